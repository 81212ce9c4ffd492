/** Activities whose text breaks off. */

import { oneLine } from '#core/text/one-line.ts';
import { defineRule, type RuleNotes } from '../rule.ts';

/** A Spanish sentence does not end on these. Single letters other than y and o may be names ("literal a", "grupo E"). */
const LINKING_WORDS =
  'y|o|de|del|la|el|los|las|en|con|por|para|al|que|una?|unos|unas|desde|hasta|según|sin|sus?|cuy[oa]s?';
/** A full stop does not make a sentence whole. */
const END = '[\\s.,;:…]*$';
const BROKEN_OFF = new RegExp(`(\\S+\\s+\\S+\\s+(?:${LINKING_WORDS}))${END}`);
const BROKEN_OFF_CAPITALS = new RegExp(`(\\S+\\s+\\S+\\s+(?:${LINKING_WORDS.toUpperCase()}))${END}`);

export const truncatedActivity = defineRule({
  id: 'truncated-activity',
  title: 'Actividad incompleta',
  severity: 'warning',
  options: {},
  *check({ activities, layout }) {
    for (const { row, title } of activities) {
      const pattern = title === title.toUpperCase() ? BROKEN_OFF_CAPITALS : BROKEN_OFF;
      const ending = pattern.exec(title)?.[1];
      if (ending === undefined) continue;
      yield {
        row,
        column: layout.columns.activity,
        text: `El texto de la actividad parece incompleto: termina en «${oneLine(ending)}».`,
        advice: 'Complete el texto de la actividad.',
      };
    }
  },
});

/** For the documentation. */
export const truncatedActivityNotes: RuleNotes<typeof truncatedActivity> = {
  description: 'Busca actividades cuyo texto termina en una palabra que pide continuación, como «y», «de» o «para».',
  reason: 'Al texto le falta el final, y con él puede faltar parte de lo que hay que hacer.',
  source: 'Práctica de edición; el cronograma de ejemplo tiene un caso.',
  example: 'El texto de la actividad parece incompleto: termina en «de Gestión y».',
  fixable: false,
  optionNotes: {},
};
