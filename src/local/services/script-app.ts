/** ScriptApp: triggers and authorisation. */

import { AUTH_MODE, AUTHORIZATION_STATUS, EVENT_TYPE, TRIGGER_SOURCE, WEEKDAY } from './base/enumerations.ts';
import { Exception } from './platform/exception.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from './platform/exposure.ts';
import { implementationOf } from './platform/identity.ts';
import type { Runtime } from './runtime.ts';
import { TriggerService } from './trigger.ts';
import { TriggerBuilderService } from './trigger-builder.ts';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type AuthMode = GoogleAppsScript.Script.AuthMode;
type Trigger = GoogleAppsScript.Script.Trigger;
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;

const INFO_METHODS = {
  getAuthorizationStatus: local(),
  getAuthorizationUrl: local(),
} satisfies MethodTable<AuthorizationInfo>;

const INFO_SPEC: ServiceSpec = { qualifiedName: 'ScriptApp.AuthorizationInfo', methods: INFO_METHODS };

/** What the user has still to grant: nothing, on this host. */
class AuthorizationInfoService
  extends ServiceObject<AuthorizationInfo>
  implements Pick<AuthorizationInfo, keyof typeof INFO_METHODS>
{
  constructor(runtime: Runtime) {
    super(runtime.gate, INFO_SPEC);
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return AUTHORIZATION_STATUS.NOT_REQUIRED;
  }

  getAuthorizationUrl(): string {
    return '';
  }
}

const METHODS = {
  deleteTrigger: remote('Trigger'),
  getAuthorizationInfo: remote('AuthMode', 'AuthMode, String[]'),
  getProjectTriggers: remote(),
  getScriptId: local(),
  getUserTriggers: remote('Spreadsheet'),
  newTrigger: local('String'),
  requireAllScopes: remote('AuthMode'),
  requireScopes: remote('AuthMode, String[]'),
} satisfies MethodTable<ScriptApp>;

const SPEC: ServiceSpec = {
  qualifiedName: 'ScriptApp',
  methods: METHODS,
  constants: {
    AuthMode: AUTH_MODE,
    AuthorizationStatus: AUTHORIZATION_STATUS,
    EventType: EVENT_TYPE,
    TriggerSource: TRIGGER_SOURCE,
    WeekDay: WEEKDAY,
  },
  access: {
    from: 'FULL',
    scope: 'https://www.googleapis.com/auth/script.scriptapp',
    except: ['getAuthorizationInfo', 'getScriptId'],
  },
};

/** The service. */
export class ScriptAppService extends ServiceObject<ScriptApp> implements Pick<ScriptApp, keyof typeof METHODS> {
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
  }

  deleteTrigger(trigger: Trigger): void {
    const { id } = implementationOf<TriggerService>(trigger).model;
    const { state } = this.#runtime;
    if (!state.triggers.some((other) => other.id === id))
      throw new Exception('Unexpected error while deleting trigger.');
    state.triggers = state.triggers.filter((other) => other.id !== id);
  }

  getAuthorizationInfo(_mode: AuthMode, _scopes?: string[]): AuthorizationInfo {
    return new AuthorizationInfoService(this.#runtime).self;
  }

  getProjectTriggers(): Trigger[] {
    return this.#runtime.state.triggers.map((model) => new TriggerService(this.#runtime, model).self);
  }

  getScriptId(): string {
    return `script-of-${this.#runtime.request.spreadsheetId}`;
  }

  getUserTriggers(_document: unknown): Trigger[] {
    return this.getProjectTriggers().filter(
      (trigger) => implementationOf<TriggerService>(trigger).model.sourceId !== null,
    );
  }

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    return new TriggerBuilderService(this.#runtime, functionName).self;
  }

  /** Nothing to ask for: on this host every scope is granted. */
  requireAllScopes(_mode: AuthMode): void {}

  /** Nothing to ask for: on this host every scope is granted. */
  requireScopes(_mode: AuthMode, _scopes: string[]): void {}
}
