/** Remembers a change before it is made, so that it can be taken back. */

import { appliedPart, inverseEdit } from '#core/change/edit.ts';
import { layoutFingerprint } from '#core/change/layout-fingerprint.ts';
import type { ColourEdit, ColourRule, SheetEdit } from '#core/change/patch.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { encodeUndoEntry } from '#core/change/undo-entry.ts';
import type { Schedule } from '#core/schedule/schedule.ts';
import { errorText } from '#core/text/error-text.ts';
import { es } from '#texts/es.ts';
import { type Refusal, refused } from './outcome.ts';
import type { Ports } from './ports.ts';

/**
 * Makes an edit of cells that can be taken back. Where the platform does not let it be made whole (a protected range, a
 * data validation), what was done of it is taken back at once and the refusal says why; null when all went well.
 */
export function makeEdit(
  ports: Ports,
  command: string,
  schedule: Schedule,
  edit: SheetEdit,
  before: SheetSnapshot,
): { readonly refusal: Refusal } | null {
  remember(ports, command, schedule, edit, inverseEdit(edit, before), touchedRows(edit));
  try {
    ports.workbook.apply([edit]);
    ports.workbook.flush();
    return null;
  } catch (error) {
    const now = ports.workbook.read(edit.sheet);
    if (now !== null) ports.workbook.apply([inverseEdit(appliedPart(edit, now), before)]);
    ports.undoLog.pop();
    return refused('not-written', es.refusals.notWritten(errorText(error)));
  }
}

/**
 * Changes our conditional formats so that it can be taken back. They are set at once, so where the platform does not let
 * it nothing is changed, and the refusal says why; null when all went well.
 */
export function makeColours(
  ports: Ports,
  command: string,
  schedule: Schedule,
  edit: ColourEdit,
  before: readonly ColourRule[],
): { readonly refusal: Refusal } | null {
  remember(ports, command, schedule, edit, { ...edit, rules: before }, undefined);
  try {
    ports.workbook.apply([edit]);
    ports.workbook.flush();
    return null;
  } catch (error) {
    ports.undoLog.pop();
    return refused('not-written', es.refusals.notColoured(errorText(error)));
  }
}

/** The rows that an edit of cells touches. */
export function touchedRows(edit: SheetEdit): ReadonlySet<number> {
  return new Set([...edit.writes, ...edit.paints].map(({ row }) => row));
}

function remember(
  ports: Ports,
  command: string,
  schedule: Schedule,
  change: SheetEdit | ColourEdit,
  undo: SheetEdit | ColourEdit,
  rows: ReadonlySet<number> | undefined,
): void {
  ports.undoLog.push(
    encodeUndoEntry({
      command,
      when: ports.clock.now(),
      sheetId: schedule.sheetId,
      layout: layoutFingerprint(schedule, rows),
      done: change,
      undo,
    }),
  );
}
