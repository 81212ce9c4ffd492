/** Activities whose text breaks off. */

import { oneLine } from '#core/text/one-line.ts';
import { defineRule, type RuleNotes } from '../rule.ts';

/** A Spanish sentence does not end on these. */
const LINKING_WORDS =
  'del?|la|el|los|las|en|con|por|para|al|que|una?|unos|unas|desde|hasta|según|sin|sus?|cuy[oa]s?|mediante|durante|ante|ni|(?<!campo\\s+)a\\s+través|así(?=\\s*:)';
/** Nor on these, but after such a word they are nouns, adverbs or forms of a verb: "el como", "en un sobre", "en contra", "cuando entre". */
const OFTEN_LINKING = 'sobre|entre|contra|tras|hacia|pero|cuando|donde|como|cada|porque';
const BEFORE_OTHERS = 'el|los|lo|un|su|cada|en|del?|al|con|y|o|que|se|cuando|quien';
/** After these a letter is a name: "literal a", "grupo Y". */
const BEFORE_NAMES =
  'grupo|literal|lit\\.?|letra|inciso|numeral|punto|par[aá]grafo|tipo|clase|categor[ií]a|opci[oó]n|plan|formato|anexo|tabla|m[oó]dulo|fase|parte|secci[oó]n|sector|zona|bloque|torre|manzana|ruta|grado|nivel|curso|hepatitis|vitamina';
const LINKING_LETTERS = `(?<!(?:^|\\s)(?:${BEFORE_NAMES})\\s+)[yo]`;
/** The other letters are names more often: in capitals, after a capital ("Anexo a") and after a number ("calle 21 a"). */
const SMALL_LETTERS = `(?<!\\s(?:${BEFORE_NAMES})\\s+)(?<=\\s\\p{Ll}{3,}\\s+)[aeu]`;
const ENDINGS = `${LINKING_WORDS}|(?<!\\s(?:${BEFORE_OTHERS})\\s+)(?:${OFTEN_LINKING})|${LINKING_LETTERS}`;
/** A full stop does not make a sentence whole. */
const END = '[\\s.,;:…]*$';
const BROKEN_OFF = new RegExp(`(\\S+\\s+\\S+\\s+(?:${ENDINGS}|${SMALL_LETTERS}))${END}`, 'u');
const BROKEN_OFF_CAPITALS = new RegExp(`(\\S+\\s+\\S+\\s+(?:${ENDINGS}))${END}`, 'iu');
/** What does not begin with a capital: without any, capitals say nothing. */
const SMALL_WORD = /(?<![\p{L}\p{M}])\p{Ll}/u;
const COMMA = /(\S+(?:\s+\S+)?,)\s*$/;

export const truncatedActivity = defineRule({
  id: 'truncated-activity',
  title: 'Actividad incompleta',
  severity: 'warning',
  options: {},
  *check({ activities, layout }) {
    const { activity: column } = layout.columns;
    for (const { row, title } of activities) {
      const text = title.normalize('NFC');
      const ending = (SMALL_WORD.test(text) ? BROKEN_OFF : BROKEN_OFF_CAPITALS).exec(lastWords(text))?.[1];
      const comma = COMMA.exec(lastWords(text))?.[1];
      if (ending !== undefined) {
        yield {
          row,
          column,
          text: `El texto de la actividad parece incompleto: termina en «${oneLine(ending)}».`,
          advice: 'Complete el texto de la actividad.',
        };
      } else if (comma !== undefined) {
        yield {
          row,
          column,
          text: `El texto de la actividad termina en coma: «${oneLine(comma)}».`,
          advice: 'Complete el texto o quite la coma.',
          atMost: 'info',
        };
      }
    }
  },
});

/** For the documentation. */
export const truncatedActivityNotes: RuleNotes<typeof truncatedActivity> = {
  description:
    'Busca actividades cuyo texto termina en una palabra que pide continuación, como «y», «de», «para» o «mediante», o en coma.',
  reason: 'Al texto le falta el final, y con él puede faltar parte de lo que hay que hacer.',
  source: 'Práctica de edición; el cronograma de ejemplo tiene un caso.',
  example: 'El texto de la actividad parece incompleto: termina en «de Gestión y».',
  fixable: false,
  optionNotes: {},
};

/** Characters in which any ending has its place: the patterns would try every word of a long text. */
const LONGEST_ENDING = 80;

function lastWords(text: string): string {
  const start = text.length - LONGEST_ENDING;
  return start <= 0 ? text : text.slice(text.indexOf(' ', start) + 1);
}
