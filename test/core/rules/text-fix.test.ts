/** Repairs of one cell: small replacements that can be made together. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, type Replacement, replacing, rewritten, type TextFix } from '#core/rules/text-fix.ts';

describe('a repair', () => {
  it('changes only what it replaces', () => {
    expect(rewritten(replacing('Designacion de enlaces', 0, 11, 'Designación'))).toBe('Designación de enlaces');
    expect(
      rewritten({
        before: 'a  b ',
        replacements: [
          { start: 1, end: 3, text: ' ' },
          { start: 4, end: 5, text: '' },
        ],
      }),
    ).toBe('a b');
  });

  it('joins another one of the same text that touches other letters', () => {
    const before = 'Designacion  de enlaces por depedencia';
    const accent = replacing(before, 0, 11, 'Designación');
    const spaces = replacing(before, 11, 13, ' ');
    const both = joined(spaces, accent);
    expect(both && rewritten(both)).toBe('Designación de enlaces por depedencia');
  });

  it('joins none over the same letters, in the same place or of another text', () => {
    const one = replacing('abc', 0, 2, 'x');
    expect(joined(one, replacing('abc', 1, 3, 'y'))).toBeNull();
    expect(joined(one, replacing('abd', 2, 3, 'y'))).toBeNull();
    expect(joined(replacing('abc', 1, 1, 'x'), replacing('abc', 1, 1, 'y'))).toBeNull();
  });

  it('makes no repair of letters that the other one takes out', () => {
    const before = 'Planeación, planeacion';
    const removal = replacing(before, 10, 22, '');
    const accent = replacing(before, 12, 22, 'Planeación');
    for (const both of [joined(removal, accent), joined(accent, removal)])
      expect(both && rewritten(both)).toBe('Planeación');
    expect(joined(removal, replacing(before, 5, 12, 'x'))).toBeNull();
    expect(joined(removal, replacing(before, 11, 11, 'x'))).toBeNull();
  });

  it('made together is made one after the other, from the end on', () => {
    const pieces = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pieces, (drawn) => {
        let before = '';
        const replacements: Replacement[] = [];
        for (const [piece, text] of drawn) {
          replacements.push({ start: before.length, end: before.length + piece.length, text });
          before += `${piece}·`;
        }
        const oneByOne = [...replacements]
          .reverse()
          .reduce((text, each) => rewritten({ before: text, replacements: [each] }), before);
        const together = replacements
          .map((each): TextFix => ({ before, replacements: [each] }))
          .reduce((one, other) => joined(one, other) ?? one);
        expect(rewritten(together)).toBe(oneByOne);
      }),
    );
  });
});
