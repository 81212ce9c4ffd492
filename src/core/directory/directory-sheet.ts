/** The "Responsables" sheet: written from a directory, and read back after the staff have edited it. */

import type { CellLook, OutputCell, SheetContent } from '#core/change/sheet-content.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { OWNER_COLORS, ownerColor } from '#core/colour/palette.ts';
import { namesNobody } from '#core/rules/owner-placeholder.ts';
import { fold } from '#core/text/fold.ts';
import { es } from '#texts/es.ts';
import type { Directory, Unit } from './directory.ts';
import { DIRECTORY_SENTENCES, type DirectoryProblem, type DirectoryProblemCode } from './directory-problem.ts';
import {
  DIRECTORY_COLUMNS,
  type DirectoryColumn,
  type DirectoryRow,
  directoryRows,
  findDirectoryHeadings,
} from './directory-rows.ts';
import { readEmails } from './email-list.ts';
import { unitCode } from './unit-code.ts';

const INSTRUCTION =
  'Una fila por unidad responsable. En Alias y en Correos escriba uno por línea. Para cambiar un color, cambie el relleno de su celda.';
/** Rows above the units in a sheet that the add-on writes. */
const NEW_SHEET_HEADER = 2;
const HEADING: CellLook = { bold: true, background: '#dce6f1', fontColor: '#000000' };
const WRAPPED: CellLook = { wrap: true };

/** The sheet: an instruction, the headings, and a row for each unit with its colour as fill and as text. */
export function directorySheet({ units }: Directory): SheetContent {
  return {
    name: es.sheets.directory,
    cells: [
      [{ value: INSTRUCTION, look: { italic: true } }],
      DIRECTORY_COLUMNS.map(({ heading }) => ({ value: heading, look: HEADING })),
      ...units.map(unitCells),
    ],
    columnWidths: DIRECTORY_COLUMNS.map(({ width }) => width),
    frozenRows: NEW_SHEET_HEADER,
    charts: [],
  };
}

function unitCells({ code, name, aliases, emails, color }: Unit): OutputCell[] {
  const cells: Record<DirectoryColumn, OutputCell> = {
    code: { value: code, look: { bold: true } },
    name: { value: name, look: WRAPPED },
    aliases: { value: aliases.join('\n'), look: WRAPPED },
    emails: { value: emails.join('\n'), look: WRAPPED },
    color: { value: color, look: { background: color, fontColor: '#000000' } },
  };
  return DIRECTORY_COLUMNS.map(({ column }) => cells[column]);
}

/** Where things stand in the sheet. */
export interface DirectoryPlaces {
  /** A column that the sheet lacks is left out. */
  readonly columns: ReadonlyMap<DirectoryColumn, number>;
  /** The row of each unit, by its code. */
  readonly rows: ReadonlyMap<string, number>;
}

/** A directory and what in its sheet could not be used. */
export interface DirectoryReading {
  readonly directory: Directory;
  readonly problems: readonly DirectoryProblem[];
  readonly places: DirectoryPlaces;
}

/** Where things stand in the sheet that {@link directorySheet} writes. */
export function placesInNewSheet({ units }: Directory): DirectoryPlaces {
  return {
    columns: new Map(DIRECTORY_COLUMNS.map(({ column }, index) => [column, index + 1])),
    rows: new Map(units.map(({ code }, index) => [code, NEW_SHEET_HEADER + index + 1])),
  };
}

/**
 * Reads the sheet however its columns were moved, renamed or left out. A missing code is made from the name, a missing colour is the
 * first of the ten that no unit has. Left out and reported: rows without a name, units written twice, aliases that already
 * name another unit, addresses nobody can be written to; a code given twice is replaced. Never throws.
 */
export function readDirectory(snapshot: SheetSnapshot): DirectoryReading {
  const headings = findDirectoryHeadings(snapshot);
  const problems: DirectoryProblem[] = [];
  if (headings === null) {
    problems.push({ row: 1, column: 1, code: 'no-headings', subject: '', text: DIRECTORY_SENTENCES.noHeadings });
    return { directory: { units: [] }, problems, places: { columns: new Map(), rows: new Map() } };
  }
  const report: Report = ({ row }, column, code, subject, text) => {
    problems.push({ row, column: headings.columns.get(column) ?? 1, code, subject, text });
  };
  const [names, codes]: [Owners, Owners] = [new Map(), new Map()];
  const rows = directoryRows(snapshot, headings).filter((row) => isNamed(row, names, report));
  for (const row of rows) if (row.code !== '') ownerOf(row.code, row, codes);
  const colors = new Set(rows.map(({ color }) => color));
  const units = rows.map((row, index) => ({
    code: uniqueCode(row, codes, report),
    name: row.name,
    aliases: uniqueAliases(row, names, codes, report),
    emails: usableEmails(row, report),
    color: row.color ?? freeColor(row, index, colors, report),
  }));
  return {
    directory: { units },
    problems: problems.sort((a, b) => a.row - b.row || a.column - b.column),
    places: { columns: headings.columns, rows: new Map(units.map(({ code }, at) => [code, rows[at]?.row ?? 0])) },
  };
}

type Report = (
  row: DirectoryRow,
  column: DirectoryColumn,
  code: DirectoryProblemCode,
  subject: string,
  text: string,
) => void;

/** The rows that names and aliases, or codes, refer to, by their folded text. */
type Owners = Map<string, DirectoryRow>;

/** The row that the text refers to: this one where it is nobody's yet. */
function ownerOf(text: string, row: DirectoryRow, owners: Owners): DirectoryRow {
  const owner = owners.get(fold(text)) ?? row;
  owners.set(fold(text), owner);
  return owner;
}

/** Whether the row has a name that no row above has. */
function isNamed(row: DirectoryRow, names: Owners, report: Report): boolean {
  const owner = row.name === '' ? null : ownerOf(row.name, row, names);
  if (row.name === '') report(row, 'name', 'no-name', '', DIRECTORY_SENTENCES.noName);
  else if (owner !== row)
    report(row, 'name', 'duplicate-name', row.name, DIRECTORY_SENTENCES.duplicateName(row.name, owner?.row ?? 0));
  else if (!row.hasName) report(row, 'name', 'no-name', row.code, DIRECTORY_SENTENCES.onlyCode(row.code));
  return owner === row;
}

function uniqueCode(row: DirectoryRow, codes: Owners, report: Report): string {
  const owner = row.code === '' ? null : ownerOf(row.code, row, codes);
  if (owner === row) return row.code;
  const code = unitCode(row.name, (candidate) => codes.has(fold(candidate)));
  ownerOf(code, row, codes);
  if (owner)
    report(row, 'code', 'duplicate-code', row.code, DIRECTORY_SENTENCES.duplicateCode(row.code, owner.name, code));
  return code;
}

function uniqueAliases(row: DirectoryRow, names: Owners, codes: Owners, report: Report): string[] {
  return [...new Set(row.aliases)].filter((alias) => {
    const owner = codes.get(fold(alias)) ?? ownerOf(alias, row, names);
    if (owner !== row)
      report(row, 'aliases', 'duplicate-alias', alias, DIRECTORY_SENTENCES.duplicateAlias(alias, owner.name));
    return owner === row && alias !== row.name;
  });
}

function freeColor(row: DirectoryRow, index: number, used: Set<string | null>, report: Report): string {
  const { colorText } = row;
  if (colorText !== '')
    report(row, 'color', 'malformed-color', colorText, DIRECTORY_SENTENCES.malformedColor(colorText));
  const free = OWNER_COLORS.find((each) => !used.has(each)) ?? ownerColor(index);
  used.add(free);
  return free;
}

/** "Pendiente" is no address that somebody misspelt. */
function usableEmails(row: DirectoryRow, report: Report): readonly string[] {
  if (namesNobody(row.emails)) return [];
  const { emails, malformed } = readEmails(row.emails);
  for (const address of malformed) {
    report(row, 'emails', 'malformed-address', address, DIRECTORY_SENTENCES.malformedAddress(address));
  }
  return emails;
}
