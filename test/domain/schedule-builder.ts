/** Builds small schedules for tests: say only what matters, the rest is an unremarkable schedule. */

import { type Month, monthSpan } from '#core/schedule/day.ts';
import type { Mark, MarkKind, UnreadMark } from '#core/schedule/mark.ts';
import type { Activity, MonthGroup, Schedule, ScheduleColumns, TextCell, Week } from '#core/schedule/schedule.ts';
import { longMonth } from '#core/schedule/spanish-dates.ts';
import { fittingConvention, weeksOfMonth } from '#core/schedule/week-convention.ts';

/** A month of the header: dated (`2025-03`) or not (null). */
export interface MonthPlan {
  readonly month: Month | null;
  readonly weeks: number;
  /** `MARZO 2025` unless said otherwise. */
  readonly label?: string;
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
   * that is no mark (`{pend.}` when longer than a character), `{#ea9999}` a cell in a colour that nothing explains. Spaces
   * separate months and count for nothing. Where lanes are rows, a line break stands before the marks of the executed row.
   * After `!` come the columns behind the last week. The first week is planned unless said otherwise; `''` is no mark at all.
   */
  readonly marks?: string;
  /** The cell is merged with the activity above. */
  readonly numberMerged?: boolean;
  readonly responsibleMerged?: boolean;
}

/** A schedule. Its columns are A number, B stage, C activity, D responsible, and the weeks from E on. */
export interface SchedulePlan {
  /** From A1 down. */
  readonly headings?: readonly string[];
  /** February and March 2025, complete, unless said otherwise. */
  readonly months?: readonly MonthPlan[];
  readonly activities: readonly ActivityPlan[];
  /** Columns the sheet does not have. */
  readonly without?: readonly ('number' | 'stage' | 'responsible')[];
  /** Where planned and executed stand apart: in two rows of each activity, or in two columns of each week. */
  readonly lanes?: 'rows' | 'columns' | undefined;
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
  const width = plan.lanes === 'columns' ? 2 : 1;
  const months = monthGroups(plan.months ?? completeMonths('2025-02', '2025-03'), monthRow, width);
  const weeks = weeksOf(months, width);
  const columns = { ...COLUMNS, ...Object.fromEntries((plan.without ?? []).map((name) => [name, null])) };
  return {
    sheet: 'Cronograma',
    sheetId: 0,
    headings,
    layout: {
      headerRows: [monthRow, monthRow + 1],
      columns,
      firstRow,
      lastRow: firstRow + plan.activities.length * rowsEach(plan) - 1,
    },
    months,
    weeks,
    activities: activitiesOf(plan, firstRow, columns, FIRST_WEEK_COLUMN + weeks.length),
  };
}

function rowsEach({ lanes }: SchedulePlan): number {
  return lanes === 'rows' ? 2 : 1;
}

/** Months with as many week columns as they have Monday–Friday weeks. */
export function completeMonths(...months: readonly Month[]): MonthPlan[] {
  return months.map((month) => ({ month, weeks: weeksOfMonth(month, 'touching').length }));
}

function monthGroups(plans: readonly MonthPlan[], row: number, width: number): MonthGroup[] {
  let column = FIRST_WEEK_COLUMN;
  return plans.map(({ month, weeks, label }) => {
    const usual = month === null ? 'MES' : longMonth(month).replace(' de', '').toUpperCase();
    const group = { label: label ?? usual, month, row, column, weeks };
    column += weeks * width;
    return group;
  });
}

function weeksOf(months: readonly MonthGroup[], width: number): Week[] {
  const convention = fittingConvention(
    months.flatMap(({ month, weeks }) => (month === null ? [] : [{ month, weeks }])),
  );
  return months.flatMap(({ month, column, weeks }) =>
    Array.from({ length: weeks * width }, (_, index) => {
      const place = Math.floor(index / width);
      return {
        month,
        ordinal: place + 1,
        column: column + index,
        label: String(place + 1),
        days: month === null ? null : weeks === 1 ? monthSpan(month) : (weeksOfMonth(month, convention)[place] ?? null),
      };
    }),
  );
}

function activitiesOf(
  schedulePlan: SchedulePlan,
  firstRow: number,
  columns: ScheduleColumns,
  afterWeeks: number,
): Activity[] {
  const activities: Activity[] = [];
  for (const [index, plan] of schedulePlan.activities.entries()) {
    const row = firstRow + index * rowsEach(schedulePlan);
    activities.push({
      row,
      stage: plan.stage ?? null,
      title: plan.title ?? `Actividad ${index + 1}`,
      ...numberOf(plan, columns, index, activities.at(-1)),
      ...ownerOf(plan, columns, activities.at(-1)),
      ...marksOf(plan.marks ?? 'P', row, afterWeeks, schedulePlan.lanes),
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
  firstRow: number,
  afterWeeks: number,
  lanes: SchedulePlan['lanes'],
): Pick<Activity, 'marks' | 'unreadMarks' | 'strayMarks'> {
  const rows = notation.split('\n').map((line, index) => marksOfRow(line, firstRow + index, afterWeeks, lanes, index));
  return {
    marks: rows.flatMap(({ marks }) => marks),
    unreadMarks: rows.flatMap(({ unreadMarks }) => unreadMarks),
    strayMarks: rows.flatMap(({ strayMarks }) => strayMarks),
  };
}

function marksOfRow(
  notation: string,
  row: number,
  afterWeeks: number,
  lanes: SchedulePlan['lanes'],
  place: number,
): Pick<Activity, 'marks' | 'unreadMarks' | 'strayMarks'> {
  const [inWeeks = '', outside = ''] = notation.split('!');
  const cells = cellsOf(inWeeks, row, FIRST_WEEK_COLUMN);
  return {
    marks: cells.filter(isRead).map((cell) => markIn(cell, lanes, place)),
    unreadMarks: cells.filter((cell) => !isRead(cell)),
    strayMarks: cellsOf(outside, row, afterWeeks),
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
