/** Short fingerprints of texts. Not for secrets: they only tell texts apart. */

/** FNV-1a, 32 bits, in hexadecimal (Fowler, Noll and Vo). Another `basis` gives an independent fingerprint of the same text. */
export function hash(text: string, basis = 0x811c9dc5): string {
  let value = basis;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
