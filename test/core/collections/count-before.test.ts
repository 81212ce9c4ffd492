/** Binary search against counting. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countBefore } from '#core/collections/count-before.ts';

it('counts the places before something', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, limit) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const before = sorted.filter((number) => number < limit).length;
      expect(countBefore(sorted.length, (place) => (sorted[place] ?? 0) < limit)).toBe(before);
    }),
  );
});
