/** The first step of almost every command: find the sheet with the schedule, read it, and find its owners. */

import { cellName } from '#core/change/area.ts';
import type { Operation } from '#core/change/patch.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { type AssignedSchedule, assignOwners } from '#core/directory/assigned-schedule.ts';
import type { DirectoryProblem } from '#core/directory/directory-problem.ts';
import {
  type DirectoryReading,
  directorySheet,
  placesInNewSheet,
  readDirectory,
} from '#core/directory/directory-sheet.ts';
import { discoverDirectory } from '#core/directory/discover.ts';
import { ownerDecisions } from '#core/directory/owner-decisions.ts';
import type { StoredAnswer } from '#core/reading/place-answers.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import type { Decision } from '#core/schedule/decision.ts';
import type { Schedule } from '#core/schedule/schedule.ts';
import { es } from '#texts/es.ts';
import { findSchedule } from './find-schedule.ts';
import { answersIn } from './kept-answers.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports, SheetReference } from './ports.ts';

/** A schedule ready to work on. */
export interface OpenSchedule {
  /** All sheets of the workbook, as they were when it was opened. */
  readonly sheets: readonly SheetReference[];
  /** All that is kept with the document. */
  readonly texts: Readonly<Record<string, string>>;
  readonly snapshot: SheetSnapshot;
  readonly schedule: AssignedSchedule;
  /** Everything that was decided in reading it; the doubtful ones are the questions. */
  readonly decisions: readonly Decision[];
  /** What the user answered about it so far. */
  readonly kept: readonly StoredAnswer[];
  /** The "Responsables" sheet as it was read, or as it will be written. */
  readonly directoryReading: DirectoryReading;
  /** What writes the "Responsables" sheet where the workbook has none yet; empty where it has. */
  readonly directoryPatch: readonly Operation[];
}

/** Opens the schedule of the named sheet, or of the one that {@link findSchedule} finds. */
export function openSchedule(ports: Ports, sheetName: string | undefined): Outcome<OpenSchedule> {
  const sheets = ports.workbook.sheets();
  const texts = ports.settings.read();
  const found = findSchedule(ports, sheets, answersIn(texts), sheetName);
  if ('refusal' in found) return found;
  const { snapshot, schedule, decisions, kept } = found.done;
  const { reading, patch } = openDirectory(ports, sheets, schedule);
  const { directory, problems } = reading;
  const assigned = assignOwners(schedule, directory);
  const answers = new Map(kept.map(({ code, value }) => [code, value]));
  return done({
    sheets,
    texts,
    snapshot,
    kept,
    schedule: assigned,
    decisions: [...decisions, ...ownerDecisions(assigned, patch.length > 0, answers), ...problems.map(problemDecision)],
    directoryReading: reading,
    directoryPatch: patch,
  });
}

/** The same schedule as another snapshot of its sheet shows it; as it was where that one cannot be read. */
export function reopened(opened: OpenSchedule, snapshot: SheetSnapshot): OpenSchedule {
  const reading = readSchedule(snapshot, opened.kept);
  if (reading === null) return opened;
  const schedule = assignOwners(reading.schedule, opened.directoryReading.directory);
  return { ...opened, snapshot, schedule, decisions: reading.decisions };
}

function openDirectory(
  ports: Ports,
  sheets: readonly SheetReference[],
  schedule: Schedule,
): { reading: DirectoryReading; patch: Operation[] } {
  const exists = sheets.some(({ name }) => name === es.sheets.directory);
  const snapshot = exists ? ports.workbook.read(es.sheets.directory) : null;
  if (snapshot !== null) return { reading: readDirectory(snapshot), patch: [] };
  const texts = schedule.activities.flatMap(({ responsible, otherOwners = [] }) => [responsible, ...otherOwners]);
  const directory = discoverDirectory(texts);
  const reading = { directory, problems: [], places: placesInNewSheet(directory) };
  const isEmpty = directory.units.length === 0;
  return { reading, patch: isEmpty ? [] : [{ kind: 'sheet', content: directorySheet(directory) }] };
}

/** What is wrong in the "Responsables" sheet is mended there, so nothing can be answered. */
function problemDecision({ row, column, code, text }: DirectoryProblem): Decision {
  const cell = cellName(row, column);
  return {
    code: `directory-${code}:${cell}`,
    text: es.questions.directory(cell, text),
    value: '',
    choices: [],
    accepts: 'choice',
    evidence: es.questions.directoryEvidence,
    certainty: 'doubtful',
  };
}
