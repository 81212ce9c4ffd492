/** The texts that cells share, and texts made of runs. */

import { decodeEscapes } from '../formula/escaped-text.ts';
import type { OpcPackage } from '../package/opc-package.ts';
import { XmlScanner } from '../package/xml-scanner.ts';
import { damaged } from '../package/xml-text.ts';

/** A shared text. */
export interface SharedString {
  readonly text: string;
  /** Whether it has runs of its own formatting. */
  readonly isRich: boolean;
}

/** The shared texts by index; none where the workbook has no such part. */
export function readSharedStrings(opc: OpcPackage, workbookPart: string): SharedString[] {
  const part = opc.related(workbookPart, 'sharedStrings');
  if (part === null) return [];
  const scanner = new XmlScanner(opc.text(part), part);
  const strings: SharedString[] = [];
  const isTable = scanner.next() && scanner.name === 'sst';
  let isClosed = scanner.kind === 'empty';
  while (isTable && scanner.next()) {
    if (scanner.kind === 'close') isClosed = scanner.name === 'sst';
    else if (scanner.name === 'si') strings.push(readItem(scanner));
    else if (scanner.kind === 'open') scanner.skip();
  }
  if (!isTable || !isClosed) throw damaged(part);
  return strings;
}

function readItem(scanner: XmlScanner): SharedString {
  if (scanner.kind === 'empty') return { text: '', isRich: false };
  const start = scanner.position;
  const text = richText(scanner);
  return { text, isRich: /<(?:[\w.-]+:)?r[\s>]/.test(scanner.text.slice(start, scanner.tagStart)) };
}

/** After the open tag of an `is` or `si`: the text of its runs, phonetic ones left out, up to its close tag. */
export function richText(scanner: XmlScanner): string {
  const { name } = scanner;
  let text = '';
  while (scanner.next()) {
    if (scanner.kind === 'close' && scanner.name === name) return plainText(text);
    text += runText(scanner);
  }
  throw damaged(scanner.part);
}

/** What a tag within a text adds to it; runs themselves are only walked through. */
function runText(scanner: XmlScanner): string {
  if (scanner.kind === 'close' && scanner.name !== 'r') throw damaged(scanner.part);
  if (scanner.kind !== 'open' || scanner.name === 'r') return '';
  if (scanner.name === 't') return scanner.leafText();
  scanner.skip();
  return '';
}

/** A text of the file as cells show it: escapes resolved, line ends as `\n`. */
export function plainText(text: string): string {
  const decoded = decodeEscapes(text);
  return decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
}
