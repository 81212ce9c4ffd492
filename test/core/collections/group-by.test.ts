/** Groups lose nothing, and keep the order. */

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupBy } from '#core/collections/group-by.ts';

it('has every item once, under its key, in the order of the items', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (items) => {
      const groups = groupBy(items.entries(), ([, item]) => item % 3);
      for (const [key, group] of groups) {
        expect(group).toEqual([...items.entries()].filter(([, item]) => item % 3 === key));
      }
      expect([...groups.keys()]).toEqual([...new Set(items.map((item) => item % 3))]);
    }),
  );
});
