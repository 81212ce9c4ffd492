/** Conditional formats that colour a mark in its owner's colour as soon as it is typed. */

import { type CellPosition, cellName, columnLetters, coverCells } from '#core/change/area.ts';
import { COLOUR_TAG, type ColourRule } from '#core/change/patch.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { type OwnedRows, ownedRows } from './owned-rows.ts';

/** Columns that stand side by side, both ends included. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
}

/**
 * One rule for each unit and each place it has among a row's owners, over the week columns of those rows: true where the
 * cell has a mark that is this unit's turn (of n owners, the k-th mark of the row belongs to owner k mod n). The number of
 * rules does not grow with the number of rows. Rules of units that the directory does not have are left out. Any text
 * counts as a mark here, since no formula of this kind can tell the known ones apart; validating reports the others.
 *
 * The formulas mean the same in every locale: operators and functions of one argument only, no decimals. Their relative
 * references start at the first area's top left cell, which is also the top and the left of all areas together, as some
 * programs count from there instead.
 */
export function colourRules(schedule: AssignedSchedule): ColourRule[] {
  const weekRuns = runsOf(schedule.weeks.map(({ column }) => column));
  const first = weekRuns[0]?.first;
  if (first === undefined) return [];
  const colors = new Map([...schedule.directory.units].reverse().map(({ code, color }) => [code, color]));
  return ownedRows(schedule).flatMap((owned) => {
    const background = colors.get(owned.unit);
    const areas = coverCells(owned.rows.flatMap((row) => cellsOf(row, weekRuns)));
    const top = areas[0]?.row;
    if (background === undefined || top === undefined) return [];
    return [{ areas, formula: turnFormula(owned, { row: top, column: first }, weekRuns), background }];
  });
}

function turnFormula(owned: OwnedRows, cell: CellPosition, weekRuns: readonly ColumnRun[]): string {
  const name = cellName(cell.row, cell.column);
  const factors = [`(${name}<>"")`];
  if (owned.owners > 1) {
    const count = countFormula(cell, weekRuns);
    factors.push(`(${count}-${owned.owners}*INT((${count}-1)/${owned.owners})=${owned.position})`);
  }
  return `=${[...factors, `(${tagFormula(owned.unit)}=0)`].join('*')}`;
}

/** How many marks the row has up to the cell, those in columns between the weeks (a month's total, say) left out. */
function countFormula({ row, column }: CellPosition, weekRuns: readonly ColumnRun[]): string {
  const name = cellName(row, column);
  const all = `COUNTA($${name}:${name})`;
  const between = weekRuns.slice(1).map(({ first }, index) => {
    const last = `$${cellName(row, first - 1)}`;
    const start = `$${columnLetters((weekRuns[index]?.last ?? 0) + 1)}${row}`;
    return `-COUNTA(${start}:${last})*(COLUMN(${name})>COLUMN(${last}))`;
  });
  return between.length === 0 ? all : `(${all}${between.join('')})`;
}

/** The tag that marks the rule as ours: a text, whose number is 0. Quotes are doubled, as formulas want them. */
function tagFormula(unit: string): string {
  return `${COLOUR_TAG}${unit.replace(/\s+/g, ' ').replace(/"/g, '""')}")`;
}

function cellsOf(row: number, weekRuns: readonly ColumnRun[]): CellPosition[] {
  return weekRuns.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => ({ row, column: first + index })),
  );
}

function runsOf(columns: readonly number[]): ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const open = runs.at(-1);
    if (open?.last === column - 1) runs[runs.length - 1] = { ...open, last: column };
    else runs.push({ first: column, last: column });
  }
  return runs;
}
