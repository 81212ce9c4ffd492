/** Makes a text from the sheet fit for one line of a mail. */

/** What would break a line (and with it a header) or act on the terminal. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** Invisible signs that turn the direction of what follows, so that it reads as something else. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** One line without control characters, white space runs as one blank, none at the ends. */
export function cleanText(text: string): string {
  return text.replace(DIRECTIONS, '').replace(BREAKS, ' ').trim();
}

/** The text, or as much of it as `length` characters hold with an ellipsis at the end. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
