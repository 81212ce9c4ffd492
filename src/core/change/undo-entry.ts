/** An entry of the undo log: what a command did to the staff's sheet and how to take it back, as text that fits in cells. */

import * as z from 'zod/mini';
import type { Area } from './area.ts';
import { groupPaints, groupWrites } from './edit.ts';
import type { ColourEdit, SheetEdit } from './patch.ts';

/** One change that can be taken back. */
export interface UndoEntry {
  /** The command's id. */
  readonly command: string;
  /** When it was done, as a person reads it. */
  readonly when: string;
  /** `gid` of the sheet it changed. */
  readonly sheetId: number;
  /** What the sheet's layout looked like right after; positions mean nothing under another one. */
  readonly layout: string;
  readonly done: SheetEdit | ColourEdit;
  readonly undo: SheetEdit | ColourEdit;
}

const areaSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.object({ day: z.string() })]);
const editSchema = z.object({
  kind: z.literal('edit'),
  sheet: z.string(),
  writes: z.array(z.object({ areas: z.array(areaSchema), value: valueSchema, formula: z.optional(z.string()) })),
  paints: z.array(z.object({ areas: z.array(areaSchema), background: z.nullable(z.string()) })),
});
const coloursSchema = z.object({
  kind: z.literal('colours'),
  sheet: z.string(),
  rules: z.array(z.object({ areas: z.array(areaSchema), formula: z.string(), background: z.string() })),
});
const changeSchema = z.union([editSchema, coloursSchema]);
const entrySchema = z.object({
  version: z.literal(1),
  command: z.string(),
  when: z.string(),
  sheetId: z.number(),
  layout: z.string(),
  done: changeSchema,
  undo: changeSchema,
});

type AreaTuple = z.infer<typeof areaSchema>;
type ChangeData = z.infer<typeof changeSchema>;

/** Writes an entry as JSON; equal cells are joined into rectangles, so its length follows the marks' shape, not their number. */
export function encodeUndoEntry(entry: UndoEntry): string {
  return JSON.stringify({ version: 1, ...entry, done: encodeChange(entry.done), undo: encodeChange(entry.undo) });
}

/** Reads an entry back; null when the text is not one (somebody edited the log). */
export function decodeUndoEntry(text: string): UndoEntry | null {
  const parsed = entrySchema.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const { command, when, sheetId, layout, done, undo } = parsed.data;
  return { command, when, sheetId, layout, done: decodeChange(done), undo: decodeChange(undo) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function encodeChange(change: SheetEdit | ColourEdit): ChangeData {
  if (change.kind === 'colours') {
    return { ...change, rules: change.rules.map((rule) => ({ ...rule, areas: rule.areas.map(toTuple) })) };
  }
  return {
    kind: 'edit',
    sheet: change.sheet,
    writes: groupWrites(change.writes).map((group) => ({ ...group, areas: group.areas.map(toTuple) })),
    paints: groupPaints(change.paints).map((group) => ({ ...group, areas: group.areas.map(toTuple) })),
  };
}

function decodeChange(change: ChangeData): SheetEdit | ColourEdit {
  if (change.kind === 'colours') {
    return { ...change, rules: change.rules.map((rule) => ({ ...rule, areas: rule.areas.map(toArea) })) };
  }
  return {
    kind: 'edit',
    sheet: change.sheet,
    writes: change.writes.flatMap(({ areas, value, formula }) =>
      areas.flatMap(cellsOf).map((cell) => ({ ...cell, value, ...(formula === undefined ? {} : { formula }) })),
    ),
    paints: change.paints.flatMap(({ areas, background }) =>
      areas.flatMap(cellsOf).map((cell) => ({ ...cell, background })),
    ),
  };
}

function toTuple({ row, column, rows, columns }: Area): AreaTuple {
  return [row, column, rows, columns];
}

function toArea([row, column, rows, columns]: AreaTuple): Area {
  return { row, column, rows, columns };
}

function cellsOf([row, column, rows, columns]: AreaTuple): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}
