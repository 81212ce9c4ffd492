/** What the staff would type between one command and the next: here the demonstration types it, and says so. */

import type { ReadingReport, ReportedMark } from '#core/report/reading-report.ts';
import type { CellModel, SheetModel, WorkbookModel } from '#local/workbook/model.ts';

/** Domain reserved for examples (RFC 2606): no mail can ever reach it. */
const DOMAIN = 'alcaldia.example';

/** One of so many weeks of the past is left without E, so that something is overdue. */
const LEFT_OPEN = 6;

/** Writes an invented address for every unit of the sheet "Responsables"; gives how many. */
export function typeAddresses(workbook: WorkbookModel, sheetName: string): number {
  const sheet = sheetNamed(workbook, sheetName);
  const heading = findText(sheet, 'correos');
  const code = findText(sheet, 'sigla');
  let typed = 0;
  for (let row = heading.row + 1; row <= lastRow(sheet); row += 1) {
    const unit = textAt(sheet, row, code.column);
    if (unit === '') continue;
    typeText(sheet, row, heading.column, `${unit.toLowerCase()}@${DOMAIN}`);
    typed += 1;
  }
  return typed;
}

/** Turns P into E in most weeks of the months before `month`; gives how many. */
export function typeExecuted(workbook: WorkbookModel, report: ReadingReport, month: string): number {
  const sheet = sheetNamed(workbook, report.sheet);
  const past = report.activities
    .flatMap(({ marks }) => marks)
    .filter((mark) => mark.kind === 'planned' && mark.month !== null && mark.month < month);
  const executed = past.filter((_, index) => index % LEFT_OPEN !== LEFT_OPEN - 1);
  for (const mark of executed) typeText(sheet, ...positionOf(mark), 'E');
  return executed.length;
}

function sheetNamed({ sheets }: WorkbookModel, name: string): SheetModel {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function findText(sheet: SheetModel, text: string): { row: number; column: number } {
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, { value }] of Object.entries(cells)) {
      if (String(value).trim().toLowerCase() === text) return { row: Number(row), column: Number(column) };
    }
  }
  throw new Error(`No heading ${text} in ${sheet.name}`);
}

function lastRow(sheet: SheetModel): number {
  return Math.max(0, ...Object.keys(sheet.cells).map(Number));
}

function textAt(sheet: SheetModel, row: number, column: number): string {
  return String(sheet.cells[row]?.[column]?.value ?? '').trim();
}

function typeText(sheet: SheetModel, row: number, column: number, text: string): void {
  const cells = sheet.cells[row] ?? {};
  const cell: CellModel = cells[column] ?? { style: 0 };
  sheet.cells[row] = { ...cells, [column]: { ...cell, value: text } };
}

function positionOf({ cell }: ReportedMark): [row: number, column: number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits), column];
}
