/** Sets rows of texts in columns for a terminal. */

const GAP = '  ';

/** One line per row, each column as wide as its longest text, indented. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, index) => {
      widths[index] = Math.max(widths[index] ?? 0, text.length);
    });
  }
  return rows.map((row) => `${GAP}${row.map((text, index) => text.padEnd(widths[index] ?? 0)).join(GAP)}`.trimEnd());
}

/** The text on one line, cut at `length` characters. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
