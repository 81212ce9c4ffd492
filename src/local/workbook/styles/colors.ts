/** Colours of OOXML resolved to `#rrggbb`: themes, tints, palettes. */

import type { Element } from '@xmldom/xmldom';
import { child, children, descendants, number } from '../package/xml-tree.ts';

/** Gives the colour of a `color`, `fgColor` or `bgColor` element; null for none and for the automatic one. */
export type ColorResolver = (element: Element | null) => string | null;

/** Theme colours in the order by which `theme="n"` counts: light and dark stand swapped against the theme part. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The Office theme of 2013, for workbooks without one. */
const OFFICE_THEME = 'ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72'.split(' ');

/** The default palette, index 8 on; 0–7 repeat its first eight (ECMA-376 part 1, 18.8.27). */
const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Resolves colours with the workbook's theme and palette; either may be absent. */
export function colorResolver(theme: Element | null, stylesheet: Element | null): ColorResolver {
  const themeColors = readTheme(theme);
  const palette = readPalette(stylesheet);
  return (element) => {
    if (element === null) return null;
    const base = baseColor(element, themeColors, palette);
    return base === null ? null : `#${tinted(base, number(element, 'tint') ?? 0)}`;
  };
}

function baseColor(element: Element, theme: readonly string[], palette: readonly string[]): string | null {
  const rgb = /^(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})$/.exec(element.getAttribute('rgb') ?? '');
  if (rgb?.[1] !== undefined) return rgb[1].toLowerCase();
  const themed = number(element, 'theme');
  if (themed !== null) return theme[themed] ?? null;
  const indexed = number(element, 'indexed');
  return indexed === null ? null : (palette[indexed] ?? null);
}

function readTheme(theme: Element | null): string[] {
  const scheme = theme === null ? undefined : descendants(theme, 'clrScheme')[0];
  return THEME_ORDER.map((name, index) => {
    const color = children(child(scheme ?? null, name))[0];
    const value = color?.getAttribute('lastClr') ?? color?.getAttribute('val') ?? '';
    return /^[0-9a-fA-F]{6}$/.test(value) ? value.toLowerCase() : (OFFICE_THEME[index] ?? '000000');
  });
}

function readPalette(stylesheet: Element | null): string[] {
  const own = children(child(child(stylesheet, 'colors'), 'indexedColors'), 'rgbColor');
  const standard = [...PALETTE.slice(0, 8), ...PALETTE];
  return standard.map((color, index) => own[index]?.getAttribute('rgb')?.slice(-6).toLowerCase() ?? color);
}

/** Lightens or darkens (ECMA-376 part 1, 18.8.19: the tint works on the lightness of HLS). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const { hue, saturation, lightness } = toHsl(rgb);
  const limited = Math.max(-1, Math.min(1, tint));
  return fromHsl(hue, saturation, limited < 0 ? lightness * (1 + limited) : lightness * (1 - limited) + limited);
}

function toHsl(rgb: string): { hue: number; saturation: number; lightness: number } {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return { hue: ((green - blue) / spread + 6) % 6, saturation, lightness };
  return { hue: most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4, saturation, lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (offset: number) => {
    const distance = Math.abs(((hue + offset) % 6) - 3) - 1;
    const value = lightness - chroma / 2 + chroma * Math.max(0, Math.min(1, distance));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return channel(0) + channel(4) + channel(2);
}

/** A mix of two colours, `share` of the first. */
export function mixed(first: string, second: string, share: number): string {
  const channel = (at: number) => {
    const [one, two] = [first, second].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    return Math.round((one ?? 0) * share + (two ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
