/** Makes the example as long as wanted. */

import type { CellModel, WorkbookModel } from '#local/workbook/model.ts';

const FIRST_ROW = 5;
const ACTIVITIES = 48;

/** The example's workbook with its activities repeated, numbered on. */
export function repeatActivities(model: WorkbookModel, times: number): WorkbookModel {
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('the example has a sheet');
  for (let copy = 1; copy < times; copy += 1) {
    for (let index = 0; index < ACTIVITIES; index += 1) {
      const source = sheet.cells[FIRST_ROW + index] ?? {};
      const row: Record<string, CellModel> = { ...source, 1: { style: 0, value: copy * ACTIVITIES + index + 1 } };
      sheet.cells[FIRST_ROW + copy * ACTIVITIES + index] = row;
    }
  }
  sheet.rows = Math.max(sheet.rows, FIRST_ROW + times * ACTIVITIES);
  return model;
}
