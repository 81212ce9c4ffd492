/** The "Responsables" sheet: written from a directory, and read back after the staff have edited it. */

import type { CellLook, OutputCell, SheetContent } from '#core/change/sheet-content.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { OWNER_COLORS, ownerColor } from '#core/colour/palette.ts';
import { fold } from '#core/text/fold.ts';
import { es } from '#texts/es.ts';
import type { Directory, Unit } from './directory.ts';
import { DIRECTORY_COLUMNS, type DirectoryColumn, findDirectoryHeadings } from './directory-columns.ts';
import { DIRECTORY_SENTENCES, type DirectoryProblem, type DirectoryProblemCode } from './directory-problem.ts';
import { type DirectoryRow, directoryRows } from './directory-rows.ts';
import { readEmails } from './email-list.ts';
import { unitCode } from './unit-code.ts';

const INSTRUCTION =
  'Una fila por unidad responsable. En Alias y en Correos escriba uno por línea. Para cambiar un color, cambie el relleno de su celda.';
const HEADING: CellLook = { bold: true, background: '#dce6f1', fontColor: '#000000' };
const WRAPPED: CellLook = { wrap: true };

/** The sheet: an instruction, the headings, and a row for each unit with its colour as fill and as text. */
export function directorySheet({ units }: Directory): SheetContent {
  return {
    name: es.sheets.directory,
    hidden: false,
    cells: [
      [{ value: INSTRUCTION, look: { italic: true } }],
      DIRECTORY_COLUMNS.map(({ heading }) => ({ value: heading, look: HEADING })),
      ...units.map(unitCells),
    ],
    columnWidths: DIRECTORY_COLUMNS.map(({ width }) => width),
    frozenRows: 2,
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

/** A directory and what in its sheet could not be used. */
export interface DirectoryReading {
  readonly directory: Directory;
  readonly problems: readonly DirectoryProblem[];
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
    problems.push({ row: 1, column: 1, code: 'no-headings', text: DIRECTORY_SENTENCES.noHeadings });
    return { directory: { units: [] }, problems };
  }
  const report: Report = (row, column, code, text) => {
    problems.push({ row, column: headings.columns.get(column) ?? 1, code, text });
  };
  const rows = namedRows(directoryRows(snapshot, headings), report);
  const codes = uniqueCodes(rows, report);
  const aliases = uniqueAliases(rows, codes, report);
  const colors = completeColors(rows, report);
  const units = rows.map((row, index) => ({
    code: codes[index] ?? '',
    name: row.name,
    aliases: aliases[index] ?? [],
    emails: usableEmails(row, report),
    color: colors[index] ?? ownerColor(index),
  }));
  return { directory: { units }, problems: problems.sort((a, b) => a.row - b.row || a.column - b.column) };
}

type Report = (row: number, column: DirectoryColumn, code: DirectoryProblemCode, text: string) => void;

/** Rows with a name that no row above has; a lone code is its own name. */
function namedRows(rows: readonly DirectoryRow[], report: Report): DirectoryRow[] {
  const first = new Map<string, number>();
  const named: DirectoryRow[] = [];
  for (const given of rows) {
    const row = given.name === '' ? { ...given, name: given.code } : given;
    const above = first.get(fold(row.name));
    if (row.name === '') {
      report(row.row, 'name', 'no-name', DIRECTORY_SENTENCES.noName);
    } else if (above !== undefined) {
      report(row.row, 'name', 'duplicate-name', DIRECTORY_SENTENCES.duplicateName(row.name, above));
    } else {
      if (given.name === '') report(row.row, 'name', 'no-name', DIRECTORY_SENTENCES.onlyCode(row.code));
      first.set(fold(row.name), row.row);
      named.push(row);
    }
  }
  return named;
}

/** Codes that were typed first, so that none made up here takes one of them. */
function uniqueCodes(rows: readonly DirectoryRow[], report: Report): string[] {
  const owners = new Map<string, DirectoryRow>();
  for (const row of rows) if (row.code !== '' && !owners.has(fold(row.code))) owners.set(fold(row.code), row);
  return rows.map((row) => {
    const owner = owners.get(fold(row.code));
    if (row.code !== '' && owner === row) return row.code;
    const code = unitCode(row.name, (candidate) => owners.has(fold(candidate)));
    owners.set(fold(code), row);
    if (owner !== undefined) {
      report(row.row, 'code', 'duplicate-code', DIRECTORY_SENTENCES.duplicateCode(row.code, owner.name, code));
    }
    return code;
  });
}

function uniqueAliases(rows: readonly DirectoryRow[], codes: readonly string[], report: Report): string[][] {
  const owners = new Map<string, DirectoryRow>();
  rows.forEach((row, index) => {
    for (const text of [codes[index] ?? '', row.name]) if (!owners.has(fold(text))) owners.set(fold(text), row);
  });
  return rows.map((row) =>
    [...new Set(row.aliases)].filter((alias) => {
      const owner = owners.get(fold(alias)) ?? row;
      if (owner !== row) {
        report(row.row, 'aliases', 'duplicate-alias', DIRECTORY_SENTENCES.duplicateAlias(alias, owner.name));
      }
      owners.set(fold(alias), owner);
      return owner === row && alias !== row.name;
    }),
  );
}

function completeColors(rows: readonly DirectoryRow[], report: Report): string[] {
  const used = new Set(rows.map(({ color }) => color));
  return rows.map(({ row, color, colorText }, index) => {
    if (color !== null) return color;
    if (colorText !== '') report(row, 'color', 'malformed-color', DIRECTORY_SENTENCES.malformedColor(colorText));
    const free = OWNER_COLORS.find((each) => !used.has(each)) ?? ownerColor(index);
    used.add(free);
    return free;
  });
}

function usableEmails({ row, emails: text }: DirectoryRow, report: Report): readonly string[] {
  const { emails, malformed } = readEmails(text);
  for (const address of malformed) {
    report(row, 'emails', 'malformed-address', DIRECTORY_SENTENCES.malformedAddress(address));
  }
  return emails;
}
