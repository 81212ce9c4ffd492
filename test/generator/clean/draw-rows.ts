/** Draws the activities of a clean schedule and what stands below them. */

import { MARK_LETTERS, type MarkKind } from '#core/schedule/mark.ts';
import type { CleanCalendar } from './calendar.ts';
import type { Canvas } from './canvas.ts';
import type { Frame } from './draw-header.ts';
import type { MarkedWeeks } from './execution.ts';
import type { Look } from './look.ts';
import type { CleanActivity, CleanPlan } from './plan.ts';
import type { Random } from './random.ts';

/** An activity, its marks and the week columns each takes, from 0. */
export interface MarkedActivity extends CleanActivity {
  readonly marked: MarkedWeeks;
}

const EXTRAS: Readonly<Record<string, readonly string[]>> = {
  Meta: ['1 documento', '100 %', '2 jornadas'],
  Producto: ['Acta de reunión', 'Documento publicado', 'Lista de asistencia'],
  Observaciones: ['', '', 'Sujeto a disponibilidad presupuestal'],
  Evidencia: ['', 'Registro fotográfico'],
};

/** Draws them from this row on. */
export function drawRows(
  random: Random,
  canvas: Canvas,
  frame: Frame,
  look: Look,
  calendar: CleanCalendar,
  { parts, activities }: Omit<CleanPlan, 'activities'> & { readonly activities: readonly MarkedActivity[] },
  firstRow: number,
): void {
  const height = look.marks.kind === 'stacked' ? 2 : 1;
  const numbers = numbersOf(look, activities);
  const rows: number[] = [];
  let row = firstRow;
  activities.forEach((activity, index) => {
    const opens = activity.part !== activities[index - 1]?.part;
    if (look.spacers && opens && index > 0) row += 1;
    if (look.parts === 'rows' && opens) {
      canvas.write(row, frame.firstColumn, parts[activity.part] ?? '');
      canvas.merge({ row, column: frame.firstColumn, rows: 1, columns: frame.lastColumn - frame.firstColumn + 1 });
      row += 1;
    }
    rows.push(row);
    drawTexts(canvas, frame, look, activity, {
      row,
      height,
      index,
      number: numbers[index] ?? '',
      part: parts[activity.part] ?? '',
    });
    drawMarks(random, canvas, frame, look, calendar, activity.marked, row);
    row += height;
  });
  if (look.parts === 'merged column')
    mergeRuns(
      canvas,
      frame.columns.stage,
      rows,
      height,
      activities.map(({ part }) => part),
    );
  drawOwners(canvas, frame, look, activities, rows, height);
  drawFoot(canvas, frame, look, row + 1);
}

function numbersOf(look: Look, activities: readonly CleanActivity[]): (string | number)[] {
  const seen = new Map<number, number>();
  return activities.map(({ part }, index) => {
    const place = (seen.get(part) ?? 0) + 1;
    seen.set(part, place);
    if (look.numbers === 'running') return index + 1;
    return look.numbers === 'by part' ? place : `${seen.size}.${place}`;
  });
}

interface Place {
  readonly row: number;
  readonly height: number;
  readonly index: number;
  readonly number: string | number;
  readonly part: string;
}

function drawTexts(canvas: Canvas, frame: Frame, look: Look, activity: CleanActivity, place: Place): void {
  const { row, height, index } = place;
  const text = (column: number | null, value: string | number): void => {
    if (column === null) return;
    canvas.write(row, column, value);
    canvas.merge({ row, column, rows: height, columns: 1 });
  };
  text(frame.columns.number, place.number);
  text(frame.columns.activity, activity.title);
  if (look.parts === 'column') text(frame.columns.stage, place.part);
  if (look.parts === 'merged column' && frame.columns.stage !== null)
    canvas.write(row, frame.columns.stage, place.part);
  const extra = (name: string, column: number): void => {
    const values = EXTRAS[name] ?? [''];
    text(column, values[index % values.length] ?? '');
  };
  look.before.forEach((name, at) => {
    extra(name, frame.before + at);
  });
  look.behind.forEach((name, at) => {
    extra(name, frame.behind + at);
  });
}

function drawMarks(
  random: Random,
  canvas: Canvas,
  frame: Frame,
  { marks }: Look,
  calendar: CleanCalendar,
  marked: MarkedWeeks,
  row: number,
): void {
  if (marks.kind === 'stacked' && frame.columns.kind !== null) {
    canvas.write(row, frame.columns.kind, 'P');
    canvas.write(row + 1, frame.columns.kind, 'E');
  }
  for (const [at, kind] of marked) {
    const columns = calendar.weeks[at]?.columns ?? [];
    // A week under two months that is all of the activity may be marked under one of them only.
    const chosen = marked.size === 1 && columns.length > 1 && random.chance(50) ? [random.pick(columns)] : columns;
    for (const column of chosen) drawMark(canvas, marks, kind, row, frame.firstWeek + column);
  }
}

function drawMark(canvas: Canvas, marks: Look['marks'], kind: MarkKind, row: number, column: number): void {
  const isStacked = marks.kind === 'stacked';
  canvas.mark(row, column, isStacked ? 'planned' : kind);
  if (isStacked) canvas.write(row, column, 'P');
  if (marks.kind === 'letters') canvas.write(row, column, MARK_LETTERS[kind]);
  if (marks.kind === 'signs') canvas.write(row, column, marks.sign);
  if (marks.kind === 'fills') {
    canvas.paint(row, column, kind === 'executed' ? (marks.executed ?? marks.planned) : marks.planned);
  }
  if (!isStacked || kind !== 'executed') return;
  canvas.write(row + 1, column, 'E');
  canvas.mark(row + 1, column, 'executed');
}

/** Owners one by one, or once for all neighbours who have the same. */
function drawOwners(
  canvas: Canvas,
  frame: Frame,
  look: Look,
  activities: readonly MarkedActivity[],
  rows: readonly number[],
  height: number,
): void {
  const column = frame.columns.responsible;
  if (column === null) return;
  const keys = activities.map(({ owner, part }, index) => `${owner}/${part}/${look.mergedOwners ? '' : index}`);
  activities.forEach(({ owner }, index) => {
    canvas.write(rows[index] ?? 0, column, owner);
  });
  mergeRuns(canvas, column, rows, height, keys);
}

/** Merges the cells of a column over neighbouring activities that have the same key; a merged cell holds its text once. */
function mergeRuns(
  canvas: Canvas,
  column: number | null,
  rows: readonly number[],
  height: number,
  keys: readonly (string | number)[],
): void {
  if (column === null) return;
  let first = 0;
  rows.forEach((row, index) => {
    if (keys[index] !== keys[first]) first = index;
    else if (index > first) canvas.write(row, column, '');
    if (keys[index + 1] === keys[index] && index + 1 < rows.length) return;
    const top = rows[first] ?? row;
    canvas.merge({ row: top, column, rows: row + height - top, columns: 1 });
  });
}

function drawFoot(canvas: Canvas, { firstColumn }: Frame, { foot, marks }: Look, row: number): void {
  if (marks.kind === 'fills' && marks.executed !== null) {
    for (const [index, [fill, text]] of [
      [marks.planned, 'Programado'] as const,
      [marks.executed, 'Ejecutado'] as const,
    ].entries()) {
      canvas.paint(row + index, firstColumn, fill);
      canvas.write(row + index, firstColumn + 1, text);
    }
  } else if (foot === 'signature') {
    canvas.write(row, firstColumn, 'Elaboró: Secretaría de Planeación');
  } else if (foot === 'legend' && marks.kind === 'letters') {
    canvas.write(row, firstColumn, 'Convenciones: P = programado, E = ejecutado, R = reprogramado, C = cancelado');
  }
}
