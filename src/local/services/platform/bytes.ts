/** Bytes as the platform has them (signed, -128 to 127), in UTF-8 and base64. The sandbox has neither Buffer nor TextEncoder. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A byte with its sign. */
export function signed(byte: number): number {
  return (byte << 24) >> 24;
}

/** The UTF-8 bytes of a text, signed. */
export function utf8Bytes(text: string): number[] {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return [...escaped.matchAll(/%([0-9A-F]{2})|[\s\S]/g)].map(([character, hex]) =>
    signed(hex === undefined ? character.charCodeAt(0) : Number.parseInt(hex, 16)),
  );
}

/** The text that UTF-8 bytes spell; bytes that spell none become U+FFFD one by one. */
export function utf8Text(bytes: readonly number[]): string {
  const escaped = (from: number, to: number): string =>
    bytes
      .slice(from, to)
      .map((byte) => `%${(byte & 0xff).toString(16).padStart(2, '0')}`)
      .join('');
  let text = '';
  for (let index = 0; index < bytes.length; ) {
    const size = sequenceLength((bytes[index] ?? 0) & 0xff);
    try {
      text += decodeURIComponent(escaped(index, index + size));
      index += size;
    } catch {
      text += '\uFFFD';
      index++;
    }
  }
  return text;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc0 ? 2 : 1;
}

/** Bytes in base64. */
export function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const group = [0, 1, 2].map((offset) => (bytes[index + offset] ?? 0) & 0xff);
    const bits = group.reduce((sum, byte) => sum * 256 + byte, 0);
    const known = Math.min(3, bytes.length - index) + 1;
    for (let place = 0; place < 4; place++) {
      text += place < known ? ALPHABET.charAt((bits >> (18 - 6 * place)) & 63) : '=';
    }
  }
  return text;
}

/** The bytes of a base64 text, ordinary or web-safe; null when it is none. */
export function fromBase64(text: string): number[] | null {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(plain) || plain.length % 4 === 1) return null;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of plain) {
    bits = ((bits << 6) | ALPHABET.indexOf(letter)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push(signed(bits >> held));
  }
  return bytes;
}
