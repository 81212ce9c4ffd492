/** Tells which rows under the header only open a stage, and of which stage the others are. */

import { fold } from '#core/text/fold.ts';
import { isFilled } from './fill.ts';
import { type Grid, range } from './grid.ts';
import type { RowFacts, TableColumns } from './row-facts.ts';

const SECTION_WORD = /^(?:etapa|fase|componente|momento|eje|dimension|linea)\b/;

/** The stage of each row that may be an activity; rows that open a stage and rows of sums are left out. */
export function stagesOf(
  grid: Grid,
  facts: readonly RowFacts[],
  columns: TableColumns,
): ReadonlyMap<number, string | null> {
  const stages = new Map<number, string | null>();
  let section: string | null = null;
  let columnStage: string | null = null;
  facts.forEach((fact, index) => {
    const opened = sectionTitle(grid, fact, columns) ?? parentTitle(grid, fact, facts[index + 1], columns);
    section = opened ?? section;
    if (opened !== null || fact.band) return;
    columnStage = stageCell(grid, fact.row, columns) ?? columnStage;
    stages.set(fact.row, columnStage ?? section);
  });
  return stages;
}

/** The title of a row that only opens a stage, or null. With a mark it must be called a stage, among numbered activities. */
export function sectionTitle(grid: Grid, fact: RowFacts, columns: TableColumns): string | null {
  if (!fact.textMark) return headingIn(grid, fact, columns);
  if (columns.number === null || fact.number || fact.owner) return null;
  const title = headingIn(grid, fact, columns);
  return title !== null && SECTION_WORD.test(fold(title)) ? title : null;
}

function headingIn(grid: Grid, fact: RowFacts, columns: TableColumns): string | null {
  const column = range(1, columns.activity).find((candidate) => grid.hasText(fact.row, candidate));
  if (column === undefined) return null;
  const text = grid.text(fact.row, column).trim();
  const merge = grid.merge(fact.row, column);
  if (fact.band || (merge !== undefined && merge.column + merge.columns > (columns.weeks[0] ?? 0))) return text;
  if (column === columns.stage || (column === columns.number && fact.title)) return null;
  const alone =
    column === columns.activity ? !fact.owner && !hasFillMark(grid, fact, columns) : !fact.title && !fact.owner;
  return alone && (isShaded(grid, fact.row, column, columns) || looksLikeSection(text)) ? text : null;
}

/**
 * A text without number or owner in a row coloured through is a heading. Without numbers to tell, activities must have
 * another colour, or those of its stage all have its own: every second row may be striped.
 */
function isShaded(grid: Grid, row: number, column: number, { number, responsible, weeks }: TableColumns): boolean {
  const fill = grid.fill(row, column);
  const [first = column] = weeks;
  if (!isFilled(fill) || !isFilled(grid.fill(row, first))) return false;
  if (number !== null) return true;
  if (responsible === null || weeks.some((at) => grid.fill(row, at) !== fill)) return false;
  const isActivity = (other: number): boolean =>
    grid.fill(other, column) === fill && grid.fill(other, first) === fill && grid.hasText(other, responsible);
  return isActivity(row + 1) || !range(1, grid.rows).some(isActivity);
}

/** A fill in some of the weeks only: a row coloured through is a heading. */
function hasFillMark(grid: Grid, fact: RowFacts, columns: TableColumns): boolean {
  return fact.fillMark && columns.weeks.some((column) => !isFilled(grid.fill(fact.row, column)));
}

/** The title of an activity that nobody does and that only gathers those under it: `1` above `1.1`. */
function parentTitle(grid: Grid, fact: RowFacts, next: RowFacts | undefined, columns: TableColumns): string | null {
  if (columns.number === null || next === undefined || !fact.number || !fact.title || fact.owner || fact.textMark)
    return null;
  const number = grid.text(fact.row, columns.number).trim().replace(/\.?$/, '.');
  const below = grid.text(next.row, columns.number).trim();
  const opens = below.startsWith(number) && below !== number;
  return opens && !hasFillMark(grid, fact, columns) ? grid.text(fact.row, columns.activity).trim() : null;
}

function looksLikeSection(text: string): boolean {
  return SECTION_WORD.test(fold(text)) || (text === text.toUpperCase() && /\p{L}{4}/u.test(text));
}

function stageCell(grid: Grid, row: number, columns: TableColumns): string | null {
  const text = columns.stage === null ? '' : grid.text(row, columns.stage).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}
