/** What the user said about one chain, as it is kept with the document. */

import * as z from 'zod/mini';
import type { KeptChain } from '#core/chains/kept-chain.ts';
import { parseJson } from '#core/text/parse-json.ts';

/** Of the text's form. A text of a later version is left alone by those who do not know it. */
const VERSION = 1;

const chainSchema = z.object({
  version: z.number(),
  name: z.string(),
  rejected: z.boolean(),
  links: z.array(z.object({ number: z.string(), title: z.string(), place: z.int(), of: z.int() })),
});

/** The chain in a text that was kept under its code; null where the text cannot be read. */
export function readKeptChain(code: string, text: string): KeptChain | null {
  const parsed = chainSchema.safeParse(parseJson(text));
  if (!parsed.success || parsed.data.version !== VERSION) return null;
  const { name, rejected, links } = parsed.data;
  return { code, name, rejected, links };
}

/** The text to keep. */
export function writeKeptChain({ name, rejected, links }: KeptChain): string {
  return JSON.stringify({ version: VERSION, name, rejected, links });
}
