/** The charts of the "Resumen" sheet and the table the curve is drawn from. */

import type { ChartPlan, OutputCell } from '#core/change/sheet-content.ts';
import { countCell, headerRow } from '#core/report/cells.ts';
import { monthOf } from '#core/schedule/day.ts';
import type { MonthGroup, Schedule } from '#core/schedule/schedule.ts';
import { monthName } from '#core/schedule/spanish-dates.ts';
import { oneLine } from '#core/text/one-line.ts';
import { inColumnOrder } from './curve.ts';
import type { Summary } from './summary.ts';
import { COLUMN_WIDTHS } from './summary-cells.ts';

const CHART_HEIGHT = 320;
const GAP = 10;
/** The lowest default height of a row, in pixels, among the programs that may open the workbook. */
const LOWEST_ROW = 17;
/** The second chart stands over the columns from here on, the first one over those before. */
const SECOND_CHART_COLUMN = 4;

/** Dark enough against white (3:1) and apart in lightness, so that they differ without colour too. */
const PLANNED_COLOR = '#4f8fcb';
const DUE_COLOR = '#b85c00';
const EXECUTED_COLOR = '#0b3d2e';

/** Empty rows to leave for the charts. */
export const CHART_ROWS = Math.ceil(CHART_HEIGHT / LOWEST_ROW);

/** Where the sheet has what the charts are drawn from, and room for them. */
export interface ChartPlaces {
  /** First of the rows left empty. */
  readonly room: number;
  /** Rows of the tables' column titles. */
  readonly unitHeader: number;
  readonly curveHeader: number;
}

/**
 * Columns per unit (planned, planned up to the cut-off, executed), and the S-curve beside them. A chart without data is
 * left out.
 */
export function summaryCharts({ units, curve }: Summary, { room, unitHeader, curveHeader }: ChartPlaces): ChartPlan[] {
  const charts: ChartPlan[] = [
    {
      type: 'column',
      title: 'Semanas programadas y ejecutadas por unidad',
      source: { row: unitHeader, column: 2, rows: units.length + 1, columns: 4 },
      anchor: { row: room, column: 1 },
      width: widthOf(COLUMN_WIDTHS.slice(0, SECOND_CHART_COLUMN - 1)),
      height: CHART_HEIGHT,
      colors: [PLANNED_COLOR, DUE_COLOR, EXECUTED_COLOR],
    },
    {
      type: 'line',
      title: 'Curva de avance: semanas acumuladas',
      source: { row: curveHeader, column: 1, rows: curve.length + 1, columns: 3 },
      anchor: { row: room, column: SECOND_CHART_COLUMN },
      width: widthOf(COLUMN_WIDTHS.slice(SECOND_CHART_COLUMN - 1)),
      height: CHART_HEIGHT,
      colors: [PLANNED_COLOR, EXECUTED_COLOR],
    },
  ];
  return charts.filter(({ source }) => source.rows > 1);
}

/**
 * Header and one row per month: cumulative planned and executed weeks. After the month of the cut-off the executed weeks
 * stay empty, so that the line ends there instead of running flat; unless some are marked later still.
 */
export function curveTable(summary: Summary, schedule: Pick<Schedule, 'months'>): OutputCell[][] {
  const months = inColumnOrder(schedule.months);
  const shown = lastExecutedPoint(summary);
  return [
    headerRow(['Mes', 'Programadas', 'Ejecutadas'], 'center'),
    ...summary.curve.map(({ planned, executed }, index) => [
      { value: monthLabel(months[index]) },
      countCell(planned),
      countCell(index <= shown ? executed : ''),
    ]),
  ];
}

/** Index of the last month up to the cut-off, or of a later one in which something is marked as executed; -1 for none. */
function lastExecutedPoint({ curve, cutOff }: Summary): number {
  return curve.reduce((last, { month, executed }, index) => {
    const begun = month !== null && month <= monthOf(cutOff);
    return begun || executed > (curve[index - 1]?.executed ?? 0) ? index : last;
  }, -1);
}

function monthLabel(group: MonthGroup | undefined): string {
  if (group === undefined) return '';
  if (group.month === null) return oneLine(group.label);
  return `${monthName(group.month).slice(0, 3)} ${group.month.slice(0, 4)}`;
}

function widthOf(columns: readonly number[]): number {
  return columns.reduce((sum, width) => sum + width, 0) - GAP;
}
