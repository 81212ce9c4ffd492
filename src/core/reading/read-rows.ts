/** Tells which rows under the header are activities, which open a stage, and where the table ends. */

import { contains } from '#core/change/area.ts';
import { NO_FILL } from '#core/change/sheet-snapshot.ts';
import type { ScheduleColumns } from '#core/schedule/schedule.ts';
import { fold } from '#core/text/fold.ts';
import { type ColumnRole, headingRank } from './column-heading.ts';
import type { Header } from './find-header.ts';
import { type Grid, isHome, range } from './grid.ts';
import { readMarkText } from './mark-text.ts';

/** A row that holds an activity, and the rows merged into it. */
export interface ActivityRow {
  readonly row: number;
  /** All rows its marks may stand in; the first is `row`. */
  readonly rows: readonly number[];
  readonly stage: string | null;
}

/** What a row under the header has. */
interface RowFacts {
  readonly row: number;
  /** One text merged over several of the table's columns: a stage or a row of sums. */
  readonly band: boolean;
  readonly number: boolean;
  readonly title: boolean;
  readonly owner: boolean;
  /** A text that marks, in a week column. */
  readonly textMark: boolean;
  /** A fill in a week column that the activity's own cell does not share. */
  readonly fillMark: boolean;
}

const SECTION_WORD = /^(?:etapa|fase|componente|momento|eje|dimension|linea)\b/;

/** What rows of sums, legends and signatures begin with. */
const FOOTER_WORD =
  /^(?:(?:sub)?total(?:es)?\b|(?:elaboro|proyecto|reviso|aprobo|convenciones|firma|notas?)(?: por)?\s*(?::|$))/;

/** The activities' rows in order. */
export function findActivityRows(
  grid: Grid,
  header: Header,
  columns: ScheduleColumns,
  weekColumns: readonly number[],
): ActivityRow[] {
  const rows = range(header.bottom + 1, grid.rows).filter(
    (row) => !isRepeatedHeader(grid, header, row, columns, weekColumns) && !isFooter(grid, row, columns),
  );
  const facts = rows.map((row) => factsOf(grid, row, columns, weekColumns));
  const last = lastTableRow(facts, columns);
  const stages = stagesOf(
    grid,
    facts.filter(({ row }) => row <= last),
    columns,
    weekColumns,
  );
  return facts.reduce<ActivityRow[]>((activities, fact) => {
    const above = activities.at(-1);
    const stage = stages.get(fact.row);
    if (stage === undefined) return activities;
    if (above !== undefined && isContinuation(grid, fact.row, columns.activity, above)) {
      activities[activities.length - 1] = { ...above, rows: [...above.rows, fact.row] };
    } else if (fact.title || fact.number || fact.owner || fact.textMark) {
      activities.push({ row: fact.row, rows: [fact.row], stage });
    }
    return activities;
  }, []);
}

/** The stage of each row that may be an activity; rows that open a stage and rows of sums are left out. */
function stagesOf(
  grid: Grid,
  facts: readonly RowFacts[],
  columns: ScheduleColumns,
  weekColumns: readonly number[],
): ReadonlyMap<number, string | null> {
  const stages = new Map<number, string | null>();
  let section: string | null = null;
  let columnStage: string | null = null;
  for (const fact of facts) {
    const opened = sectionTitle(grid, fact, columns, weekColumns);
    section = opened ?? section;
    if (opened !== null || fact.band) continue;
    columnStage = stageCell(grid, fact.row, columns) ?? columnStage;
    stages.set(fact.row, columnStage ?? section);
  }
  return stages;
}

function factsOf(grid: Grid, row: number, columns: ScheduleColumns, weekColumns: readonly number[]): RowFacts {
  const band = isBand(grid, row, columns);
  const filled = (column: number | null): boolean =>
    column !== null && grid.text(row, column).trim() !== '' && (!band || column === columns.activity);
  const ground = grid.fill(row, columns.activity);
  return {
    row,
    band,
    number: filled(columns.number),
    title: filled(columns.activity),
    owner: filled(columns.responsible),
    textMark: weekColumns.some((column) => readMarkText(grid.text(row, column)) !== null),
    fillMark: weekColumns.some((column) => ![NO_FILL, ground].includes(grid.fill(row, column))),
  };
}

function isBand(grid: Grid, row: number, columns: ScheduleColumns): boolean {
  const merge = grid.merge(row, columns.activity);
  const others = [columns.number, columns.responsible].filter((column) => column !== null);
  return merge !== undefined && others.some((column) => contains(merge, row, column));
}

/** How surely a row is an activity: a number weighs most, since signatures and legends have none. */
function weight(fact: RowFacts): number {
  return Number(fact.title) + 2 * Number(fact.number) + Number(fact.owner) + Number(fact.textMark || fact.fillMark);
}

/** The last sure activity, and the rows right under it that go on like it: a signature block stands apart. */
function lastTableRow(facts: readonly RowFacts[], columns: ScheduleColumns): number {
  const needed = columns.number === null && columns.responsible === null ? 2 : 3;
  const lastSure = facts.map((fact) => weight(fact) >= needed).lastIndexOf(true);
  let index = lastSure;
  for (let next = facts[index + 1]; next?.title === true && weight(next) >= 2; next = facts[index + 1]) {
    index += 1;
  }
  return facts[index]?.row ?? 0;
}

/** The title of a row that only opens a stage, or null. */
function sectionTitle(
  grid: Grid,
  fact: RowFacts,
  columns: ScheduleColumns,
  weekColumns: readonly number[],
): string | null {
  if (fact.textMark) return null;
  const column = range(1, columns.activity).find((candidate) => grid.text(fact.row, candidate).trim() !== '');
  if (column === undefined) return null;
  const text = grid.text(fact.row, column).trim();
  const merge = grid.merge(fact.row, column);
  if (fact.band || (merge !== undefined && merge.column + merge.columns > (weekColumns[0] ?? 0))) return text;
  if (column === columns.stage || column === columns.number) return null;
  const alone = column === columns.activity ? !fact.owner && !fact.fillMark : !fact.title;
  return alone && looksLikeSection(text) ? text : null;
}

function looksLikeSection(text: string): boolean {
  return SECTION_WORD.test(fold(text)) || (text === text.toUpperCase() && /\p{L}{4}/u.test(text));
}

function stageCell(grid: Grid, row: number, columns: ScheduleColumns): string | null {
  const text = columns.stage === null ? '' : grid.text(row, columns.stage).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function isContinuation(grid: Grid, row: number, column: number, above: ActivityRow): boolean {
  return !isHome(grid, row, column) && grid.merge(row, column)?.row === above.row;
}

function isFooter(grid: Grid, row: number, columns: ScheduleColumns): boolean {
  const numbered = columns.number !== null && /\d/.test(grid.text(row, columns.number));
  return !numbered && FOOTER_WORD.test(fold(grid.text(row, columns.activity)));
}

/** The header printed again at a page break, or a part of it. */
function isRepeatedHeader(
  grid: Grid,
  header: Header,
  row: number,
  columns: ScheduleColumns,
  weekColumns: readonly number[],
): boolean {
  const says = (role: ColumnRole, column: number | null): boolean =>
    column !== null && headingRank(role, grid.text(row, column)) !== null;
  const headings = [
    says('activity', columns.activity),
    says('responsible', columns.responsible),
    says('number', columns.number),
  ];
  if (headings.filter(Boolean).length >= 2) return true;
  return range(header.top, header.bottom).some((above) => sameLabels(grid, above, row, weekColumns));
}

/** Whether the week columns of both rows show the same labels, most of them filled. */
function sameLabels(grid: Grid, above: number, row: number, weekColumns: readonly number[]): boolean {
  const filled = weekColumns.filter((column) => grid.text(above, column).trim() !== '');
  return (
    filled.length >= 2 && filled.every((column) => grid.text(row, column).trim() === grid.text(above, column).trim())
  );
}
