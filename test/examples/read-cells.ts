/** A second, independent way to look into an .xlsx file: what its cells show, straight from the parts. */

import { readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** What a cell shows. `fill` is the `rgb` or `theme` of a solid fill, as stored. */
export interface ShownCell {
  readonly text: string;
  readonly fill: string | null;
}

/** A sheet's cells by A1 name, and its merged rectangles. */
export interface ShownSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, ShownCell>;
  readonly merges: readonly string[];
}

/** Every part of a package, by name, as text. */
export function readParts(path: string): Map<string, string> {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The root of an XML part. Throws when it is not well formed. */
export function parseXml(xml: string): Element {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (root === null) throw new Error('a part without root element');
  return root;
}

function elements(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

function part(parts: ReadonlyMap<string, string>, name: string): Element {
  const xml = parts.get(name);
  if (xml === undefined) throw new Error(`no part ${name}`);
  return parseXml(xml);
}

function fillsByStyle(styles: Element): (string | null)[] {
  const fills = elements(styles, 'fill').map((fill) => {
    const color = elements(fill, 'fgColor')[0];
    if (elements(fill, 'patternFill')[0]?.getAttribute('patternType') !== 'solid') return null;
    return color?.getAttribute('rgb') ?? color?.getAttribute('theme') ?? null;
  });
  const formats = elements(styles, 'cellXfs').flatMap((list) => elements(list, 'xf'));
  return formats.map((format) => fills[Number(format.getAttribute('fillId'))] ?? null);
}

function textOf(cell: Element, strings: readonly string[]): string {
  const value = elements(cell, 'v')[0]?.textContent ?? '';
  return cell.getAttribute('t') === 's' ? (strings[Number(value)] ?? '') : value;
}

/** The sheets of a workbook whose sheet parts are numbered in tab order. */
export function readSheets(path: string): ShownSheet[] {
  const parts = readParts(path);
  const strings = elements(part(parts, 'xl/sharedStrings.xml'), 'si').map((item) => item.textContent ?? '');
  const fills = fillsByStyle(part(parts, 'xl/styles.xml'));
  return elements(part(parts, 'xl/workbook.xml'), 'sheet').map((entry, index) => {
    const sheet = part(parts, `xl/worksheets/sheet${index + 1}.xml`);
    const cells = elements(sheet, 'c').map((cell): [string, ShownCell] => [
      cell.getAttribute('r') ?? '',
      { text: textOf(cell, strings), fill: fills[Number(cell.getAttribute('s') ?? 0)] ?? null },
    ]);
    const merges = elements(sheet, 'mergeCell').map((merge) => merge.getAttribute('ref') ?? '');
    return { name: entry.getAttribute('name') ?? '', cells: new Map(cells), merges };
  });
}
