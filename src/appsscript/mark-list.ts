/** The drop-down of accepted marks as data validations, told from the staff's own by their help text. */

import type { Area } from '#core/change/area.ts';
import { MARK_LIST_HELP, type MarkListEdit } from '#core/change/mark-list.ts';
import { rangeOf } from './ranges.ts';
import { listValidation } from './value-list.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Whether any of the cells has our list, and how many have another validation. */
export function readMarkList(sheet: Sheet, areas: readonly Area[]): { on: boolean; others: number } {
  let [ours, others] = [0, 0];
  for (const area of areas) {
    for (const validation of rangeOf(sheet, area).getDataValidations().flat()) {
      if (isOurs(validation)) ours += 1;
      else if (validation !== null) others += 1;
    }
  }
  return { on: ours > 0, others };
}

/** Puts our list where there is no validation, or takes ours away. */
export function writeMarkList(sheet: Sheet, { areas, values }: MarkListEdit): void {
  const list = values === null ? null : listValidation(values, MARK_LIST_HELP);
  for (const area of areas) {
    const range = rangeOf(sheet, area);
    const before = range.getDataValidations();
    range.setDataValidations(
      before.map((row) => row.map((each) => (each === null || isOurs(each) ? list : each))) as Validation[][],
    );
  }
}

function isOurs(validation: Validation | null): boolean {
  return validation?.getHelpText() === MARK_LIST_HELP;
}
