/** The numbers of the activities, read so that they can be compared and counted. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { fold } from '#core/text/fold.ts';
import { numberText } from './wording.ts';

/** An activity's number. */
export interface ActivityNumber {
  readonly activity: AssignedActivity;
  /** Row of the cell it stands in. */
  readonly row: number;
  /** As it stands, without spaces around; `''` when the cell is empty. */
  readonly text: string;
  /** Equal for equal numbers, however they are written. */
  readonly key: string;
  /** 4.1 → [4, 1]; empty when it is no number. */
  readonly parts: readonly number[];
}

/** The number cells in row order; a cell merged over several activities stands once. */
export function readNumbers(activities: readonly AssignedActivity[]): ActivityNumber[] {
  const numbers: ActivityNumber[] = [];
  for (const activity of activities) {
    const row = activity.numberRow ?? activity.row;
    const previous = numbers.at(-1);
    if (previous?.row === row) continue;
    const text = numberText(activity.number);
    const parts = readParts(text, typeof activity.number === 'number' ? (previous?.parts ?? []) : []);
    numbers.push({ activity, row, text, key: parts.length > 0 ? parts.join('.') : fold(text), parts });
  }
  return numbers;
}

/** A cell that holds 4.10 as a number has lost its zero: after 4.9 the number 4.1 is 4.10. */
function readParts(text: string, previous: readonly number[]): number[] {
  const plain = text.replace(/,/g, '.').replace(/\s*[.)º°ª-]+$/, '');
  if (!/^\d+(\.\d+)*$/.test(plain)) return [];
  const parts = plain.split('.').map(Number);
  const [whole, fraction = 0] = parts;
  const lostZero =
    parts.length === 2 && previous.length === 2 && previous[0] === whole && previous[1] === fraction * 10 - 1;
  return lostZero && whole !== undefined ? [whole, fraction * 10] : parts;
}

/** Splits the numbers where the numbering starts again: at a 1 followed by a 2, or that stands alone in its stage. */
export function numberingRuns(numbers: readonly ActivityNumber[]): ActivityNumber[][] {
  const runs: ActivityNumber[][] = [];
  numbers.forEach((number, index) => {
    const run = runs.at(-1);
    if (run === undefined || startsAgain(numbers, index)) runs.push([number]);
    else run.push(number);
  });
  return runs;
}

function startsAgain(numbers: readonly ActivityNumber[], index: number): boolean {
  const [before, number, after] = [numbers[index - 1], numbers[index], numbers[index + 1]];
  if (number?.key !== '1') return false;
  const { stage } = number.activity;
  const opensStage = stage !== null && before?.activity.stage !== stage;
  if (after?.key === '2') return opensStage || before?.key !== '1';
  return opensStage && after?.activity.stage !== stage;
}

/** The key of the number that lies `step` after one: 4.1 → 4.2. */
export function shifted(parts: readonly number[], step: number): string {
  return [...parts.slice(0, -1), (parts.at(-1) ?? 0) + step].join('.');
}

/** Negative where the first comes before the second: 4 before 4.1, 4.1 before 4.2, 4.2 before 5. */
export function comparedNumbers({ parts }: ActivityNumber, other: ActivityNumber): number {
  const at = parts.findIndex((part, index) => part !== other.parts[index]);
  return at < 0 ? parts.length - other.parts.length : (parts[at] ?? 0) - (other.parts[at] ?? -1);
}

/** The later places of a number that the run already has, each with the first. */
export function repeatedNumbers(run: readonly ActivityNumber[]): { first: ActivityNumber; index: number }[] {
  const seen = new Map<string, ActivityNumber>();
  const repeated: { first: ActivityNumber; index: number }[] = [];
  run.forEach((number, index) => {
    const first = seen.get(number.key);
    if (number.key === '') return;
    if (first === undefined) seen.set(number.key, number);
    else repeated.push({ first, index });
  });
  return repeated;
}
