/** The findings that somebody decided to leave as they are, as they are kept with the document: one text each. */

import * as z from 'zod/mini';
import type { IgnoredNote } from '#core/report/validation-report.ts';
import { parseJson } from '#core/text/parse-json.ts';

const PREFIX = 'ignored:';
/** A document holds about 500 KB in all, and a note up to one. */
const MOST_NOTES = 1000;
const noteSchema = z.object({ reason: z.string(), when: z.string(), user: z.string() });

/** Notes by the fingerprint of the finding. */
export type IgnoredNotes = ReadonlyMap<string, IgnoredNote>;

/** The key that the note on a finding of a sheet (by its `gid`) is kept under. */
export function ignoredKey(sheetId: number, fingerprint: string): string {
  return `${PREFIX}${sheetId}:${fingerprint}`;
}

/** The notes about a sheet among all that is kept with the document; what cannot be read is as good as none. */
export function readIgnored(texts: Readonly<Record<string, string>>, sheetId: number): IgnoredNotes {
  const start = ignoredKey(sheetId, '');
  const notes = new Map<string, IgnoredNote>();
  for (const [key, text] of Object.entries(texts)) {
    const note = key.startsWith(start) ? noteSchema.safeParse(parseJson(text)).data : undefined;
    if (note !== undefined) notes.set(key.slice(start.length), note);
  }
  return notes;
}

/** The keys of the notes that are one too many: the oldest about findings that are not there any more. */
export function surplusNotes(
  texts: Readonly<Record<string, string>>,
  sheetId: number,
  isPresent: (fingerprint: string) => boolean,
): string[] {
  const notes = [...readIgnored(texts, sheetId)];
  const surplus = Math.max(notes.length - MOST_NOTES, 0);
  const outdated = notes.filter(([fingerprint]) => !isPresent(fingerprint));
  const oldest = outdated.sort(([, one], [, other]) => (one.when < other.when ? -1 : 1)).slice(0, surplus);
  return oldest.map(([fingerprint]) => ignoredKey(sheetId, fingerprint));
}

/** The text to keep. */
export function writeIgnored(note: IgnoredNote): string {
  return JSON.stringify(note);
}
