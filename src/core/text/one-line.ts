/** Texts of cells, as one line. */

/** The text without spaces at its ends, white space runs and line breaks as one blank. */
export function oneLine(text: string): string {
  return /\s/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
