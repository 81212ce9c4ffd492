/** Codes made from names are short, unlike each other, and what a person would have chosen. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialsOf, looksLikeCode, unitCode } from '#core/directory/unit-code.ts';

const isFree = (): boolean => false;

describe('unitCode', () => {
  it.each([
    ['Oficina Asesora de Planeación', 'OAP'],
    ['Secretaría de Cultura y Turismo', 'SCT'],
    ['Secretaría de la Niñez', 'SN'],
    ['Dirección de TIyC (tecnología, innovación y ciencia)', 'DT'],
    ['Contratación', 'CON'],
    ['Comuna 13', 'C1'],
    ['SENA', 'SENA'],
    ['TIyC', 'TIyC'],
    ['Comité de Ética y Buen Gobierno de la Alcaldía Mayor de San Juan del Río', 'CEBGAR'],
  ])('of «%s» is %s', (name, code) => {
    expect(unitCode(name, isFree)).toBe(code);
  });

  it('takes more letters of the last word where the initials are taken', () => {
    const taken = ['SG'];
    expect(unitCode('Secretaría General', (code) => taken.includes(code))).toBe('SGE');
  });

  it('is of two to six capitals and digits, and never taken, whatever the names', () => {
    const names = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('Salud', 'Secretaría de Salud', 'Ñ', 'Здоровье', '健康')),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(names, (all) => {
        const taken = new Set<string>();
        for (const name of all) {
          const code = unitCode(name, (candidate) => taken.has(candidate.toLowerCase()));
          expect(taken.has(code.toLowerCase())).toBe(false);
          expect(code).toMatch(/^[\p{L}\p{N}.&-]{2,6}$/u);
          taken.add(code.toLowerCase());
        }
      }),
    );
  });
});

describe('looksLikeCode', () => {
  it.each(['OAP', 'TIyC', 'SG', 'O.A.P', 'G20', 'UMATA'])('%s does', (text) => expect(looksLikeCode(text)).toBe(true));
  it.each(['Salud', 'A', '2025', 'comunicaciones', 'CONTRATACIÓN', 'OAP SG', ''])('«%s» does not', (text) =>
    expect(looksLikeCode(text)).toBe(false),
  );
});

describe('initialsOf', () => {
  it('counts the linking words and leaves them out', () => {
    expect(initialsOf('Secretaría de Cultura y Turismo')).toEqual(['SDCYT', 'SCT']);
  });
});
