/** Reads the legend ("Convenciones"): coloured boxes beside the words that say what they mean. */

import type { MarkKind } from '#core/schedule/mark.ts';
import { isFilled } from './fill.ts';
import { type Grid, isHome } from './grid.ts';
import { readLegendText } from './mark-text.ts';

/** What each fill of the legend means; `nothing` for one that marks no week, `sign` for one that marks as its row or column says. */
export type Legend = ReadonlyMap<string, MarkKind | 'sign' | 'nothing'>;

/** The legend in the given rows: those outside the table. The box is the word's own cell, or the one beside it. */
export function readLegend(grid: Grid, rows: readonly number[], columns: readonly number[]): Legend {
  const legend = new Map<string, MarkKind | 'nothing'>();
  for (const row of rows) {
    for (const column of columns) {
      const meaning =
        grid.hasText(row, column) && isHome(grid, row, column) ? readLegendText(grid.text(row, column)) : null;
      const width = grid.merge(row, column)?.columns ?? 1;
      const box = [column, column - 1, column + width].map((at) => grid.fill(row, at)).find(isFilled);
      if (meaning !== null && box !== undefined && !legend.has(box)) legend.set(box, meaning);
    }
  }
  return legend;
}
