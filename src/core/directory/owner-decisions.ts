/** What was decided about the owners: which unit an unknown or misspelt name means, and whether the units found are all. */

import { namesNobody } from '#core/rules/owner-placeholder.ts';
import type { Answers, Choice, Decision } from '#core/schedule/decision.ts';
import { fold } from '#core/text/fold.ts';
import { oneLine } from '#core/text/one-line.ts';
import type { AssignedSchedule } from './assigned-schedule.ts';
import { type Directory, isGuessed } from './directory.ts';
import { resembledName } from './owner-hint.ts';

/** Code of the decision on the units that were found in the sheet itself. */
export const DIRECTORY_CODE = 'directory';
/** The answer that they are right, and go to the "Responsables" sheet. */
export const CONFIRMED = 'confirmar';
/** The answer that a name is of a unit that is not there yet. */
export const NEW_UNIT = 'nueva';
/** The answer that a text names no unit. */
export const NOBODY = 'nadie';

const OWNER_CODE = 'owner:';
/** So many unknown names are asked about; the validation reports all of them. */
const MOST_NAMES = 5;

/** The name that a code speaks of, folded; null for a code of something else. */
export function ownerIn(code: string): string | null {
  return code.startsWith(OWNER_CODE) ? code.slice(OWNER_CODE.length) : null;
}

/**
 * The units themselves, where they were found in the sheet (`isFound`) and nobody confirmed them yet; then each misspelt or inflected
 * name with the unit it was taken for; then the unknown names, which are asked about.
 */
export function ownerDecisions(schedule: AssignedSchedule, isFound: boolean, answers: Answers): Decision[] {
  const { directory, activities } = schedule;
  const near = new Map<string, Decision>();
  const unread = new Map<string, string>();
  for (const { owners } of activities) {
    for (const { text, unit, matched } of owners.matches.filter(isGuessed)) {
      near.set(fold(text), nearMiss(directory, text, unit, matched));
    }
    for (const text of owners.unread) if (!namesNobody(text)) unread.set(fold(text), oneLine(text));
  }
  return [
    ...(isFound && directory.units.length > 0 ? [foundDirectory(directory)] : []),
    ...near.values(),
    ...[...unread].slice(0, MOST_NAMES).map(([key, text]) => unknownName(directory, key, text, answers)),
  ];
}

function foundDirectory({ units }: Directory): Decision {
  const names = units.map(({ code, name }) => `${code} (${name})`).join(', ');
  return {
    code: DIRECTORY_CODE,
    text: `¿Son todas las unidades responsables? Encontré ${units.length} en la columna de responsables.`,
    value: '',
    choices: [{ value: CONFIRMED, label: 'sí: guardarlas en la hoja «Responsables»' }],
    accepts: 'choice',
    evidence: `${names}.`,
    certainty: 'sure',
  };
}

function nearMiss(directory: Directory, text: string, unit: string, matched: string): Decision {
  return {
    code: OWNER_CODE + fold(text),
    text: `¿Qué unidad es «${oneLine(text)}»?`,
    value: unit,
    choices: unitChoices(directory),
    accepts: 'choice',
    evidence: `Se parece a «${matched}».`,
    certainty: 'sure',
  };
}

function unknownName(directory: Directory, key: string, text: string, answers: Answers): Decision {
  const code = OWNER_CODE + key;
  const value = answers.get(code) ?? '';
  const resembled = resembledName(text, directory);
  const nearest = resembled === null ? ' ni se parece a otra' : `; la más parecida es «${resembled}»`;
  return {
    code,
    text: `¿Qué unidad es «${text}»? No está en la hoja «Responsables»${nearest}.`,
    value,
    choices: unitChoices(directory),
    accepts: 'choice',
    evidence: 'Está en la columna de responsables.',
    certainty: value === '' ? 'doubtful' : 'answered',
  };
}

function unitChoices({ units }: Directory): Choice[] {
  return [
    ...units.map(({ code, name }) => ({ value: code, label: `${code}: ${name}` })),
    { value: NEW_UNIT, label: 'una unidad que falta en «Responsables»' },
    { value: NOBODY, label: 'ninguna unidad' },
  ];
}

/** A folded name as it stands in the sheet. */
export function ownerText({ activities }: AssignedSchedule, key: string): string {
  const texts = activities.flatMap(({ owners }) => [...owners.unread, ...owners.matches.map(({ text }) => text)]);
  return oneLine(texts.find((text) => fold(text) === key) ?? key);
}
