/** A second, independent way to look into an .xlsx file: what its cells show, straight from the parts. */

import { readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { cellName } from '#core/change/area.ts';

/** What a cell shows. `fill` is the `rgb` or `theme` of a solid or hatched fill, as stored. */
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
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, decode(bytes)]));
}

function decode(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** The root of an XML part. Throws when it is not well formed. */
export function parseXml(xml: string): Element {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (root === null) throw new Error('a part without root element');
  return root;
}

/** The descendants of that name, whatever their prefix. */
export function elements(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function part(parts: ReadonlyMap<string, string>, name: string): Element {
  const xml = parts.get(name);
  if (xml === undefined) throw new Error(`no part ${name}`);
  return parseXml(xml);
}

/** A part that a workbook may do without. */
export function optionalPart(parts: ReadonlyMap<string, string>, name: string): Element {
  return parts.has(name) ? part(parts, name) : parseXml('<none/>');
}

function fillsByStyle(styles: Element): (string | null)[] {
  const fills = elements(styles, 'fill').map((fill) => {
    const color = elements(fill, 'fgColor')[0];
    return color?.getAttribute('rgb') ?? color?.getAttribute('theme') ?? null;
  });
  const formats = elements(styles, 'cellXfs').flatMap((list) => elements(list, 'xf'));
  return formats.map((format) => fills[Number(format.getAttribute('fillId'))] ?? null);
}

/** The text of an item in runs, without its phonetic guide. */
function runsText(item: Element | undefined): string {
  const texts = item === undefined ? [] : elements(item, 't');
  return texts
    .filter(({ parentNode }) => parentNode?.localName !== 'rPh')
    .map(({ textContent }) => textContent ?? '')
    .join('');
}

function textOf(cell: Element, strings: readonly string[]): string {
  if (cell.getAttribute('t') === 'inlineStr') return runsText(elements(cell, 'is')[0]);
  const value = elements(cell, 'v')[0]?.textContent ?? '';
  return cell.getAttribute('t') === 's' ? (strings[Number(value)] ?? '') : value;
}

/** The cells of a worksheet with their names; those that do not say theirs stand after the one before. */
export function namedCells(sheet: Element): [name: string, cell: Element][] {
  let row = 0;
  return elements(sheet, 'row').flatMap((element) => {
    row = Number(element.getAttribute('r') ?? row + 1);
    let column = 0;
    return elements(element, 'c').map((cell): [string, Element] => {
      const named = /^[A-Z]+/.exec(cell.getAttribute('r') ?? '')?.[0];
      column = named === undefined ? column + 1 : columnNumber(named);
      return [cellName(row, column), cell];
    });
  });
}

/** Number of a column by its letters. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The sheets of a workbook whose sheet parts are numbered in tab order. */
export function readSheets(path: string): ShownSheet[] {
  const parts = readParts(path);
  const strings = elements(optionalPart(parts, 'xl/sharedStrings.xml'), 'si').map(runsText);
  const fills = fillsByStyle(optionalPart(parts, 'xl/styles.xml'));
  return elements(part(parts, 'xl/workbook.xml'), 'sheet').map((entry, index) => {
    const sheet = part(parts, `xl/worksheets/sheet${index + 1}.xml`);
    const cells = namedCells(sheet).map(([name, cell]): [string, ShownCell] => [
      name,
      { text: textOf(cell, strings), fill: fills[Number(cell.getAttribute('s') ?? 0)] ?? null },
    ]);
    const merges = elements(sheet, 'mergeCell').map((merge) => merge.getAttribute('ref') ?? '');
    return { name: entry.getAttribute('name') ?? '', cells: new Map(cells), merges };
  });
}
