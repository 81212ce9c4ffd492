/** Reads the legend ("Convenciones"): coloured boxes beside the words that say what they mean. */

import type { MarkKind } from '#core/schedule/mark.ts';
import { fold } from '#core/text/fold.ts';
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

/** What each letter or sign of the legend means, folded; `unknown` for one whose meaning is no known word. */
export type LetterLegend = ReadonlyMap<string, MarkKind | 'sign' | 'nothing' | 'unknown'>;

/** `P: Programado`, `C = Cumplido`, several in one cell too. */
const LETTER = /^(\S{1,3})\s?[:=–-]\s?(\S.*)$/;
const BETWEEN = /[;,|\n]|\s{2,}/;

/** The legend of letters in the given rows. A word that is not known only counts beside one that is. */
export function readLetters(grid: Grid, rows: readonly number[], columns: readonly number[]): LetterLegend {
  const letters = new Map<string, MarkKind | 'sign' | 'nothing' | 'unknown'>();
  for (const row of rows) {
    for (const column of columns) {
      if (!grid.hasText(row, column) || !isHome(grid, row, column)) continue;
      for (const [letter, meaning] of lettersIn(grid, row, column)) {
        if (!letters.has(letter)) letters.set(letter, meaning);
      }
    }
  }
  return [...letters.values()].some((meaning) => meaning !== 'unknown') ? letters : new Map();
}

/** The letters that one cell explains; where the letter has a cell of its own, the word stands right of it. */
function lettersIn(grid: Grid, row: number, column: number): [string, MarkKind | 'sign' | 'nothing' | 'unknown'][] {
  const text = grid.text(row, column).trim();
  const width = grid.merge(row, column)?.columns ?? 1;
  const right = grid.text(row, column + width).trim();
  const pieces = text.length <= LONGEST_LETTER && right !== '' ? [`${text}: ${right}`] : text.split(BETWEEN);
  return pieces.flatMap((piece) => {
    const [, letter, word] = LETTER.exec(piece.trim()) ?? [];
    if (letter === undefined || word === undefined) return [];
    const meaning = readLegendText(word) ?? 'unknown';
    return [[fold(letter), meaning === 'planned' ? 'sign' : meaning]];
  });
}

const LONGEST_LETTER = 3;
