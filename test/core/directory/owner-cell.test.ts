/** Owner cells as staff write them, read against a directory: every unit found, nothing dropped, nothing guessed in silence. */

import { describe, expect, it } from 'vitest';
import type { Directory } from '#core/directory/directory.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { readOwners } from '#core/directory/owner-cell.ts';
import { directory } from '../../domain/directory-builder.ts';

/** `PLA:canonical COM:elliptic | apoyo` : units and how they were matched, then what stayed unread. */
function reading(text: string, units: Directory = KNOWN_DIRECTORY): string {
  const { matches, unread } = readOwners(text, units);
  return [matches.map(({ unit, kind }) => `${unit}:${kind}`).join(' '), ...unread].join(' | ');
}

const ALCALDIA = directory(
  'SG = Secretaría de Gobierno',
  'SH = Secretaría de Hacienda',
  'SCT = Secretaría de Cultura y Turismo',
  'SGC = Secretaría de Gestión, Convivencia y Paz; Secretaría de Paz',
  'OAP = Oficina Asesora de Planeación; Planeación',
  'DAF = Dirección Administrativa y Financiera',
  'DJ = Dirección Jurídica',
  'SSC = Subsecretaría de Cultura',
  'G1 = Grupo de Trabajo 1',
  'G2 = Grupo de Trabajo 2',
  'OAE = Oficina de Asuntos Étnicos',
  'OAT = Oficina de Asuntos Éticos',
);

describe('spellings', () => {
  it.each([
    ['Secretaría de Planeación', 'PLA:canonical'],
    ['Dirección de TIyC', 'TIC:alias'],
    ['PC', 'PC:alias'],
    ['  SECRETARIA   DE\tPLANEACION ', 'PLA:variant'],
    ['Secretari\u0301a de Planeacio\u0301n', 'PLA:variant'],
    ['pc', 'PC:variant'],
    ['Secretaría de\nParticipación\nComunitaria', 'PC:variant'],
    ['Dirección de Tecnología, Innovación\ny Ciencia', 'TIC:variant'],
    ['Enlaces de cada dependencia. ', 'ENL:alias'],
  ])('%j', (text, expected) => expect(reading(text)).toBe(expected));

  it('an alias to the letter is one, though it differs from the name only in an accent', () => {
    const units = directory('SG = Secretaría de Gobierno; Secretaria de Gobierno');
    expect(reading('Secretaria de Gobierno', units)).toBe('SG:alias');
  });

  it('a name may end in a full stop that the cell leaves out, or not', () => {
    const units = directory('AE = Aguas del Valle S.A.');
    expect(reading('Aguas del Valle S.A.', units)).toBe('AE:canonical');
    expect(reading('Aguas del Valle S.A', units)).toBe('AE:variant');
  });
});

describe('separators', () => {
  it.each([
    ['PLA, COM; TIC / ENL', 'PLA:alias COM:alias TIC:alias ENL:alias'],
    ['PLA-COM – TIC & ENL + GL', 'PLA:alias COM:alias TIC:alias ENL:alias GL:alias'],
    ['PLA y COM e IS y/o TIC', 'PLA:alias COM:alias IS:alias TIC:alias'],
    ['PLA COM', 'PLA:alias COM:alias'],
    ['1. Secretaría de Planeación 2. Dirección de Comunicaciones.', 'PLA:canonical COM:canonical'],
    ['1) PLA\n2) COM', 'PLA:alias COM:alias'],
    ['1.PLA\n2.- COM', 'PLA:alias COM:alias'],
    ['a) PLA b) COM', 'PLA:alias COM:alias'],
    ['• PLA\n• COM', 'PLA:alias COM:alias'],
    ['Secretaría de Planeación con apoyo de Dirección de Comunicaciones', 'PLA:canonical COM:canonical'],
    ['Secretaría de Planeación, con el acompañamiento de la Dirección de TIC', 'PLA:canonical TIC:alias'],
    ['Secretaría de Planeación en coordinación con la Dirección de TIC', 'PLA:canonical TIC:alias'],
    ['la Secretaría de Planeación y de la Dirección de Comunicaciones', 'PLA:canonical COM:canonical'],
    ['Responsable: PLA. Apoyo: COM', 'PLA:alias COM:alias'],
    ['Secretaría de Planeación (lidera), COM (apoya)', 'PLA:canonical COM:alias'],
    ['Secretaría de Participación Comunitaria (PC)', 'PC:canonical PC:alias'],
    ['Secretaría de Planeación Dirección de Comunicaciones', 'PLA:canonical COM:canonical'],
    ['- ; /', ''],
    ['', ''],
  ])('%j', (text, expected) => expect(reading(text)).toBe(expected));
});

describe('names inside names', () => {
  it.each([
    ['Enlaces de la Dirección de Comunicaciones de cada dependencia', 'ENC:canonical'],
    ['Enlaces de la\nDirección de Comunicaciones de cada dependencia y PC', 'ENC:variant PC:alias'],
    ['Enlaces de la Dirección de Comunicaciones', ' | Enlaces de la Dirección de Comunicaciones'],
    ['Oficina de prensa de la Secretaría de Planeación', ' | Oficina de prensa de la Secretaría de Planeación'],
    [
      'Secretaría de Planeación de la Dirección de Comunicaciones',
      ' | Secretaría de Planeación de la Dirección de Comunicaciones',
    ],
    [
      'Secretaría de Planeación\nde la Dirección de Comunicaciones',
      ' | Secretaría de Planeación\nde la Dirección de Comunicaciones',
    ],
    ['Plan PC', ' | Plan PC'],
  ])('%j', (text, expected) => expect(reading(text)).toBe(expected));

  it.each([
    ['Secretaría de Cultura y Turismo', 'SCT:canonical'],
    ['Secretaría de Gestión, Convivencia y Paz y Secretaría de Gobierno', 'SGC:canonical SG:canonical'],
    ['Dirección Administrativa y Financiera, Planeación', 'DAF:canonical OAP:alias'],
    ['Consejo de Planeación', ' | Consejo de Planeación'],
  ])('%j', (text, expected) => expect(reading(text, ALCALDIA)).toBe(expected));
});

describe('a head noun lent', () => {
  it.each([
    ['Dirección de Comunicaciones y TIyC', 'COM:canonical TIC:elliptic'],
    ['Dirección de TIyC, Comunicaciones', 'TIC:alias COM:elliptic'],
    ['Dirección de Comunicaciones y Tecnología, Innovación y Ciencia', 'COM:canonical TIC:elliptic'],
    ['Dirección de Comunicaciones y de TIyC', 'COM:canonical TIC:elliptic'],
    ['Direcciones de Comunicaciones y TIyC', 'COM:elliptic TIC:elliptic'],
    [
      'Secretarías de Planeación, Integración Social y Participación Comunitaria',
      'PLA:elliptic IS:elliptic PC:elliptic',
    ],
    ['Dirección de Comunicaciones y Planeación', 'COM:canonical PLA:elliptic'],
    ['Sec. de Planeación', 'PLA:elliptic'],
    ['Dirección de Comunicaciones y Prensa', 'COM:canonical | Prensa'],
    ['Dirección de TIyC, Oficina de Prensa y Comunicaciones', 'TIC:alias | Oficina de Prensa y Comunicaciones'],
    ['TIyC y Comunicaciones', ' | TIyC y Comunicaciones'],
    ['PC y Comunicaciones', 'PC:alias | Comunicaciones'],
  ])('%j', (text, expected) => expect(reading(text)).toBe(expected));

  it('goes to the unit with the same head first, and to none where two others are called that', () => {
    const units = directory(
      'DC = Dirección de Contratación',
      'DP = Dirección de Personal',
      'SP = Secretaría de Personal',
      'SV = Secretaría de Vivienda',
      'OV = Oficina de Vivienda',
    );
    expect(reading('Dirección de Contratación y Personal', units)).toBe('DC:canonical DP:elliptic');
    expect(reading('Dirección de Contratación y Vivienda', units)).toBe('DC:canonical | Vivienda');
  });
});

describe('near misses', () => {
  it.each([
    ['Enlaces de Renición de Cuentas por Dependencia', 'ENL:near-miss'],
    ['Secretaria de Planeasion y Direccion de Comunicaiones', 'PLA:near-miss COM:near-miss'],
    ['Secretaría de Palneación', 'PLA:near-miss'],
    ['Secretaría dePlaneación', 'PLA:near-miss'],
    ['Secretaría Planeación', 'PLA:near-miss'],
    ['Dirección de TIyC y Comunicaiones', 'TIC:alias COM:near-miss'],
    ['Dirección de TIyC (Tecnología, Inovación y Ciencia)', 'TIC:near-miss'],
    ['Enlaces de la Dirección de Comunicacions de cada dependencia', 'ENC:near-miss'],
  ])('%j', (text, expected) => expect(reading(text)).toBe(expected));

  it.each([
    'Secretaría de Participación',
    'Dirección de Contrataciones',
    'Secretaría de Plantas',
    'Subsecretaría de Planeación',
    'PCC',
    'Enlaces',
  ])('«%s» is none', (text) => expect(reading(text)).toBe(` | ${text}`));

  it.each([
    ['Secretaría de Gobierno', 'SG:canonical'],
    ['Secretaría de Cultura', ' | Secretaría de Cultura'],
    ['Grupo de Trabajo 3', ' | Grupo de Trabajo 3'],
    ['Oficina de Asuntos Énicos', ' | Oficina de Asuntos Énicos'],
    ['Dirección Jurídca', 'DJ:near-miss'],
    ['Secretaría de Haciendas', 'SH:inflected'],
    ['Secretaría de Ganadería', ' | Secretaría de Ganadería'],
  ])('in another directory: %j', (text, expected) => expect(reading(text, ALCALDIA)).toBe(expected));

  it.each([
    ['Secretaría de Planeación', 'Secretaría de Participación'],
    ['Dirección de Comunicaciones', 'Dirección de Contrataciones'],
    ['Secretaría de Desarrollo Económico', 'Secretaría de Desarrollo Ecológico'],
    ['Dirección de Rentas', 'Dirección de Ventas'],
    ['Dirección de Integración', 'Dirección de Inmigración'],
    ['Secretaría de Salud', 'Subsecretaría de Salud'],
    ['Comuna 13 Sur Oriental', 'Comuna 12 Sur Oriental'],
  ])('«%s» is never taken for «%s», nor the other way round', (one, other) => {
    expect(reading(one, directory(`X = ${other}`))).toBe(` | ${one}`);
    expect(reading(other, directory(`X = ${one}`))).toBe(` | ${other}`);
  });
});

describe('another gender or number', () => {
  const POSTS = directory(
    'DN = Director de Núcleo',
    'CF = Comisario de Familia',
    'SC = Secretaría de Cultura',
    'EJ = Enfermera Jefe',
    'RE = Rector',
    'AL = Alcalde',
    'CA = Coordinador Académico',
    'VC = Veeduría Ciudadana',
    'C1 = Comuna 1',
    'C2 = Comuna 2',
    'EP = Equipo',
  );

  it.each([
    ['Directora de Núcleo', 'DN:inflected'],
    ['Directoras de Núcleo', 'DN:inflected'],
    ['Directores de Núcleo', 'DN:elliptic'],
    ['Comisaria de Familia', 'CF:inflected'],
    ['Secretario de Cultura', 'SC:inflected'],
    ['Enfermero Jefe', 'EJ:inflected'],
    ['Rectora', 'RE:inflected'],
    ['Alcaldesa', 'AL:inflected'],
    ['Coordinadores Académicos', 'CA:inflected'],
    ['Veedurías Ciudadanas', 'VC:inflected'],
    ['Comunas 1 y 2', 'C1:elliptic C2:elliptic'],
  ])('is the same unit, nothing misspelt: %j', (text, expected) => expect(reading(text, POSTS)).toBe(expected));

  it.each([
    ['Directora de Nucelo', ' | Directora de Nucelo'],
    ['Equip', ' | Equip'],
    ['Rectoría', ' | Rectoría'],
    ['Comuna 3', ' | Comuna 3'],
    ['Dirección de Núcleo', ' | Dirección de Núcleo'],
  ])('is not what differs otherwise: %j', (text, expected) => expect(reading(text, POSTS)).toBe(expected));

  it('is of no unit where two are told apart by it', () => {
    const units = directory('D1 = Director de Núcleo', 'D2 = Directora de Núcleo');
    expect(reading('Directora de Núcleo', units)).toBe('D2:canonical');
    expect(reading('Directoras de Núcleo', units)).toBe('D2:elliptic');
    expect(reading('Directoros de Núcleo', units)).toBe(' | Directoros de Núcleo');
  });
});

describe('what is unread', () => {
  it.each([
    ['Secretaría de Planeación apoyo Dirección de Comunicaciones', 'PLA:canonical COM:canonical | apoyo'],
    ['Secretaría de Planeación Municipal', ' | Secretaría de Planeación Municipal'],
    ['Secretaría de Planeación Digital, COM', 'COM:alias | Secretaría de Planeación Digital'],
    ['Secretaría de Planeación Digital y Fundación X', ' | Secretaría de Planeación Digital y Fundación X'],
    ['Secretaría de Planeación Digital Dirección de TIC', 'TIC:alias | Secretaría de Planeación Digital'],
    ['Secretaría de Planeación Oficina de Prensa', 'PLA:canonical | Oficina de Prensa'],
    ['Secretaría de Planeación (digital)', 'PLA:canonical | digital'],
    ['Secretaría de Planeación y equipo', 'PLA:canonical | equipo'],
    ['Secretaría de Planeación?', 'PLA:canonical | ?'],
    ['Fundación X y Dirección de Comunicaciones', 'COM:canonical | Fundación X'],
    ['Oficina de  Prensa y Protocolo, Juan Pérez; PC', 'PC:alias | Oficina de  Prensa y Protocolo | Juan Pérez'],
    ['todas las dependencias.', ' | todas las dependencias'],
  ])('%j', (text, expected) => expect(reading(text)).toBe(expected));

  it('is everything where the directory is empty', () => {
    expect(reading('Secretaría de Planeación y PC', { units: [] })).toBe(' | Secretaría de Planeación y PC');
  });

  it('is found in the longest cell a sheet can hold', () => {
    const { matches, unread } = readOwners('Secretaría de, Enlaces y '.repeat(2000), KNOWN_DIRECTORY);
    expect(matches).toEqual([]);
    expect(new Set(unread)).toEqual(new Set(['Secretaría de', 'Enlaces y Secretaría de', 'Enlaces']));
  });
});

describe('places', () => {
  it('are those of the piece in the cell, and its text and what it was matched with stand beside', () => {
    const text = ' Enlaces  de cada\ndependencia. \nComité, dirección de tiyc y Comunicaciones';
    const { matches } = readOwners(text, KNOWN_DIRECTORY);
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(matches.map((match) => match.text));
    expect(matches.map(({ text: piece, matched }) => [piece, matched])).toEqual([
      ['Enlaces  de cada\ndependencia', 'Enlaces de cada dependencia'],
      ['dirección de tiyc', 'Dirección de TIyC'],
      ['Comunicaciones', 'Dirección de Comunicaciones'],
    ]);
  });
});
