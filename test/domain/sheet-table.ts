/** Draws sheets as text tables, so that a test shows the sheet it speaks of. */

import type { Area } from '#core/change/area.ts';
import { type CellValue, NO_FILL, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';

/**
 * The sheet that a Markdown-like table draws: one line per row, cells between bars.
 *
 * - `<` joins a cell to the one on its left, `^` to the one above: a merged area
 * - `{green}` or `{#9fc5e8}` fills the cell; a text may stand before it
 * - `2025-02-01` is a date, `12` a number, anything else a text; `\n` is a line break, `·` a blank that must not be trimmed
 */
export function drawSheet(table: string, name = 'Cronograma'): SheetSnapshot {
  const lines = table.split('\n').filter((line) => line.trim().startsWith('|'));
  const drawn = lines.map((line) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
  const columns = Math.max(...drawn.map((row) => row.length));
  const cells = drawn.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? ''));
  const parts = cells.map((row) => row.map(readCell));
  const values = parts.map((row) => row.map(({ value }) => value));
  return {
    name,
    id: 7,
    rows: cells.length,
    columns,
    values,
    display: values.map((row) => row.map((value) => (typeof value === 'object' ? value.day : String(value)))),
    formulas: values.map((row) => row.map(() => '')),
    backgrounds: parts.map((row) => row.map(({ fill }) => fill)),
    merges: findMerges(cells),
  };
}

const FILLS: Readonly<Record<string, string>> = {
  green: '#93c47d',
  blue: '#9fc5e8',
  grey: '#d9d9d9',
  red: '#ea9999',
  yellow: '#ffe599',
};

function readCell(cell: string): { value: CellValue; fill: string } {
  const match = /^(.*?)\s*(?:\{([^}]+)\})?$/.exec(cell);
  const text = (match?.[1] ?? '').replace(/\\n/g, '\n').replace(/·/g, ' ');
  const fill = match?.[2] === undefined ? NO_FILL : (FILLS[match[2]] ?? match[2]);
  if (text === '<' || text === '^') return { value: '', fill };
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { value: { day: text }, fill };
  return { value: /^\d+$/.test(text) ? Number(text) : text, fill };
}

function findMerges(cells: readonly (readonly string[])[]): Area[] {
  const at = (row: number, column: number): string => (cells[row]?.[column] ?? '').replace(/\s*\{.*$/, '');
  const merges: Area[] = [];
  cells.forEach((line, row) => {
    line.forEach((_, column) => {
      if (at(row, column) === '<' || at(row, column) === '^') return;
      let columns = 1;
      while (at(row, column + columns) === '<') columns += 1;
      let rows = 1;
      while (at(row + rows, column) === '^') rows += 1;
      if (columns > 1 || rows > 1) merges.push({ row: row + 1, column: column + 1, rows, columns });
    });
  });
  return merges;
}
