/** Trigger: an installed one. */

import { EVENT_TYPE, TRIGGER_SOURCE } from './base/enumerations.ts';
import { memberNamed } from './platform/enumeration.ts';
import { local, type MethodTable, ServiceObject, type ServiceSpec } from './platform/exposure.ts';
import type { TriggerModel } from './protocol.ts';
import type { Runtime } from './runtime.ts';

type Trigger = GoogleAppsScript.Script.Trigger;

const METHODS = {
  getEventType: local(),
  getHandlerFunction: local(),
  getTriggerSource: local(),
  getTriggerSourceId: local(),
  getUniqueId: local(),
} satisfies MethodTable<Trigger>;

const SPEC: ServiceSpec = { qualifiedName: 'ScriptApp.Trigger', methods: METHODS };

/** A trigger of the script. */
export class TriggerService extends ServiceObject<Trigger> implements Pick<Trigger, keyof typeof METHODS> {
  readonly model: TriggerModel;

  constructor(runtime: Runtime, model: TriggerModel) {
    super(runtime.gate, SPEC);
    this.model = model;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return memberNamed(EVENT_TYPE, this.model.eventType);
  }

  getHandlerFunction(): string {
    return this.model.handler;
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return this.model.sourceId === null ? TRIGGER_SOURCE.CLOCK : TRIGGER_SOURCE.SPREADSHEETS;
  }

  getTriggerSourceId(): string {
    return this.model.sourceId as string;
  }

  getUniqueId(): string {
    return this.model.id;
  }
}
