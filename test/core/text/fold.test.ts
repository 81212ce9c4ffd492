/** Texts that a reader takes for the same fold to the same, and a folded text knows where it came from. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOrigins, originalSpan } from '#core/text/fold.ts';

const character = fc.constantFrom(
  ...'aeinósÑüÍ.,-y1',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u0301',
);
const text = fc.array(character).map((characters) => characters.join(''));

describe('fold', () => {
  it.each([
    ['case', 'SECRETARÍA', 'secretaria'],
    ['accents, composed or not', 'Planeacio\u0301n y Planeación', 'planeacion y planeacion'],
    ['ñ and ü', 'Niñez bilingüe', 'ninez bilingue'],
    ['white space of every kind', '  Enlaces\u00a0 de\n\tcada  ', 'enlaces de cada'],
    ['soft hyphens and zero-width spaces', 'Secre\u00adtaría\u200b de\ufeff Salud', 'secretaria de salud'],
    ['the dotless ı of some PDF files', 'Secretarı\u0301a', 'secretaria'],
    ['nothing', ' \n ', ''],
  ])('evens out %s', (_, written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(fold(fold(written))).toBe(fold(written));
      }),
    );
  });
});

describe('foldWithOrigins', () => {
  it('keeps line breaks, one for any number of blank lines', () => {
    expect(foldWithOrigins(' Salud \r\n \n Hacienda\n').text).toBe('salud\nhacienda');
  });

  it('folds as fold does but for the line breaks', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(foldWithOrigins(written).text.replace(/\n/g, ' ')).toBe(fold(written));
      }),
    );
  });

  it('knows the place of every character, in order', () => {
    fc.assert(
      fc.property(text, (written) => {
        const folded = foldWithOrigins(written);
        expect(folded.origins).toHaveLength(folded.text.length);
        expect([...folded.origins].sort((a, b) => a - b)).toEqual(folded.origins);
        folded.origins.forEach((origin, index) => {
          const own = folded.text.charAt(index);
          expect(fold(written.charAt(origin))).toBe(own.trim());
        });
      }),
    );
  });
});

describe('originalSpan', () => {
  it.each([
    ['Alcaldía y Comité.', 'comite', 'Comité'],
    ['Comite\u0301, Junta', 'comite', 'Comite\u0301'],
    ['Enlaces  de\ncada área', 'de\ncada', 'de\ncada'],
  ])('finds in «%s» what folds to «%s»', (written, piece, expected) => {
    const folded = foldWithOrigins(written);
    const at = folded.text.indexOf(piece);
    const { start, end } = originalSpan(written, folded, at, at + piece.length);
    expect(written.slice(start, end)).toBe(expected);
  });
});
