/** The columns and rows of the "Responsables" sheet as staff left them, however they moved or renamed its columns. */

import { backgroundAt, displayAt, NO_FILL, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { fold } from '#core/text/fold.ts';
import { oneLine } from '#core/text/one-line.ts';

/** What a column of the sheet holds. */
export type DirectoryColumn = 'code' | 'name' | 'aliases' | 'emails' | 'color';

/** The columns in the order in which the add-on writes them: their headings, widths in pixels, and the headings they are found by. */
export const DIRECTORY_COLUMNS: readonly {
  readonly column: DirectoryColumn;
  readonly heading: string;
  readonly width: number;
  readonly pattern: RegExp;
}[] = [
  {
    column: 'code',
    heading: 'Sigla',
    width: 80,
    pattern: /\b(siglas?|codigos?|cod|abreviatura|abreviacion|iniciales)/,
  },
  {
    column: 'name',
    heading: 'Unidad',
    width: 340,
    pattern: /^(nombre|unidad|responsable|dependencia|entidad|area|oficina)(e?s)?\b/,
  },
  {
    column: 'aliases',
    heading: 'Alias',
    width: 360,
    pattern: /\b(alias|variante|otr[ao]s (nombre|forma)|sinonimo|tambien)/,
  },
  { column: 'emails', heading: 'Correos', width: 280, pattern: /\b(correo|e-?mail|mail)s?\b/ },
  { column: 'color', heading: 'Color', width: 90, pattern: /\bcolor/ },
];

/** Tried from the last: "Otros nombres" are aliases before they are names, "Correo de la dependencia" is an address. */
const BY_HEADING = [...DIRECTORY_COLUMNS].reverse();
const LAST_HEADING_ROW = 15;
const LONGEST_HEADING = 40;

/** Where the headings stand; a column that the sheet lacks is left out. */
export interface DirectoryHeadings {
  readonly row: number;
  readonly columns: ReadonlyMap<DirectoryColumn, number>;
}

/** The row among the first ones with most headings, at least one of a name or a code; null where there is none. */
export function findDirectoryHeadings(snapshot: SheetSnapshot): DirectoryHeadings | null {
  let best: DirectoryHeadings | null = null;
  for (let row = 1; row <= Math.min(snapshot.rows, LAST_HEADING_ROW); row += 1) {
    const columns = headingsOf(snapshot, row);
    const named = columns.has('name') || columns.has('code');
    if (named && columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  return best;
}

function headingsOf(snapshot: SheetSnapshot, row: number): Map<DirectoryColumn, number> {
  const columns = new Map<DirectoryColumn, number>();
  for (let column = 1; column <= snapshot.columns; column += 1) {
    const heading = fold(displayAt(snapshot, row, column));
    if (heading === '' || heading.length > LONGEST_HEADING) continue;
    const found = BY_HEADING.find(({ pattern }) => pattern.test(heading))?.column;
    if (found !== undefined && !columns.has(found)) columns.set(found, column);
  }
  return columns;
}

/** A row that holds something. White space is oneLine out. */
export interface DirectoryRow {
  readonly row: number;
  readonly code: string;
  /** The code where the row has none. */
  readonly name: string;
  readonly hasName: boolean;
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
    const [code, name] = [oneLine(textAt('code')), oneLine(textAt('name'))];
    const read: DirectoryRow = {
      row,
      code,
      name: name || code,
      hasName: name !== '',
      aliases: textAt('aliases').split(ALIAS_SEPARATORS).map(oneLine).filter(Boolean),
      emails: textAt('emails').trim(),
      color: colorAt(snapshot, row, headings),
      colorText: oneLine(textAt('color')),
    };
    if (read.name + read.aliases.join('') + read.emails !== '') rows.push(read);
  }
  return rows;
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
  const digits = HEX_COLOR.exec(oneLine(text))?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
