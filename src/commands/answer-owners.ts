/** Carries out the user's answers about owners: what they confirm goes to the "Responsables" sheet. */

import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import type { Unit } from '#core/directory/directory.ts';
import { addAlias, addUnit } from '#core/directory/directory-edit.ts';
import { DIRECTORY_CODE, NEW_UNIT, NOBODY, ownerIn, ownerText } from '#core/directory/owner-decisions.ts';
import { unitCode } from '#core/directory/unit-code.ts';
import type { StoredAnswer } from '#core/reading/place-answers.ts';
import { type AnswerProblem, answerValue } from '#core/settings/take-answers.ts';
import { fold } from '#core/text/fold.ts';
import { es } from '#texts/es.ts';
import type { OpenSchedule } from './open-schedule.ts';
import type { Ports } from './ports.ts';

/** Whether an answer is about owners. */
export function isAboutOwners(code: string): boolean {
  return code === DIRECTORY_CODE || ownerIn(code) !== null;
}

/** The values that the typed answers stand for, or the first problem. Changes nothing. */
export function ownerAnswers(
  { decisions }: OpenSchedule,
  typed: Readonly<Record<string, string>>,
): { readonly answers: readonly StoredAnswer[] } | { readonly problem: AnswerProblem } {
  const answers: StoredAnswer[] = [];
  for (const [code, text] of Object.entries(typed)) {
    const value = answerValue(decisions, code, text);
    if (typeof value !== 'string') return { problem: value };
    answers.push({ code, value });
  }
  return { answers };
}

/** Writes what the answers say into the "Responsables" sheet, which is made where there is none; gives the answers to keep. */
export function applyOwnerAnswers(
  ports: Ports,
  opened: OpenSchedule,
  answers: readonly StoredAnswer[],
): StoredAnswer[] {
  const { schedule, directoryPatch } = opened;
  if (answers.some(({ value }) => value !== NOBODY && value !== '')) ports.workbook.apply(directoryPatch);
  const taken = new Set(schedule.directory.units.map(({ code }) => fold(code)));
  for (const { code, value } of answers) {
    const key = ownerIn(code);
    const sheet = key === null || value === NOBODY || value === '' ? null : ports.workbook.read(es.sheets.directory);
    if (key === null || sheet === null) continue;
    const text = ownerText(schedule, key);
    const edit = value === NEW_UNIT ? addUnit(sheet, newUnit(text, taken)) : aliasEdit(sheet, opened, value, text);
    if (edit !== null) ports.workbook.apply([edit]);
  }
  return answers.filter(({ code, value }) => ownerIn(code) !== null && (value === NOBODY || value === ''));
}

function aliasEdit(sheet: SheetSnapshot, { schedule }: OpenSchedule, code: string, alias: string) {
  const unit = schedule.directory.units.find((each) => each.code === code);
  return unit === undefined ? null : addAlias(sheet, unit, alias);
}

function newUnit(name: string, taken: Set<string>): Unit {
  const code = unitCode(name, (candidate) => taken.has(fold(candidate)));
  taken.add(fold(code));
  return { code, name, aliases: [], emails: [], color: '' };
}
