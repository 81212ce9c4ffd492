/** Terms and names that the schedule writes in two ways. */

import { defineRule, type RuleNotes, type Violation } from '../rule.ts';
import { replacing } from '../text-fix.ts';
import { otherBodyNames } from '../words/body-names.ts';
import { oddCapitals } from '../words/name-capitals.ts';
import { splitTerms, type TermVariant } from '../words/split-terms.ts';
import { vocabularyOf } from '../words/vocabulary.ts';

export const termSpelling = defineRule({
  id: 'term-spelling',
  title: 'Término escrito de dos maneras',
  severity: 'info',
  options: {},
  *check(schedule) {
    const vocabulary = vocabularyOf(schedule);
    const column = schedule.layout.columns.activity;
    for (const variant of [...splitTerms(vocabulary), ...oddCapitals(vocabulary)]) {
      const { activity, start, end, text, right } = variant;
      yield {
        ...sentence(variant, `«${text}» se escribe «${right}» en otras actividades.`, column),
        advice: 'Escríbalo siempre de la misma manera.',
        fix: replacing(activity.title, start, end, right),
      };
    }
    for (const variant of otherBodyNames(vocabulary, schedule.directory)) {
      const { text, right, isUnit } = variant;
      const other = isUnit
        ? `«${text}» parece ser «${right}», como está en la hoja Responsables.`
        : `«${text}» se llama «${right}» en otras actividades.`;
      yield {
        ...sentence(variant, other, column),
        advice: 'Use un solo nombre; si son dos distintos, ignore este aviso.',
      };
    }
  },
});

/** For the documentation. */
export const termSpellingNotes: RuleNotes<typeof termSpelling> = {
  description:
    'Busca en las actividades términos que el cronograma escribe unas veces en una palabra y otras en dos o con guion («micro sitio», «micrositio»), nombres que casi siempre llevan otras mayúsculas («de Vuelta al Barrio», «De Vuelta al Barrio») y grupos que en Responsables o en otras actividades se llaman «equipo», o al contrario. No compara un nombre común en minúsculas con el mismo en mayúsculas.',
  reason: 'Lo que se escribe de dos maneras parece dos cosas, y no aparece completo al buscar o filtrar.',
  source: 'Coherencia interna del documento; Ortografía de la lengua española (los prefijos se escriben unidos).',
  example: '«micro sitio» se escribe «micrositio» en otras actividades.',
  fixable: true,
  optionNotes: {},
};

function sentence(
  { activity, text: about }: TermVariant,
  text: string,
  column: number,
): Pick<Violation, 'row' | 'column' | 'about' | 'text'> {
  return { row: activity.row, column, about, text };
}
