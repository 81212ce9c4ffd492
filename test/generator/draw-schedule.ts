/** Draws the sheet of the schedule and tells what is to be read in it. */

import { drawHeadings } from './columns.ts';
import { drawActivities } from './draw-activities.ts';
import { cellAt, type Drawing, newDrawing, write } from './drawing.ts';
import { columnOf, type Frame, frameAt } from './frame.ts';
import { drawLegend, hasLegend } from './legend.ts';
import { isOnlyFill } from './marks.ts';
import { drawMonths, drawYears, type MonthColumns, monthLabel, monthsOf } from './months-row.ts';
import { drawConditional, shadeHeader, shadeHoliday } from './shading.ts';
import type { Sketch } from './sketch.ts';
import { drawAbove, drawBelow, drawTotal, type TitleYear, titleText } from './surroundings.ts';
import type { TrueActivity, Truth } from './truth.ts';

/** The sheet and the truth about it. */
export interface DrawnSchedule {
  readonly drawing: Drawing;
  readonly truth: Truth;
}

/** Draws the sheet. */
export function drawSchedule(sketch: Sketch, name: string): DrawnSchedule {
  const { marks, surroundings, rows, shading } = sketch;
  const drawing = newDrawing(name);
  drawing.borders = shading.borders;
  let top = drawAbove(drawing, surroundings, titleYear(sketch));
  if (hasLegend(sketch) && marks.legend === 'above') {
    top += drawLegend(drawing, top, surroundings.blankColumns + 1, sketch);
  }
  const frame = frameAt(sketch, top);
  drawHeader(drawing, frame, sketch);
  const again = (row: number): number => {
    const title = rows.titleAgain ? titleText(surroundings, titleYear(sketch)) : null;
    if (title !== null) write(drawing, row, frame.firstColumn, title);
    const repeated = moved(frame, title === null ? row : row + 1);
    drawHeader(drawing, repeated, sketch);
    return repeated.bottom + 1;
  };
  const { activities, next } = drawActivities(drawing, frame, sketch, again);
  const isMarked = markedCells(activities);
  const tableRows = activities.flatMap((activity) => activity.rows);
  shadeHoliday(drawing, frame, tableRows, shading, (row, column) => {
    return (isOnlyFill(marks) || cellAt(drawing, row, column).fill !== null) && isMarked(row, column);
  });
  const countIn = (column: number): number => tableRows.filter((row) => isMarked(row, column)).length;
  const below = drawTotal(drawing, frame, next, surroundings, countIn);
  drawConditional(drawing, frame, next - 1, shading);
  drawFoot(drawing, frame, below, sketch);
  hideAndFilter(drawing, frame, next - 1, sketch);
  return { drawing, truth: truthOf(sketch, frame, name, activities) };
}

/** What the title and the line below it say of the year. */
function titleYear({ months, plan, years, surroundings }: Sketch): TitleYear {
  const last = monthsOf(plan).at(-1)?.slice(0, 4) ?? '';
  const isSpan = last !== String(plan.year) && surroundings.yearWord.length < 2;
  const year = isSpan ? `${plan.year}-${last}` : String(plan.year);
  if (years === 'old title') return { inTitle: String(plan.year - 2), below: null };
  return { inTitle: months.year === 'title' ? year : null, below: months.year === 'subtitle' ? year : null };
}

function monthGroups(frame: Frame, sketch: Sketch): (MonthColumns & { readonly weeks: number })[] {
  return monthsOf(sketch.plan).map((month) => {
    const own = frame.weeks.filter((week) => week.month === month);
    const column = own[0]?.column ?? 1;
    return { month, column, columns: (own.at(-1)?.executedColumn ?? column) - column + 1, weeks: own.length };
  });
}

function drawHeader(drawing: Drawing, frame: Frame, sketch: Sketch): void {
  const groups = monthGroups(frame, sketch);
  if (frame.yearRow !== null) drawYears(drawing, frame.yearRow, groups, sketch.months);
  drawMonths(drawing, frame.monthRow, groups, sketch.months);
  for (const { label, column, executedColumn } of frame.weeks) {
    if (frame.weekRow !== null) {
      write(drawing, frame.weekRow, column, label);
      if (executedColumn > column) drawing.merges.push({ row: frame.weekRow, column, rows: 1, columns: 2 });
    }
    if (frame.kindRow !== null) {
      write(drawing, frame.kindRow, column, 'P');
      write(drawing, frame.kindRow, executedColumn, 'E');
    }
  }
  drawHeadings(drawing, frame.columns, frame.top, frame.bottom, sketch.columns.headingPlace);
  shadeHeader(drawing, frame, sketch.shading);
}

/** The same frame with its header at another row. */
function moved(frame: Frame, top: number): Frame {
  const by = top - frame.top;
  const shift = (row: number | null): number | null => (row === null ? null : row + by);
  return {
    ...frame,
    top,
    yearRow: shift(frame.yearRow),
    monthRow: frame.monthRow + by,
    weekRow: shift(frame.weekRow),
    kindRow: shift(frame.kindRow),
    bottom: frame.bottom + by,
  };
}

function markedCells(activities: readonly TrueActivity[]): (row: number, column: number) => boolean {
  const marked = new Set(activities.flatMap(({ marks }) => marks.map(({ row, column }) => `${row}/${column}`)));
  return (row, column) => marked.has(`${row}/${column}`);
}

function drawFoot(drawing: Drawing, frame: Frame, from: number, sketch: Sketch): void {
  const { marks, surroundings } = sketch;
  let row = from;
  if (hasLegend(sketch) && (marks.legend === 'below' || marks.legend === 'in the week columns')) {
    const column = marks.legend === 'below' ? frame.firstColumn : (frame.weeks[0]?.column ?? frame.firstColumn);
    row += Math.max(1, surroundings.gapBelow);
    row += drawLegend(drawing, row, column, sketch);
  }
  drawBelow(drawing, frame, row, surroundings);
}

function hideAndFilter(drawing: Drawing, frame: Frame, lastRow: number, { rows }: Sketch): void {
  const hidden =
    rows.hiddenColumn === 'week'
      ? frame.weeks.at(-1)?.column
      : frame.columns.find(({ role }) => rows.hiddenColumn === 'extra' && role === 'extra')?.column;
  if (hidden !== undefined) drawing.hiddenColumns.add(hidden);
  if (!rows.filter) return;
  const { bottom: row, firstColumn: column, lastColumn } = frame;
  drawing.filter = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function truthOf(sketch: Sketch, frame: Frame, sheet: string, activities: readonly TrueActivity[]): Truth {
  const months = monthGroups(frame, sketch).map(({ month, column, weeks }) => ({
    label: monthLabel(month, sketch.months).shown,
    month,
    weeks,
    column,
  }));
  return {
    sheet,
    headerRows: Array.from({ length: frame.bottom - frame.top + 1 }, (_, at) => frame.top + at),
    monthRow: frame.monthRow,
    columns: {
      number: columnOf(frame, 'number'),
      stage: columnOf(frame, 'stage'),
      activity: columnOf(frame, 'activity'),
      responsible: columnOf(frame, 'responsible'),
    },
    weekColumns: [...new Set(frame.weeks.flatMap(({ column, executedColumn }) => [column, executedColumn]))],
    months,
    activities,
  };
}
