/** Lost and misplaced accents. */

import { defineRule, type RuleNotes, type Violation } from '../rule.ts';
import { type ActivitySlips, accentSlips } from '../words/accent-slips.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import { inCapitalsOf } from '../words/word.ts';

/** More examples do not help. */
const MOST_EXAMPLES = 4;

export const missingAccent = defineRule({
  id: 'missing-accent',
  title: 'Tilde faltante o mal puesta',
  severity: 'info',
  options: {},
  *check(schedule) {
    const { activities, custom } = accentSlips(vocabularyOf(schedule));
    const { columns, headerRows } = schedule.layout;
    for (const slips of activities) yield* inActivity(slips, columns.activity);
    if (custom.length === 0) return;
    const examples = custom.slice(0, MOST_EXAMPLES).map((word) => `«${word}»`);
    yield {
      row: headerRows.at(-1) ?? 1,
      column: columns.activity,
      text: `Las actividades están escritas sin tildes: ${examples.join(', ')}…`,
      advice: 'Escríbalas con tilde; si esa es la costumbre de este cronograma, ignore este aviso.',
    };
  },
});

/** For the documentation. */
export const missingAccentNotes: RuleNotes<typeof missingAccent> = {
  description:
    'Busca en las actividades palabras sin la tilde o la ñ que llevan, o con la tilde en otra letra: las que por su terminación no se escriben de otra manera («-ción», «-ología», «-ístico»), las más usuales en estos cronogramas y las que el propio cronograma escribe con tilde en otra actividad. No objeta los textos en mayúscula sostenida sin tildes; si todas las actividades van sin tildes, lo dice una sola vez.',
  reason: 'El cronograma se publica, y una palabra sin tilde no aparece al buscarla ni al filtrar.',
  source: 'Ortografía de la lengua española; coherencia interna del documento.',
  example: 'Se escribe «Designación», no «Designacion».',
  fixable: true,
  optionNotes: {},
};

function* inActivity({ activity: { row, title }, slips }: ActivitySlips, column: number): Iterable<Violation> {
  const known = slips.flatMap(({ word, right }) =>
    right === null ? [] : [{ word, right: inCapitalsOf(word.text, right) }],
  );
  if (known.length > 0) {
    const words = new Map(known.map(({ word: { text }, right }) => [text, `«${right}», no «${text}»`]));
    yield {
      row,
      column,
      about: [...words.keys()].join(),
      text: `Se escribe ${[...words.values()].join('; ')}.`,
      advice: words.size === 1 ? 'Corrija la tilde.' : 'Corrija las tildes.',
      fix: {
        before: title,
        replacements: known.map(({ word: { start, end }, right }) => ({ start, end, text: right })),
      },
    };
  }
  for (const text of new Set(slips.flatMap(({ word, right }) => (right === null ? word.text : [])))) {
    yield {
      row,
      column,
      about: text,
      text: `«${text}» no lleva tilde en esa sílaba: las palabras llanas que terminan en vocal, «n» o «s» van sin ella.`,
      advice: 'Revise la tilde de esa palabra.',
    };
  }
}
