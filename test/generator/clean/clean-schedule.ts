/** A sheet in which nothing is wrong, drawn by chance. */

import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { type CleanMonth, drawCalendar, drawCutOff } from './calendar.ts';
import { newCanvas } from './canvas.ts';
import { drawHeader, frameOf } from './draw-header.ts';
import { drawRows, type MarkedActivity } from './draw-rows.ts';
import { executed, planned, withChanges } from './execution.ts';
import { drawLook, type Look } from './look.ts';
import { type CleanPlan, drawPlan } from './plan.ts';
import { randomOf } from './random.ts';

/** The sheet, the day on which it is judged, and what is to be read in it. */
export interface CleanSchedule {
  readonly snapshot: SheetSnapshot;
  readonly cutOff: string;
  readonly look: Look;
  readonly activities: readonly MarkedActivity[];
  readonly months: readonly CleanMonth[];
  /** As `row/column kind`. */
  readonly marks: readonly string[];
}

/** The same seed gives the same sheet. */
export function cleanSchedule(seed: number): CleanSchedule {
  const random = randomOf(seed);
  const calendar = drawCalendar(random);
  const look = drawLook(random, !calendar.isEvident);
  const plan = worded(drawPlan(random, calendar), look);
  const cutOff = drawCutOff(random, calendar);
  const { marks } = look;
  const tellsExecution =
    marks.kind === 'letters' || marks.kind === 'stacked' || (marks.kind === 'fills' && marks.executed !== null);
  const activities = plan.activities.map((activity): MarkedActivity => {
    if (!tellsExecution) return { ...activity, marked: planned(activity) };
    const marked = executed(random, calendar, activity, cutOff);
    const isChangeable = marks.kind === 'letters';
    return { ...activity, marked: isChangeable ? withChanges(random, calendar, activity, cutOff, marked) : marked };
  });
  const canvas = newCanvas();
  const frame = frameOf(
    look,
    calendar.months.reduce((sum, { weeks }) => sum + weeks.length, 0),
  );
  const firstRow = drawHeader(canvas, frame, look, calendar, plan.subject);
  drawRows(random, canvas, frame, look, calendar, { ...plan, activities }, firstRow);
  return {
    snapshot: canvas.snapshot(look.sheet),
    cutOff,
    look,
    activities,
    months: calendar.months,
    marks: canvas.marks(),
  };
}

/** The same plan as people write it who put full stops, count parts or press the key for capitals. */
function worded(plan: CleanPlan, { titles, partNames }: Look): CleanPlan {
  const numbered = new Map(
    [...new Set(plan.activities.map(({ part }) => part))].map((part, index) => [part, index + 1]),
  );
  const partName = (name: string, part: number): string => {
    if (partNames === 'capitals') return name.toUpperCase();
    return partNames === 'numbered' ? `${numbered.get(part) ?? part}. ${name}` : name;
  };
  const title = (text: string): string => {
    if (titles === 'capitals') return text.toUpperCase();
    return titles === 'full stop' ? `${text}.` : text;
  };
  return {
    ...plan,
    parts: plan.parts.map(partName),
    activities: plan.activities.map((activity) => ({ ...activity, title: title(activity.title) })),
  };
}
