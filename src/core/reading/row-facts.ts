/** What stands in a row under the header, for those who decide whether it is an activity. */

import { contains } from '#core/change/area.ts';
import type { ScheduleColumns } from '#core/schedule/schedule.ts';
import { headingRank } from './column-heading.ts';
import { isFilled } from './fill.ts';
import { type Grid, isHome, range } from './grid.ts';
import { readKindLabel, readMarkText } from './mark-text.ts';

/** The table's columns, as far as rows need them. */
export interface TableColumns extends ScheduleColumns {
  readonly weeks: readonly number[];
  /** Column that tells the planned from the executed row of an activity, or null. */
  readonly kind: number | null;
}

/** What a row under the header has. */
export interface RowFacts {
  readonly row: number;
  /** One text merged over several of the table's columns: a stage or a row of sums. */
  readonly band: boolean;
  readonly number: boolean;
  readonly title: boolean;
  /** A title that is not merged with one above. */
  readonly ownTitle: boolean;
  readonly owner: boolean;
  /** A text that marks or a date, in a week column. */
  readonly textMark: boolean;
  /** A fill in a week column that the activity's own cell does not share. */
  readonly fillMark: boolean;
  /** A figure in a week column. */
  readonly figure: boolean;
  /** Several figures in the week columns and nothing else. */
  readonly sums: boolean;
}

const FIGURE = /^\d+(?:[.,]\d+)?\s?%?$/;
const LONGEST_BARE_NUMBER = 4;

/** Looks at one row. */
export function factsOf(grid: Grid, row: number, columns: TableColumns): RowFacts {
  const band = isBand(grid, row, columns);
  const filled = (column: number | null): boolean =>
    column !== null && grid.hasText(row, column) && (!band || column === columns.activity);
  const ground = grid.fill(row, columns.activity);
  const texts = columns.weeks.map((column) => grid.text(row, column).trim()).filter((text) => text !== '');
  return {
    row,
    band,
    number: filled(columns.number) && isNumber(grid.text(row, columns.number ?? 0)),
    title: filled(columns.activity),
    ownTitle: filled(columns.activity) && (grid.merge(row, columns.activity)?.row ?? row) === row,
    owner: filled(columns.responsible),
    textMark:
      texts.some((text) => readMarkText(text) !== null) ||
      columns.weeks.some((column) => typeof grid.value(row, column) === 'object'),
    fillMark: columns.weeks.some((column) => isFilled(grid.fill(row, column)) && grid.fill(row, column) !== ground),
    figure: texts.some((text) => FIGURE.test(text)),
    sums: texts.length > 1 && texts.every((text) => FIGURE.test(text)) && texts.some((text) => text !== '1'),
  };
}

/** `4.1`, `Act. 2`, `IV`: longer texts without a digit are labels of something else. */
function isNumber(text: string): boolean {
  return /\d/.test(text) || (/\p{L}/u.test(text) && text.trim().length <= LONGEST_BARE_NUMBER);
}

function isBand(grid: Grid, row: number, columns: ScheduleColumns): boolean {
  const merge = grid.merge(row, columns.activity);
  const others = [columns.number, columns.responsible].filter((column) => column !== null);
  return merge !== undefined && others.some((column) => contains(merge, row, column));
}

/**
 * The column that says P in the first and E in the second row of each activity, or null. In a column of states every row
 * has an activity of its own; an E in the first row of a few pairs is a slip.
 */
export function findKindColumn(
  grid: Grid,
  rows: readonly number[],
  columns: ScheduleColumns,
  weeks: readonly number[],
): number | null {
  const roles: readonly (number | null)[] = [columns.number, columns.activity, columns.responsible, ...weeks];
  const candidates = range(1, grid.columns).filter((column) => !roles.includes(column));
  const found = candidates.find((column) => {
    const labelled = rows.filter((row) => isHome(grid, row, column) && readKindLabel(grid.text(row, column)) !== null);
    const executed = labelled.filter((row) => readKindLabel(grid.text(row, column)) === 'executed');
    const hasOwnTitle = (row: number): boolean =>
      grid.hasText(row, columns.activity) &&
      isHome(grid, row, columns.activity) &&
      headingRank('activity', grid.text(row, columns.activity)) === null;
    const slipped = executed.filter(hasOwnTitle);
    return executed.length < labelled.length && slipped.length * 2 < executed.length;
  });
  return found ?? null;
}
