/** Makes a schedule as long and as wide as wanted, of a shape that any institution could have. */

import { NO_FILL, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import type { CellModel, WorkbookModel } from '#local/workbook/model.ts';
import { newWorkbook } from '#local/workbook/new-workbook.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';

const FIRST_YEAR = 2020;
const WEEKS = 4;
const TEXT_COLUMNS = ['N°', 'Actividad', 'Responsable'];
/** Every so many weeks of an activity one is marked. */
const SPACING = 5;
const OWNERS = 40;

/** A workbook with one sheet: so many activities over so many months of four weeks, every fifth week marked. */
export function wideSchedule(activities: number, months: number): WorkbookModel {
  const { model } = openWorkbook(newWorkbook('cronograma'), 'cronograma');
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('a new workbook has a sheet');
  const put = (row: number, column: number, value: string | number): void => {
    const cells: Record<string, CellModel> = sheet.cells[row] ?? {};
    cells[column] = { style: 0, value };
    sheet.cells[row] = cells;
  };
  for (const [index, heading] of TEXT_COLUMNS.entries()) put(1, index + 1, heading);
  for (let month = 0; month < months; month += 1) {
    const column = TEXT_COLUMNS.length + 1 + month * WEEKS;
    put(1, column, `${String((month % 12) + 1).padStart(2, '0')}/${FIRST_YEAR + Math.floor(month / 12)}`);
    sheet.merges.push({ row: 1, column, rows: 1, columns: WEEKS });
    for (let week = 0; week < WEEKS; week += 1) put(2, column + week, week + 1);
  }
  for (let activity = 1; activity <= activities; activity += 1) {
    const row = activity + 2;
    put(row, 1, activity);
    put(row, 2, `Realizar la jornada de diálogo ${activity}`);
    put(row, 3, `Dirección de la Zona ${activity % OWNERS}`);
    for (let week = activity % SPACING; week < months * WEEKS; week += SPACING) {
      put(row, TEXT_COLUMNS.length + 1 + week, 'X');
    }
  }
  sheet.rows = Math.max(sheet.rows, activities + 2);
  sheet.columns = Math.max(sheet.columns, TEXT_COLUMNS.length + months * WEEKS);
  return model;
}

/** The texts and merges of the first sheet, as the reader takes them. */
export function textsOf({ sheets: [sheet] }: WorkbookModel): SheetSnapshot {
  if (sheet === undefined) throw new Error('a workbook has a sheet');
  const { name, id, rows, columns, merges } = sheet;
  const grid = <Value>(valueAt: (row: number, column: number) => Value): Value[][] =>
    Array.from({ length: rows }, (_row, row) => Array.from({ length: columns }, (_, at) => valueAt(row + 1, at + 1)));
  const values = grid((row, column) => sheet.cells[row]?.[column]?.value ?? '');
  return {
    name,
    id,
    rows,
    columns,
    merges,
    values,
    display: values.map((row) => row.map(String)),
    formulas: grid(() => ''),
    backgrounds: grid(() => NO_FILL),
  };
}
