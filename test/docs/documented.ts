/** Takes the tables of a document apart. */

import { readFileSync } from 'node:fs';

/** The document that tells staff what is recognised. */
export const READING_DOCUMENT = readFileSync('docs/lectura.md', 'utf8');

/** The rows of the document's table whose header begins so, each as its cells; throws where there is none or it is empty. */
export function documentedRows(firstHeading: string): readonly (readonly string[])[] {
  const lines = READING_DOCUMENT.split('\n');
  const header = lines.findIndex((line) => line.startsWith(`| ${firstHeading} |`));
  const end = lines.findIndex((line, at) => at > header && !line.startsWith('|'));
  const rows = lines.slice(header + 2, end).map((line) => line.slice(1, -1).split('|'));
  if (header < 0 || rows.length === 0) throw new Error(`no table «${firstHeading}»`);
  return rows.map((cells) => cells.map((cell) => cell.trim()));
}

/** What a cell quotes of a sheet: «…». */
export function quotedIn(cell = ''): string[] {
  return Array.from(cell.matchAll(/«([^»]+)»/g), ([, text = '']) => text);
}

/** What a cell gives to be typed: `…`. */
export function typedIn(cell = ''): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, text = '']) => text);
}
