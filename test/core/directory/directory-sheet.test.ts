/** The "Responsables" sheet comes back as it was written, and as well as can be after the staff have edited it. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWNER_COLORS } from '#core/colour/palette.ts';
import type { Directory, Unit } from '#core/directory/directory.ts';
import { directorySheet, placesInNewSheet, readDirectory } from '#core/directory/directory-sheet.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { rendered } from '../../domain/rendered-sheet.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

const text = fc
  .stringMatching(/^[A-Za-zÁÉÍÓÚÑáéíóúñ0-9=+"'<(,.&/-][A-Za-zÁáÉéñ0-9 =+"'<>(),.&/-]{0,30}$/)
  .map((raw) => raw.trim().replace(/ +/g, ' '));
const names = fc.uniqueArray(text, {
  minLength: 3,
  maxLength: 40,
  selector: (raw) =>
    raw
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase(),
});
const email = fc.stringMatching(/^[a-z]{1,8}\.[a-z0-9]{1,8}@[a-z]{1,8}\.example$/);
const color = fc.stringMatching(/^#[0-9a-e][0-9a-f]{5}$/);

/** Directories whose codes, names and aliases are all unlike each other. */
const directories: fc.Arbitrary<Directory> = names.chain((all) => {
  const count = Math.ceil(all.length / 4);
  const details = fc.array(fc.record({ emails: fc.uniqueArray(email, { maxLength: 3 }), color }), {
    minLength: count,
    maxLength: count,
  });
  return details.map((given) => ({
    units: given.map(({ emails, color: own }, index): Unit => {
      const [code = `c${index}`, name = `n${index}`, ...aliases] = all.slice(index * 4, index * 4 + 4);
      return { code, name, aliases, emails, color: own };
    }),
  }));
});

/** `problem@row,column`, in order. */
function problemsOf(table: string): string[] {
  return readDirectory(drawSheet(table)).problems.map(({ code, row, column }) => `${code}@${row},${column}`);
}

function unitsOf(table: string): readonly Unit[] {
  return readDirectory(drawSheet(table)).directory.units;
}

describe('the sheet as it is written', () => {
  it('has an instruction, headings and one row for each unit, its colour as fill and as text', () => {
    const { name, cells, columnWidths, frozenRows } = directorySheet(KNOWN_DIRECTORY);
    expect(name).toBe('Responsables');
    expect(cells[1]?.map(({ value }) => value)).toEqual(['Sigla', 'Unidad', 'Alias', 'Correos', 'Color']);
    expect(cells[1]?.every(({ look }) => look?.bold)).toBe(true);
    expect(cells).toHaveLength(2 + 9);
    expect(cells[4]?.map(({ value }) => value)).toEqual([
      'TIC',
      'Dirección de TIyC (tecnología, innovación y ciencia)',
      'Dirección de TIyC\nDirección de TIC\nDirección de Tecnología, Innovación y Ciencia',
      '',
      '#eeffdd',
    ]);
    expect(cells[4]?.at(-1)?.look?.background).toBe('#eeffdd');
    expect([columnWidths.length, frozenRows]).toEqual([5, 2]);
  });

  it('is read back exactly', () => {
    expect(readDirectory(rendered(directorySheet(KNOWN_DIRECTORY)))).toEqual({
      directory: KNOWN_DIRECTORY,
      problems: [],
      places: placesInNewSheet(KNOWN_DIRECTORY),
    });
    fc.assert(
      fc.property(directories, (directory) => {
        expect(readDirectory(rendered(directorySheet(directory)))).toEqual({
          directory,
          problems: [],
          places: placesInNewSheet(directory),
        });
      }),
    );
  });

  it('is read back empty where it has no units', () => {
    const empty = { units: [] };
    expect(readDirectory(rendered(directorySheet(empty)))).toEqual({
      directory: empty,
      problems: [],
      places: placesInNewSheet(empty),
    });
  });
});

describe('the sheet after staff edited it', () => {
  it('may have its columns moved, renamed, with more of them and empty rows', () => {
    const table = `
      | Responsables de la rendición de cuentas |          |        |                        |           |                                        |
      |                                         |          |        |                        |           |                                        |
      | CORREO ELECTRÓNICO                      | Teléfono | Código | Dependencia            | Colores   | Otros nombres                          |
      | sg@alcaldia.example                     | 123      | SG     | Secretaría de Gobierno | {#FFAA55} | Gobierno ; Sec. de Gobierno\\nSecGobierno |
      |                                         |          |        |                        |           |                                        |
      |                                         | 456      | SH     | ··Secretaría··de Hacienda | {#77AADD} |                                      |`;
    expect(readDirectory(drawSheet(table))).toEqual({
      problems: [],
      directory: {
        units: [
          {
            code: 'SG',
            name: 'Secretaría de Gobierno',
            aliases: ['Gobierno', 'Sec. de Gobierno', 'SecGobierno'],
            emails: ['sg@alcaldia.example'],
            color: '#ffaa55',
          },
          { code: 'SH', name: 'Secretaría de Hacienda', aliases: [], emails: [], color: '#77aadd' },
        ],
      },
      places: {
        columns: new Map([
          ['code', 3],
          ['name', 4],
          ['aliases', 6],
          ['emails', 1],
          ['color', 5],
        ]),
        rows: new Map([
          ['SG', 4],
          ['SH', 6],
        ]),
      },
    });
  });

  it('may be no more than a list of names: codes and colours are made up', () => {
    const units = unitsOf(`
      | Unidad                 |
      | Secretaría de Gobierno |
      | Secretaría General     |`);
    expect(units.map(({ code }) => code)).toEqual(['SG', 'SGE']);
    expect(units.map(({ color: own }) => own)).toEqual(OWNER_COLORS.slice(0, 2));
  });

  it('keeps typed codes before it makes one up, and gives missing colours that no unit has', () => {
    const units = unitsOf(`
      | Sigla | Unidad                 | Color                |
      |       | Secretaría de Gobierno |                      |
      | SG    | Secretaría General     | {${OWNER_COLORS[0]}} |`);
    expect(units.map(({ code, color: own }) => [code, own])).toEqual([
      ['SGO', OWNER_COLORS[1]],
      ['SG', OWNER_COLORS[0]],
    ]);
  });

  it.each([
    ['the fill, where the text says something else', '#112233 {#ffaa55}', '#ffaa55'],
    ['the text, where there is no fill', '#ABC', '#aabbcc'],
    ['the text without #', 'FFAA55', '#ffaa55'],
    ['the fill beside any other text', 'naranja {#ffaa55}', '#ffaa55'],
  ])('takes for the colour %s', (_, cell, expected) => {
    expect(unitsOf(`| Unidad | Color |\n| Salud | ${cell} |`)[0]?.color).toBe(expected);
  });

  it('takes the text for the colour where the whole row is filled', () => {
    expect(unitsOf('| Unidad | Color |\n| Salud {#eeeeee} | #ffaa55 {#eeeeee} |')[0]?.color).toBe('#ffaa55');
  });

  it.each([
    ['no headings', '| Salud | SS |', ['no-headings@1,1']],
    ['a row that has only an address', '| Sigla | Unidad | Correos |\n| | | a@salud.example |', ['no-name@2,2']],
    ['a code without a name', '| Sigla | Unidad |\n| SS | |', ['no-name@2,2']],
    ['a unit written twice', '| Sigla | Unidad |\n| A1 | Salud |\n| A2 | SALUD |', ['duplicate-name@3,2']],
    ['a code given twice', '| Sigla | Unidad |\n| SS | Salud |\n| ss | Sistemas |', ['duplicate-code@3,1']],
    ['an alias of two units', '| Unidad | Alias |\n| Salud | Área |\n| Sistemas | area |', ['duplicate-alias@3,2']],
    ['an alias that is a name', '| Unidad | Alias |\n| Salud | Sistemas |\n| Sistemas | |', ['duplicate-alias@2,2']],
    [
      'malformed addresses',
      '| Unidad | Correo |\n| Salud | a@, b@salud.example, c@salud |',
      ['malformed-address@2,2', 'malformed-address@2,2'],
    ],
    ['nothing where an address is still to come', '| Unidad | Correo |\n| Salud | Por definir |', []],
    ['a colour that is none', '| Unidad | Color |\n| Salud | rojo |', ['malformed-color@2,2']],
  ])('reports %s', (_, table, problems) => {
    expect(problemsOf(table)).toEqual(problems);
  });

  it('keeps what it can of what it reports', () => {
    const units = unitsOf(`
      | Sigla | Unidad   | Alias       | Correos               |
      | SS    | Salud    | Sistemas; Ss | a@, b@salud.example  |
      | ss    | Sistemas | Salud; Redes |                      |
      | TIC   |          |              |                      |`);
    expect(units.map(({ code, name, aliases, emails }) => ({ code, name, aliases, emails }))).toEqual([
      { code: 'SS', name: 'Salud', aliases: ['Ss'], emails: ['b@salud.example'] },
      { code: 'SIS', name: 'Sistemas', aliases: ['Redes'], emails: [] },
      { code: 'TIC', name: 'TIC', aliases: [], emails: [] },
    ]);
  });

  it('never throws, and never gives two units one code', () => {
    const cell = fc.constantFrom(
      '',
      'Sigla',
      'Unidad',
      'Alias',
      'Correos',
      'Color',
      'SG',
      'sg',
      'Salud',
      'SALUD',
      'a@b.example',
      '{#112233}',
      '12',
      '2025-01-01',
    );
    const row = fc.array(cell, { minLength: 5, maxLength: 5 }).map((cells) => `| ${cells.join(' | ')} |`);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const codes = unitsOf(rows.join('\n')).map(({ code }) => code.toLowerCase());
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});
