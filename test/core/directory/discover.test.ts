/** A directory is found in owner cells that nobody has seen before. */

import { describe, expect, it } from 'vitest';
import { OWNER_COLORS } from '#core/colour/palette.ts';
import { discoverDirectory } from '#core/directory/discover.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { readOwners } from '#core/directory/owner-cell.ts';
import { STAFF_OWNER_CELLS } from './staff-owner-cells.ts';

const STAFF_CELLS = STAFF_OWNER_CELLS.map(([, responsible]) => responsible);

/** `SG = Secretaría de Gobierno; alias` for each unit found. */
function found(...cells: readonly string[]): string[] {
  return discoverDirectory(cells).units.map(({ code, name, aliases }) => `${code} = ${[name, ...aliases].join('; ')}`);
}

function names(...cells: readonly string[]): string[] {
  return discoverDirectory(cells).units.map(({ name }) => name);
}

function times(count: number, cell: string): string[] {
  return Array.from({ length: count }, () => cell);
}

describe("in the staff's own schedule", () => {
  it('are the nine known units', () => {
    expect(discoverDirectory(STAFF_CELLS)).toEqual(KNOWN_DIRECTORY);
  });

  it('are only the known units that occur', () => {
    const { units } = discoverDirectory(['Secretaría de Planeación', 'Dirección de TIyC y Comunicaciones', 'PC']);
    expect(units.map(({ code }) => code)).toEqual(['PC', 'COM', 'TIC', 'PLA']);
    expect(units.map(({ color }) => color)).toEqual(OWNER_COLORS.slice(0, 4));
  });

  it('leaves a lone unknown name to the rule that reports it', () => {
    const directory = discoverDirectory([...STAFF_CELLS, 'Secretaría de Salud y PC']);
    expect(directory).toEqual(KNOWN_DIRECTORY);
    expect(readOwners('Secretaría de Salud y PC', directory).unread).toEqual(['Secretaría de Salud']);
  });

  it('makes a unit of a name that occurs twice', () => {
    const { units } = discoverDirectory([...STAFF_CELLS, 'Secretaría de Salud', 'Secretaria de salud y PC']);
    expect(units.slice(9)).toEqual([
      { code: 'SS', name: 'Secretaría de Salud', aliases: [], emails: [], color: OWNER_COLORS[9] },
    ]);
  });

  it('never makes a unit of a misspelling, however often it occurs', () => {
    expect(discoverDirectory([...STAFF_CELLS, ...times(3, 'Grupo Líder de Rendición de Cuenta')])).toEqual(
      KNOWN_DIRECTORY,
    );
  });
});

describe('in the schedule of another institution', () => {
  it('is every name, with a code of its own, in order of appearance', () => {
    expect(
      found(
        'Secretaría de Gobierno',
        '1. Personería 2. Concejo Municipal',
        'Secretaría General; Despacho del Alcalde',
        'Secretaría de Salud con apoyo de la Oficina de Prensa',
        'Juan Pérez',
      ),
    ).toEqual([
      'SG = Secretaría de Gobierno',
      'PER = Personería',
      'CM = Concejo Municipal',
      'SGE = Secretaría General',
      'DA = Despacho del Alcalde',
      'SS = Secretaría de Salud',
      'OP = Oficina de Prensa',
      'JP = Juan Pérez',
    ]);
  });

  it('keeps the codes of known units that occur there, before the others', () => {
    expect(found('Secretaría de Gobierno', 'Comité de Archivo', 'Junta Local', 'Secretaria de Planeación')).toEqual([
      'PLA = Secretaria de Planeación',
      'SG = Secretaría de Gobierno',
      'CA = Comité de Archivo',
      'JL = Junta Local',
    ]);
  });

  it('calls known units what the sheet calls them', () => {
    const small = [...times(3, 'Secretaría de planeación'), 'Secretaría de Planeación', 'Secretaría de gobierno'];
    expect(names(...small)).toEqual(['Secretaría de planeación', 'Secretaría de gobierno']);
    expect(names(...times(4, 'Secretaría De Planeación'))).toEqual(['Secretaría De Planeación']);
    expect(names('SECRETARIA DE PLANEACION', 'SECRETARIA DE HACIENDA')).toEqual([
      'SECRETARIA DE PLANEACION',
      'SECRETARIA DE HACIENDA',
    ]);
    expect(found(...times(2, 'Dirección de TIC'), 'Oficina Jurídica', 'dirección de TIyC')).toEqual([
      'TIC = Dirección de TIC; dirección de TIyC',
      'OJ = Oficina Jurídica',
    ]);
  });

  it('is any sheet with few known units, however often they occur: a lone name is a unit', () => {
    expect(names(...times(9, 'Secretaría de Planeación'), 'Secretaría de Salud')).toEqual([
      'Secretaría de Planeación',
      'Secretaría de Salud',
    ]);
  });

  it('does not take a longer name for the known unit it begins with', () => {
    expect(names('Secretaría de Planeación y Desarrollo Económico', 'Secretaría de Planeación Municipal')).toEqual([
      'Secretaría de Planeación y Desarrollo Económico',
      'Secretaría de Planeación Municipal',
    ]);
  });

  it.each(['', '  ', 'por definir', 'N/A', '-', '12', 'a@alcaldia.example', 'Secretaría de', '¿?'])(
    '%j is no unit',
    (cell) => {
      expect(names(cell, 'Secretaría de Gobierno')).toEqual(['Secretaría de Gobierno']);
    },
  );

  it('a sentence is no unit', () => {
    const sentence = 'Se define en la reunión que convoque el alcalde con los líderes de cada barrio de la zona rural';
    expect(names(sentence)).toEqual([]);
  });
});

describe('one owner or several', () => {
  it.each([
    [
      'two with head nouns',
      ['Secretaría de Gobierno y Secretaría de Hacienda'],
      ['Secretaría de Gobierno', 'Secretaría de Hacienda'],
    ],
    ['one with «y» inside', ['Secretaría de Cultura y Turismo'], ['Secretaría de Cultura y Turismo']],
    [
      'one with «y» inside beside another',
      ['Secretaría de Cultura y Turismo y Secretaría de Gobierno'],
      ['Secretaría de Cultura y Turismo', 'Secretaría de Gobierno'],
    ],
    ['two that stand alone elsewhere', ['Hacienda y Gobierno', 'Gobierno', 'Hacienda'], ['Hacienda', 'Gobierno']],
    ['one of which nothing stands alone', ['Prensa y Protocolo', 'Gobierno'], ['Prensa y Protocolo', 'Gobierno']],
    [
      'a shortened second name',
      ['Secretaría de Gobierno y Hacienda', 'Secretaría de Hacienda', 'Secretaría de Gobierno'],
      ['Secretaría de Gobierno', 'Secretaría de Hacienda'],
    ],
    [
      'a list inside a name',
      ['Secretaría de Cultura, Recreación y Deporte'],
      ['Secretaría de Cultura, Recreación y Deporte'],
    ],
    [
      'a list of names',
      ['Secretaría de Cultura, Recreación y Deporte', 'Secretaría de Cultura', 'Recreación', 'Deporte'],
      ['Secretaría de Cultura', 'Recreación', 'Deporte'],
    ],
    [
      'a name over two lines',
      ['Secretaría de la Mujer y\nEquidad de Género'],
      ['Secretaría de la Mujer y Equidad de Género'],
    ],
    ['a last word on its own line', ['Secretaría de Desarrollo\nEconómico'], ['Secretaría de Desarrollo Económico']],
    [
      'lines that stand elsewhere as one',
      ['Secretaría de Desarrollo Económico Local', 'Secretaría de Desarrollo\nEconómico Local'],
      ['Secretaría de Desarrollo Económico Local'],
    ],
    ['two lines', ['Secretaría de Gobierno\nComisaría de Familia'], ['Secretaría de Gobierno', 'Comisaría de Familia']],
    ['all in capitals', ['SECRETARÍA DE CULTURA Y DEPORTE'], ['SECRETARÍA DE CULTURA Y DEPORTE']],
    ['a role', ['Lidera: Secretaría de Gobierno. Apoya: Personería'], ['Secretaría de Gobierno', 'Personería']],
  ])('%s', (_, cells, expected) => {
    expect(names(...cells)).toEqual(expected);
    const directory = discoverDirectory(cells);
    for (const cell of cells) expect(readOwners(cell, directory).unread).toEqual([]);
  });
});

describe('spellings of one name', () => {
  it('are one unit, called by the most frequent, best accented', () => {
    expect(
      found('secretaria de gobierno', 'SECRETARIA DE GOBIERNO', 'Secretaria de  Gobierno', 'Secretaría de Gobierno'),
    ).toEqual(['SG = Secretaría de Gobierno']);
    expect(found(...times(5, 'Secretaría de Salud'), 'Secretaría de Salúd')).toEqual(['SS = Secretaría de Salud']);
  });

  it('with a shortened head noun need no alias', () => {
    expect(found(...times(3, 'Secretaría de Gobierno'), 'Sec. de Gobierno')).toEqual(['SG = Secretaría de Gobierno']);
  });

  it('without a head noun are aliases', () => {
    expect(found('Secretaría de Vivienda', 'Vivienda')).toEqual(['SV = Secretaría de Vivienda; Vivienda']);
  });

  it('without a head noun belong to no unit where two are called that', () => {
    expect(names('Secretaría de Vivienda', 'Oficina de Vivienda', 'Vivienda')).toEqual([
      'Secretaría de Vivienda',
      'Oficina de Vivienda',
      'Vivienda',
    ]);
  });

  it('without a head noun are no alias of a group or a person, only of an office', () => {
    expect(names('Enlaces de Archivo', 'Archivo')).toEqual(['Enlaces de Archivo', 'Archivo']);
  });

  it('that are rare and almost another one are left as near misses', () => {
    const cells = [...times(3, 'Secretaría de Gobierno'), 'Secretaría de Gobiermo'];
    const directory = discoverDirectory(cells);
    expect(directory.units).toHaveLength(1);
    expect(readOwners('Secretaría de Gobiermo', directory).matches[0]?.kind).toBe('near-miss');
  });

  it.each([
    ['María Díaz', 'Marta Díaz'],
    ['Andrea Toro', 'Andrés Toro'],
    ['Helena Paz', 'Elena Paz'],
    ['Daniela Soto', 'Daniel Soto'],
    ['Lilian Mora', 'Liliana Mora'],
    ['ALEJANDRO RUIZ', 'ALEJANDRA RUIZ'],
    ['Profesional Nelson Rosas', 'Profesional Nelson Rojas'],
  ])('that are of two persons are units, however rare one is: %s', (rare, frequent) => {
    const directory = discoverDirectory([...times(9, frequent), rare]);
    expect(directory.units.map(({ name }) => name)).toEqual([frequent, rare]);
    expect(readOwners(rare, directory).matches[0]?.kind).toBe('canonical');
  });

  it('that differ in linking words are the same person, nothing misspelt', () => {
    expect(found(...times(9, 'María Pilar Ruiz'), 'María del Pilar Ruiz')).toEqual([
      'MPR = María Pilar Ruiz; María del Pilar Ruiz',
    ]);
  });

  it.each([
    ['Rectora', 'Rector'],
    ['Secretario de Gobierno', 'Secretaría de Gobierno'],
    ['Secretraía de Gobierno', 'Secretaría de Gobierno'],
    ['Planeacion Municipl', 'Planeación Municipal'],
  ])('of offices and posts are left as guesses: %s', (rare, frequent) => {
    expect(names(...times(3, frequent), rare)).toEqual([frequent]);
  });

  it('that are as frequent as the other one are units', () => {
    expect(names(...times(3, 'Oficina de Asuntos Étnicos'), ...times(2, 'Oficina de Asuntos Éticos'))).toHaveLength(2);
    expect(names(...times(6, 'Dirección de Comunicación'), 'Dirección de Comunicaciones')).toHaveLength(2);
  });
});

describe('codes', () => {
  it.each([
    ['in brackets', ['Oficina Asesora Jurídica (JUR)', 'JUR'], ['JUR = Oficina Asesora Jurídica']],
    ['after a dash', ['Oficina Asesora Jurídica - OAJ'], ['OAJ = Oficina Asesora Jurídica']],
    [
      'by the initials',
      ['Secretaría de Gobierno', 'Oficina Jurídica', 'OJ, SG'],
      ['SG = Secretaría de Gobierno', 'OJ = Oficina Jurídica'],
    ],
    ['with the linking words', ['Secretaría de Gobierno', 'SDG'], ['SDG = Secretaría de Gobierno']],
    [
      'that two names could have',
      ['Secretaría General', 'Secretaría de Gobierno', 'SG'],
      ['SGE = Secretaría General', 'SGO = Secretaría de Gobierno', 'SG = SG'],
    ],
    ['alone', ['OAP, SG', 'SG/SH'], ['OAP = OAP', 'SG = SG', 'SH = SH']],
    [
      'taken by a known unit',
      ['Secretaría de Planeación', 'Plan de Agua', 'Pacto Local Agrario', 'Junta X'],
      ['PLA = Secretaría de Planeación', 'PA = Plan de Agua', 'PLAG = Pacto Local Agrario', 'JX = Junta X'],
    ],
  ])('%s', (_, cells, expected) => {
    expect(found(...cells)).toEqual(expected);
  });

  it('other texts in brackets are part of an alias', () => {
    expect(found('Subdirección de Sistemas (tecnología e informática)')).toEqual([
      'SS = Subdirección de Sistemas; Subdirección de Sistemas (tecnología e informática)',
    ]);
  });
});
