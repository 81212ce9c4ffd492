/** The zip package that an .xlsx file is. */

import { strToU8, zipSync } from 'fflate';

/** Any fixed moment keeps the bytes the same; zip stores local time, so this one is given as such. */
const ZIP_TIME = new Date(2025, 0, 31, 10, 0, 0);

/**
 * Parts zipped in the order given, always to the same bytes.
 * @param {readonly [name: string, content: string | Uint8Array][]} parts
 * @returns {Uint8Array}
 */
export function zipParts(parts) {
  const files = parts.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: ZIP_TIME });
}
