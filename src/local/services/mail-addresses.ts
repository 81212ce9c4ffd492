/** Addresses as MailApp takes them: lists with commas, with or without display names. */

import { Exception } from './platform/exception.ts';

/** Splits at commas outside quotation marks. */
function splitList(list: string): string[] {
  const parts = list.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const ADDRESS = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\.]+(?:\.[^\s@<>(),;:"[\]\\.]+)+$/u;

/**
 * The addresses of a list; a display name stays with its address.
 *
 * @throws where one is no address, or a line break would slip a header into the mail.
 */
export function readAddresses(list: string | undefined): string[] {
  const addresses = splitList(String(list ?? ''));
  for (const address of addresses) {
    const bare = /<([^<>]*)>$/.exec(address)?.[1] ?? address;
    if (!ADDRESS.test(bare) || /[\r\n]/.test(address)) throw new Exception(`Invalid email: ${address}`);
  }
  return addresses;
}
