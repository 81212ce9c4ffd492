/** Places an activity's marks in its weeks and draws them. */

import type { MarkKind } from '#core/schedule/mark.ts';
import { type Drawing, merge, paint, write } from './drawing.ts';
import type { Frame } from './frame.ts';
import { drawnMark, tellsExecuted } from './marks.ts';
import type { Bar, PlannedActivity } from './plan.ts';
import type { Sketch } from './sketch.ts';
import type { TrueMark } from './truth.ts';

interface Place {
  readonly rows: readonly number[];
  readonly index: number;
  readonly stage: number;
}

/** What is marked in one week of an activity. */
interface MarkedWeek {
  readonly week: number;
  readonly kind: MarkKind;
}

/** Draws the marks and gives them, in the order of rows and columns. */
export function placeMarks(
  drawing: Drawing,
  frame: Frame,
  sketch: Sketch,
  { bars }: PlannedActivity,
  place: Place,
): TrueMark[] {
  const count = frame.weeks.length;
  const planned = new Set(bars.flatMap((bar) => weeksOf(bar, bar.length, count)));
  const executed = new Set(bars.flatMap((bar) => weeksOf(bar, Math.min(bar.executed, bar.length), count)));
  const inOrder = (weeks: Set<number>): number[] => [...weeks].sort((a, b) => a - b);
  if (sketch.marks.rows === 'one') {
    const changed = changedKind(sketch, place.index);
    const marked = inOrder(planned).map((week): MarkedWeek => {
      const kind = tellsExecuted(sketch.marks) && executed.has(week) ? 'executed' : 'planned';
      return { week, kind: kind === 'planned' ? changed : kind };
    });
    return drawRow(drawing, frame, sketch, place, marked);
  }
  const first = inOrder(planned).map((week): MarkedWeek => ({ week, kind: 'planned' }));
  const second = inOrder(executed).map((week): MarkedWeek => ({ week, kind: 'executed' }));
  const below = { ...place, rows: place.rows.slice(-1) };
  return [...drawRow(drawing, frame, sketch, place, first), ...drawRow(drawing, frame, sketch, below, second)];
}

function weeksOf({ start }: Bar, length: number, count: number): number[] {
  const first = Math.floor((start * count) / 1000);
  return Array.from({ length }, (_, at) => first + at).filter((week) => week < count);
}

/** Some activities of sheets with letters or words were put off or dropped. */
function changedKind({ marks }: Sketch, index: number): MarkKind {
  if (marks.style !== 'letters' && marks.style !== 'words') return 'planned';
  if (index % 7 === 6) return 'cancelled';
  return index % 5 === 4 ? 'rescheduled' : 'planned';
}

function drawRow(
  drawing: Drawing,
  frame: Frame,
  { marks }: Sketch,
  { rows, index, stage }: Place,
  marked: readonly MarkedWeek[],
): TrueMark[] {
  const row = rows[0] ?? 1;
  return marked.flatMap(({ week, kind }, at): TrueMark[] => {
    const slot = frame.weeks[week];
    if (slot === undefined) return [];
    const column = kind === 'executed' ? slot.executedColumn : slot.column;
    const before = marked[at - 1];
    const goesOn = marks.merged && before?.week === week - 1 && before.kind === kind;
    const { value, fill } = drawnMark(marks, kind, slot, index + at, stage);
    if (!goesOn) {
      write(drawing, row, column, value);
      if (marks.merged) merge(drawing, { row, column, rows: 1, columns: runLength(marked, at) });
    }
    if (fill !== null) paint(drawing, row, column, fill);
    return [{ row, column, month: slot.month, week: slot.ordinal, kind }];
  });
}

/** How many weeks in a row from this one on have its kind. */
function runLength(marked: readonly MarkedWeek[], from: number): number {
  const start = marked[from];
  let length = 1;
  while (
    start !== undefined &&
    marked[from + length]?.week === start.week + length &&
    marked[from + length]?.kind === start.kind
  )
    length += 1;
  return length;
}
