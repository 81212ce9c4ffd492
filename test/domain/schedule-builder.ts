/** Builds small schedules for tests: say only what matters, the rest is an unremarkable schedule. */

import { NO_FILL } from '#core/change/sheet-snapshot.ts';
import type { Mark, MarkKind, UnreadMark } from '#core/schedule/mark.ts';
import type {
  Activity,
  HeaderDifference,
  LabelSlip,
  Schedule,
  ScheduleColumns,
  TextCell,
  Week,
} from '#core/schedule/schedule.ts';
import type { WeekConvention } from '#core/schedule/week-convention.ts';
import {
  columnsOf,
  completeMonths,
  FIRST_WEEK_COLUMN,
  type MonthPlan,
  monthGroups,
  weeksOf,
} from './schedule-columns.ts';

export { completeMonths, type MonthPlan } from './schedule-columns.ts';

/** An activity. */
export interface ActivityPlan {
  /** Its place, from 1, unless said otherwise. */
  readonly number?: number | string | null;
  readonly stage?: string | null;
  readonly title?: string;
  readonly responsible?: string;
  /**
   * One character per week column: `P`, `E`, `R`, `C` a mark in text, `#` a coloured cell, `.` nothing, anything else a text
   * that is no mark (`{pend.}` when longer than a character), `{#ea9999}` a cell in a colour that nothing explains. Spaces
   * separate months and count for nothing. Where lanes are rows, a line break stands before the marks of the executed row.
   * After `!` come the columns behind the last week. The first week is planned unless said otherwise; `''` is no mark at all.
   */
  readonly marks?: string;
  /** What the labels of its two rows say, when it is not P and E; `''` for none. They stand in the owner's column. */
  readonly labels?: readonly [string, string];
  /** The cell is merged with the activity above. */
  readonly numberMerged?: boolean;
  readonly responsibleMerged?: boolean;
  /** Rows above it that hold no activity. */
  readonly rowsAbove?: number;
}

/** A schedule. Its columns are A number, B stage, C activity, D responsible, and the weeks from E on. */
export interface SchedulePlan {
  /** From A1 down. */
  readonly headings?: readonly string[];
  /** February and March 2025, complete, unless said otherwise. */
  readonly months?: readonly MonthPlan[];
  readonly activities: readonly ActivityPlan[];
  /** How the user said that weeks are counted. */
  readonly convention?: WeekConvention;
  /** Where the header, printed again, says something else. */
  readonly headerDifferences?: readonly HeaderDifference[];
  /** Marks in rows that are no activity's. */
  readonly strayMarks?: readonly UnreadMark[];
  /** Columns the sheet does not have. */
  readonly without?: readonly ('number' | 'stage' | 'responsible')[];
  /** Where planned and executed stand apart: in two rows of each activity, or in two columns of each week. */
  readonly lanes?: 'rows' | 'columns' | undefined;
}

const COLUMNS: ScheduleColumns = { number: 1, stage: 2, activity: 3, responsible: 4 };
const KINDS: Readonly<Record<string, MarkKind>> = { P: 'planned', E: 'executed', R: 'rescheduled', C: 'cancelled' };
const FILL = '#00b050';

/** The schedule of a sheet "Cronograma": headings, a row of months, a row of week numbers, then a row per activity. */
export function schedule(plan: SchedulePlan): Schedule {
  const headings = (plan.headings ?? []).map((text, index): TextCell => ({ row: index + 1, column: 1, text }));
  const monthRow = headings.length + 1;
  const firstRow = monthRow + 2;
  const width = plan.lanes === 'columns' ? 2 : 1;
  const plans = plan.months ?? completeMonths('2025-02', '2025-03');
  const months = monthGroups(plans, monthRow, width);
  const weeks = weeksOf(plans, months, width, plan.convention);
  const blanks = plans.flatMap((month, at) => columnsOf(month, months[at], width).filter(({ label }) => label === '_'));
  const columns = { ...COLUMNS, ...Object.fromEntries((plan.without ?? []).map((name) => [name, null])) };
  const activities = activitiesOf(plan, firstRow, columns, weeks, weeks.length + blanks.length);
  return {
    sheet: 'Cronograma',
    sheetId: 0,
    headings,
    layout: {
      headerRows: [monthRow, monthRow + 1],
      labelRow: monthRow + 1,
      columns,
      firstRow,
      lastRow: Math.max(firstRow - 1, ...activities.map(({ row }) => row + rowsEach(plan) - 1)),
    },
    months,
    weeks,
    unlabelled: [...weeks.filter(({ label }) => label === ''), ...blanks]
      .map(({ column }) => column)
      .sort((a, b) => a - b),
    headerDifferences: plan.headerDifferences ?? [],
    strayMarks: plan.strayMarks ?? [],
    activities,
    ...(plan.convention === undefined ? {} : { convention: plan.convention }),
  };
}

function rowsEach({ lanes }: SchedulePlan): number {
  return lanes === 'rows' ? 2 : 1;
}

function activitiesOf(
  schedulePlan: SchedulePlan,
  firstRow: number,
  columns: ScheduleColumns,
  weeks: readonly Week[],
  width: number,
): Activity[] {
  const activities: Activity[] = [];
  const weekColumns = new Set(weeks.map(({ column }) => column));
  let row = firstRow;
  for (const [index, plan] of schedulePlan.activities.entries()) {
    row += plan.rowsAbove ?? 0;
    const place = { row, weekColumns, afterWeeks: FIRST_WEEK_COLUMN + width, lanes: schedulePlan.lanes };
    activities.push({
      row,
      stage: plan.stage ?? null,
      title: plan.title ?? `Actividad ${index + 1}`,
      ...numberOf(plan, columns, index, activities.at(-1)),
      ...ownerOf(plan, columns, activities.at(-1)),
      ...marksOf(plan.marks ?? 'P', place),
      ...labelSlipsOf(plan, row),
    });
    row += rowsEach(schedulePlan);
  }
  return activities;
}

function labelSlipsOf({ labels }: ActivityPlan, row: number): Pick<Activity, 'labelSlips'> {
  if (labels === undefined) return {};
  const slips = labels.map(
    (text, index): LabelSlip => ({
      row: row + index,
      column: COLUMNS.responsible ?? 0,
      text,
      lane: index === 0 ? 'planned' : 'executed',
    }),
  );
  return { labelSlips: slips.filter(({ text }, index) => text !== 'PE'[index]) };
}

function numberOf(
  { number, numberMerged }: ActivityPlan,
  columns: ScheduleColumns,
  index: number,
  above: Activity | undefined,
): Pick<Activity, 'number' | 'numberRow'> {
  if (numberMerged === true && above !== undefined) {
    return { number: above.number, numberRow: above.numberRow ?? above.row };
  }
  if (columns.number === null) return { number: null };
  return { number: number === undefined ? index + 1 : number };
}

function ownerOf(
  { responsible = 'Secretaría de Planeación', responsibleMerged }: ActivityPlan,
  columns: ScheduleColumns,
  above: Activity | undefined,
): Pick<Activity, 'responsible' | 'responsibleRow'> {
  if (responsibleMerged === true && above !== undefined) {
    return { responsible: above.responsible, responsibleRow: above.responsibleRow ?? above.row };
  }
  return { responsible: columns.responsible === null ? '' : responsible };
}

/** Where the marks of an activity stand. */
interface MarkPlace {
  readonly row: number;
  readonly weekColumns: ReadonlySet<number>;
  readonly afterWeeks: number;
  readonly lanes: SchedulePlan['lanes'];
}

function marksOf(notation: string, place: MarkPlace): Pick<Activity, 'marks' | 'unreadMarks' | 'strayMarks'> {
  const rows = notation.split('\n').map((line, index) => marksOfRow(line, { ...place, row: place.row + index }, index));
  return {
    marks: rows.flatMap(({ marks }) => marks),
    unreadMarks: rows.flatMap(({ unreadMarks }) => unreadMarks),
    strayMarks: rows.flatMap(({ strayMarks }) => strayMarks),
  };
}

function marksOfRow(
  notation: string,
  { row, weekColumns, afterWeeks, lanes }: MarkPlace,
  lane: number,
): Pick<Activity, 'marks' | 'unreadMarks' | 'strayMarks'> {
  const [inside = '', outside = ''] = notation.split('!');
  const cells = cellsOf(inside, row, FIRST_WEEK_COLUMN);
  const isInWeek = ({ column }: UnreadMark): boolean => weekColumns.has(column) || column >= afterWeeks;
  const inWeeks = cells.filter(isInWeek);
  return {
    marks: inWeeks.filter(isRead).map((cell) => markIn(cell, lanes, lane)),
    unreadMarks: inWeeks.filter((cell) => !isRead(cell)),
    strayMarks: [...cells.filter((cell) => !isInWeek(cell)), ...cellsOf(outside, row, afterWeeks)],
  };
}

function isRead({ text }: UnreadMark): boolean {
  return text === '' || KINDS[text] !== undefined;
}

function markIn(cell: UnreadMark, lanes: SchedulePlan['lanes'], place: number): Mark {
  const side = lanes === 'columns' ? cell.column - FIRST_WEEK_COLUMN : place;
  const lane = lanes === undefined ? {} : { lane: side % 2 === 0 ? ('planned' as const) : ('executed' as const) };
  if (cell.text !== '') return { ...cell, kind: KINDS[cell.text] ?? 'planned', from: 'text', ...lane };
  return {
    ...cell,
    kind: 'planned',
    from: 'fill',
    ...lane,
    ...(cell.fill === FILL ? {} : { unexplained: true as const }),
  };
}

function cellsOf(notation: string, row: number, firstColumn: number): UnreadMark[] {
  const cells = notation.replace(/\s(?![^{]*\})/g, '').match(/\{[^}]*\}|[^{}]/g) ?? [];
  return cells.flatMap((cell, index) => {
    if (cell === '.') return [];
    const position = { row, column: firstColumn + index };
    if (cell === '#') return [{ ...position, text: '', fill: FILL }];
    if (/^\{#[\da-f]{6}\}$/.test(cell)) return [{ ...position, text: '', fill: cell.slice(1, -1) }];
    return [{ ...position, text: cell.replace(/[{}]/g, ''), fill: NO_FILL }];
  });
}
