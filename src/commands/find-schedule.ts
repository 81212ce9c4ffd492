/** Finds the sheet that holds the schedule and reads it. */

import { isEmptySheet, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import type { StoredAnswer } from '#core/reading/place-answers.ts';
import { readSchedule, type ScheduleReading } from '#core/reading/read-schedule.ts';
import type { Decision } from '#core/schedule/decision.ts';
import { es } from '#texts/es.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { done, type Outcome, type Refusal, refused } from './outcome.ts';
import type { Ports, SheetReference } from './ports.ts';

/** A sheet that was read as a schedule. */
export interface ReadSheet extends ScheduleReading {
  readonly snapshot: SheetSnapshot;
  /** What the user answered about it so far. */
  readonly kept: readonly StoredAnswer[];
}

/** Code of the decision on which sheet holds the schedule. */
export const WHICH_SHEET = 'which-sheet';

/** The sheets that the add-on writes, where no schedule is looked for. */
export const OWN_SHEETS: ReadonlySet<string> = new Set(Object.values(es.sheets));

/**
 * The schedule of the named sheet, else of the active one, else of the one the user once said, else of the sheet that
 * holds the longest.
 */
export function findSchedule(
  ports: Ports,
  sheets: readonly SheetReference[],
  kept: KeptAnswers,
  sheetName: string | undefined,
): Outcome<ReadSheet> {
  return sheetName === undefined ? searchSheets(ports, sheets, kept) : readNamed(ports, sheets, kept, sheetName);
}

function readNamed(
  ports: Ports,
  sheets: readonly SheetReference[],
  kept: KeptAnswers,
  name: string,
): Outcome<ReadSheet> {
  const snapshot = ports.workbook.read(name);
  if (snapshot === null) {
    const visible = sheets.filter(({ hidden }) => !hidden);
    return refused(
      'no-such-sheet',
      es.refusals.noSuchSheet(
        name,
        visible.map((sheet) => sheet.name),
      ),
    );
  }
  const read = readWith(snapshot, kept);
  return read === null ? noSchedule([snapshot]) : done(read);
}

function readWith(snapshot: SheetSnapshot, { of }: KeptAnswers): ReadSheet | null {
  const kept = of(snapshot.id);
  const reading = readSchedule(snapshot, kept);
  return reading && { ...reading, snapshot, kept };
}

function searchSheets(ports: Ports, sheets: readonly SheetReference[], kept: KeptAnswers): Outcome<ReadSheet> {
  const weight = ({ active, id }: SheetReference): number => 2 * Number(active) + Number(id === kept.sheetId);
  const candidates = sheets
    .filter(({ name, hidden, active }) => !OWN_SHEETS.has(name) && (!hidden || active))
    .sort((a, b) => weight(b) - weight(a));
  const snapshots: SheetSnapshot[] = [];
  const found: ReadSheet[] = [];
  for (const { name, active, id } of candidates) {
    const snapshot = ports.workbook.read(name);
    if (snapshot === null) continue;
    snapshots.push(snapshot);
    const read = readWith(snapshot, kept);
    if (read === null) continue;
    if (active || id === kept.sheetId) return done(read);
    found.push(read);
  }
  const [longest, ...others] = found.sort((a, b) => b.schedule.activities.length - a.schedule.activities.length);
  if (longest === undefined) return noSchedule(snapshots);
  return done({ ...longest, decisions: [...sheetDecision(longest, others), ...longest.decisions] });
}

function sheetDecision(chosen: ReadSheet, others: readonly ReadSheet[]): Decision[] {
  if (others.length === 0) return [];
  const names = [chosen, ...others].map(({ snapshot }) => snapshot.name);
  return [
    {
      code: WHICH_SHEET,
      text: es.questions.whichSheet(names),
      value: chosen.snapshot.name,
      choices: names.map((name) => ({ value: name, label: name })),
      accepts: 'choice',
      evidence: es.questions.longest,
      certainty: 'doubtful',
    },
  ];
}

function noSchedule(snapshots: readonly SheetSnapshot[]): { readonly refusal: Refusal } {
  const [only] = snapshots;
  if (only !== undefined && snapshots.every(isEmptySheet))
    return refused('empty-sheet', es.refusals.emptySheet(only.name));
  const where =
    only !== undefined && snapshots.length === 1 ? es.refusals.thatSheet(only.name) : es.refusals.everySheet;
  return refused('no-schedule', es.refusals.noSchedule(where));
}
