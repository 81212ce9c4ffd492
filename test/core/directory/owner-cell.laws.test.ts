/** What holds for every owner cell: names joined in any way are read back, and nothing in a cell is lost. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directory, Unit } from '#core/directory/directory.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { readOwners } from '#core/directory/owner-cell.ts';
import { fold } from '#core/text/fold.ts';
import { directory } from '../../domain/directory-builder.ts';

const POOL = directory(
  'PC = Secretaría de Participación Comunitaria; Participación Comunitaria',
  'COM = Dirección de Comunicaciones; Oficina de Prensa (boletines, redes y radio)',
  'TIC = Dirección de TIyC (tecnología, innovación y ciencia); Dirección de TIyC; Innovación y Ciencia',
  'ENL = Enlaces de Rendición de Cuentas de cada dependencia; Enlaces de las dependencias',
  'ENC = Enlaces de la Dirección de Comunicaciones de cada dependencia',
  'SGC = Secretaría de Gestión, Convivencia y Paz',
  'G1 = Grupo de Trabajo 1; Grupo N.º 1',
  'AE = Aguas del Valle S.A.',
  'DAF = Dirección Administrativa y Financiera; Financiera',
  'SE = Secretaría de Niñez & Educación; Niñez-Educación',
).units;

const someUnits = fc.shuffledSubarray([...POOL], { minLength: 1 }).map((units): Directory => ({ units }));

const SEPARATORS = [
  ', ',
  ',',
  '; ',
  ' / ',
  '/',
  ' y ',
  ' e ',
  '\n',
  ' \r\n ',
  ' y\n',
  '\n\n',
  ' - ',
  ' – ',
  ' & ',
  ' + ',
  '. ',
  '.\n',
  ' y/o ',
  ', y ',
  ' con apoyo de ',
  ' con apoyo de la ',
  ', en coordinación con el ',
  ' junto con ',
  '\n• ',
  ' | ',
  ' y la ',
  ' y de la ',
  ' (apoyo), ',
  '. Apoya: ',
];

interface Owner {
  readonly unit: string;
  readonly written: string;
}

function ownerOf({ units }: Directory): fc.Arbitrary<Owner> {
  const spellings = ({ code, name, aliases }: Unit): Owner[] =>
    [code, name, ...aliases].map((written) => ({ unit: code, written }));
  return fc.constantFrom(...units.flatMap(spellings));
}

const owners = someUnits.chain((units) =>
  fc.record({
    units: fc.constant(units),
    owners: fc.array(ownerOf(units), { minLength: 1, maxLength: 6 }),
    between: fc.array(fc.constantFrom(...SEPARATORS), { minLength: 5, maxLength: 5 }),
  }),
);

function joined(written: readonly string[], between: readonly string[]): string {
  return written.map((text, index) => (index === 0 ? '' : between[index - 1]) + text).join('');
}

function unitsOf(text: string, units: Directory): string[] {
  const { matches, unread } = readOwners(text, units);
  expect(unread).toEqual([]);
  return matches.map(({ unit }) => unit);
}

describe('names joined by separators', () => {
  it('are read back, in order, as written, with nothing unread', () => {
    fc.assert(
      fc.property(owners, ({ units, owners: given, between }) => {
        const { matches, unread } = readOwners(
          joined(
            given.map(({ written }) => written),
            between,
          ),
          units,
        );
        expect(matches.map(({ unit, text }) => [unit, text])).toEqual(
          given.map(({ unit, written }) => [unit, written]),
        );
        expect(matches.filter(({ kind }) => kind !== 'canonical' && kind !== 'alias')).toEqual([]);
        expect(unread).toEqual([]);
      }),
    );
  });

  it('are read back from a numbered list', () => {
    const mark = fc.constantFrom('. ', ') ', '.', '- ');
    fc.assert(
      fc.property(owners, mark, fc.constantFrom('\n', ' '), ({ units, owners: given }, after, end) => {
        const list = given.map(({ written }, index) => `${index + 1}${after}${written}`).join(end);
        expect(unitsOf(list, units)).toEqual(given.map(({ unit }) => unit));
      }),
    );
  });

  it('give the same units in any case, without accents, with any white space', () => {
    const change = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replace(/ /g, ' \u00a0 '),
      (text: string) => text.replace(/ /g, '\n'),
      (text: string) => `\t${text} `,
    );
    fc.assert(
      fc.property(
        owners,
        fc.array(change, { minLength: 6, maxLength: 6 }),
        ({ units, owners: given, between }, changes) => {
          const variants = given.map(({ written }, index) => changes[index]?.(written) ?? written);
          expect(unitsOf(joined(variants, between), units)).toEqual(given.map(({ unit }) => unit));
        },
      ),
    );
  });
});

describe('one slip of the finger in a long word', () => {
  const LONG_WORD = /[\p{L}]{6,}/gu;
  const names = KNOWN_DIRECTORY.units.flatMap(({ code, name, aliases }) =>
    [name, ...aliases].flatMap((written) =>
      [...written.matchAll(LONG_WORD)].map(({ 0: word, index }) => ({ code, written, word, index })),
    ),
  );
  const slip = fc.constantFrom(
    (word: string, at: number) => word.slice(0, at) + word.slice(at + 1),
    (word: string, at: number) => word.slice(0, at) + word.charAt(at) + word.slice(at),
    (word: string, at: number) => `${word.slice(0, at)}x${word.slice(at + 1)}`,
    (word: string, at: number) => word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1),
  );

  it('is a near miss of the unit that was meant, and of no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), slip, fc.integer({ min: 1, max: 5 }), (name, make, at) => {
        const { code, written, word, index } = name;
        const misspelt = make(word, at);
        fc.pre(fold(misspelt) !== fold(word));
        const text = written.slice(0, index) + misspelt + written.slice(index + word.length);
        const { matches, unread } = readOwners(text, KNOWN_DIRECTORY);
        expect(matches.map(({ unit, kind }) => [unit, kind])).toEqual([[code, 'near-miss']]);
        expect(unread).toEqual([]);
      }),
    );
  });
});

/** Where the piece stands in the gap, not inside a longer word. */
function placeOf(piece: string | undefined, gap: string): number {
  for (let at = piece === undefined ? -1 : gap.indexOf(piece); at >= 0; at = gap.indexOf(piece ?? '', at + 1)) {
    const around = gap.slice(0, at).slice(-1) + (piece ?? '').slice(0, 1);
    const after = (piece ?? '').slice(-1) + gap.charAt(at + (piece ?? '').length);
    if (!/^[\p{L}\p{N}]{2}$/u.test(around) && !/^[\p{L}\p{N}]{2}$/u.test(after)) return at;
  }
  return -1;
}

/** The cell without its matches and unread pieces: what was taken for separators. */
function separatorsIn(text: string, units: Directory): string {
  const { matches, unread } = readOwners(text, units);
  let rest = '';
  let position = 0;
  let left = [...unread];
  for (const { start, end } of [...matches, { start: text.length, end: text.length }]) {
    let gap = text.slice(position, start);
    expect(start).toBeGreaterThanOrEqual(position);
    for (let at = placeOf(left[0], gap); left[0] !== undefined && at >= 0; at = placeOf(left[0], gap)) {
      rest += `${gap.slice(0, at)} `;
      gap = gap.slice(at + left[0].length);
      left = left.slice(1);
    }
    rest += `${gap} `;
    position = end;
  }
  expect(left).toEqual([]);
  return rest;
}

const WORDS_THAT_LINK =
  /^(?:y|e|o|u|de|del|el|la|los|las|en|para|por|con|al|a|apoyo|apoya|coordinación|junto|\d{1,2})$/i;

describe('any cell at all', () => {
  const piece = fc.oneof(
    ownerOf({ units: POOL }).map(({ written }) => written),
    fc.constantFrom(
      'Fundación',
      'Municipal',
      'Juan Pérez',
      'Comunicaciones',
      'Secretaria de Particpación Comunitaria',
      'Sec.',
      '¿?',
      '7',
      'a',
    ),
    fc.constantFrom(...SEPARATORS, ' ', 'de la', 'del', '(', ')', '1.', '2)', '\u200b', '\u0301'),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  const cell = fc
    .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 14 })
    .map((pieces) => pieces.flat().join(''));

  it('is split into matches, unread pieces and separators, none overlapping', () => {
    fc.assert(
      fc.property(cell, someUnits, (text, units) => {
        const words = separatorsIn(text, units).split(/[^\p{L}\p{N}@#%_$]+/u);
        expect(words.filter((word) => word.length > 1 && !WORDS_THAT_LINK.test(word))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('has each match where it says, naming a unit of the directory', () => {
    fc.assert(
      fc.property(cell, someUnits, (text, units) => {
        for (const match of readOwners(text, units).matches) {
          expect(text.slice(match.start, match.end)).toBe(match.text);
          const unit = units.units.find(({ code }) => code === match.unit);
          expect([unit?.code, unit?.name, ...(unit?.aliases ?? [])]).toContain(match.matched);
        }
      }),
    );
  });
});
