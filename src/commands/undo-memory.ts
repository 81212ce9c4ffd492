/** Remembers a change before it is made, so that it can be taken back. */

import { inverseEdit } from '#core/change/edit.ts';
import { layoutFingerprint } from '#core/change/layout-fingerprint.ts';
import type { ColourEdit, SheetEdit } from '#core/change/patch.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { encodeUndoEntry } from '#core/change/undo-entry.ts';
import type { Schedule } from '#core/schedule/schedule.ts';
import type { Ports } from './ports.ts';

/** Remembers an edit of cells, with what the cells held before. */
export function rememberEdit(
  ports: Ports,
  command: string,
  schedule: Schedule,
  edit: SheetEdit,
  before: SheetSnapshot,
): void {
  remember(ports, command, schedule, edit, inverseEdit(edit, before), touchedRows(edit));
}

/** Remembers a change of our conditional formats, with those that stood before. */
export function rememberColours(ports: Ports, command: string, schedule: Schedule, edit: ColourEdit): void {
  const before: ColourEdit = { ...edit, rules: ports.workbook.colours(schedule.sheet) };
  remember(ports, command, schedule, edit, before, undefined);
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
