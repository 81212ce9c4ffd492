/** Tells which rows under the header are activities, which open a stage, and where the table ends. */

import type { HeaderDifference } from '#core/schedule/schedule.ts';
import { fold } from '#core/text/fold.ts';
import type { Header } from './find-header.ts';
import { type Grid, isHome, range } from './grid.ts';
import { readKindLabel, readLegendText } from './mark-text.ts';
import { labelAt } from './read-months.ts';
import { findRepeatedHeaders, headingsIn } from './repeated-header.ts';
import { factsOf, type RowFacts, type TableColumns } from './row-facts.ts';
import { sectionTitle, stagesOf } from './stage-rows.ts';

/** A row that holds an activity, and the rows merged into it. */
export interface ActivityRow {
  readonly row: number;
  /** All rows its marks may stand in; the first is `row`. */
  readonly rows: readonly number[];
  readonly stage: string | null;
}

/** What rows of sums, legends and signatures begin with. */
const FOOTER_WORD =
  /^(?:(?:sub)?total(?:es)?\b|(?:% |porcentaje |promedio\b|acumulado\b)|avance(?: (?:total|mensual|acumulado|%))?:?$|(?:% de )?cumplimiento:?$|(?:elaborad|proyectad|revisad|aprobad)[oa] por\b|(?:actividades|semanas) (?:programadas|planeadas|ejecutadas|cumplidas)\b|(?:elaboro|proyecto|reviso|aprobo|vo\.? ?bo\.?|convenciones|firmas?|notas?|fuente|pagina)(?: por| \d+(?: de \d+)?)?\s*(?::|$))/;

/** The rows of the activities, and those below them that may be more. */
export interface FoundRows {
  /** In order. */
  readonly activities: readonly ActivityRow[];
  /** Rows below the table with a text where the activities have theirs, and nothing that tells whether they belong to it. */
  readonly doubtful: readonly number[];
  /** Where the header, printed again, says something else. */
  readonly headerDifferences: readonly HeaderDifference[];
  /** Rows that only open a stage. */
  readonly sections: readonly number[];
  /** The last row before the header comes again and the numbers begin anew; null where they do not. */
  readonly restart: number | null;
}

/** Looks for the activities under the header, down to the last row where the user said which it is. */
export function findActivityRows(grid: Grid, header: Header, columns: TableColumns, lastRow: number | null): FoundRows {
  const isTitle = titlesAbove(grid, header);
  const rows = range(header.bottom + 1, Math.min(header.end - 1, lastRow ?? grid.rows));
  const other = rows.find((row) => isOtherHeader(grid, header, row, columns));
  const { rows: again, differences } = findRepeatedHeaders(grid, header, rows, columns);
  const own = rows
    .filter((row) => !again.includes(row) && (other === undefined || lastRow !== null || row < other))
    .map((row) => factsOf(grid, row, columns))
    .filter((fact) => !isTitle(fact));
  const lastOwned = own.filter((fact) => fact.title && fact.owner).at(-1)?.row ?? 0;
  const facts = own.filter((fact) => !isFooter(grid, fact, columns, fact.row > lastOwned));
  const printed = new Set(rows.filter((row) => own.every((fact) => fact.row !== row)));
  const length = lastRow === null ? tableLength(grid, header, facts, columns, printed) : facts.length;
  const ownerOf = ({ row }: RowFacts): string =>
    columns.responsible === null ? '' : fold(grid.text(row, columns.responsible));
  const owners = new Set(facts.slice(0, length).map(ownerOf));
  const table = facts.slice(0, length).filter(isWritten);
  const below = facts
    .slice(length)
    .filter((fact) => isWritten(fact) && (columns.number === null || (fact.owner && !fact.number)));
  const written = [...table, ...below];
  const stages = stagesOf(grid, facts.slice(0, length), columns);
  const activities = gatherRows(grid, facts.slice(0, length), columns, stages);
  const goesOn = (fact: RowFacts, at: number): boolean => {
    const above = written[table.length + at - 1];
    const isNext =
      above?.row === fact.row - 1 ? at === 0 || sectionTitle(grid, above, columns) !== null : printed.has(fact.row - 1);
    const before = written[table.length + at - 2]?.row ?? 0;
    const isSpaced = at === 0 && above !== undefined && fact.row - above.row <= above.row - before;
    return isNext || isSpaced || (owners.has(ownerOf(fact)) && (fact.owner || columns.responsible === null));
  };
  const more = below.filter((fact, at) => mayGoOn(grid, fact, columns) && goesOn(fact, at)).map(({ row }) => row);
  const apart = other === undefined || lastRow !== null ? [] : range(other, rows.at(-1) ?? other);
  const titled = apart.filter((row) => grid.hasText(row, columns.activity));
  return {
    activities,
    doubtful: [...more, ...(titled.length > 1 ? titled : [])],
    sections: facts.flatMap(({ row, band }, at) => (at < length && !band && !stages.has(row) ? [row] : [])),
    headerDifferences: differences,
    restart: lastRow === null ? restartOf(grid, again, activities, columns) : null,
  };
}

function isWritten({ title, number, owner, textMark, fillMark }: RowFacts): boolean {
  return title || number || owner || textMark || fillMark;
}

/** Where, after the header came again, the numbers begin anew. */
function restartOf(
  grid: Grid,
  again: readonly number[],
  activities: readonly ActivityRow[],
  { number }: TableColumns,
): number | null {
  if (number === null) return null;
  const numberOf = (activity: ActivityRow | undefined): string =>
    activity === undefined ? '' : grid.text(activity.row, number).trim();
  const first = numberOf(activities[0]);
  const at = activities.findIndex(
    (activity, index) =>
      index > 0 &&
      numberOf(activity) === first &&
      again.some((row) => row < activity.row && row > (activities[index - 1]?.row ?? 0)),
  );
  return at < 0 ? null : (activities[at - 1]?.rows.at(-1) ?? null);
}

/**
 * Whether a row below the table has an activity's text. It may be one where it stands right under the table, under a
 * stage's name or under a header printed again, or where it has one of the owners: signatures have others.
 */
function mayGoOn(grid: Grid, fact: RowFacts, columns: TableColumns): boolean {
  const words = grid.text(fact.row, columns.activity).match(/\p{L}{2,}/gu) ?? [];
  return fact.ownTitle && !fact.band && words.length > 2;
}

function gatherRows(
  grid: Grid,
  table: readonly RowFacts[],
  columns: TableColumns,
  stages: ReadonlyMap<number, string | null>,
): ActivityRow[] {
  return table.reduce<ActivityRow[]>((activities, fact) => {
    const above = activities.at(-1);
    const stage = stages.get(fact.row);
    if (stage === undefined) return activities;
    if (above !== undefined && isContinuation(grid, fact, columns, above)) {
      activities[activities.length - 1] = { ...above, rows: [...above.rows, fact.row] };
    } else if (fact.title || fact.number || fact.owner || fact.textMark) {
      activities.push({ row: fact.row, rows: [fact.row], stage });
    }
    return activities;
  }, []);
}

/** How surely a row is an activity: a number weighs most, since signatures and legends have none. */
function weight(fact: RowFacts): number {
  const marked = fact.textMark || fact.fillMark || fact.figure;
  return Number(fact.title) + 2 * Number(fact.number) + Number(fact.owner) + Number(marked);
}

/**
 * Up to the last sure activity and the rows right under it, or under a header printed again, that go on like it: a
 * signature block stands apart.
 */
function tableLength(
  grid: Grid,
  header: Header,
  facts: readonly RowFacts[],
  columns: TableColumns,
  printed: ReadonlySet<number>,
): number {
  const needed = columns.number === null && columns.responsible === null ? 2 : 3;
  const goesOn = (fact: RowFacts): boolean =>
    (fact.title && weight(fact) >= 2) ||
    kindOf(grid, fact.row, columns) !== null ||
    sectionTitle(grid, fact, columns) !== null;
  let length = facts.map((fact) => weight(fact) >= needed).lastIndexOf(true) + 1;
  for (let next = facts[length]; next !== undefined && goesOn(next); next = facts[length]) {
    if (!range((facts[length - 1]?.row ?? header.bottom) + 1, next.row - 1).every((row) => printed.has(row))) break;
    length += 1;
  }
  return length;
}

/** Whether the row goes on with the activity above: merged with it, or its row of executed weeks. */
function isContinuation(grid: Grid, fact: RowFacts, columns: TableColumns, above: ActivityRow): boolean {
  if (fact.ownTitle) return false;
  const isMerged = (column: number | null): boolean => {
    const merge = column === null ? undefined : grid.merge(fact.row, column);
    return merge !== undefined && merge.row < fact.row && merge.row >= above.row;
  };
  if (fact.title) return isMerged(columns.activity) && !hasOwnNumber(grid, fact, columns);
  const isLabelled = kindOf(grid, fact.row, columns) !== null || isUnlabelledPair(grid, fact, columns, above);
  return isLabelled || isMerged(columns.number) || isMerged(columns.responsible);
}

/** The row right under a planned one that has nothing but marks: its executed one, with a label that is missing or wrong. */
function isUnlabelledPair(grid: Grid, fact: RowFacts, columns: TableColumns, above: ActivityRow): boolean {
  const isNext = above.rows.length === 1 && fact.row === above.row + 1;
  return isNext && !fact.number && !fact.owner && kindOf(grid, above.row, columns) === 'planned';
}

function hasOwnNumber(grid: Grid, fact: RowFacts, { number }: TableColumns): boolean {
  return fact.number && number !== null && isHome(grid, fact.row, number);
}

function kindOf(grid: Grid, row: number, columns: TableColumns): ReturnType<typeof readKindLabel> {
  return columns.kind === null ? null : readKindLabel(grid.text(row, columns.kind));
}

/** A row of sums, of a legend or of signatures. Figures alone are sums only below the last activity that has an owner. */
function isFooter(grid: Grid, fact: RowFacts, columns: TableColumns, isBelow: boolean): boolean {
  const { row, band, number, ownTitle } = fact;
  if ((columns.number !== null && /\d/.test(grid.text(row, columns.number)) && !band) || kindOf(grid, row, columns)) {
    return false;
  }
  if (!fact.owner && fact.sums && !number && (isBelow || !ownTitle)) return true;
  if (fact.owner && fact.textMark && ownTitle && !band) return false;
  const first = range(1, columns.activity).find((column) => grid.hasText(row, column)) ?? columns.activity;
  const text = grid.text(row, ownTitle ? columns.activity : first);
  return FOOTER_WORD.test(fold(grid.text(row, first))) || readLegendText(text) !== null;
}

/** Tells rows that repeat the title from above the header, printed again at a page break. */
function titlesAbove(grid: Grid, header: Header): (fact: RowFacts) => boolean {
  const textsIn = (row: number): string[] => [
    ...new Set(range(1, grid.columns).map((column) => fold(grid.text(row, column)))),
  ];
  const titles = new Set(range(1, header.top - 1).flatMap(textsIn));
  titles.delete('');
  return (fact) => {
    if (titles.size === 0 || fact.textMark) return false;
    const texts = textsIn(fact.row).filter((text) => text !== '');
    return texts.filter((text) => titles.has(text)).length * 2 > texts.length;
  };
}

/** The header of a table of something else: headings of its own, and none of weeks. */
function isOtherHeader(grid: Grid, header: Header, row: number, columns: TableColumns): boolean {
  const headings = headingsIn(grid, row, columns);
  if (headings.length < 2 || columns.weeks.some((column) => labelAt(grid, row, column) !== null)) return false;
  const texts = range(1, grid.columns).filter((column) => grid.hasText(row, column));
  const isOwn = (column: number): boolean =>
    range(header.top, header.bottom).every((above) => fold(grid.text(above, column)) !== fold(grid.text(row, column)));
  return texts.filter(isOwn).length * 2 > texts.length;
}
