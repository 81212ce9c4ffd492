/** The columns of the "Responsables" sheet, and finding them again however staff have moved or renamed them. */

import { displayAt, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { fold } from '#core/text/fold.ts';

/** What a column of the sheet holds. */
export type DirectoryColumn = 'code' | 'name' | 'aliases' | 'emails' | 'color';

/** The columns in the order in which the add-on writes them: their headings, widths in pixels. */
export const DIRECTORY_COLUMNS: readonly {
  readonly column: DirectoryColumn;
  readonly heading: string;
  readonly width: number;
}[] = [
  { column: 'code', heading: 'Sigla', width: 80 },
  { column: 'name', heading: 'Unidad', width: 340 },
  { column: 'aliases', heading: 'Alias', width: 360 },
  { column: 'emails', heading: 'Correos', width: 280 },
  { column: 'color', heading: 'Color', width: 90 },
];

/** Tried in this order: "Otros nombres" are aliases before they are names, "Correo de la dependencia" is an address. */
const HEADINGS: readonly (readonly [DirectoryColumn, RegExp])[] = [
  ['emails', /\b(correos?|e-?mails?|mails?)\b/],
  ['aliases', /\b(alias(es)?|variantes?|otros nombres|otras formas|sinonimos?|tambien)\b/],
  ['color', /\bcolor(es)?\b/],
  ['code', /\b(siglas?|codigos?|cod|abreviaturas?|abreviacion(es)?|iniciales)\b/],
  ['name', /^(nombres?|unidad(es)?|responsables?|dependencias?|entidad(es)?|areas?|oficinas?)\b/],
];
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
    const found = HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0];
    if (found !== undefined && !columns.has(found)) columns.set(found, column);
  }
  return columns;
}
