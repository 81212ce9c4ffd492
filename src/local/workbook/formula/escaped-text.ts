/** The `_xHHHH_` escapes by which OOXML texts hold characters that XML cannot (ECMA-376 part 1, 22.9.2.19). */

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The text with its escapes resolved. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The text so that nothing in it is taken for an escape. */
export function guardEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** {@link guardEscapes}, and characters that XML cannot hold escaped. */
export function encodeEscapes(text: string): string {
  const illegal = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
  return guardEscapes(text).replace(illegal, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, '0')}_`;
  });
}
