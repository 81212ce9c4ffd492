/** Filter: the basic filter of a sheet. Its criteria are only kept as they were read. */

import type { AreaModel, FilterModel, SheetModel } from '#local/workbook/model.ts';
import { gridArea, intersection, lastRow } from '../grid/area.ts';
import { mergesIn } from '../grid/merges.ts';
import { SheetGrid } from '../grid/sheet-grid.ts';
import { Exception } from '../platform/exception.ts';
import { type MethodTable, remote, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import type { Runtime } from '../runtime.ts';
import { findSheet } from './sheet-lookup.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

const METHODS = {
  getRange: remote(),
  remove: remote(),
} satisfies MethodTable<Filter>;

const SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.Filter', methods: METHODS };

/** The filter that a sheet has at the moment. */
class FilterService extends ServiceObject<Filter> implements Pick<Filter, keyof typeof METHODS> {
  readonly #runtime: Runtime;
  readonly #sheetId: number;

  constructor(runtime: Runtime, sheetId: number) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
    this.#sheetId = sheetId;
  }

  /** As far as the grid goes: a file may filter whole columns. */
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const sheet = findSheet(this.#runtime.state.workbook, this.#sheetId);
    const { row, column } = filterOf(sheet);
    const area = intersection(filterOf(sheet), gridArea(sheet));
    return this.#runtime.objects.range(this.#sheetId, area ?? { row, column, rows: 1, columns: 1 });
  }

  /** Shows the rows that criteria hide; those that a person hid among them cannot be told apart in a file. */
  remove(): void {
    const grid = new SheetGrid(findSheet(this.#runtime.state.workbook, this.#sheetId), this.#runtime.styles);
    grid.assertEditable();
    const { sheet } = grid;
    const filter = filterOf(sheet);
    if (filter.kept.some(({ hasCriteria }) => hasCriteria)) {
      sheet.hiddenRows = sheet.hiddenRows.filter((row) => row <= filter.row || row > lastRow(filter));
    }
    sheet.filter = null;
  }
}

/** What the platform says of a filter that was removed is not known. */
function filterOf({ filter }: SheetModel): FilterModel {
  if (filter === null) throw new Exception('The filter was removed.');
  return filter;
}

/** What scripts see of a sheet's filter; null where it has none. */
export function exposeFilter(runtime: Runtime, sheetId: number): Filter | null {
  const { filter } = findSheet(runtime.state.workbook, sheetId);
  return filter === null ? null : new FilterService(runtime, sheetId).self;
}

/** Gives a sheet a filter, unless it has one or cells below one another are merged in the area. */
export function createFilter(runtime: Runtime, grid: SheetGrid, area: AreaModel): Filter {
  const { sheet } = grid;
  if (sheet.filter !== null) throw new Exception("You can't create a filter in a sheet that already has a filter.");
  if (mergesIn(grid, area).some(({ rows }) => rows > 1)) {
    throw new Exception("You can't create a filter over a range containing vertical merges.");
  }
  sheet.filter = { ...area, kept: [] };
  return new FilterService(runtime, sheet.id).self;
}
