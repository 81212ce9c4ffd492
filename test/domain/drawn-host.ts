/** The local host over a workbook whose one sheet is drawn as a text table. */

import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import type { CommandWord, Results } from '#local/cli/answers.ts';
import { askAddOn } from '#local/cli/ask-add-on.ts';
import { Refused } from '#local/cli/refused.ts';
import type { HostOptions, LocalHost } from '#local/host/local-host.ts';
import type { CellModel, SheetModel } from '#local/workbook/model.ts';
import { newWorkbook } from '#local/workbook/new-workbook.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { exampleHost } from './example-host.ts';
import { drawSheet } from './sheet-table.ts';

/** A host with the sheet "Cronograma"; fills are left out. */
export function drawnHost(table: string, options: Partial<HostOptions> = {}): LocalHost {
  const host = exampleHost(options);
  host.workbook = openWorkbook(newWorkbook('Libro'), 'Libro').model;
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error('a new workbook has a sheet');
  fillSheet(sheet, drawSheet(table));
  return host;
}

function fillSheet(sheet: SheetModel, { name, values, merges, rows, columns }: SheetSnapshot): void {
  sheet.name = name;
  sheet.merges = [...merges];
  sheet.rows = Math.max(sheet.rows, rows);
  sheet.columns = Math.max(sheet.columns, columns);
  values.forEach((row, down) => {
    const cells = row.flatMap((value, right): [number, CellModel][] =>
      value === '' || typeof value === 'object' ? [] : [[right + 1, { value, style: 0 }]],
    );
    if (cells.length > 0) sheet.cells[down + 1] = Object.fromEntries(cells);
  });
}

/** What the command gives. Throws where it is refused. */
export function ask<Word extends CommandWord>(host: LocalHost, command: Word, input: object = {}): Results[Word] {
  return askAddOn(host, command, input).result.done as Results[Word];
}

/** The code of the refusal, `none` where there is none. */
export function refusalOf(host: LocalHost, command: CommandWord, input: object): string {
  try {
    askAddOn(host, command, input);
    return 'none';
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

/** The sheet of that name. Fails the test where there is none. */
export function sheetOf(host: LocalHost, name: string): SheetModel {
  const sheet = host.workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`the workbook has no sheet ${name}`);
  return sheet;
}

/** What a cell holds, `''` where it is empty. */
export function valueIn(host: LocalHost, sheet: string, row: number, column: number): unknown {
  return sheetOf(host, sheet).cells[row]?.[column]?.value ?? '';
}
