/** The first step of almost every command: find the sheet with the schedule, read it, and find its owners. */

import { cellName } from '#core/change/area.ts';
import type { Operation } from '#core/change/patch.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { type AssignedSchedule, assignOwners } from '#core/directory/assigned-schedule.ts';
import type { DirectoryProblem } from '#core/directory/directory-problem.ts';
import { type DirectoryReading, directorySheet, readDirectory } from '#core/directory/directory-sheet.ts';
import { discoverDirectory } from '#core/directory/discover.ts';
import { readSchedule, type ScheduleReading } from '#core/reading/read-schedule.ts';
import type { Question } from '#core/schedule/question.ts';
import type { Schedule } from '#core/schedule/schedule.ts';
import { es } from '#texts/es.ts';
import { done, type Outcome, type Refusal, refused } from './outcome.ts';
import type { Ports, SheetReference } from './ports.ts';

/** A schedule ready to work on. */
export interface OpenSchedule {
  readonly snapshot: SheetSnapshot;
  readonly schedule: AssignedSchedule;
  readonly questions: readonly Question[];
  /** What writes the "Responsables" sheet where the workbook has none yet; empty where it has. */
  readonly directoryPatch: readonly Operation[];
}

interface ReadSheet extends ScheduleReading {
  readonly snapshot: SheetSnapshot;
}

const OWN_SHEETS: ReadonlySet<string> = new Set(Object.values(es.sheets));

/** Opens the schedule of the named sheet, else of the active one, else of the sheet that holds the longest. */
export function openSchedule(ports: Ports, sheetName: string | undefined): Outcome<OpenSchedule> {
  const sheets = ports.workbook.sheets();
  const found = sheetName === undefined ? findSchedule(ports, sheets) : readNamed(ports, sheets, sheetName);
  if ('refusal' in found) return found;
  const { snapshot, schedule, questions } = found.done;
  const { directory, problems, patch } = openDirectory(ports, sheets, schedule);
  return done({
    snapshot,
    schedule: assignOwners(schedule, directory),
    questions: [...questions, ...problems.map(problemQuestion)],
    directoryPatch: patch,
  });
}

function readNamed(ports: Ports, sheets: readonly SheetReference[], name: string): Outcome<ReadSheet> {
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
  const reading = readSchedule(snapshot);
  return reading === null ? noSchedule([snapshot]) : done({ snapshot, ...reading });
}

function findSchedule(ports: Ports, sheets: readonly SheetReference[]): Outcome<ReadSheet> {
  const candidates = sheets
    .filter(({ name, hidden, active }) => !OWN_SHEETS.has(name) && (!hidden || active))
    .sort((a, b) => Number(b.active) - Number(a.active));
  const snapshots: SheetSnapshot[] = [];
  const found: ReadSheet[] = [];
  for (const { name, active } of candidates) {
    const snapshot = ports.workbook.read(name);
    if (snapshot === null) continue;
    snapshots.push(snapshot);
    const reading = readSchedule(snapshot);
    if (reading === null) continue;
    if (active) return done({ snapshot, ...reading });
    found.push({ snapshot, ...reading });
  }
  const [longest, ...others] = found.sort((a, b) => b.schedule.activities.length - a.schedule.activities.length);
  if (longest === undefined) return noSchedule(snapshots);
  return done({ ...longest, questions: [...sheetQuestion(longest, others), ...longest.questions] });
}

function sheetQuestion(chosen: ReadSheet, others: readonly ReadSheet[]): Question[] {
  if (others.length === 0) return [];
  const names = [chosen, ...others].map(({ snapshot }) => `«${snapshot.name}»`);
  return [
    {
      code: 'which-sheet',
      text: `¿Cuál hoja es el cronograma? Encontré más de uno: ${names.join(', ')}.`,
      guess: chosen.snapshot.name,
    },
  ];
}

function noSchedule(snapshots: readonly SheetSnapshot[]): { readonly refusal: Refusal } {
  const [only] = snapshots;
  const isEmpty = ({ display }: SheetSnapshot): boolean => display.every((row) => row.every((text) => text === ''));
  if (only !== undefined && snapshots.every(isEmpty)) return refused('empty-sheet', es.refusals.emptySheet(only.name));
  const where =
    only !== undefined && snapshots.length === 1 ? es.refusals.thatSheet(only.name) : es.refusals.everySheet;
  return refused('no-schedule', es.refusals.noSchedule(where));
}

function openDirectory(
  ports: Ports,
  sheets: readonly SheetReference[],
  schedule: Schedule,
): DirectoryReading & { patch: Operation[] } {
  const exists = sheets.some(({ name }) => name === es.sheets.directory);
  const snapshot = exists ? ports.workbook.read(es.sheets.directory) : null;
  if (snapshot !== null) return { ...readDirectory(snapshot), patch: [] };
  const directory = discoverDirectory(schedule.activities.map(({ responsible }) => responsible));
  if (directory.units.length === 0) return { directory, problems: [], patch: [] };
  return { directory, problems: [], patch: [{ kind: 'sheet', content: directorySheet(directory) }] };
}

function problemQuestion({ row, column, code, text }: DirectoryProblem): Question {
  const cell = cellName(row, column);
  return {
    code: `directory-${code}:${cell}`,
    text: es.questions.directory(cell, text),
    guess: es.questions.asItStands,
  };
}
