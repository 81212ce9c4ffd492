/** Reads a sheet as a schedule: the pipeline of the reading steps. */

import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import type { Answers, Decision } from '#core/schedule/decision.ts';
import { meaningOf } from '#core/schedule/mark-choices.ts';
import type { Activity, Schedule, ScheduleColumns, ScheduleLayout, TextCell } from '#core/schedule/schedule.ts';
import { WEEK_CONVENTIONS } from '#core/schedule/week-convention.ts';
import { columnDecisions } from './column-decisions.ts';
import { findDateColumns, markByDates, noMarksDecision } from './date-marks.ts';
import { dateMonths, startsYear } from './date-months.ts';
import { columnAnswer, rowAnswer } from './decide.ts';
import { type LearnedFills, learnFills } from './fill-meaning.ts';
import { areNumbered, findHeader, type Header, labelRowOf } from './find-header.ts';
import { type FoundYear, findYear } from './find-year.ts';
import { type Grid, gridOf, isHome, range } from './grid.ts';
import { headerDecisions } from './header-decisions.ts';
import { fillDecisions, fullColumnCode, fullColumnDecisions, SHADING, textDecisions } from './mark-decisions.ts';
import { conventionDecision, firstMonthDecision } from './month-decisions.ts';
import { placeAnswers, type StoredAnswer } from './place-answers.ts';
import { type ColumnSources, readActivities } from './read-activities.ts';
import { findColumns } from './read-columns.ts';
import { type Legend, readLegend, readLetters } from './read-legend.ts';
import type { MarkReading } from './read-marks.ts';
import { spreadMonths, type UndatedMonth } from './read-months.ts';
import { type ActivityRow, findActivityRows } from './read-rows.ts';
import { conventionOf, misfitsOf, readWeeks, WEEK_COLUMNS } from './read-weeks.ts';
import { ALL_OWNERS, rowDecisions } from './row-decisions.ts';
import { findKindColumn, type TableColumns } from './row-facts.ts';
import { readLanes } from './row-lanes.ts';
import { marksOfNoActivity, markTexts } from './stray-marks.ts';
import { findTableBeside } from './table-beside.ts';
import { isCount } from './text-meaning.ts';
import { unlabelledColumns } from './unlabelled-columns.ts';

/** A schedule, and everything that was decided in reading it. */
export interface ScheduleReading {
  readonly schedule: Schedule;
  /** In the order of the steps; the doubtful ones are the questions. */
  readonly decisions: readonly Decision[];
}

/**
 * The schedule of a sheet, or null when the sheet holds none. What the user answered before comes first, as far as
 * the place it speaks of is still to be found; answers under which the sheet, changed since, cannot be read any more
 * are asked for anew.
 */
export function readSchedule(snapshot: SheetSnapshot, stored: readonly StoredAnswer[] = []): ScheduleReading | null {
  const grid = gridOf(snapshot);
  const reading = readWith(snapshot, grid, stored);
  if (reading !== null || stored.length === 0) return reading;
  const codes = new Set(stored.map(({ code }) => code));
  const unaided = readWith(snapshot, grid, []);
  return unaided && { ...unaided, decisions: askAgain(unaided.decisions, codes) };
}

function readWith(snapshot: SheetSnapshot, grid: Grid, stored: readonly StoredAnswer[]): ScheduleReading | null {
  const placed = placeAnswers(grid, stored);
  const header = findHeader(grid, rowAnswer(placed.rows, 'header-row'));
  if (header === null) return null;
  const { answers, stale } = placed.columns(header);
  const first = columnAnswer(answers, 'first-week-column') ?? null;
  const beside = findTableBeside(grid, header, first);
  const last = columnAnswer(answers, 'last-week-column') ?? beside?.lastWeek ?? null;
  const undated = spreadMonths(grid, header, { first, last }, answers);
  const weekColumns = undated.flatMap(({ weeks }) => weeks.flat());
  const found = findColumns(grid, header, new Set(weekColumns), beside, answers);
  if (found === null || undated.length === 0) return null;
  const kind = findKindColumn(grid, range(header.bottom + 1, header.end - 1), found.columns, weekColumns);
  const columns: TableColumns = { ...found.columns, weeks: weekColumns, kind };
  const rows = findActivityRows(grid, header, columns, rowAnswer(answers, 'last-row'));
  const year = yearOf(snapshot, grid, header, undated, columns, rows.activities);
  const months = dateMonths(undated, header.monthRow, year?.year ?? null, answers);
  const counting = toldConvention(answers);
  const convention = counting.convention ?? conventionOf(months);
  const daysAsColumns = answers.get('day-columns') !== WEEK_COLUMNS;
  const weeks = readWeeks(grid, header, undated, months, { convention, daysAsColumns });
  const fills = fillsOf(grid, header, columns, rows.activities, answers);
  const countsInWeeks = hasCounts(grid, rows.activities, weekColumns);
  const letters = readLetters(grid, rowsOutside(grid, header, rows.activities), range(1, grid.columns));
  const fillMeaning = fills.meaning;
  const marking: MarkReading = {
    grid,
    header,
    weeks,
    fillMeaning,
    letters,
    lanes: readLanes(grid, rows.activities, kind),
    countsInWeeks,
    answers,
  };
  const sources: ColumnSources = {
    columns,
    support: answers.get('other-owners') === 'si' ? found.support : [],
    allRows: answers.get('merged-owners') === ALL_OWNERS,
  };
  const inCells = readActivities(snapshot, marking, sources, rows.activities);
  const dates = findDateColumns(grid, rows.activities, weekColumns, inCells);
  const activities = dates === null ? inCells : markByDates(grid, dates, weeks, inCells, answers);
  if (rows.activities.length === 0 || (!found.named && !looksMarked(activities))) return null;
  const headings = readTexts(grid, header.top - 1);
  const layout = layoutOf(header, found.columns, rows.activities);
  const decisions = [
    ...headerDecisions({ grid, header, undated, months, weekColumns, beside, answers }),
    firstMonthDecision(months, undated[0]?.month ?? 1, year, areNumbered(header), answers),
    ...conventionDecision(months, weeks, convention, answers),
    ...columnDecisions(grid, header, found, weekColumns, answers),
    ...rowDecisions(grid, rows, columns, activities, answers),
    ...fillDecisions(grid, rows.activities, weekColumns, activities, fillMeaning, answers),
    ...fullColumnDecisions(fills.fullColumns, answers),
    ...textDecisions(activities, countsInWeeks, letters, answers),
    ...(dates === null ? [] : [noMarksDecision(answers)]),
  ];
  const { headerDifferences } = rows;
  const lastRow = rows.activities.at(-1)?.rows.at(-1) ?? header.bottom;
  const texts = markTexts(inCells);
  const strayMarks = marksOfNoActivity(grid, header, columns, rows.sections, lastRow, texts);
  const unlabelled = unlabelledColumns(grid, header, weekColumns);
  const place = { sheet: snapshot.name, sheetId: snapshot.id, headings, layout };
  return {
    schedule: { ...place, months, weeks, unlabelled, headerDifferences, strayMarks, activities, ...counting },
    decisions: askAgain(decisions, stale),
  };
}

/** Answers that spoke of a place which is gone are asked for anew. */
function askAgain(decisions: readonly Decision[], stale: ReadonlySet<string>): Decision[] {
  return decisions.map((decision) => {
    if (!stale.has(decision.code)) return decision;
    const text = `${decision.text} Lo que usted respondió hablaba de una fila o columna que ya no encuentro.`;
    return { ...decision, text, certainty: 'doubtful' };
  });
}

function layoutOf(header: Header, columns: ScheduleColumns, rows: readonly ActivityRow[]): ScheduleLayout {
  const lastRow = Math.max(...rows.flatMap((activity) => activity.rows));
  const { number, stage, activity, responsible } = columns;
  return {
    headerRows: range(header.top, header.bottom),
    columns: { number, stage, activity, responsible },
    labelRow: labelRowOf(header),
    firstRow: header.bottom + 1,
    lastRow,
  };
}

function toldConvention(answers: Answers): Pick<Schedule, 'convention'> {
  const convention = WEEK_CONVENTIONS.find((each) => each === answers.get('week-convention'));
  return convention === undefined ? {} : { convention };
}

/** The year of the first month, told by the texts of the sheet; null where the months' own labels say it. */
function yearOf(
  snapshot: SheetSnapshot,
  grid: Grid,
  header: Header,
  undated: readonly UndatedMonth[],
  columns: TableColumns,
  rows: readonly ActivityRow[],
): FoundYear | null {
  if (undated.some(({ year }) => year !== null)) return null;
  const titles = readTexts(grid, header.bottom).map(({ text }) => text);
  const texts = rows.map(({ row }) => grid.text(row, columns.activity));
  const wraps = undated.filter((_, at) => startsYear(undated, at));
  const misfitsIn = (year: number): number => misfitsOf(dateMonths(undated, header.monthRow, year, new Map()));
  return findYear(titles, snapshot.name, texts, wraps.length + 1, misfitsIn);
}

/** A table whose activities no heading names is a schedule only when it is marked like one: figures by month are none. */
function looksMarked(activities: readonly Activity[]): boolean {
  const count = (of: (activity: Activity) => readonly unknown[]): number =>
    activities.reduce((sum, activity) => sum + of(activity).length, 0);
  return count(({ marks }) => marks) > count(({ unreadMarks }) => unreadMarks);
}

function readTexts(grid: Grid, lastRow: number): TextCell[] {
  return range(1, lastRow).flatMap((row) =>
    range(1, grid.columns)
      .filter((column) => isHome(grid, row, column) && grid.hasText(row, column))
      .map((column) => ({ row, column, text: grid.text(row, column) })),
  );
}

/** The rows above and below the table, where a legend may stand. */
function rowsOutside(grid: Grid, header: Header, rows: readonly ActivityRow[]): number[] {
  const last = rows.at(-1)?.rows.at(-1) ?? header.bottom;
  return [...range(1, header.top - 1), ...range(last + 1, grid.rows)];
}

/** The fills of the table, told by the user or by the legend above or below it. */
function fillsOf(
  grid: Grid,
  header: Header,
  columns: TableColumns,
  rows: readonly ActivityRow[],
  answers: Answers,
): LearnedFills {
  const said = {
    legend: readLegend(grid, rowsOutside(grid, header, rows), range(1, grid.columns)),
    told: toldFills(answers),
    isShade: (column: number): boolean => answers.get(fullColumnCode(column)) === SHADING,
  };
  return learnFills(grid, header, columns.activity, rows, columns.weeks, said, columns.kind);
}

function toldFills(answers: Answers): Legend {
  return new Map(
    [...answers].flatMap(([code, answer]) => {
      const [name, fill] = code.split(':');
      const meaning = meaningOf(answer);
      return name === 'fill-meaning' && fill !== undefined && meaning !== null ? [[fill, meaning] as const] : [];
    }),
  );
}

/** Whether the week cells hold numbers other than 1 as often as 1: they count hours or events. */
function hasCounts(grid: Grid, rows: readonly ActivityRow[], weekColumns: readonly number[]): boolean {
  let [ones, others] = [0, 0];
  for (const row of rows.flatMap((activity) => activity.rows)) {
    for (const column of weekColumns) {
      const text = grid.text(row, column);
      if (text === '' || !isCount(text)) continue;
      if (text.trim() === '1') ones += 1;
      else others += 1;
    }
  }
  return others > 0 && others >= ones;
}
