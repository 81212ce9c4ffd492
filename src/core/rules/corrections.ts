/** Repairs of several findings put together, cell by cell, and checked against what the sheet holds. */

import { type CellPosition, cellName } from '#core/change/area.ts';
import type { SheetEdit } from '#core/change/patch.ts';
import { type SheetSnapshot, valueAt } from '#core/change/sheet-snapshot.ts';
import type { Finding } from './finding.ts';
import { joined, rewritten, type TextFix } from './text-fix.ts';

/** What is to become of one cell. */
export interface Correction extends CellPosition {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  /** Those it mends. */
  readonly findings: readonly Finding[];
}

/**
 * Whether the repair can be made: the cell holds just the text that was checked, typed and not computed. A formula must be
 * mended where its text comes from.
 */
export function isFixable(finding: Finding, snapshot: SheetSnapshot): boolean {
  const { fix, sheet, row, column } = finding;
  if (fix === null || sheet !== 'schedule') return false;
  const formula = snapshot.formulas[row - 1]?.[column - 1] ?? '';
  return formula === '' && valueAt(snapshot, row, column) === fix.before;
}

/**
 * The corrections that mend the findings, in the order of their cells. Of two repairs that touch the same letters the
 * first one is made; the other is found again by the next validation.
 */
export function corrections(findings: readonly Finding[], snapshot: SheetSnapshot): Correction[] {
  const cells = new Map<string, { fix: TextFix; findings: Finding[] }>();
  for (const finding of findings) {
    const { fix, cell } = finding;
    if (fix === null || !isFixable(finding, snapshot)) continue;
    const known = cells.get(cell);
    const both = known === undefined ? fix : joined(known.fix, fix);
    if (both !== null) cells.set(cell, { fix: both, findings: [...(known?.findings ?? []), finding] });
  }
  return [...cells.values()].map(({ fix, findings: mended }) => {
    const { row = 0, column = 0 } = mended[0] ?? {};
    return { row, column, cell: cellName(row, column), before: fix.before, after: rewritten(fix), findings: mended };
  });
}

/** The edit that makes the corrections. */
export function correctionEdit(sheet: string, made: readonly Correction[]): SheetEdit {
  const writes = made.map(({ row, column, after }) => ({ row, column, value: after }));
  return { kind: 'edit', sheet, writes, paints: [] };
}
