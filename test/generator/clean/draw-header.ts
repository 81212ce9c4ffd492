/** Draws what stands above the activities: titles, months, weeks and the headings of the other columns. */

import type { DaySpan, Month } from '#core/schedule/day.ts';
import { longDay, monthName } from '#core/schedule/spanish-dates.ts';
import type { CleanCalendar } from './calendar.ts';
import type { Canvas } from './canvas.ts';
import type { Look } from './look.ts';

/** Where things stand. */
export interface Frame {
  readonly columns: Readonly<Record<'number' | 'stage' | 'activity' | 'responsible' | 'kind', number | null>>;
  readonly before: number;
  readonly firstWeek: number;
  readonly behind: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The columns from left to right. */
export function frameOf(look: Look, weekColumns: number): Frame {
  const firstColumn = look.blankColumns + 1;
  let next = firstColumn;
  const take = (isThere: boolean): number | null => {
    if (!isThere) return null;
    next += 1;
    return next - 1;
  };
  const number = take(look.numbers !== 'none');
  const stage = take(look.parts === 'column' || look.parts === 'merged column');
  const activity = take(true);
  const responsible = take(true);
  const before = next;
  next += look.before.length;
  const kind = take(look.marks.kind === 'stacked');
  const firstWeek = next;
  const behind = firstWeek + weekColumns;
  return {
    columns: { number, stage, activity, responsible, kind },
    before,
    firstWeek,
    behind,
    firstColumn,
    lastColumn: behind + look.behind.length - 1,
  };
}

/** Draws it from the first row on, and gives the row after it. */
export function drawHeader(canvas: Canvas, frame: Frame, look: Look, calendar: CleanCalendar, subject: string): number {
  const monthRow = drawTitles(canvas, frame, look, calendar, subject);
  let column = frame.firstWeek;
  for (const { month, weeks } of calendar.months) {
    const { value, shown } = monthCell(month, look);
    canvas.write(monthRow, column, value, shown);
    if (look.mergedMonths) canvas.merge({ row: monthRow, column, rows: 1, columns: weeks.length });
    weeks.forEach((days, index) => {
      canvas.write(monthRow + 1, column + index, weekLabel(look.weekStyle, days, index));
    });
    column += weeks.length;
  }
  drawHeadings(canvas, frame, look, monthRow);
  return monthRow + 2;
}

function drawTitles(canvas: Canvas, frame: Frame, look: Look, calendar: CleanCalendar, subject: string): number {
  const lines = titleLines(look, calendar, subject);
  lines.forEach((line, index) => {
    canvas.write(index + 1, frame.firstColumn, line);
    const columns = frame.lastColumn - frame.firstColumn + 1;
    if (look.mergedTitle) canvas.merge({ row: index + 1, column: frame.firstColumn, rows: 1, columns });
  });
  return lines.length + 1;
}

function titleLines(look: Look, { year, months }: CleanCalendar, subject: string): string[] {
  const lastYear = months.at(-1)?.month.slice(0, 4);
  const years = lastYear === String(year) ? String(year) : `${year}-${lastYear}`;
  const title = `${look.title} de ${subject}`.replace(' de el ', ' del ');
  const whole = look.year === 'title' ? `${title} ${look.yearWord}${years}` : title;
  return [
    ...(look.entity ? ['ALCALDÍA MUNICIPAL'] : []),
    ...(look.form ? [`Código: PLA-FO-012. Versión: 04. Vigente desde: 15/03/${year - 3}`] : []),
    look.title === 'CRONOGRAMA' ? whole.toUpperCase() : whole,
    ...(look.subtitle ? [`Aprobado el ${longDay(`${months[0]?.month ?? ''}-02`)}`] : []),
  ];
}

function monthCell(month: Month, { monthStyle, year }: Look): { value: string | { day: string }; shown: string } {
  const name = monthName(month);
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  if (monthStyle === 'date')
    return { value: { day: `${month}-01` }, shown: `${name.slice(0, 3)}-${month.slice(2, 4)}` };
  const named = { MARZO: name.toUpperCase(), Marzo: capital, MAR: name.slice(0, 3).toUpperCase() }[monthStyle];
  const text = year === 'months' ? `${named} ${month.slice(0, 4)}` : named;
  return { value: text, shown: text };
}

function weekLabel(style: Look['weekStyle'], days: DaySpan, index: number): string | number {
  if (style === '1') return index + 1;
  if (style !== 'days') return style.replace('1', String(index + 1));
  const day = (text: string): number => Number(text.slice(8));
  // A week that reaches over the month's ends is named by its days all the same: "31-4".
  return `${day(days.from)}-${day(days.to)}`;
}

function drawHeadings(canvas: Canvas, { columns, before, behind }: Frame, look: Look, monthRow: number): void {
  const heading = (text: string, column: number | null): void => {
    if (column === null) return;
    canvas.write(look.headingRows === 'bottom' ? monthRow + 1 : monthRow, column, text);
    if (look.headingRows === 'merged') canvas.merge({ row: monthRow, column, rows: 2, columns: 1 });
  };
  heading(look.headings.number, columns.number);
  heading(look.headings.stage, columns.stage);
  heading(look.headings.activity, columns.activity);
  heading(look.headings.responsible, columns.responsible);
  heading('P/E', columns.kind);
  look.before.forEach((text, index) => {
    heading(text, before + index);
  });
  look.behind.forEach((text, index) => {
    heading(text, behind + index);
  });
}
