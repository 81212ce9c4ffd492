/** XML as text: decoding of parts, escaping, entities. */

import { WORKBOOK_TEXTS, WorkbookError } from '../workbook-error.ts';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** What may stand before the root element besides a document type: declaration, comments, instructions, blanks. */
const PROLOG = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;
const DECLARED_ENCODING = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * The text of an XML part, whatever its encoding.
 * @throws {WorkbookError} `corrupt` where the bytes are no text, `unsafe` where a document type is declared: OOXML has none
 * (ECMA-376 part 2, 8.1.4), and entities are how XML attacks are made.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const text = decode(bytes, part);
  const prolog = PROLOG.exec(text)?.[0].length ?? 0;
  if (text.startsWith('<!', prolog)) throw new WorkbookError('unsafe', WORKBOOK_TEXTS.doctype(part));
  return text;
}

function decode(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw damaged(part, error);
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = DECLARED_ENCODING.exec(start.replace(/^ï»¿/, ''))?.[1] ?? 'utf-8';
  return declared.toLowerCase().startsWith('utf-16') ? 'utf-8' : declared;
}

/** The error for a part that is not well-formed or not what it should be. */
export function damaged(part: string, cause?: unknown): WorkbookError {
  return new WorkbookError('corrupt', WORKBOOK_TEXTS.damagedPart(part), { cause });
}

/** The bytes of an XML text; its declaration says UTF-8 afterwards. */
export function encodeXml(text: string): Uint8Array {
  const declared = text.replace(/^(<\?xml[^>]*\sencoding\s*=\s*)["'][^"']*["']/, '$1"UTF-8"');
  return new TextEncoder().encode(declared);
}

/** The text with its entities and character references resolved; an unknown entity stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g, (all, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** The text as content of an element. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

/** The text as an attribute's value within double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** The text without what XML 1.0 cannot hold: control characters, unpaired surrogates, U+FFFE and U+FFFF. */
export function legalText(text: string): string {
  return text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .replace(/[^\t\n\r\u0020-\uFFFD]/g, '');
}
