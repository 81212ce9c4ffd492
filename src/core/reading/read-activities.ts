/** Reads the activities: their texts, their owners and their marks. */

import { type CellValue, displayAt, type SheetSnapshot, valueAt } from '#core/change/sheet-snapshot.ts';
import type { Activity, ScheduleColumns } from '#core/schedule/schedule.ts';
import { type Grid, isHome } from './grid.ts';
import { type MarkReading, readMarks } from './read-marks.ts';
import type { ActivityRow } from './read-rows.ts';
import type { TableColumns } from './row-facts.ts';
import { markTexts, readStrayMarks, slippedColumns, strayColumns, strayFills } from './stray-marks.ts';

/** Where the texts of an activity are taken from. */
export interface ColumnSources {
  readonly columns: TableColumns;
  /** Columns that name owners too. */
  readonly support: readonly number[];
  /** Whether the owners in all rows of an activity count. */
  readonly allRows: boolean;
}

/** The activities, in the order of their rows. */
export function readActivities(
  snapshot: SheetSnapshot,
  marking: MarkReading,
  sources: ColumnSources,
  rows: readonly ActivityRow[],
): Activity[] {
  const { grid, header } = marking;
  const { columns } = sources;
  const inWeeks = rows.map((row) => readMarks(marking, row));
  const fillsInUse = new Set(
    inWeeks.flatMap(({ marks }) => marks.filter(({ from }) => from === 'fill').map(({ fill }) => fill)),
  );
  const slipped = slippedColumns(grid, header, columns, rows, markTexts(inWeeks));
  const outside = [...slipped, ...strayColumns(grid, header, columns.weeks)];
  const isStrayFill = strayFills(grid, rows, columns.weeks, fillsInUse);
  return rows.map((activityRow, index) => {
    const { row, stage } = activityRow;
    return {
      row,
      stage,
      number: columns.number === null ? null : numberOf(grid, row, columns.number),
      title: verbatim(snapshot, grid, row, columns.activity),
      responsible: columns.responsible === null ? '' : verbatim(snapshot, grid, row, columns.responsible),
      ...sharedRow('numberRow', grid, row, columns.number),
      ...sharedRow('responsibleRow', grid, row, columns.responsible),
      ...otherOwners(snapshot, grid, sources, activityRow),
      marks: inWeeks[index]?.marks ?? [],
      unreadMarks: inWeeks[index]?.unreadMarks ?? [],
      strayMarks: readStrayMarks(grid, activityRow, outside, isStrayFill),
      ...labelSlips(marking, row),
    };
  });
}

function labelSlips({ lanes }: MarkReading, row: number): Pick<Activity, 'labelSlips'> {
  const slips = lanes.slips.get(row);
  return slips === undefined ? {} : { labelSlips: slips };
}

/** The texts of the other cells that name owners, each once. */
function otherOwners(
  snapshot: SheetSnapshot,
  grid: Grid,
  { columns, support, allRows }: ColumnSources,
  { row, rows }: ActivityRow,
): Pick<Activity, 'otherOwners'> {
  const { responsible } = columns;
  const others = rows.flatMap((each) => [
    ...support.map((column) => ({ row: each, column })),
    ...(allRows && responsible !== null && each !== row ? [{ row: each, column: responsible }] : []),
  ]);
  const homes = others.filter(
    (cell) => grid.hasText(cell.row, cell.column) && (isHome(grid, cell.row, cell.column) || cell.row === row),
  );
  const texts = new Set(homes.map((cell) => verbatim(snapshot, grid, cell.row, cell.column)));
  return texts.size === 0 ? {} : { otherOwners: [...texts] };
}

/** Says where a cell merged down over several activities begins, when that is above this one. */
function sharedRow<Key extends 'numberRow' | 'responsibleRow'>(
  key: Key,
  grid: Grid,
  row: number,
  column: ScheduleColumns['number'],
): { [Name in Key]?: number } {
  const home = column === null ? row : (grid.merge(row, column)?.row ?? row);
  return home === row ? {} : ({ [key]: home } as { [Name in Key]: number });
}

function numberOf(grid: Grid, row: number, column: number): number | string | null {
  const value = grid.value(row, column);
  if (typeof value === 'number') return value;
  const text = grid.text(row, column).trim();
  return text === '' ? null : text;
}

/** The text as it was typed; what a person sees where the cell holds no text. */
function verbatim(snapshot: SheetSnapshot, grid: Grid, row: number, column: number): string {
  const home = grid.merge(row, column) ?? { row, column };
  const value: CellValue = valueAt(snapshot, home.row, home.column);
  return typeof value === 'string' ? value : displayAt(snapshot, home.row, home.column);
}
