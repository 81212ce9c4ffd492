/** The options `--formato` and `--json`: how what was found is printed. */

import { BadUse } from './bad-use.ts';

/** The formats; the last two are for `validar`. */
const FORMATS = ['texto', 'json', 'md', 'sarif'] as const;

/** One of them. */
export type Format = (typeof FORMATS)[number];

/** What the two options come to. Throws {@link BadUse}. */
export function formatOf(order: string, { formato, json }: { formato?: string | undefined; json: boolean }): Format {
  const format = formato ?? (json ? 'json' : 'texto');
  if (!isFormat(format))
    throw new BadUse(`No conozco el formato «${format}». Los formatos son: ${FORMATS.join(', ')}.`);
  if (json && format !== 'json') throw new BadUse(`Use --json o --formato ${format}, no los dos.`);
  if ((format === 'md' || format === 'sarif') && order !== 'validar') {
    throw new BadUse(`--formato ${format} solo sirve con validar.`);
  }
  return format;
}

function isFormat(word: string): word is Format {
  return (FORMATS as readonly string[]).includes(word);
}

/** Whether a script waits for one JSON object, told before the arguments are checked: it gets one for a refusal too. */
export function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, at) => word === '--json' || word === '--formato=json' || (word === 'json' && argv[at - 1] === '--formato'),
  );
}
