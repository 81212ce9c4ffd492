/** The rows of the "Responsables" sheet as they were typed. */

import { backgroundAt, displayAt, NO_FILL, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import type { DirectoryColumn, DirectoryHeadings } from './directory-columns.ts';

/** A row that holds something. White space is evened out. */
export interface DirectoryRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The whole cell. */
  readonly emails: string;
  /** Null where the row has none that can be used. */
  readonly color: string | null;
  /** What is written where the colour belongs. */
  readonly colorText: string;
}

const ALIAS_SEPARATORS = /[;\n\r]+/;
const HEX_COLOR = /^#?([\da-f]{6}|[\da-f]{3})$/i;

/** The rows below the headings in which a name, code, alias or address stands. */
export function directoryRows(snapshot: SheetSnapshot, headings: DirectoryHeadings): DirectoryRow[] {
  const rows: DirectoryRow[] = [];
  for (let row = headings.row + 1; row <= snapshot.rows; row += 1) {
    const textAt = (column: DirectoryColumn): string => displayAt(snapshot, row, headings.columns.get(column) ?? 0);
    const read: DirectoryRow = {
      row,
      code: evened(textAt('code')),
      name: evened(textAt('name')),
      aliases: textAt('aliases').split(ALIAS_SEPARATORS).map(evened).filter(Boolean),
      emails: textAt('emails').trim(),
      color: colorAt(snapshot, row, headings),
      colorText: evened(textAt('color')),
    };
    if (read.code + read.name + read.aliases.join('') + read.emails !== '') rows.push(read);
  }
  return rows;
}

function evened(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The fill counts before the text, because a cell is repainted more easily than its text is retyped; but not a fill of the whole row. */
function colorAt(snapshot: SheetSnapshot, row: number, { columns }: DirectoryHeadings): string | null {
  const column = columns.get('color');
  if (column === undefined) return null;
  const text = hexColor(displayAt(snapshot, row, column));
  const fill = backgroundAt(snapshot, row, column).toLowerCase();
  const isOfRow = fill === backgroundAt(snapshot, row, columns.get('name') ?? columns.get('code') ?? 0).toLowerCase();
  return fill === NO_FILL || (isOfRow && text !== null) ? text : fill;
}

function hexColor(text: string): string | null {
  const digits = HEX_COLOR.exec(evened(text))?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
