/** Where the user's answers are kept among the settings of the document. */

import type { StoredAnswer } from '#core/reading/place-answers.ts';
import { readAnswers, writeAnswers } from '#core/settings/kept-answers.ts';
import type { Ports } from './ports.ts';

/** Key of the sheet that the user said holds the schedule. */
const SHEET_KEY = 'schedule-sheet';

/** What the user answered, by sheet. */
export interface KeptAnswers {
  /** About one sheet, known by its own identity, which survives renaming. */
  of(sheetId: number): readonly StoredAnswer[];
  /** Identity of the sheet that holds the schedule; null where the user did not say. */
  readonly sheetId: number | null;
}

/** Reads them all at once. */
export function keptAnswers({ settings }: Ports): KeptAnswers {
  return answersIn(settings.read());
}

/** The answers among all that is kept with the document. */
export function answersIn(texts: Readonly<Record<string, string>>): KeptAnswers {
  const sheet = texts[SHEET_KEY];
  return { of: (sheetId) => readAnswers(texts[keyOf(sheetId)]), sheetId: sheet === undefined ? null : Number(sheet) };
}

/** Keeps the answers about a sheet. */
export function keepAnswers({ settings }: Ports, sheetId: number, answers: readonly StoredAnswer[]): void {
  settings.write(keyOf(sheetId), writeAnswers(answers));
}

/** Keeps which sheet holds the schedule. */
export function keepSheet({ settings }: Ports, sheetId: number): void {
  settings.write(SHEET_KEY, String(sheetId));
}

function keyOf(sheetId: number): string {
  return `reading:${sheetId}`;
}
