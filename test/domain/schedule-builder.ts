/** Builds small schedules for tests: say only what matters, the rest is an unremarkable schedule. */

import { type DaySpan, isDay, type Month } from '#core/schedule/day.ts';
import type { Mark, MarkKind, UnreadMark } from '#core/schedule/mark.ts';
import type {
  Activity,
  HeaderDifference,
  MonthGroup,
  Schedule,
  ScheduleColumns,
  TextCell,
  Week,
} from '#core/schedule/schedule.ts';
import { longMonth } from '#core/schedule/spanish-dates.ts';
import { fittingConvention, type WeekConvention, weeksOfMonth } from '#core/schedule/week-convention.ts';

/** A month of the header: dated (`2025-03`) or not (null). */
export interface MonthPlan {
  readonly month: Month | null;
  readonly weeks: number;
  /** `MARZO 2025` unless said otherwise. */
  readonly label?: string;
  /** The label names no month, and the reader inferred it. */
  readonly inferred?: boolean;
  /** What the label says, where the user said that it is `month`. */
  readonly written?: Month;
  /**
   * What is written above its columns, `1 2 3 …` unless said otherwise: `-` is a week without label, `_` a column without
   * label that is no week. `weeks` counts without the latter.
   */
  readonly labels?: readonly string[];
}

/** An activity. */
export interface ActivityPlan {
  /** Its place, from 1, unless said otherwise. */
  readonly number?: number | string | null;
  readonly stage?: string | null;
  readonly title?: string;
  readonly responsible?: string;
  /**
   * One character per week column: `P`, `E`, `R`, `C` a mark in text, `#` a coloured cell, `.` nothing, anything else a text
   * that is no mark (`{pend.}` when longer than a character). Spaces separate months and count for nothing.
   * After `!` come the columns behind the last week. The first week is planned unless said otherwise; `''` is no mark at all.
   */
  readonly marks?: string;
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
  /** Columns the sheet does not have. */
  readonly without?: readonly ('number' | 'stage' | 'responsible')[];
}

const FIRST_WEEK_COLUMN = 5;
const COLUMNS: ScheduleColumns = { number: 1, stage: 2, activity: 3, responsible: 4 };
const KINDS: Readonly<Record<string, MarkKind>> = { P: 'planned', E: 'executed', R: 'rescheduled', C: 'cancelled' };
const FILL = '#00b050';
const NO_FILL = '#ffffff';

/** The schedule of a sheet "Cronograma": headings, a row of months, a row of week numbers, then a row per activity. */
export function schedule(plan: SchedulePlan): Schedule {
  const headings = (plan.headings ?? []).map((text, index): TextCell => ({ row: index + 1, column: 1, text }));
  const monthRow = headings.length + 1;
  const firstRow = monthRow + 2;
  const plans = plan.months ?? completeMonths('2025-02', '2025-03');
  const months = monthGroups(plans, monthRow);
  const weeks = weeksOf(plans, months, plan.convention);
  const blanks = plans.flatMap((month, at) => columnsOf(month, months[at]).filter(({ label }) => label === '_'));
  const columns = { ...COLUMNS, ...Object.fromEntries((plan.without ?? []).map((name) => [name, null])) };
  const activities = activitiesOf(plan.activities, firstRow, columns, weeks, weeks.length + blanks.length);
  return {
    sheet: 'Cronograma',
    sheetId: 0,
    headings,
    layout: {
      headerRows: [monthRow, monthRow + 1],
      labelRow: monthRow + 1,
      columns,
      firstRow,
      lastRow: Math.max(firstRow - 1, ...activities.map(({ row }) => row)),
    },
    months,
    weeks,
    unlabelled: [...weeks.filter(({ label }) => label === ''), ...blanks]
      .map(({ column }) => column)
      .sort((a, b) => a - b),
    headerDifferences: plan.headerDifferences ?? [],
    activities,
    ...(plan.convention === undefined ? {} : { convention: plan.convention }),
  };
}

/** Months with as many week columns as they have Monday–Friday weeks. */
export function completeMonths(...months: readonly Month[]): MonthPlan[] {
  return months.map((month) => ({ month, weeks: weeksOfMonth(month, 'touching').length }));
}

function monthGroups(plans: readonly MonthPlan[], row: number): MonthGroup[] {
  let column = FIRST_WEEK_COLUMN;
  return plans.map((plan) => {
    const { month, weeks, label, inferred, written } = plan;
    const usual = month === null ? 'MES' : longMonth(month).replace(' de', '').toUpperCase();
    const text = label ?? (inferred ? '' : usual);
    const group = { label: text.trim(), month, row, column, weeks };
    column += labelsOf(plan).length;
    return { ...group, ...(inferred ? { inferred: text } : {}), ...(written === undefined ? {} : { written }) };
  });
}

function labelsOf({ weeks, labels }: MonthPlan): readonly string[] {
  return labels ?? Array.from({ length: weeks }, (_, index) => String(index + 1));
}

function columnsOf(plan: MonthPlan, group: MonthGroup | undefined): { label: string; column: number }[] {
  return labelsOf(plan).map((label, index) => ({ label, column: (group?.column ?? 0) + index }));
}

function weeksOf(plans: readonly MonthPlan[], months: readonly MonthGroup[], told?: WeekConvention): Week[] {
  const dated = months.flatMap(({ month, weeks }) => (month === null ? [] : [{ month, weeks }]));
  const convention = told ?? fittingConvention(dated);
  return plans.flatMap((plan, at) => {
    const columns = columnsOf(plan, months[at]).filter(({ label }) => label !== '_');
    const numbers = columns.map(({ label }) => Number(label));
    const counted = numbers.every((number, index) => number <= 6 && number > (numbers[index - 1] ?? 0));
    return columns.map(({ label, column }, index): Week => {
      const ordinal = counted ? (numbers[index] ?? 0) : index + 1;
      const days = plan.month === null ? null : daysOf(plan, plan.month, label, ordinal, convention);
      return { month: plan.month, ordinal, column, label: label === '-' ? '' : label, days };
    });
  });
}

/** More columns than these are days. */
const MOST_WEEKS = 7;

/** The days that a label such as `3-7` says, the day of a column of days, otherwise those of the calendar. */
function daysOf(
  { weeks }: MonthPlan,
  month: Month,
  label: string,
  ordinal: number,
  convention: WeekConvention,
): DaySpan | null {
  const [from, to] = (/^(\d+)-(\d+)$/.exec(label)?.slice(1) ?? []).map((day) => `${month}-${day.padStart(2, '0')}`);
  if (from !== undefined && to !== undefined) return { from, to };
  if (weeks <= MOST_WEEKS) return weeksOfMonth(month, convention)[ordinal - 1] ?? null;
  const day = `${month}-${label.padStart(2, '0')}`;
  return isDay(day) ? { from: day, to: day } : null;
}

function activitiesOf(
  plans: readonly ActivityPlan[],
  firstRow: number,
  columns: ScheduleColumns,
  weeks: readonly Week[],
  width: number,
): Activity[] {
  const activities: Activity[] = [];
  const weekColumns = new Set(weeks.map(({ column }) => column));
  let row = firstRow - 1;
  for (const [index, plan] of plans.entries()) {
    row += 1 + (plan.rowsAbove ?? 0);
    activities.push({
      row,
      stage: plan.stage ?? null,
      title: plan.title ?? `Actividad ${index + 1}`,
      ...numberOf(plan, columns, index, activities.at(-1)),
      ...ownerOf(plan, columns, activities.at(-1)),
      ...marksOf(plan.marks ?? 'P', row, weekColumns, FIRST_WEEK_COLUMN + width),
    });
  }
  return activities;
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

function marksOf(
  notation: string,
  row: number,
  weekColumns: ReadonlySet<number>,
  afterWeeks: number,
): Pick<Activity, 'marks' | 'unreadMarks' | 'strayMarks'> {
  const [inside = '', outside = ''] = notation.split('!');
  const cells = cellsOf(inside, row, FIRST_WEEK_COLUMN);
  const isInWeek = ({ column }: UnreadMark): boolean => weekColumns.has(column) || column >= afterWeeks;
  const marks: Mark[] = [];
  const unreadMarks: UnreadMark[] = [];
  for (const cell of cells.filter(isInWeek)) {
    const kind = cell.text === '' ? 'planned' : KINDS[cell.text];
    if (kind === undefined) unreadMarks.push(cell);
    else marks.push({ ...cell, kind, from: cell.text === '' ? 'fill' : 'text' });
  }
  const strayMarks = [...cells.filter((cell) => !isInWeek(cell)), ...cellsOf(outside, row, afterWeeks)];
  return { marks, unreadMarks, strayMarks };
}

function cellsOf(notation: string, row: number, firstColumn: number): UnreadMark[] {
  const cells = notation.replace(/\s(?![^{]*\})/g, '').match(/\{[^}]*\}|[^{}]/g) ?? [];
  return cells.flatMap((cell, index) => {
    if (cell === '.') return [];
    const position = { row, column: firstColumn + index };
    if (cell === '#') return [{ ...position, text: '', fill: FILL }];
    return [{ ...position, text: cell.replace(/[{}]/g, ''), fill: NO_FILL }];
  });
}
