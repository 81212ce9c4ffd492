/** What is selected on a sheet: areas, of which the last is the active one, and in that one the current cell. */

import { contains } from '#core/change/area.ts';
import type { AreaModel } from '#local/workbook/model.ts';
import type { HostState } from '../protocol.ts';

const A1: AreaModel = { row: 1, column: 1, rows: 1, columns: 1 };

/** The selected areas of a sheet. */
export function selectedAreas({ selection }: HostState, sheetId: number): AreaModel[] {
  return selection[sheetId] ?? [A1];
}

/** The active range of a sheet. */
export function activeArea(state: HostState, sheetId: number): AreaModel {
  return selectedAreas(state, sheetId).at(-1) ?? A1;
}

/** The current cell of a sheet, the top left one of its active range unless another was chosen. */
export function currentCell(state: HostState, sheetId: number): AreaModel {
  const { row, column } = state.currentCells[sheetId] ?? activeArea(state, sheetId);
  return { row, column, rows: 1, columns: 1 };
}

/** Selects areas of a sheet and brings the sheet to the front. */
export function select(state: HostState, sheetId: number, areas: readonly AreaModel[]): void {
  state.workbook.activeSheet = sheetId;
  state.selection[sheetId] = [...areas];
  delete state.currentCells[sheetId];
}

/** Makes a cell the current one: within the selected area that holds it, which becomes the active one; else it is selected alone. */
export function makeCurrent(state: HostState, sheetId: number, cell: AreaModel): void {
  const { row, column } = cell;
  const areas = selectedAreas(state, sheetId);
  const around = [...areas].reverse().find((area) => contains(area, row, column));
  select(state, sheetId, around === undefined ? [cell] : [...areas.filter((area) => area !== around), around]);
  state.currentCells[sheetId] = { row, column };
}
