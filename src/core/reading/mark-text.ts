/** Reads the text of a week cell as a mark, and the words with which sheets explain their marks. */

import type { MarkKind } from '#core/schedule/mark.ts';
import { fold } from '#core/text/fold.ts';
import { remembered } from '#core/text/remembered.ts';

/** Signs that only say that something happens that week; their row or column may say what. */
const SIGNS = 'x xx xxx 1 ✓ ✅ ✔ √ ☑ ☒ ✗ ✘ • ● ■ ▪ ◼ █ *';

/** Texts that name the kind of mark. */
const NAMES: Readonly<Record<MarkKind, string>> = {
  planned: 'p prog programado programada planeado planeada',
  executed:
    'e p/e pe ejec ejecutado ejecutada cumplido cumplida realizado realizada terminado terminada finalizado finalizada',
  rescheduled: 'r reprog reprogramado reprogramada aplazado aplazada',
  cancelled: 'c cancelado cancelada',
};

const KIND_BY_NAME: ReadonlyMap<string, MarkKind> = new Map(
  (Object.keys(NAMES) as MarkKind[]).flatMap((kind) => NAMES[kind].split(' ').map((text) => [text, kind] as const)),
);
const SIGN_SET: ReadonlySet<string> = new Set(SIGNS.split(' '));

/** Longer texts, white space around them included, are no marks. */
const LONGEST_MARK = 40;

const NO_MARK = /^(?:n\/?\.?a\.?|no aplica|-+|–|—)$/;
const LEGEND = /^(?:\S{1,3}\s?[:=\-–]\s?)?(?:(?:activ\w*|semanas?|tareas?) )?(\w+?)s?(?: en la semana)?$/;
const MEANS_NOTHING =
  /^(?:no aplica|(?:dias? )?(?:festivos?|feriados?|no habil(?:es)?)|semana santa|vacaciones|receso)$/;

/** Case, accents, white space and a closing dot do not count. */
const bare = remembered((text) =>
  fold(text)
    .replace(/\.$/, '')
    .replace(/[\s/,+-]+/g, '/'),
);

/** What the text marks, or null when it is no known mark. A sign marks what `ofSigns` says. */
export function readMarkText(text: string, ofSigns: MarkKind = 'planned'): MarkKind | null {
  // Almost every week cell is empty, and folding is slow.
  if (text === '' || text.length > LONGEST_MARK) return null;
  const key = bare(text);
  return SIGN_SET.has(key) ? ofSigns : (KIND_BY_NAME.get(key) ?? null);
}

/** Whether the text says in so many words that there is nothing to mark. */
export const deniesMark = remembered((text) => NO_MARK.test(fold(text)));

/** Planned or executed, where a text names one of the two and is no other mark: `P`, `Ejec.`, `PROGRAMADO`. */
export function readKindLabel(text: string): 'planned' | 'executed' | null {
  const kind = KIND_BY_NAME.get(bare(text).replace(/(?<=d[oa])s$/, ''));
  return kind === 'planned' || kind === 'executed' ? kind : null;
}

/** What a legend says a mark means; `nothing` for what marks no week (`No aplica`), null when the text is none of a legend. */
export function readLegendText(text: string): MarkKind | 'nothing' | null {
  const folded = fold(text);
  if (MEANS_NOTHING.test(folded)) return 'nothing';
  const word = LEGEND.exec(folded)?.[1] ?? '';
  return word.length < 4 ? null : (KIND_BY_NAME.get(word) ?? null);
}
