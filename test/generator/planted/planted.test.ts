/** Defects planted in schedules that nobody drew by hand: each is found, and nothing else is accused. */

import { describe, expect, it } from 'vitest';
import { discoverDirectory } from '#core/directory/discover.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import type { Finding } from '#core/rules/finding.ts';
import { findingsOfSheet } from '../../domain/findings-of-sheet.ts';
import { cleanSchedule } from '../clean/clean-schedule.ts';
import { randomOf } from '../clean/random.ts';
import { draftOf } from './draft.ts';
import { PLANTS, type Plant, TEXT_PLANTS } from './plants.ts';

const SEEDS = Array.from({ length: 40 }, (_, index) => 2000 + index);
/** Fewer sheets with a place for the defect prove nothing. */
const FEWEST = 8;
/** One sheet in so many may hide a defect: a label that is a name of its own, a row that reads as part of the one above. */
const MOST_MISSED = 0.1;

interface Trial {
  readonly seed: number;
  readonly place: number | 'header';
  readonly found: boolean;
  readonly findings: readonly Finding[];
}

/** The defect in the sheet of the seed, as it is found; null where the sheet has no place for it. */
function tryOn({ rule, plant }: Plant, seed: number): Trial | null {
  const { snapshot, cutOff } = cleanSchedule(seed);
  const clean = readSchedule(snapshot)?.schedule;
  if (clean === undefined) return null;
  const draft = draftOf(snapshot, clean, randomOf(seed));
  const place = plant(draft);
  const sheet = draft.snapshot();
  const reading = readSchedule(sheet);
  if (place === null || reading === null) return null;
  // The units are those that the staff confirmed before the slip.
  const directory = discoverDirectory(clean.activities.map(({ responsible }) => responsible));
  const findings = findingsOfSheet(sheet, reading, directory, cutOff);
  const isHit = (finding: Finding): boolean => finding.rule === rule && (place === 'header' || finding.row === place);
  return { seed, place, found: findings.some(isHit), findings };
}

/** The trials of each kind of defect, made once. */
const tried = new Map<string, readonly Trial[]>();

function trialsOf(plant: Plant): readonly Trial[] {
  const trials = tried.get(plant.rule) ?? SEEDS.flatMap((seed) => tryOn(plant, seed) ?? []);
  tried.set(plant.rule, trials);
  return trials;
}

describe('a planted defect', () => {
  it.each(PLANTS.map((plant) => [plant.rule, plant] as const))('%s is found', (_, plant) => {
    const trials = trialsOf(plant);
    const missed = trials.filter(({ found }) => !found);
    const shown = missed.map(({ seed, place, findings }) => {
      const graver = findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
      return `seed ${seed}, row ${place}: ${graver.join() || 'nothing'} instead`;
    });
    expect(trials.length).toBeGreaterThanOrEqual(FEWEST);
    expect(missed.length / trials.length, shown.join('\n')).toBeLessThanOrEqual(MOST_MISSED);
  });

  it('of the texts and owners is the only one that is told as an error or a warning', () => {
    for (const plant of TEXT_PLANTS) {
      const others = trialsOf(plant).flatMap(({ seed, findings }) =>
        findings
          .filter(({ severity, rule }) => severity !== 'info' && rule !== plant.rule)
          .map(({ rule, text }) => `${plant.rule}, seed ${seed}: ${rule} ${text}`),
      );
      const told = others.filter((text) => !(plant.rule === 'repeated-activity' && /overdue|execut|chain/.test(text)));
      expect(told).toEqual([]);
    }
  });
});
