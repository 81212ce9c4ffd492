/** Sheet: its cells and the selection among them. */

import type { AreaModel } from '#local/workbook/model.ts';
import { gridArea } from '../grid/area.ts';
import { readEntry } from '../grid/entry.ts';
import { SheetGrid } from '../grid/sheet-grid.ts';
import { local, type MethodTable, remote } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { ClearOptions, RangeService } from './range.ts';
import type { RangeListService } from './range-list.ts';
import type { RangePosition } from './range-position.ts';
import { activeArea, currentCell, selectedAreas } from './selection.ts';
import { SheetLayout } from './sheet-layout.ts';
import { assertInside, locate } from './sheet-lookup.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The methods of this part. */
export const CELLS_METHODS = {
  appendRow: remote('Object[]'),
  clear: remote('', 'Map'),
  clearContents: remote(),
  clearFormats: remote(),
  clearNotes: remote(),
  getActiveCell: remote(),
  getActiveRange: remote(),
  getActiveRangeList: remote(),
  getCurrentCell: remote(),
  getDataRange: remote(),
  getLastColumn: remote(),
  getLastRow: remote(),
  getRange: local('Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer', 'String'),
  getRangeList: local('String[]'),
  setActiveRange: remote('Range'),
  setActiveRangeList: remote('RangeList'),
  setActiveSelection: remote('Range', 'String'),
  setCurrentCell: remote('Range'),
} satisfies MethodTable<Sheet>;

/** Cells: reaching, selecting, clearing them. */
export class SheetCells extends SheetLayout implements Pick<Sheet, keyof typeof CELLS_METHODS> {
  /** Adds a row under the last one with content; the grid grows where it must. */
  appendRow(rowContents: unknown[]): Sheet {
    const grid = this.editableGrid();
    const row = grid.extent().rows + 1;
    const entries = rowContents.map((value, index) => readEntry(value, grid.style(row, index + 1).numberFormat));
    grid.sheet.rows = Math.max(grid.sheet.rows, row);
    grid.sheet.columns = Math.max(grid.sheet.columns, entries.length);
    entries.forEach((entry, index) => {
      grid.write(row, index + 1, entry);
    });
    return this.self;
  }

  /** Contents and formats; notes and validations stay, as gas-fakes' live tests found. */
  clear(options: ClearOptions = {}): Sheet {
    this.#whole().clear(options);
    return this.self;
  }

  clearContents(): Sheet {
    this.#whole().clearContent();
    return this.self;
  }

  clearFormats(): Sheet {
    this.#whole().clearFormat();
    return this.self;
  }

  clearNotes(): Sheet {
    this.#whole().clearNote();
    return this.self;
  }

  getActiveCell(): Range {
    return this.#range(currentCell(this.runtime.state, this.sheetId));
  }

  getActiveRange(): Range {
    return this.#range(activeArea(this.runtime.state, this.sheetId));
  }

  getActiveRangeList(): RangeList {
    return this.runtime.objects.rangeList(this.sheetId, selectedAreas(this.runtime.state, this.sheetId));
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  getDataRange(): Range {
    const { rows, columns } = this.#grid().extent();
    return this.#range({ row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
  }

  getLastColumn(): number {
    return this.#grid().extent().columns;
  }

  getLastRow(): number {
    return this.#grid().extent().rows;
  }

  getRange(first: string | number, column = 1, rows = 1, columns = 1): Range {
    if (typeof first === 'number') return this.#range(assertInside(this.model(), first, column, rows, columns));
    return this.#named(first);
  }

  getRangeList(notations: string[]): RangeList {
    const areas = notations.map((notation) => locate(this.runtime.state.workbook, this.model(), notation).area);
    return this.runtime.objects.rangeList(this.sheetId, areas);
  }

  setActiveRange(range: Range): Range {
    return this.setActiveSelection(range);
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    return implementationOf<RangeListService>(rangeList).activate();
  }

  setActiveSelection(selection: Range | string): Range {
    const range = typeof selection === 'string' ? this.#named(selection) : selection;
    implementationOf<RangePosition>(range).activate();
    return range;
  }

  setCurrentCell(cell: Range): Range {
    return implementationOf<RangePosition>(cell).activateAsCurrentCell();
  }

  #grid(): SheetGrid {
    return new SheetGrid(this.model(), this.runtime.styles);
  }

  #range(area: AreaModel): Range {
    return this.runtime.objects.range(this.sheetId, area);
  }

  #named(notation: string): Range {
    const { sheet, area } = locate(this.runtime.state.workbook, this.model(), notation);
    return this.runtime.objects.range(sheet.id, area);
  }

  #whole(): RangeService {
    return implementationOf<RangeService>(this.#range(gridArea(this.model())));
  }
}
