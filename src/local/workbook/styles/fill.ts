/** The one colour a fill shows. */

import type { Element } from '@xmldom/xmldom';
import { child, children } from '../package/xml-tree.ts';
import { type ColorResolver, mixed } from './colors.ts';

/** Share of the pattern's own colour, in 128ths, as LibreOffice paints a pattern in one colour. */
const PATTERN_SHARE: Record<string, number> = {
  darkDown: 64,
  darkGray: 96,
  darkGrid: 64,
  darkHorizontal: 64,
  darkTrellis: 96,
  darkUp: 64,
  darkVertical: 64,
  gray0625: 8,
  gray125: 16,
  lightDown: 32,
  lightGray: 32,
  lightGrid: 56,
  lightHorizontal: 32,
  lightTrellis: 48,
  lightUp: 32,
  lightVertical: 32,
  mediumGray: 64,
};

/**
 * The background of a `fill`, null for none. Patterns and gradients give the mix of their colours.
 * A differential fill keeps a solid colour in `bgColor` and may leave out its pattern type.
 */
export function readBackground(fill: Element | null, resolve: ColorResolver, isDifferential = false): string | null {
  const gradient = child(fill, 'gradientFill');
  if (gradient !== null) return readGradient(gradient, resolve);
  const pattern = child(fill, 'patternFill');
  if (pattern === null) return null;
  const type = pattern.getAttribute('patternType') ?? (isDifferential ? 'solid' : 'none');
  if (type === 'none') return null;
  const foreground = resolve(child(pattern, 'fgColor'));
  const background = resolve(child(pattern, 'bgColor'));
  if (type !== 'solid')
    return mixed(foreground ?? '#000000', background ?? '#ffffff', (PATTERN_SHARE[type] ?? 128) / 128);
  if (isDifferential) return background ?? foreground;
  return foreground ?? (isAutomatic(child(pattern, 'fgColor')) ? '#000000' : background);
}

/** The automatic colour of a solid fill is the window's text colour. */
function isAutomatic(color: Element | null): boolean {
  return color !== null && (color.hasAttribute('auto') || color.getAttribute('indexed') === '64');
}

function readGradient(gradient: Element, resolve: ColorResolver): string | null {
  const stops = children(gradient, 'stop').map((stop) => resolve(child(stop, 'color')));
  const first = stops[0] ?? null;
  const last = stops.at(-1) ?? null;
  return first === null || last === null ? (first ?? last) : mixed(first, last, 0.5);
}
