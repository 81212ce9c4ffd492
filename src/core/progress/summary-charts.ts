/** The charts of the "Resumen" sheet and the table the curve is drawn from. */

import type { CellPosition } from '#core/change/area.ts';
import type { ChartPlan, OutputCell } from '#core/change/sheet-content.ts';
import { monthOf } from '#core/schedule/day.ts';
import type { MonthGroup, Schedule } from '#core/schedule/schedule.ts';
import { monthName } from '#core/schedule/spanish-dates.ts';
import { inColumnOrder } from './curve.ts';
import type { Summary } from './summary.ts';
import { COLUMN_WIDTHS, countCell, headerRow } from './summary-cells.ts';

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

/** Columns per unit: planned, planned up to the cut-off, executed. `source` is the cell that heads the codes. */
export function unitChart(source: CellPosition, units: number, chartRow: number): ChartPlan {
  return {
    type: 'column',
    title: 'Semanas programadas y ejecutadas por unidad',
    source: { ...source, rows: units + 1, columns: 4 },
    anchor: { row: chartRow, column: 1 },
    width: widthOf(COLUMN_WIDTHS.slice(0, SECOND_CHART_COLUMN - 1)),
    height: CHART_HEIGHT,
    colors: [PLANNED_COLOR, DUE_COLOR, EXECUTED_COLOR],
  };
}

/** The S-curve. `source` is the cell that heads the months. */
export function curveChart(source: CellPosition, months: number, chartRow: number): ChartPlan {
  return {
    type: 'line',
    title: 'Curva de avance: semanas acumuladas',
    source: { ...source, rows: months + 1, columns: 3 },
    anchor: { row: chartRow, column: SECOND_CHART_COLUMN },
    width: widthOf(COLUMN_WIDTHS.slice(SECOND_CHART_COLUMN - 1)),
    height: CHART_HEIGHT,
    colors: [PLANNED_COLOR, EXECUTED_COLOR],
  };
}

/**
 * Header and one row per month: cumulative planned and executed weeks. After the month of the cut-off the executed weeks
 * stay empty, so that the line ends there instead of running flat; unless some are marked later still.
 */
export function curveTable(summary: Summary, schedule: Pick<Schedule, 'months'>): OutputCell[][] {
  const months = inColumnOrder(schedule.months);
  const shown = lastExecutedPoint(summary);
  return [
    headerRow(['Mes', 'Programadas', 'Ejecutadas']),
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
  if (group.month === null) return group.label.replace(/\s+/g, ' ').trim();
  return `${monthName(group.month).slice(0, 3)} ${group.month.slice(0, 4)}`;
}

function widthOf(columns: readonly number[]): number {
  return columns.reduce((sum, width) => sum + width, 0) - GAP;
}
