/** What the user said about one chain, as it is kept with the document. */

import * as z from 'zod/mini';
import type { KeptChain } from '#core/chains/kept-chain.ts';
import { parseJson } from '#core/text/parse-json.ts';

/** Of the text's form. A text of a later version is left alone by those who do not know it. */
const VERSION = 1;
/** A property holds 9 KB. */
const LONGEST_TEXT = 8000;

const chainSchema = z.object({
  version: z.number(),
  name: z.string(),
  rejected: z.boolean(),
  links: z.array(
    z.object({
      number: z.string(),
      title: z.string(),
      place: z.int(),
      of: z.int(),
      row: z.optional(z.int()),
      wording: z.optional(z.string()),
    }),
  ),
});

/** The chain in a text that was kept under its code; null where the text cannot be read. */
export function readKeptChain(code: string, text: string): KeptChain | null {
  const parsed = chainSchema.safeParse(parseJson(text));
  if (!parsed.success || parsed.data.version !== VERSION) return null;
  const { name, rejected, links } = parsed.data;
  return { code, name, rejected, links };
}

/** The text to keep; of a chain too long to be kept whole, without what edited titles are known by. */
export function writeKeptChain({ name, rejected, links }: KeptChain): string {
  const kept = { version: VERSION, name, rejected, links };
  const text = JSON.stringify(kept);
  if (text.length <= LONGEST_TEXT) return text;
  return JSON.stringify({ ...kept, links: links.map((link) => ({ ...link, wording: undefined })) });
}
