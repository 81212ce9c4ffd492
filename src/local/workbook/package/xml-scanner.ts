/** A pull scanner for the XML that is too large for a tree: rows of cells and shared strings. */

import { damaged, decodeEntities } from './xml-text.ts';

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const GREATER = 62;
const COLON = 58;
const SPACE = 32;

/** Walks tags in order. The text is only as well-formed as its callers check: every tag they do not expect is damage. */
export class XmlScanner {
  readonly text: string;
  readonly part: string;
  readonly limit: number;
  /** Where the next tag is looked for. */
  position: number;
  kind: 'open' | 'empty' | 'close' | 'end' = 'end';
  /** Local name of the current tag. */
  name = '';
  /** Where the current tag starts and ends in the text. */
  tagStart = 0;
  tagEnd = 0;
  #nameEnd = 0;

  /** Scans `text` from `position` up to `limit`; `part` names it in errors. */
  constructor(text: string, part: string, position = 0, limit = text.length) {
    this.text = text;
    this.part = part;
    this.position = position;
    this.limit = limit;
  }

  /** Moves to the next tag; false at the end. */
  next(): boolean {
    const { text } = this;
    let at = text.indexOf('<', this.position);
    while (at >= 0 && at < this.limit && this.#isAside(at)) at = text.indexOf('<', this.#asideEnd(at));
    if (at < 0 || at >= this.limit) {
      this.kind = 'end';
      this.position = this.limit;
      return false;
    }
    this.tagStart = at;
    const closes = text.charCodeAt(at + 1) === SLASH;
    this.#readName(closes ? at + 2 : at + 1);
    const greater = this.#findTagEnd();
    this.tagEnd = greater + 1;
    this.position = greater + 1;
    if (closes) this.kind = 'close';
    else this.kind = text.charCodeAt(greater - 1) === SLASH ? 'empty' : 'open';
    return true;
  }

  /** An attribute of the current tag by its written name, entities resolved; null where absent. */
  attribute(name: string): string | null {
    const { text } = this;
    let at = this.#nameEnd;
    for (;;) {
      const equals = text.indexOf('=', at);
      if (equals < 0 || equals >= this.tagEnd) return null;
      const open = this.#pastSpace(equals + 1);
      const quote = text.charCodeAt(open);
      if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged(this.part);
      const close = text.indexOf(quote === QUOTE ? '"' : "'", open + 1);
      if (this.#isAttribute(name, this.#pastSpace(at), equals)) return decodeEntities(text.slice(open + 1, close));
      at = close + 1;
    }
  }

  /** After an open tag: the text up to its close tag, which becomes the current tag. Elements inside are damage. */
  leafText(): string {
    const { name } = this;
    const start = this.position;
    this.next();
    if (this.kind !== 'close' || this.name !== name) throw damaged(this.part);
    return resolveSections(this.text.slice(start, this.tagStart));
  }

  /** After an open tag: moves to its close tag, whatever is inside. */
  skip(): void {
    const open = [this.name];
    while (open.length > 0) {
      if (!this.next()) throw damaged(this.part);
      if (this.kind === 'open') open.push(this.name);
      else if (this.kind === 'close' && open.pop() !== this.name) throw damaged(this.part);
    }
  }

  #pastSpace(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) <= SPACE) at += 1;
    return at;
  }

  #isAttribute(name: string, start: number, equals: number): boolean {
    const end = start + name.length;
    return this.text.startsWith(name, start) && (end === equals || this.text.charCodeAt(end) <= SPACE);
  }

  #isAside(at: number): boolean {
    const mark = this.text.charCodeAt(at + 1);
    return mark === 33 || mark === 63;
  }

  /** Where a comment, CDATA section or instruction ends. */
  #asideEnd(at: number): number {
    const { text } = this;
    const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '?>';
    const end = text.indexOf(closing, at + 2);
    if (end < 0) throw damaged(this.part);
    return end + closing.length;
  }

  #readName(start: number): void {
    const { text } = this;
    let local = start;
    let at = start;
    for (; at < this.limit; at += 1) {
      const code = text.charCodeAt(at);
      if (code === COLON) local = at + 1;
      else if (code <= SPACE || code === GREATER || code === SLASH) break;
    }
    this.name = text.slice(local, at);
    this.#nameEnd = at;
  }

  #findTagEnd(): number {
    const { text } = this;
    for (let at = this.#nameEnd; at < this.limit; at += 1) {
      const code = text.charCodeAt(at);
      if (code === GREATER) return at;
      if (code === QUOTE || code === APOSTROPHE) {
        at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
        if (at < 0) break;
      }
    }
    throw damaged(this.part);
  }
}

/** Text as it is meant: line ends as XML reads them, comments gone, CDATA sections literal, entities resolved. */
function resolveSections(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('<')) return decodeEntities(text);
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
      return piece.startsWith('<!--') || piece.startsWith('<?') ? '' : decodeEntities(piece);
    })
    .join('');
}
