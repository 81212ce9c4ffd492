/** What each row of an activity is for, planned or executed, where a column of labels says it. */

import type { LabelSlip } from '#core/schedule/schedule.ts';
import { type Grid, isHome } from './grid.ts';
import { readKindLabel } from './mark-text.ts';
import type { ActivityRow } from './read-rows.ts';

/** What a row or column is for; null where the sheet does not say. */
export type Lane = ReturnType<typeof readKindLabel>;

/** The rows of the table. */
export interface RowLanes {
  readonly laneOf: (row: number) => Lane;
  /** The labels that are not what their place asks for, by the first row of their activity. */
  readonly slips: ReadonlyMap<number, readonly LabelSlip[]>;
}

const PAIR = ['planned', 'executed'] as const;

/**
 * Reads the labels. Where most activities have two rows, planned over executed, the few pairs that say something else are
 * read by their place, and told.
 */
export function readLanes(grid: Grid, rows: readonly ActivityRow[], kindColumn: number | null): RowLanes {
  if (kindColumn === null) return { laneOf: () => null, slips: new Map() };
  const labelAt = (row: number): Lane => readKindLabel(grid.text(row, kindColumn));
  const pairs = rows.filter((activity) => activity.rows.length === PAIR.length);
  const slips = new Map(
    pairs.flatMap((pair) => {
      const own = slipsIn(grid, pair, kindColumn, labelAt);
      return own.length === 0 ? [] : [[pair.row, own] as const];
    }),
  );
  if (slips.size * 2 >= pairs.length) return { laneOf: labelAt, slips: new Map() };
  const told = new Map([...slips.values()].flat().map(({ row, lane }) => [row, lane]));
  return { laneOf: (row) => told.get(row) ?? labelAt(row), slips };
}

/** A label merged down over both rows says what it says of both. */
function slipsIn(grid: Grid, { rows }: ActivityRow, column: number, labelAt: (row: number) => Lane): LabelSlip[] {
  if (!rows.every((row) => isHome(grid, row, column))) return [];
  return rows.flatMap((row, place) => {
    const lane = PAIR[place];
    return lane === undefined || labelAt(row) === lane
      ? []
      : [{ row, column, text: grid.text(row, column).trim(), lane }];
  });
}
