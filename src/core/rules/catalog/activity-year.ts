/** Activities of another year than the schedule. */

import { fold } from '#core/text/fold.ts';
import { listing } from '#core/text/listing.ts';
import { oneLine } from '#core/text/one-line.ts';
import type { Severity } from '../finding.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { activityName, capitalized, numberText } from '../wording.ts';
import { datedEvidence, evidenceSentences, type YearEvidence } from '../year-evidence.ts';
import { type YearMention, yearMentions } from '../year-mentions.ts';

/** Nearer years are of what is reported on, or of what is planned next. */
const FAR = 2;
/** So many activities must say the same of the schedule's year for the year before to be a slip. */
const FEWEST_ALIKE = 3;
/** Where more texts have a year of their own, these are numbers of something, or years on purpose. */
const MOST_SLIPS = 4;
const ABOUT_THE_SCHEDULE =
  /cronograma|rendicion|estrategia|audiencia|dialogo|feria|foro|encuentro|micrositio|plan de (?:accion|trabajo)|convocatoria/;
/** Norms, studies, aims and comparisons have years of their own. */
const OF_ANOTHER_YEAR =
  /\b(?:ley|decreto|resolucion|acuerdos?|circular|directiva|conpes|ordenanza|manual|guia|normas?|iso|ntc|censo|encuestas?|constitucion|sentencia|politicas?|pacto|convenio|contratos?|actas?|agenda|objetivos?|ods|metas?|serie)\b|linea base|historic|compar|anterior|desde|version/;
const REPORTED =
  /informe|gestion|vigencia|resultad|evalua|balance|cierre|seguimiento|leccion|diagnos|analiz|revis|consolid|archiv/;

export const activityYear = defineRule({
  id: 'activity-year',
  title: 'Año de la actividad',
  severity: 'warning',
  options: {},
  *check(schedule) {
    const evidence = datedEvidence(schedule);
    if (evidence === null) return;
    const named = schedule.activities.map((activity) => ({ activity, mentions: yearMentions(activity.title) }));
    const all = named.flatMap(({ activity, mentions }) =>
      mentions.map((mention) => ({ mention, title: activity.title })),
    );
    const times = tally(all.flatMap(({ mention: { from, to } }) => (from === to ? [from] : [from, to])));
    const usual = tally(
      all.flatMap(({ mention, title }) => (isWithin(mention, evidence) ? [lead(mention, title)] : [])),
    );
    const found = named.flatMap(({ activity, mentions: [mention, ...others] }) => {
      if (mention === undefined || others.length > 0 || times.get(mention.from) !== 1) return [];
      const severity =
        mention.text === numberText(activity.number) ? null : judged(mention, activity.title, evidence, usual);
      return severity === null ? [] : [{ activity, mention, severity }];
    });
    if (found.length > MOST_SLIPS) return;
    for (const { activity, mention, severity } of found) {
      const said = `«${oneLine(mention.text)}»`;
      yield {
        row: activity.row,
        column: schedule.layout.columns.activity,
        about: said,
        atMost: severity,
        text: `${capitalized(activityName(activity))} dice ${said}, pero ${listing(evidenceSentences(evidence))}.`,
        advice: 'Corrija el año, o confirme que la actividad es sobre ese otro año.',
      };
    }
  },
});

/** For the documentation. */
export const activityYearNotes: RuleNotes<typeof activityYear> = {
  description:
    'Busca la actividad que nombra como suyo un año que no es el del cronograma ni el de ninguna otra actividad. No objeta el año anterior, que suele ser el que se reporta, ni el siguiente, que es el que se planea, ni el de una norma, un estudio o una comparación; del año anterior solo avisa si tres actividades o más dicen lo mismo del año del cronograma.',
  reason: 'Suele ser un texto copiado del cronograma de otro año, y nadie sabe de cuál ejercicio es.',
  source: 'Coherencia interna del documento.',
  example:
    'La actividad 3 dice «2023», pero los meses van de febrero a marzo de 2025 y 2 actividades dicen 2025 (1 y 2).',
  fixable: false,
  optionNotes: {},
};

function tally<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const times = new Map<Key, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

function isWithin({ from, to }: YearMention, { firstYear, lastYear }: YearEvidence): boolean {
  return from <= lastYear && to >= firstYear;
}

/** The two words that stand before the year: what is said to be of that year. */
function lead({ start }: YearMention, title: string): string {
  const words = fold(title.slice(0, start)).match(/[a-z]{4,}/g) ?? [];
  return words.slice(-2).join(' ');
}

/** How grave the year is, or null where it may well be right. */
function judged(
  mention: YearMention,
  title: string,
  { firstYear, lastYear }: YearEvidence,
  usual: ReadonlyMap<string, number>,
): Severity | null {
  const { from, to, isDate } = mention;
  const text = fold(title);
  if (from !== to || OF_ANOTHER_YEAR.test(text)) return null;
  const alike = usual.get(lead(mention, title)) ?? 0;
  const isAim = from > lastYear && from % 5 === 0;
  if (firstYear - from >= FAR || (from - lastYear >= FAR && !isAim)) {
    return alike > 0 || ABOUT_THE_SCHEDULE.test(text) ? 'warning' : null;
  }
  return firstYear - from === 1 && !isDate && alike >= FEWEST_ALIKE && !REPORTED.test(text) ? 'info' : null;
}
