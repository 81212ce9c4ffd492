/** Words with a wrong letter. */

import { defineRule, type RuleNotes, type Violation } from '../rule.ts';
import { replacing } from '../text-fix.ts';
import { type Correction, correctionsOf } from '../words/spelling.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import { inCapitalsOf, type Word } from '../words/word.ts';

export const misspelling = defineRule({
  id: 'misspelling',
  title: 'Palabra mal escrita',
  severity: 'warning',
  options: {},
  whileTyping: true,
  *check(schedule) {
    const vocabulary = vocabularyOf(schedule);
    const corrections = correctionsOf(vocabulary);
    if (corrections.size === 0) return;
    const { activity: column } = schedule.layout.columns;
    for (const { activity, words } of vocabulary.activities) {
      for (const word of words) {
        const correction = corrections.get(word.plain);
        if (correction !== undefined) yield { row: activity.row, column, ...told(word, activity.title, correction) };
      }
    }
  },
});

/** For the documentation. */
export const misspellingNotes: RuleNotes<typeof misspelling> = {
  description:
    'Busca en las actividades palabras a las que les falta o les sobra una letra, o que la tienen cambiada, frente a una palabra usual en estos cronogramas. Frente a otra palabra frecuente del propio cronograma solo avisa, y si es corta, únicamente cuando suena igual o no se puede pronunciar. No objeta plurales, géneros, formas verbales, siglas, nombres propios ni palabras cortas.',
  reason: 'Una palabra mal escrita no aparece al buscar o filtrar, y el cronograma se publica.',
  source: 'Ortografía de la lengua española; coherencia interna del documento.',
  example: '«depedencia» parece un error: ¿es «dependencia»?',
  fixable: true,
  optionNotes: {},
};

function told(
  { plain, text, start, end }: Word,
  title: string,
  { word, sure }: Correction,
): Omit<Violation, 'row' | 'column'> {
  const right = inCapitalsOf(text, word);
  if (!sure) {
    return {
      about: plain,
      text: `«${text}» se parece a «${right}», que está en otras actividades.`,
      advice: 'Revise si es la misma palabra.',
      atMost: 'info',
    };
  }
  return {
    about: plain,
    text: `«${text}» parece un error: ¿es «${right}»?`,
    advice: 'Corrija la palabra.',
    fix: replacing(title, start, end, right),
  };
}
