/** Draws the rows under a header: stages, activities, their marks, and what stands between them. */

import { extraValue, type TextColumn } from './columns.ts';
import { type Drawing, type DrawnValue, merge, write } from './drawing.ts';
import { columnOf, type Frame } from './frame.ts';
import { placeMarks } from './place-marks.ts';
import type { PlannedActivity } from './plan.ts';
import { activityNumber } from './rows.ts';
import { drawNotApplicable, shadeRow } from './shading.ts';
import type { Sketch } from './sketch.ts';
import { drawStageCells, drawStageRow, stageName } from './stages.ts';
import type { TrueActivity } from './truth.ts';

/** The activities that were drawn and the row after the last one. */
export interface DrawnTable {
  readonly activities: readonly TrueActivity[];
  readonly next: number;
}

/** An activity's place in the plan. */
interface Place {
  readonly index: number;
  /** Index of its stage; -1 where there are none. */
  readonly stage: number;
  readonly inStage: number;
  readonly opens: boolean;
}

/** Draws all activities from this row on. `drawHeader` writes the header again and gives the row after it. */
export function drawActivities(
  drawing: Drawing,
  frame: Frame,
  sketch: Sketch,
  drawHeader: (row: number) => number,
): DrawnTable {
  const { plan, stages, rows } = sketch;
  const activities: TrueActivity[] = [];
  let row = frame.bottom + 1 + (rows.spacers === 'under the header' ? 1 : 0);
  for (const place of placesOf(sketch)) {
    const { index } = place;
    if (rows.headerAgainAt === index && index > 0) row = drawHeader(row);
    if (place.opens) row = drawOpening(drawing, frame, sketch, place, row);
    const planned = plan.activities[index];
    if (planned === undefined) continue;
    const activity = drawActivity(drawing, frame, sketch, planned, place, row);
    activities.push(activity);
    row += activity.rows.length + (rows.spacers === 'after each' ? 1 : 0);
  }
  hideRows(drawing, sketch, activities);
  if (stages.mode.startsWith('column')) drawStageColumn(drawing, frame, sketch, activities);
  if (rows.sharedOwners) shareOwners(drawing, frame, activities);
  return { activities, next: (activities.at(-1)?.rows.at(-1) ?? row) + 1 };
}

function hideRows(drawing: Drawing, { rows }: Sketch, activities: readonly TrueActivity[]): void {
  const { hidden } = rows;
  if (hidden === null) return;
  const own = activities.filter((_, index) => index % hidden === 1).flatMap((activity) => activity.rows);
  for (const row of own) drawing.hiddenRows.add(row);
}

function placesOf({ plan, stages }: Sketch): Place[] {
  let stage = -1;
  let inStage = 0;
  return plan.activities.map(({ opensStage }, index) => {
    const opens = stages.mode !== 'none' && (index === 0 || opensStage);
    if (opens) stage += 1;
    inStage = opens ? 0 : inStage + 1;
    return { index, stage, inStage, opens };
  });
}

/** Draws what comes before a stage's first activity and gives the row after it. */
function drawOpening(drawing: Drawing, frame: Frame, { stages, rows }: Sketch, place: Place, from: number): number {
  const row = from + (rows.spacers === 'before stages' && place.index > 0 ? 1 : 0);
  if (!stages.mode.startsWith('row')) return row;
  drawStageRow(drawing, frame, row, stageName(place.stage, stages), place.stage, stages);
  return row + 1;
}

function drawActivity(
  drawing: Drawing,
  frame: Frame,
  sketch: Sketch,
  planned: PlannedActivity,
  { index, stage, inStage }: Place,
  row: number,
): TrueActivity {
  const { plan, marks, stages, shading } = sketch;
  const rows = marks.rows.endsWith('rows') ? [row, row + 1] : [row];
  shadeRow(drawing, frame, rows, index, Math.max(stage, 0), shading);
  const number = activityNumber(sketch.rows, index, stage, inStage);
  const title = planned.title.replace('{year}', String(plan.year)).replace('{last year}', String(plan.year - 1));
  const texts = { number: number.value, activity: title, responsible: planned.owner };
  for (const column of frame.columns) {
    const value = textIn(column, index, texts);
    if (value !== null && value !== '') write(drawing, row, column.column, value);
    if (column.role !== 'kind' && column.role !== 'stage' && marks.pairsMerged)
      merge(drawing, { row, column: column.column, rows: rows.length, columns: 1 });
    if (column.role === 'kind') write(drawing, row + 1, column.column, 'E');
  }
  const drawn = placeMarks(drawing, frame, sketch, planned, { rows, index, stage: Math.max(stage, 0) });
  const first = drawn.length === 0 ? 0 : Math.min(...drawn.map(({ column }) => column));
  drawNotApplicable(drawing, row, weeksBefore(frame, first), shading);
  return {
    row,
    rows,
    number: columnOf(frame, 'number') === null ? null : number.read,
    stage: stages.mode === 'none' ? null : stageName(stage, stages),
    title,
    responsible: columnOf(frame, 'responsible') === null ? '' : planned.owner,
    marks: drawn,
  };
}

interface Texts {
  readonly number: DrawnValue | null;
  readonly activity: string;
  readonly responsible: string;
}

function textIn({ role, heading }: TextColumn, index: number, texts: Texts): DrawnValue | null {
  switch (role) {
    case 'number':
    case 'activity':
    case 'responsible':
      return texts[role];
    case 'support':
      return index % 2 === 0 ? 'Oficina de Prensa' : null;
    case 'extra':
      return extraValue(heading, index);
    case 'kind':
      return 'P';
    default:
      return null;
  }
}

/** The first two weeks, as far as they come before the column. */
function weeksBefore({ weeks }: Frame, column: number): number[] {
  return weeks
    .map((week) => week.column)
    .filter((at) => at < column)
    .slice(0, 2);
}

function drawStageColumn(
  drawing: Drawing,
  frame: Frame,
  { stages, plan }: Sketch,
  activities: readonly TrueActivity[],
): void {
  const opens = activities.flatMap((_, index) => (index === 0 || plan.activities[index]?.opensStage ? [index] : []));
  opens.forEach((first, stage) => {
    const own = activities.slice(first, opens[stage + 1]);
    const rows = own.map(({ row }) => row);
    drawStageCells(drawing, frame, rows, own.at(-1)?.rows.at(-1) ?? 0, stageName(stage, stages), stages);
  });
}

/** Merges the owners of every two activities, which have the same one. */
function shareOwners(drawing: Drawing, frame: Frame, activities: readonly TrueActivity[]): void {
  const column = columnOf(frame, 'responsible');
  activities.forEach(({ row }, index) => {
    const next = activities[index + 1];
    if (column === null || index % 2 === 1 || next === undefined) return;
    write(drawing, next.row, column, null);
    merge(drawing, { row, column, rows: next.row - row + 1, columns: 1 });
  });
}
