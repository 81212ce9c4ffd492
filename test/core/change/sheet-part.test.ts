/** Some rows of a sheet, put under each other. */

import { describe, expect, it } from 'vitest';
import { joinSpans, type RowSpan } from '#core/change/sheet-part.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

const sheet = drawSheet(`
  | a1 | b1 |
  | a2 | <  |
  | a3 | b3 |
  | ^  | b4 |
  | ^  | b5 |
  | a6 | b6 |`);

function rowsOf({ row, rows }: RowSpan): SheetSnapshot {
  const cut = <Line>(grid: readonly Line[]): Line[] => grid.slice(row - 1, row - 1 + rows);
  const { values, display, formulas, backgrounds } = sheet;
  return {
    ...sheet,
    rows,
    values: cut(values),
    display: cut(display),
    formulas: cut(formulas),
    backgrounds: cut(backgrounds),
  };
}

describe('spans', () => {
  const spans = [
    { row: 1, rows: 2 },
    { row: 4, rows: 2 },
  ];
  const part = joinSpans(spans, spans.map(rowsOf));

  it('stand under each other and know where they come from', () => {
    expect(part?.snapshot.display.map(([first]) => first)).toEqual(['a1', 'a2', '', '']);
    expect(part?.snapshot.display.map(([, second]) => second)).toEqual(['b1', '', 'b4', 'b5']);
    expect(part?.rowNumbers).toEqual([1, 2, 4, 5]);
    expect(part?.snapshot.rows).toBe(4);
  });

  it('keep the part of each merge that lies in them', () => {
    expect(part?.snapshot.merges).toEqual([
      { row: 2, column: 1, rows: 1, columns: 2 },
      { row: 3, column: 1, rows: 2, columns: 1 },
    ]);
  });

  it('that are none give nothing', () => {
    expect(joinSpans([], [])).toBeNull();
  });
});
