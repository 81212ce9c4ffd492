/** The units' colours are readable under black text and apart for every eye. */

import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parseHex,
  type Rgb,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { OWNER_COLORS, ownerColor } from '#core/colour/palette.ts';

const difference = differenceCiede2000();
const pairs = OWNER_COLORS.flatMap((color, index) =>
  OWNER_COLORS.slice(index + 1).map((other) => [color, other] as const),
);

function rgb(color: string): Rgb {
  const parsed = parseHex(color);
  if (parsed === undefined) throw new Error(`${color} is no colour`);
  return parsed;
}

const SIGHTS: readonly (readonly [sight: string, seen: (color: Rgb) => Rgb, least: number])[] = [
  ['normal', (color) => color, 13.7],
  ['deutan', filterDeficiencyDeuter(1), 10.8],
  ['protan', filterDeficiencyProt(1), 11.1],
  ['tritan', filterDeficiencyTrit(1), 12.2],
];

describe('the palette', () => {
  it('keeps black text at AAA contrast', () => {
    for (const color of OWNER_COLORS) expect(wcagContrast(color, '#000000'), color).toBeGreaterThanOrEqual(7);
  });

  it.each(SIGHTS)('keeps any two colours apart for %s sight', (_, seen, least) => {
    for (const [color, other] of pairs) {
      expect(difference(seen(rgb(color)), seen(rgb(other))), `${color} ${other}`).toBeGreaterThan(least);
    }
  });

  it('begins again after the tenth unit', () => {
    expect([0, 9, 10].map(ownerColor)).toEqual([OWNER_COLORS[0], OWNER_COLORS[9], OWNER_COLORS[0]]);
  });
});
