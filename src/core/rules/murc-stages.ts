/** The five stages of the Manual Único de Rendición de Cuentas, found among the stages of a schedule. */

import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { fold } from '#core/text/fold.ts';
import { isAboutAccountability } from './accountability.ts';

/** In their order. */
export const MURC_STAGES: readonly string[] = [
  'Aprestamiento',
  'Diseño',
  'Preparación',
  'Ejecución',
  'Seguimiento y evaluación',
];

const PATTERNS: readonly RegExp[] = [
  /\b(?:aprestamiento|alistamiento)\b/,
  /\bdisen[oa]\b/,
  /\bpreparacion\b/,
  /\b(?:ejecucion|implementacion)\b/,
  /\b(?:seguimiento|evaluacion)\b/,
];
/** Of no other method. */
const APRESTAMIENTO = 0;
const FEWEST = 2;

/** A stage as the schedule names it. */
export interface NamedStage {
  readonly text: string;
  /** The stages of the MURC that it is, by their place from 0, in order; empty for one of another method. */
  readonly places: readonly number[];
}

/** Activities in rows one after the other that have the same stage. */
export interface StageRun extends NamedStage {
  readonly activities: readonly AssignedActivity[];
}

/**
 * The stages of a schedule that follows the MURC, as runs of rows; null for any other: fewer than two of the five are
 * named, or neither the aprestamiento nor anything else speaks of rendición de cuentas.
 */
export function murcRuns(schedule: AssignedSchedule): StageRun[] | null {
  const runs = runsOf(schedule.activities);
  const places = new Set(runs.flatMap((run) => run.places));
  if (places.size < FEWEST) return null;
  return places.has(APRESTAMIENTO) || isAboutAccountability(schedule) ? runs : null;
}

function runsOf(activities: readonly AssignedActivity[]): StageRun[] {
  const known = new Map<string, NamedStage>();
  const runs: { stage: NamedStage; activities: AssignedActivity[] }[] = [];
  for (const activity of activities) {
    const { stage: text } = activity;
    if (text === null || text.trim() === '') continue;
    const stage = known.get(text) ?? { text, places: placesIn(fold(text)) };
    known.set(text, stage);
    const last = runs.at(-1);
    if (last !== undefined && isSame(last.stage, stage)) last.activities.push(activity);
    else runs.push({ stage, activities: [activity] });
  }
  return runs.map(({ stage, activities: own }) => ({ ...stage, activities: own }));
}

function placesIn(folded: string): number[] {
  return PATTERNS.flatMap((pattern, place) => (pattern.test(folded) ? [place] : []));
}

/** Stages of the MURC are the same whatever stands around their names. */
function isSame(one: NamedStage, other: NamedStage): boolean {
  const isNamed = one.places.length > 0;
  return isNamed ? one.places.join() === other.places.join() : fold(one.text) === fold(other.text);
}
