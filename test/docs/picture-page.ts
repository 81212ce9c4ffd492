/** The page of one picture: a sheet, and over it what the reader itself understood of it. */

import type { Area } from '#core/change/area.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { gridOf, range } from '#core/reading/grid.ts';
import { readSchedule, type ScheduleReading } from '#core/reading/read-schedule.ts';
import { findKindColumn } from '#core/reading/row-facts.ts';
import { type Decision, openQuestions, valueLabel } from '#core/schedule/decision.ts';
import { MARK_LETTERS, type MarkKind } from '#core/schedule/mark.ts';
import type { Schedule } from '#core/schedule/schedule.ts';
import { longMonth, monthName } from '#core/schedule/spanish-dates.ts';
import type { Picture } from './picture-list.ts';
import { STYLES } from './picture-styles.ts';
import { type Box, drawPictureSheet, element, escaped, type SheetDrawing } from './sheet-drawing.ts';

/** Height of the brackets above the sheet. */
const ABOVE = 46;
const DAYS_HEIGHT = 22;
/** Width of the notes beside the rows. */
const BESIDE = 150;
const GAP = 10;
const NARROW_MONTH = 96;

/** The page as HTML, alike on every run. Throws where the sheet is read as no schedule. */
export function picturePage(picture: Picture, sheet: SheetSnapshot): string {
  const reading = readSchedule(sheet);
  if (reading === null) throw new Error(`${picture.scenario} shows no schedule`);
  const top = ABOVE + (picture.days === true ? DAYS_HEIGHT : 0);
  const drawing = drawPictureSheet(sheet, top, picture.narrow);
  const width = drawing.width + GAP + BESIDE;
  const { schedule } = reading;
  const body = [
    drawing.html,
    ...columnNotes(sheet, schedule, drawing, picture.days === true),
    ...rowNotes(sheet, schedule, drawing),
    ...markNotes(sheet, schedule, drawing),
  ].join('\n');
  return `<!doctype html><meta charset="utf-8"><style>${STYLES}</style>
<main style="width:${width}px">
<div class="sheet" style="height:${drawing.height + 1}px">
${body}
</div>
${key(reading, sheet)}${openQuestions(reading.decisions).map(questionCard).join('\n')}
</main>`;
}

/** Brackets above the columns: what each text column holds, and which month the weeks belong to. */
function columnNotes(sheet: SheetSnapshot, schedule: Schedule, drawing: SheetDrawing, days: boolean): string[] {
  const { layout, months, weeks } = schedule;
  const above = (column: number, columns = 1): Box => {
    const { left, width } = drawing.boxOf({ row: 1, column, rows: 1, columns });
    return { left: left + 2, top: 0, width: width - 4, height: ABOVE - 6 };
  };
  const { number, stage, activity, responsible } = layout.columns;
  const roles: readonly (readonly [number | null, string])[] = [
    [number, 'N°'],
    [stage, 'Etapa'],
    [activity, 'Actividad'],
    [responsible, 'Responsable'],
  ];
  return [
    ...[...roles, [kindColumn(sheet, schedule), 'P o E'] as const].flatMap(([column, name]) =>
      column === null ? [] : [element('bracket role', above(column), name)],
    ),
    ...months.map(({ month, column }, at) => {
      const next = months[at + 1]?.column ?? Number.POSITIVE_INFINITY;
      const own = weeks.filter((week) => week.column >= column && week.column < next).map((week) => week.column);
      const box = above(column, Math.max(...own) - column + 1);
      return element('bracket month', box, month === null ? '¿?' : monthText(month, box.width));
    }),
    ...otherColumns(sheet, schedule).map((column) => element('bracket other', above(column), 'no se lee')),
    ...(days ? weeks.map(({ column, days: span }) => element('days', daysBox(drawing, column), daysText(span))) : []),
  ];
}

/** Columns with a heading that are neither weeks nor read for their texts. */
function otherColumns(sheet: SheetSnapshot, schedule: Schedule): number[] {
  const { layout, weeks } = schedule;
  const grid = gridOf(sheet);
  const columns = [...Object.values(layout.columns), kindColumn(sheet, schedule), ...weeks.map(({ column }) => column)];
  const read = new Set(columns);
  return range(1, sheet.columns).filter(
    (column) => !read.has(column) && layout.headerRows.some((row) => grid.hasText(row, column)),
  );
}

/** The column that tells the planned from the executed rows. */
function kindColumn(sheet: SheetSnapshot, { layout, weeks }: Schedule): number | null {
  const rows = range(layout.firstRow, layout.lastRow);
  return findKindColumn(
    gridOf(sheet),
    rows,
    layout.columns,
    weeks.map(({ column }) => column),
  );
}

function monthText(month: string, width: number): string {
  return width < NARROW_MONTH ? `${monthName(month).slice(0, 3)}\n${month.slice(0, 4)}` : longMonth(month);
}

function daysBox(drawing: SheetDrawing, column: number): Box {
  const { left, width } = drawing.boxOf({ row: 1, column, rows: 1, columns: 1 });
  return { left, top: ABOVE - 2, width, height: DAYS_HEIGHT };
}

function daysText(span: { readonly from: string; readonly to: string } | null): string {
  if (span === null) return '¿?';
  const month = (day: string): string => ` ${monthName(day.slice(0, 7)).slice(0, 3)}`;
  const first = month(span.from) === month(span.to) ? '' : month(span.from);
  return `${Number(span.from.slice(8))}${first} – ${Number(span.to.slice(8))}${month(span.to)}`;
}

type RowKind = 'outside' | 'header' | 'activity' | 'stage' | 'skipped';

const ROW_NAMES: Readonly<Record<RowKind, string>> = {
  outside: 'fuera de la tabla',
  header: 'encabezado',
  activity: 'actividades',
  stage: 'etapa',
  skipped: 'no es actividad',
};

/** Brackets beside the rows: header, stages, activities, and what is none of the table. */
function rowNotes(sheet: SheetSnapshot, schedule: Schedule, drawing: SheetDrawing): string[] {
  const kinds = range(1, sheet.rows).map((row) => rowKind(sheet, schedule, row));
  const starts = range(1, sheet.rows).filter((row) => kinds[row - 1] !== kinds[row - 2]);
  return starts.flatMap((row, at) => {
    const end = starts[at + 1] ?? sheet.rows + 1;
    const kind = kinds[row - 1] ?? 'skipped';
    const { top, height } = drawing.boxOf({ row, column: 1, rows: end - row, columns: 1 });
    const box = { left: drawing.width + GAP, top: top + 2, width: BESIDE, height: height - 4 };
    return [element(`side ${kind}`, box, ROW_NAMES[kind])];
  });
}

function rowKind(sheet: SheetSnapshot, { layout, activities }: Schedule, row: number): RowKind {
  const grid = gridOf(sheet);
  const { headerRows, firstRow, lastRow } = layout;
  if (headerRows.includes(row)) return 'header';
  if (row < firstRow || row > lastRow) return 'outside';
  const home = grid.merge(row, layout.columns.activity)?.row ?? row;
  if (activities.some((activity) => activity.row === row || activity.row === home)) return 'activity';
  const texts = new Set(range(1, sheet.columns).map((column) => grid.text(row, column).trim()));
  return activities.some(({ stage }) => stage !== null && texts.has(stage)) ? 'stage' : 'skipped';
}

/** A letter on each week cell that was taken for a mark, a dash on each fill that was not. */
function markNotes(sheet: SheetSnapshot, { activities, weeks, layout }: Schedule, drawing: SheetDrawing): string[] {
  const marked = new Set<string>();
  const badge = (kind: string, row: number, column: number, text: string): string => {
    marked.add(`${row}/${column}`);
    const { left, top, width, height } = drawing.boxOf({ row, column, rows: 1, columns: 1 } satisfies Area);
    return element(`badge ${kind}`, { left: left + width - 21, top: top + height - 22, width: 18, height: 18 }, text);
  };
  const marks = activities.flatMap((activity) => [
    ...activity.marks.map(({ row, column, kind }) => badge(kind, row, column, MARK_LETTERS[kind])),
    ...activity.unreadMarks.map(({ row, column }) => badge('unread', row, column, '?')),
  ]);
  const grid = gridOf(sheet);
  const rows = range(layout.firstRow, layout.lastRow).filter((row) => rowKindIsActivity(activities, row));
  const plain = rows.flatMap((row) =>
    weeks
      .filter(({ column }) => grid.fill(row, column) !== '#ffffff' && !marked.has(`${row}/${column}`))
      .map(({ column }) => badge('nothing', row, column, '–')),
  );
  return [...marks, ...plain];
}

function rowKindIsActivity(activities: Schedule['activities'], row: number): boolean {
  return activities.some((activity) => activity.row === row);
}

const KEY: Readonly<Record<MarkKind | 'unread' | 'nothing', string>> = {
  planned: 'programada',
  executed: 'ejecutada',
  rescheduled: 'reprogramada',
  cancelled: 'cancelada',
  unread: 'no es una marca conocida',
  nothing: 'color que no marca',
};

const SIGNS: Readonly<Record<keyof typeof KEY, string>> = { ...MARK_LETTERS, unread: '?', nothing: '–' };

/** Explains the signs that the picture uses. */
function key({ schedule }: ScheduleReading, sheet: SheetSnapshot): string {
  const drawn = markNotes(sheet, schedule, drawPictureSheet(sheet, 0)).join('');
  const used = (Object.keys(KEY) as (keyof typeof KEY)[]).filter((kind) => drawn.includes(`badge ${kind}"`));
  const items = used.map((kind) => `<li><i class="${kind}">${SIGNS[kind]}</i>${KEY[kind]}</li>`);
  return `<ul><li class="said">Lo que se leyó:</li>${items.join('')}</ul>\n`;
}

function questionCard(decision: Decision): string {
  const { code, text, choices } = decision;
  const answers = choices.map(({ value }) => `<code>${escaped(value)}</code>`).join(' ');
  return `<section><b>Pregunta</b><p>${escaped(text)}</p>
<p class="now">Por ahora: <strong>${escaped(valueLabel(decision))}</strong></p>
<p class="now">Código: <code>${escaped(code)}</code> &nbsp; Respuestas: ${answers}</p></section>`;
}
