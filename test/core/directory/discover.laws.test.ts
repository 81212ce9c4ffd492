/** What holds for the directory of any owner cells. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directorySheet, placesInNewSheet, readDirectory } from '#core/directory/directory-sheet.ts';
import { discoverDirectory } from '#core/directory/discover.ts';
import { readOwners } from '#core/directory/owner-cell.ts';
import { rendered } from '../../domain/rendered-sheet.ts';

describe('whatever the cells', () => {
  const WORDS = [
    'Secretaría de',
    'Oficina',
    'Gobierno',
    'Hacienda',
    'OAP',
    'sg',
    'Planeación',
    'de la',
    'TIC',
    '(',
    ')',
    'Sec.',
    '1.',
    'por definir',
  ];
  const word = fc.oneof(
    fc.constantFrom(...WORDS, ' y ', ', ', '\n', ' - ', '; '),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  const cells = fc.array(
    fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    { maxLength: 12 },
  );

  it('codes are unlike each other, names too, and every unit occurs in the cells', () => {
    fc.assert(
      fc.property(cells, (texts) => {
        const directory = discoverDirectory(texts);
        const codes = directory.units.map(({ code }) => code.toLowerCase());
        expect(new Set(codes).size).toBe(codes.length);
        expect(codes.every((code) => code.length >= 2 && code.length <= 6)).toBe(true);
        const seen = new Set(texts.flatMap((text) => readOwners(text, directory).matches.map(({ unit }) => unit)));
        expect(directory.units.filter(({ code }) => !seen.has(code))).toEqual([]);
      }),
    );
  });

  it('the "Responsables" sheet keeps it, with nothing to report', () => {
    fc.assert(
      fc.property(cells, (texts) => {
        const directory = discoverDirectory(texts);
        expect(readDirectory(rendered(directorySheet(directory)))).toEqual({
          directory,
          problems: [],
          places: placesInNewSheet(directory),
        });
      }),
    );
  });

  it('the order of the cells changes only the order and codes of the units', () => {
    const sheet = [
      'Secretaría de Gobierno',
      'Secretaría General y Salud',
      'Secretaría de Salud',
      'OAP',
      'Oficina Asesora de Planeación',
    ];
    const sorted = (texts: readonly string[]): string[] =>
      discoverDirectory(texts)
        .units.map(({ name }) => name)
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(sheet, { minLength: sheet.length }), (shuffled) => {
        expect(sorted(shuffled)).toEqual(sorted(sheet));
      }),
    );
  });

  it('is found in two thousand different ones', () => {
    const many = Array.from(
      { length: 2000 },
      (_, index) => `Grupo ${index.toString(36)}x de Trabajo y Oficina número ${index}`,
    );
    expect(discoverDirectory(many).units.length).toBeGreaterThan(2000);
  });
});
