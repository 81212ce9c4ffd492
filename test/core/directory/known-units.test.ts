/** The known units read every owner cell of the staff's document. */

import { describe, expect, it } from 'vitest';
import { OWNER_COLORS } from '#core/colour/palette.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { readOwners } from '#core/directory/owner-cell.ts';
import { STAFF_OWNER_CELLS } from './staff-owner-cells.ts';

describe('the known units', () => {
  it.each(STAFF_OWNER_CELLS)('read activity %i, %j, as %s', (_, responsible, units) => {
    const { matches, unread } = readOwners(responsible, KNOWN_DIRECTORY);
    expect(matches.map(({ unit }) => unit).join(' ')).toBe(units);
    expect(unread).toEqual([]);
  });

  it('find the 73 assignments, only the misspelt one in doubt', () => {
    const matches = STAFF_OWNER_CELLS.flatMap(([, responsible]) => readOwners(responsible, KNOWN_DIRECTORY).matches);
    expect(matches).toHaveLength(73);
    expect(matches.filter(({ kind }) => kind === 'near-miss').map(({ text }) => text)).toEqual([
      'Enlaces de Renición de Cuentas por Dependencia',
    ]);
  });

  it('have the first nine colours, in order', () => {
    expect(KNOWN_DIRECTORY.units.map(({ color }) => color)).toEqual(OWNER_COLORS.slice(0, 9));
  });
});
