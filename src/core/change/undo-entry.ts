/** An entry of the undo log: what a command did to the staff's sheet and how to take it back, as text that fits in cells. */

import * as z from 'zod/mini';
import { parseJson } from '#core/text/parse-json.ts';
import type { Area, CellPosition } from './area.ts';
import { groupPaints, groupWrites } from './edit.ts';
import type { ColourEdit, SheetEdit } from './patch.ts';
import type { CellValue } from './sheet-snapshot.ts';

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

/** Of the text's form. A text of another version is as good as none. */
const VERSION = 1;

const areaSchema = z.object({ row: z.number(), column: z.number(), rows: z.number(), columns: z.number() });
const areasSchema = z.array(areaSchema);
const writeSchema = z.object({
  areas: areasSchema,
  value: z.custom<CellValue>(isCellValue),
  formula: z.optional(z.string()),
});
/** Left out: the cells lose their fill. */
const paintSchema = z.object({ areas: areasSchema, background: z.optional(z.string()) });
const ruleSchema = z.object({ areas: areasSchema, formula: z.string(), background: z.string() });
/** A change of our conditional formats has `rules`, an edit of cells has the other two. */
const changeSchema = z.object({
  sheet: z.string(),
  writes: z.optional(z.array(writeSchema)),
  paints: z.optional(z.array(paintSchema)),
  rules: z.optional(z.array(ruleSchema)),
});
const entrySchema = z.object({
  version: z.number(),
  command: z.string(),
  when: z.string(),
  sheetId: z.number(),
  layout: z.string(),
  done: changeSchema,
  undo: changeSchema,
});

function isCellValue(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return 'day' in value && typeof value.day === 'string';
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/**
 * Writes an entry as JSON in plain ASCII, which can be cut anywhere. Equal cells are joined into rectangles, so its
 * length follows the marks' shape, not their number.
 */
export function encodeUndoEntry(entry: UndoEntry): string {
  const text = JSON.stringify({
    version: VERSION,
    ...entry,
    done: encodeChange(entry.done),
    undo: encodeChange(entry.undo),
  });
  return text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Reads an entry back; null when the text is not one (somebody edited the log). */
export function decodeUndoEntry(text: string): UndoEntry | null {
  const parsed = entrySchema.safeParse(parseJson(text));
  if (parsed.data?.version !== VERSION) return null;
  const { command, when, sheetId, layout, done, undo } = parsed.data;
  return { command, when, sheetId, layout, done: decodeChange(done), undo: decodeChange(undo) };
}

function encodeChange(change: SheetEdit | ColourEdit): object {
  const { sheet } = change;
  if (change.kind === 'colours') return { sheet, rules: change.rules };
  const paints = groupPaints(change.paints).map(({ areas, background }) => ({
    areas,
    background: background ?? undefined,
  }));
  return { sheet, writes: groupWrites(change.writes), paints };
}

function decodeChange({
  sheet,
  rules,
  writes = [],
  paints = [],
}: z.infer<typeof changeSchema>): SheetEdit | ColourEdit {
  if (rules !== undefined) return { kind: 'colours', sheet, rules };
  return {
    kind: 'edit',
    sheet,
    writes: writes.flatMap(({ areas, value, formula }) =>
      areas.flatMap(cellsOf).map((cell) => ({ ...cell, value, ...(formula === undefined ? {} : { formula }) })),
    ),
    paints: paints.flatMap(({ areas, background = null }) =>
      areas.flatMap(cellsOf).map((cell) => ({ ...cell, background })),
    ),
  };
}

function cellsOf({ row, column, rows, columns }: Area): CellPosition[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}
