/** The "Bitácora": an append-only sheet that says which mails went out, so that none goes out twice. */

import type { OutputCell } from '#core/change/sheet-content.ts';
import { displayAt, isEmptySheet, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';

/**
 * State of a mail.
 * - `enviando`: written before it is handed over; left so by a run that died
 * - `enviado`: the mail service took it
 * - `dudoso`: the mail service answered with an error; it may or may not have gone
 * - `reintentar`: a person read the row and wants it sent again
 */
export type MailState = 'enviando' | 'enviado' | 'dudoso' | 'reintentar';

/** One row. */
export interface LedgerEntry {
  readonly when: string;
  readonly user: string;
  readonly unit: string;
  /** Key of the week the mail speaks of: `2025-W33`. */
  readonly period: string;
  /** What kind of mail it is. */
  readonly content: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly state: MailState;
}

/** Headings of the sheet, in order. */
export const LEDGER_HEADINGS: readonly string[] = [
  'Fecha y hora',
  'Quién',
  'Unidad',
  'Periodo',
  'Contenido',
  'Destinatarios',
  'Asunto',
  'Estado',
  'Detalle',
];

/** Column of the state, which changes while a mail is sent. */
export const STATE_COLUMN = 8;
/** Column of what the mail service said. */
export const DETAIL_COLUMN = 9;
const UNIT_COLUMN = 3;
const PERIOD_COLUMN = 4;
const CONTENT_COLUMN = 5;

/** A mail is the same mail when unit, period and kind of content are. */
export function mailKey(entry: Pick<LedgerEntry, 'unit' | 'period' | 'content'>): string {
  return [entry.unit, entry.period, entry.content].join('|');
}

/** The row of an entry. */
export function ledgerCells(entry: LedgerEntry): OutputCell[] {
  const { when, user, unit, period, content, to, subject, state } = entry;
  return [when, user, unit, period, content, to.join(', '), subject, state, ''].map((value) => ({ value }));
}

/** Whether a sheet that has the name of the ledger is it, its columns in their places, or is empty. */
export function isLedger(snapshot: SheetSnapshot): boolean {
  const isHeaded = LEDGER_HEADINGS.every((heading, index) => displayAt(snapshot, 1, index + 1).trim() === heading);
  return isHeaded || isEmptySheet(snapshot);
}

/** What the ledger says of each mail it knows: the last row that is not to be tried again decides. */
export function mailStates(snapshot: SheetSnapshot | null): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  if (snapshot === null) return states;
  for (let row = 2; row <= snapshot.rows; row += 1) {
    const at = (column: number): string => displayAt(snapshot, row, column).trim();
    const key = mailKey({ unit: at(UNIT_COLUMN), period: at(PERIOD_COLUMN), content: at(CONTENT_COLUMN) });
    const state = at(STATE_COLUMN).toLowerCase();
    if (state === 'reintentar') states.delete(key);
    else if (state !== '') states.set(key, state);
  }
  return states;
}
