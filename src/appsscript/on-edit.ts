/** What happens when somebody types in the spreadsheet: a simple trigger, without permissions of its own and with 30 seconds. */

import { checkTyping } from '#commands/check-typing.ts';
import { es } from '#texts/es.ts';
import { appsScriptPorts } from './ports.ts';
import { areaOf } from './ranges.ts';

const TOAST_SECONDS = 8;

/** Tells about the edited cells in the corner of the window; stays out of the way whatever goes wrong. */
export function checkEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    const { range, source } = event;
    const told = checkTyping(appsScriptPorts(), range.getSheet().getName(), areaOf(range));
    if (told !== null) source.toast(told, es.menu.title, TOAST_SECONDS);
  } catch (error) {
    console.warn(error);
  }
}
