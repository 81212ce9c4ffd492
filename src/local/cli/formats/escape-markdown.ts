/** Makes text from a sheet safe inside Markdown, in paragraphs, headings and cells of tables. */

import { oneLine } from '#core/text/one-line.ts';

/** What never shows and could turn the text around or act on a terminal: control and direction characters. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** What begins HTML, entities, cells, code, emphasis, links, images, formulas, mentions and references to tickets. */
const MEANINGFUL = /[&<>|\\`*_[\]~$@#]/g;

/** What makes programs take a plain address for a link. */
const ADDRESS = /:(?=\/\/)|(?<=\bwww)\./gi;

/**
 * The text on one line, as Markdown that shows exactly it. Character references are understood by every dialect and can
 * never be structure (CommonMark, "Entity and numeric character references"); backslashes before a `|` cannot say that.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(UNSEEN, '').replace(MEANINGFUL, reference).replace(ADDRESS, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
