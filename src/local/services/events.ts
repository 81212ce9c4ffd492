/** The event objects that the platform hands to triggers. */

import { AUTH_MODE } from './base/enumerations.ts';
import { activeUser } from './base/user.ts';
import { memberNamed } from './platform/enumeration.ts';
import type { JsonValue } from './protocol.ts';
import type { Runtime } from './runtime.ts';
import { locate } from './spreadsheet/sheet-lookup.ts';

type Fields = Record<string, unknown>;

function givenFields(argument: JsonValue | undefined): Record<string, JsonValue> {
  return typeof argument === 'object' && argument !== null && !Array.isArray(argument) ? argument : {};
}

function common(runtime: Runtime): Fields {
  return { authMode: memberNamed(AUTH_MODE, runtime.request.authMode), user: activeUser(runtime) };
}

function editEvent(runtime: Runtime): Fields {
  const { range, ...given } = givenFields(runtime.request.args[0]);
  const { workbook } = runtime.state;
  const home = workbook.sheets.find(({ id }) => id === workbook.activeSheet) ?? workbook.sheets[0];
  if (typeof range !== 'string' || home === undefined) throw new TypeError('an edit event needs {range: "Hoja!A1"}');
  const { sheet, area } = locate(workbook, home, range);
  return {
    ...common(runtime),
    source: runtime.objects.spreadsheet(),
    range: runtime.objects.range(sheet.id, area),
    ...given,
  };
}

function clockEvent(runtime: Runtime): Fields {
  const now = new Date(runtime.clock.now());
  const yearStart = Date.UTC(now.getUTCFullYear(), 0, 1);
  return {
    authMode: memberNamed(AUTH_MODE, runtime.request.authMode),
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    'day-of-month': now.getUTCDate(),
    'day-of-week': now.getUTCDay() || 7,
    'week-of-year': Math.ceil(((now.getTime() - yearStart) / 86_400_000 + 1) / 7),
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid: '0',
    ...givenFields(runtime.request.args[0]),
  };
}

/**
 * What the function is called with. A click in a menu gives nothing; the sidebar gives its own values; events get the platform's
 * object, in which the host's first argument fills in (`{range: "Hoja!B2", value, oldValue}` for an edit).
 */
export function callArguments(runtime: Runtime): unknown[] {
  switch (runtime.request.context) {
    case 'open':
      return [{ ...common(runtime), source: runtime.objects.spreadsheet() }];
    case 'edit':
      return [editEvent(runtime)];
    case 'trigger':
      return [clockEvent(runtime)];
    default:
      return runtime.request.args;
  }
}
