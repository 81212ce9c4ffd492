/** Where what the user said about chains is kept among the settings of the document: a text for each, as a setting holds 9 KB. */

import type { KeptChain } from '#core/chains/kept-chain.ts';
import { readKeptChain, writeKeptChain } from '#core/settings/kept-chains.ts';
import type { Ports } from './ports.ts';

/** All that was said about the chains of a sheet, known by its own identity, which survives renaming. */
export function keptChains({ settings }: Ports, sheetId: number): KeptChain[] {
  return chainsIn(settings.read(), sheetId);
}

/** The same among all that is kept with the document. */
export function chainsIn(texts: Readonly<Record<string, string>>, sheetId: number): KeptChain[] {
  const prefix = keyOf(sheetId, '');
  return Object.entries(texts)
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(([key, text]) => readKeptChain(key.slice(prefix.length), text) ?? []);
}

/** Keeps what was said about one chain. */
export function keepChain({ settings }: Ports, sheetId: number, chain: KeptChain): void {
  settings.write(keyOf(sheetId, chain.code), writeKeptChain(chain));
}

function keyOf(sheetId: number, code: string): string {
  return `chain:${sheetId}:${code}`;
}
