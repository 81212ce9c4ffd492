/** Reads what staff changed in the "Hallazgos" sheet: states and reasons. */

import { displayAt, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { fold } from '#core/text/fold.ts';
import { oneLine } from '#core/text/one-line.ts';
import { FINDINGS_HEADINGS, FINDINGS_TITLE, STATES } from './findings-sheet.ts';
import { isOwnSheet } from './own-sheet.ts';

/** What a line of the sheet says. */
export interface FindingState {
  /** `gid` of the schedule's sheet. */
  readonly sheetId: number;
  readonly fingerprint: string;
  readonly ignored: boolean;
  readonly reason: string;
}

const KEY = /^(\d+):([\da-f]{16})$/;
const LAST_HEADING_ROW = 20;

/**
 * The lines whose state can be told, wherever rows and columns were moved to; none where the sheet is not ours any more.
 * Any word that begins like "Ignorado" ignores; an empty state or "Pendiente" does not; other words say nothing.
 */
export function readFindingsStates(snapshot: SheetSnapshot): FindingState[] {
  const columns = findColumns(snapshot);
  if (columns === null) return [];
  const states: FindingState[] = [];
  for (let row = columns.row + 1; row <= snapshot.rows; row += 1) {
    const [, sheetId, fingerprint] = KEY.exec(displayAt(snapshot, row, columns.key).trim()) ?? [];
    const state = fold(displayAt(snapshot, row, columns.state));
    const isIgnored = state.startsWith('ignora');
    if (fingerprint === undefined || !(isIgnored || state === '' || state === fold(STATES.open))) continue;
    const reason = oneLine(displayAt(snapshot, row, columns.reason));
    states.push({ sheetId: Number(sheetId), fingerprint, ignored: isIgnored, reason });
  }
  return states;
}

/** Whether a sheet that has the name of "Hallazgos" is it, with or without its title, or is empty. */
export function isFindingsSheet(snapshot: SheetSnapshot): boolean {
  return isOwnSheet(snapshot, FINDINGS_TITLE) || findColumns(snapshot) !== null;
}

interface StateColumns {
  readonly row: number;
  readonly key: number;
  readonly state: number;
  readonly reason: number;
}

function findColumns(snapshot: SheetSnapshot): StateColumns | null {
  for (let row = 1; row <= Math.min(snapshot.rows, LAST_HEADING_ROW); row += 1) {
    const texts = Array.from({ length: snapshot.columns }, (_, index) => displayAt(snapshot, row, index + 1).trim());
    const at = (heading: string): number => texts.indexOf(heading) + 1;
    const [key, state, reason] = [at(FINDINGS_HEADINGS.key), at(FINDINGS_HEADINGS.state), at(FINDINGS_HEADINGS.reason)];
    if (key > 0 && state > 0) return { row, key, state, reason };
  }
  return null;
}
