/** "deshacer": takes back the add-on's last change of the schedule, as far as nobody changed those cells since. */

import * as z from 'zod/mini';
import { cellName } from '#core/change/area.ts';
import { changedSince, editSnapshot, withoutCells } from '#core/change/edit.ts';
import { layoutFingerprint } from '#core/change/layout-fingerprint.ts';
import type { ColourEdit, SheetEdit } from '#core/change/patch.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { decodeUndoEntry, type UndoEntry } from '#core/change/undo-entry.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { countOf } from '#core/text/count-of.ts';
import { es } from '#texts/es.ts';
import type { Command } from './command.ts';
import { answersIn, keptAnswers } from './kept-answers.ts';
import { carryChains, chainsIn } from './kept-chains.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { legendRemoval } from './own-sheet.ts';
import type { Ports } from './ports.ts';
import { touchedRows } from './undo-memory.ts';

/** What was taken back. */
export interface Undoing {
  readonly command: string;
  readonly when: string;
  /** How many cells were given back. */
  readonly restored: number;
  /** Cells left as they are, since somebody changed them afterwards. */
  readonly skipped: readonly string[];
}

/** Takes back the last change. */
export const undoCommand: Command<object, Undoing> = {
  word: 'deshacer',
  caption: 'Deshacer el último cambio…',
  handler: 'menuUndo',
  changes: true,
  input: z.object({}),
  confirm(ports) {
    const entry = lastEntry(ports);
    if (entry === null) return refused('nothing-to-undo', es.refusals.nothingToUndo);
    return done({
      title: es.dialogs.undoTitle,
      text: `¿Deshacer «${entry.command}» (${entry.when})? Las celdas que alguien cambió después se quedan como están.`,
      input: {},
    });
  },
  run(ports) {
    const entry = lastEntry(ports);
    if (entry === null) return refused('nothing-to-undo', es.refusals.nothingToUndo);
    const sheet = ports.workbook.sheets().find(({ id }) => id === entry.sheetId);
    const snapshot = sheet === undefined ? null : ports.workbook.read(sheet.name);
    if (snapshot === null || !sameLayout(ports, entry, snapshot)) {
      return refused('layout-changed', es.refusals.layoutChanged(entry.command));
    }
    return takeBack(ports, entry, snapshot);
  },
  tell({ command, when, restored, skipped }) {
    const left =
      skipped.length === 0
        ? ''
        : ` No se tocaron las celdas que alguien cambió después (${skipped.length}): ${shorten(skipped)}.`;
    return `Se deshizo «${command}» (${when})${restored === 0 ? '' : `: ${countOf(restored, 'celda volvió', 'celdas volvieron')} a como estaban`}.${left}`;
  },
};

function lastEntry(ports: Ports): UndoEntry | null {
  const text = ports.undoLog.peek();
  return text === null ? null : decodeUndoEntry(text);
}

function sameLayout(ports: Ports, entry: UndoEntry, snapshot: SheetSnapshot): boolean {
  const { done: change, undo } = entry;
  if (undo.kind === 'colours' && undo.rules.length === 0) return true;
  const reading = readSchedule(snapshot, keptAnswers(ports).of(snapshot.id));
  if (reading === null) return false;
  const rows = change.kind === 'edit' ? touchedRows(change) : undefined;
  return layoutFingerprint(reading.schedule, rows) === entry.layout;
}

function takeBack(ports: Ports, entry: UndoEntry, snapshot: SheetSnapshot): Outcome<Undoing> {
  const { command, when } = entry;
  const { undo, skipped } = whatCanGoBack(entry, snapshot);
  const isBare = undo.kind === 'colours' && undo.rules.length === 0;
  const legend = isBare ? legendRemoval(ports) : [];
  ports.workbook.apply([{ ...undo, sheet: snapshot.name }, ...legend]);
  ports.undoLog.pop();
  if (undo.kind === 'edit') carryThrough(ports, undo, snapshot);
  const restored = undo.kind === 'edit' ? new Set(cellsOf(undo)).size : 0;
  return done({ command, when, restored, skipped });
}

/** What the user said about chains since the change holds for the titles that come back. */
function carryThrough(ports: Ports, undo: SheetEdit, snapshot: SheetSnapshot): void {
  const texts = ports.settings.read();
  if (chainsIn(texts, snapshot.id).length === 0) return;
  const answers = answersIn(texts).of(snapshot.id);
  const [before, after] = [snapshot, editSnapshot(undo, snapshot)].map((each) => readSchedule(each, answers));
  if (before && after) carryChains(ports, snapshot.id, texts, before.schedule.activities, after.schedule.activities);
}

function whatCanGoBack(
  { done: change, undo }: UndoEntry,
  snapshot: SheetSnapshot,
): { undo: SheetEdit | ColourEdit; skipped: string[] } {
  if (change.kind === 'colours' || undo.kind === 'colours') return { undo, skipped: [] };
  const changed = changedSince(change, snapshot);
  return { undo: withoutCells(undo, changed), skipped: changed.map(({ row, column }) => cellName(row, column)) };
}

function cellsOf(edit: SheetEdit): string[] {
  return [...edit.writes, ...edit.paints].map(({ row, column }) => cellName(row, column));
}

function shorten(cells: readonly string[]): string {
  return cells.length <= 5 ? cells.join(', ') : `${cells.slice(0, 5).join(', ')} y ${cells.length - 5} más`;
}
