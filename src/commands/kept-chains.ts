/** Where what the user said about chains is kept among the settings of the document: a text for each, as a setting holds 9 KB. */

import { carriedChains } from '#core/chains/carry-chains.ts';
import type { AnchoredActivity, KeptChain } from '#core/chains/kept-chain.ts';
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

/**
 * Keeps what was said after the add-on changed titles: the activities before and after are those of the same rows. Gives all
 * that is kept with the document then.
 */
export function carryChains(
  { settings }: Ports,
  sheetId: number,
  texts: Readonly<Record<string, string>>,
  before: readonly AnchoredActivity[],
  after: readonly AnchoredActivity[],
): Readonly<Record<string, string>> {
  const carried = carriedChains(chainsIn(texts, sheetId), before, after);
  if (carried.length === 0) return texts;
  const changed = Object.fromEntries(carried.map((chain) => [keyOf(sheetId, chain.code), writeKeptChain(chain)]));
  settings.writeAll(changed);
  return { ...texts, ...changed };
}

function keyOf(sheetId: number, code: string): string {
  return `chain:${sheetId}:${code}`;
}
