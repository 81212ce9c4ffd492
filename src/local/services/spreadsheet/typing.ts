/** A person's edit of cells: what typing and pasting do before the script hears of it. */

import { areaName, contains } from '#core/change/area.ts';
import { quotedSheetName } from '#local/workbook/formula/references.ts';
import type { AreaModel, CellModel, SheetModel } from '#local/workbook/model.ts';
import { Exception } from '../platform/exception.ts';
import { implementationOf } from '../platform/identity.ts';
import type { TypedEntry, TypedOutcome, TypedValue } from '../protocol.ts';
import type { Runtime } from '../runtime.ts';
import type { RangeService } from './range.ts';
import { locate } from './sheet-lookup.ts';
import { InvalidEntry } from './validation-check.ts';

/** A pasted table; rows that are shorter than others are filled up with empty cells. */
function tableOf(values: TypedValue[][]): TypedValue[][] {
  const columns = Math.max(1, ...values.map((row) => row.length));
  return values.map((row) => [...row, ...new Array<TypedValue>(columns - row.length).fill('')]);
}

/** In a merge one cannot type into any cell but the first. */
function visibleCell(sheet: SheetModel, area: AreaModel): AreaModel {
  const merge = sheet.merges.find((cells) => contains(cells, area.row, area.column));
  return merge === undefined ? area : { ...area, row: merge.row, column: merge.column };
}

/** The cells an edit reaches and what comes into each. The grid grows under a table that is pasted over its edge. */
function readEdit(sheet: SheetModel, within: AreaModel, value: TypedEntry['value']) {
  if (!Array.isArray(value)) {
    const area = within.rows * within.columns === 1 ? visibleCell(sheet, within) : within;
    const row = new Array<TypedValue>(area.columns).fill(value);
    return { area, values: new Array<TypedValue[]>(area.rows).fill(row) };
  }
  const values = tableOf(value);
  const area = { ...within, rows: values.length, columns: values[0]?.length ?? 1 };
  sheet.rows = Math.max(sheet.rows, area.row + area.rows - 1);
  sheet.columns = Math.max(sheet.columns, area.column + area.columns - 1);
  return { area, values };
}

/** Content as edit events tell it; undefined for none, and for a formula, whose value this host does not compute. */
function eventText(cell: CellModel | undefined): string | undefined {
  if (cell?.value === undefined) return cell?.error;
  return typeof cell.value === 'boolean' ? String(cell.value).toUpperCase() : String(cell.value);
}

/**
 * Makes a person's edit: reads what was typed, refuses where a validation or a protection forbids it, selects the cells.
 * Values are told only of single cells, and only where there is or was something, as Google documents of event objects.
 *
 * @throws TypeError for a sheet or cells that are not there.
 */
export function typeEntry(runtime: Runtime, { sheetName, notation, value }: TypedEntry): TypedOutcome {
  const { workbook } = runtime.state;
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new TypeError(`no sheet ${sheetName}`);
  const { area, values } = readEdit(sheet, locate(workbook, sheet, notation).area, value);
  const range = implementationOf<RangeService>(runtime.objects.range(sheet.id, area));
  const content = (): string | undefined => eventText(sheet.cells[area.row]?.[area.column]);
  const before = content();
  try {
    range.setValues(values);
  } catch (thrown) {
    if (thrown instanceof InvalidEntry) return { rejected: thrown.helpText ?? thrown.message };
    if (thrown instanceof Exception) return { rejected: thrown.message };
    throw thrown;
  }
  range.activate();
  const after = content();
  const single = area.rows * area.columns === 1;
  return {
    edit: {
      range: `${quotedSheetName(sheetName)}!${areaName(area)}`,
      ...(single && after !== undefined ? { value: after } : {}),
      ...(single && before !== undefined ? { oldValue: before } : {}),
    },
  };
}
