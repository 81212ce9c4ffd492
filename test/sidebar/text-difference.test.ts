/** What differs between two texts. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DifferencePiece, differenceOf, shortened } from '../../src/sidebar/text-difference.ts';

/** `same[-removed-]{+added+}` */
function written(pieces: readonly DifferencePiece[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return pieces.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('');
}

describe('words change as a whole, white space one by one', () => {
  test.each([
    { before: 'Publicar  el acta', after: 'Publicar el acta', difference: 'Publicar [- -]el acta' },
    { before: ' acta ', after: 'acta', difference: '[- -]acta[- -]' },
    { before: 'una depedencia', after: 'una dependencia', difference: 'una [-depedencia-]{+dependencia+}' },
    { before: 'a b c d', after: 'a x c y', difference: 'a [-b-]{+x+} c [-d-]{+y+}' },
    { before: 'igual', after: 'igual', difference: 'igual' },
    { before: '', after: 'nuevo', difference: '{+nuevo+}' },
    { before: 'micro sitio', after: 'micrositio', difference: '[-micro sitio-]{+micrositio+}' },
  ])('$before', ({ before, after, difference }) => {
    expect(written(differenceOf(before, after))).toBe(difference);
  });
});

test('both texts can be read off the pieces', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'cé', ' ', '\n', '  ')).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = differenceOf(before, after);
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

test('a very long text is compared at its ends', () => {
  const middle = Array.from({ length: 20_000 }, (_, index) => `palabra${index}`).join(' ');
  const pieces = differenceOf(`uno dos ${middle} fin`, `uno tres ${middle.replaceAll('palabra', 'voz')} fin`);
  expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
});

test('what stays far from any change is left out', () => {
  const long = 'palabra '.repeat(30);
  const before = `${long}depedencia ${long}final  feliz ${long}`;
  const pieces = shortened(differenceOf(before, before.replace('depe', 'depen').replace('  ', ' ')));
  expect(written(pieces)).toBe(
    '… palabra palabra [-depedencia-]{+dependencia+} palabra palabra … palabra palabra final[- -] feliz palabra palabra …',
  );
});
