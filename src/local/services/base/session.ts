/** Session: who runs the script, and where. */

import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import type { Runtime } from '../runtime.ts';
import { activeUser } from './user.ts';

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

const METHODS = {
  getActiveUser: remote(),
  getActiveUserLocale: local(),
  getEffectiveUser: remote(),
  getScriptTimeZone: local(),
} satisfies MethodTable<Session>;

const SPEC: ServiceSpec = { qualifiedName: 'Session', methods: METHODS };

/** The service. */
export class SessionService extends ServiceObject<Session> implements Pick<Session, keyof typeof METHODS> {
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
  }

  getActiveUser(): User {
    return activeUser(this.#runtime);
  }

  getActiveUserLocale(): string {
    return 'es';
  }

  getEffectiveUser(): User {
    return activeUser(this.#runtime);
  }

  getScriptTimeZone(): string {
    return this.#runtime.request.timeZone;
  }
}
