/** Installing a trigger. */

import { Exception } from './platform/exception.ts';
import { newId } from './platform/ids.ts';
import type { TriggerModel } from './protocol.ts';
import type { Runtime } from './runtime.ts';
import { TriggerService } from './trigger.ts';

/** Triggers of one user for one script. Source: Google, “Quotas for Google Services” (developers.google.com/apps-script/guides/services/quotas). */
const TRIGGER_LIMIT = 20;

/** Adds the trigger to the script's, unless there are too many. */
export function installTrigger(runtime: Runtime, model: Omit<TriggerModel, 'id'>): GoogleAppsScript.Script.Trigger {
  if (runtime.state.triggers.length >= TRIGGER_LIMIT) {
    throw new Exception(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const trigger: TriggerModel = { id: newId(runtime), ...model };
  runtime.state.triggers.push(trigger);
  return new TriggerService(runtime, trigger).self;
}
