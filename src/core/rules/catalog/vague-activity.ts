/** Activities that do not say what they are about. */

import { defineRule, type RuleNotes, type Violation } from '../rule.ts';
import { type ActivityWords, vocabularyOf } from '../words/vocabulary.ts';
import { goesOn } from '../words/word.ts';

/** What there may be several of. */
const THINGS = new Set(
  'boletin contrato documento encuentro encuesta estudio evento foro informe jornada plan proceso proyecto reunion taller'.split(
    ' ',
  ),
);
/** "Realizar la reunión": deed, article, thing. */
const MOST_WORDS = 4;
/** Deeds, and things to be done, that say nothing by themselves. */
const ALONE =
  /^(?:ajustes?|analisis|capacitacion(?:es)?|difusion|divulgacion|documentos?|evaluacion|eventos?|informes?|jornadas?|presentacion|publicacion|reunion(?:es)?|revision|seguimiento|socializacion|talleres|taller|visitas?)$/;
const DEED = /(?:ion|miento|[aei]r)$|^(?:entrega|envio|convocatoria|analisis|reporte|cierre)$/;
/** In a sheet of short activities all of them lean on their stage. */
const USUAL_WORDS = 4;

export const vagueActivity = defineRule({
  id: 'vague-activity',
  title: 'Actividad que no dice de qué',
  severity: 'info',
  options: {},
  *check(schedule) {
    const { activities } = vocabularyOf(schedule);
    const kinds = kindsOfThings(activities);
    const areLong = usualLength(activities) >= USUAL_WORDS;
    for (const entry of activities) {
      const what = unsaid(entry, kinds, areLong);
      if (what !== null) yield { row: entry.activity.row, column: schedule.layout.columns.activity, ...what };
    }
  },
});

/** For the documentation. */
export const vagueActivityNotes: RuleNotes<typeof vagueActivity> = {
  description:
    'Busca actividades como «Publicación del informe» en un cronograma que habla de varios informes, y las de una sola palabra como «Reunión» o «Seguimiento» entre actividades que sí dicen de qué. No opina de cronogramas cuyas actividades son todas cortas.',
  reason: 'Quien la lee en un correo o en un informe de avance no sabe qué debe hacerse ni qué se hizo.',
  source: 'Práctica de los cronogramas; el de ejemplo tiene un caso.',
  example: '«Publicación del informe» no dice cuál: el cronograma habla de más de un informe.',
  fixable: false,
  optionNotes: {},
};

function unsaid(
  { activity, words }: ActivityWords,
  kinds: ReadonlyMap<string, ReadonlySet<string>>,
  areLong: boolean,
): Pick<Violation, 'text' | 'advice'> | null {
  if (words.length > MOST_WORDS || /\d/.test(activity.title)) return null;
  const [deed, thing, ...more] = words.filter((word) => !word.isConnector);
  if (deed === undefined || more.length > 0) return null;
  const text = `«${activity.title.slice(words[0]?.start, words.at(-1)?.end)}»`;
  if (thing === undefined) {
    const isVague = areLong && words.length === 1 && ALONE.test(deed.plain);
    return isVague ? { text: `${text} no dice de qué.`, advice: 'Complete el texto de la actividad.' } : null;
  }
  const article = words[words.indexOf(thing) - 1]?.plain ?? '';
  const isDefinite = /^(?:del|al|el|la)$/.test(article) && DEED.test(deed.plain);
  if (!isDefinite || (kinds.get(thing.plain)?.size ?? 0) < 2) return null;
  const one = `${article === 'la' ? 'una' : 'un'} ${thing.lower}`;
  return { text: `${text} no dice cuál: el cronograma habla de más de ${one}.`, advice: 'Diga cuál es.' };
}

/** By thing: what the activities say after it, which tells one from another ("informe final", "informe de respuestas"). */
function kindsOfThings(activities: readonly ActivityWords[]): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const { words } of activities) {
    words.forEach((word, index) => {
      if (!THINGS.has(word.plain)) return;
      const after = words.slice(index + 1);
      const next = after.findIndex((other) => !other.isConnector);
      const kind = after[next];
      if (kind === undefined || !after.slice(0, next + 1).every(goesOn)) return;
      kinds.set(word.plain, (kinds.get(word.plain) ?? new Set<string>()).add(kind.plain));
    });
  }
  return kinds;
}

/** How many words an activity usually has (the median). */
function usualLength(activities: readonly ActivityWords[]): number {
  const lengths = activities.map(({ words }) => words.length).sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}
