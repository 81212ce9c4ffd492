/** Edits of scattered cells: done to a snapshot, undone exactly, and gathered into few rectangles. */

import { groupBy } from '#core/collections/group-by.ts';
import { type Area, type CellPosition, coverCells } from './area.ts';
import type { CellPaint, CellWrite, SheetEdit } from './patch.ts';
import { backgroundAt, type CellValue, NO_FILL, type SheetSnapshot, valueAt } from './sheet-snapshot.ts';

/** Cells that all get the same value. */
export interface WriteGroup {
  readonly areas: readonly Area[];
  readonly value: CellValue;
  readonly formula?: string;
}

/** Cells that all get the same fill. */
export interface PaintGroup {
  readonly areas: readonly Area[];
  readonly background: string | null;
}

/** Writes gathered by what is written, so that a whole grid of marks is one call. */
export function groupWrites(writes: readonly CellWrite[]): WriteGroup[] {
  const groups = groupBy(writes, ({ value, formula }) => JSON.stringify([value, formula ?? null]));
  return Array.from(groups.values(), (group) => {
    const { value, formula } = group[0];
    return { areas: coverCells(group), value, ...(formula === undefined ? {} : { formula }) };
  });
}

/** Paints gathered by colour. */
export function groupPaints(paints: readonly CellPaint[]): PaintGroup[] {
  return Array.from(
    groupBy(paints, ({ background }) => background),
    ([background, group]) => ({
      areas: coverCells(group),
      background,
    }),
  );
}

/** The snapshot as it is after the edit. A written text shows as it is. */
export function editSnapshot(edit: SheetEdit, snapshot: SheetSnapshot): SheetSnapshot {
  const values = snapshot.values.map((row) => [...row]);
  const display = snapshot.display.map((row) => [...row]);
  const formulas = snapshot.formulas.map((row) => [...row]);
  const backgrounds = snapshot.backgrounds.map((row) => [...row]);
  for (const { row, column, value, formula } of edit.writes) {
    put(values, row, column, value);
    put(display, row, column, displayOf(value));
    put(formulas, row, column, formula ?? '');
  }
  for (const { row, column, background } of edit.paints) put(backgrounds, row, column, background ?? NO_FILL);
  return { ...snapshot, values, display, formulas, backgrounds };
}

function put<Value>(grid: Value[][], row: number, column: number, value: Value): void {
  const line = grid[row - 1];
  if (line !== undefined && column <= line.length) line[column - 1] = value;
}

function displayOf(value: CellValue): string {
  return typeof value === 'object' ? value.day : String(value);
}

/** The edit that gives every touched cell back what the snapshot shows it held. */
export function inverseEdit(edit: SheetEdit, before: SheetSnapshot): SheetEdit {
  return {
    kind: 'edit',
    sheet: edit.sheet,
    writes: edit.writes.map(({ row, column }) => {
      const formula = before.formulas[row - 1]?.[column - 1] ?? '';
      const value = valueAt(before, row, column);
      return { row, column, value, ...(formula === '' ? {} : { formula }) };
    }),
    paints: edit.paints.map(({ row, column }) => {
      const fill = backgroundAt(before, row, column);
      return { row, column, background: fill === NO_FILL ? null : fill };
    }),
  };
}

/** The cells that no longer hold what the edit put there: somebody changed them since. */
export function changedSince(edit: SheetEdit, now: SheetSnapshot): CellPosition[] {
  const { writes, paints } = appliedPart(edit, now);
  const applied = new Set<CellPosition>([...writes, ...paints]);
  const changed = [...edit.writes, ...edit.paints].filter((step) => !applied.has(step));
  const cells = new Map(changed.map(({ row, column }) => [`${row}:${column}`, { row, column }]));
  return [...cells.values()];
}

/** The part of the edit that the sheet holds now: what a run that died half-way had done. */
export function appliedPart(edit: SheetEdit, now: SheetSnapshot): SheetEdit {
  return {
    ...edit,
    writes: edit.writes.filter((write) => holds(write, now)),
    paints: edit.paints.filter(
      ({ row, column, background }) => backgroundAt(now, row, column) === (background ?? NO_FILL),
    ),
  };
}

function holds({ row, column, value, formula }: CellWrite, now: SheetSnapshot): boolean {
  return formula !== undefined || JSON.stringify(valueAt(now, row, column)) === JSON.stringify(value);
}

/** The edit without the given cells. */
export function withoutCells(edit: SheetEdit, cells: readonly CellPosition[]): SheetEdit {
  const left = new Set(cells.map(({ row, column }) => `${row}:${column}`));
  const stays = ({ row, column }: CellPosition): boolean => !left.has(`${row}:${column}`);
  return { ...edit, writes: edit.writes.filter(stays), paints: edit.paints.filter(stays) };
}
