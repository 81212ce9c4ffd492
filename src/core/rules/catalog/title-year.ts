/** A title of another year than the schedule. */

import type { Month } from '#core/schedule/day.ts';
import type { TextCell } from '#core/schedule/schedule.ts';
import { longMonth, monthName } from '#core/schedule/spanish-dates.ts';
import { defineRule, NO_OPTIONS, type RuleNotes } from '../rule.ts';
import { listing } from '../wording.ts';
import { type UsualYear, type YearEvidence, yearEvidence } from '../year-evidence.ts';
import { type YearMention, yearMentions } from '../year-mentions.ts';

/** More numbers than these do not help to find the activities. */
const MOST_NUMBERS = 12;
const ABOUT_THE_SCHEDULE =
  /cronograma|rendici[oó]n|estrategia|programa|actividades|plan de (?:acci[oó]n|trabajo)|aprob|ajust|actualiz|modific|reuni[oó]n|sesi[oó]n|acta/i;
const ABOUT_THE_FORM = /formato|c[oó]digo|versi[oó]n|vigente/i;

export const titleYear = defineRule({
  id: 'title-year',
  title: 'Año del título',
  severity: 'warning',
  options: NO_OPTIONS,
  *check(schedule) {
    const evidence = yearEvidence(schedule);
    const years = yearsOf(evidence);
    if (years === null) return;
    for (const heading of schedule.headings) {
      const wrong = yearMentions(heading.text).filter((mention) => contradicts(mention, heading, evidence, years));
      if (wrong.length === 0) continue;
      const quoted = listing([...new Set(wrong.map(({ text }) => `«${text.replace(/\s+/g, ' ')}»`))]);
      yield {
        row: heading.row,
        column: heading.column,
        text: `El encabezado dice ${quoted}, pero ${listing(sentences(evidence, years))}.`,
        advice: 'Corrija el año del encabezado, o confirme que es el de este cronograma.',
      };
    }
  },
});

/** For the documentation. */
export const titleYearNotes: RuleNotes<typeof titleYear> = {
  description:
    'Compara los años del título y de los demás encabezados con los de los meses y con el que dicen las actividades. No objeta el año de una norma, de un formato o de la vigencia que se reporta, ni una fecha de aprobación del año anterior; del año inmediatamente anterior o posterior solo opina si las actividades lo desmienten.',
  reason:
    'Un título de otro año hace pensar que el documento se copió del anterior sin actualizarlo, y quien lo consulta no sabe de qué ejercicio es.',
  source: 'Coherencia interna del documento.',
  example:
    'El encabezado dice «2023», pero los meses van de febrero a abril de 2025 y 2 actividades dicen 2025 (1 y 2).',
  fixable: false,
  optionNotes: {},
};

interface Years {
  readonly first: number;
  readonly last: number;
}

/** The years of the labelled months; without them, the year the activities say; null when nothing tells. */
function yearsOf({ months, usual }: YearEvidence): Years | null {
  if (months !== null) return { first: Number(months.first.slice(0, 4)), last: Number(months.last.slice(0, 4)) };
  return usual === null ? null : { first: usual.year, last: usual.year };
}

function contradicts(mention: YearMention, { text }: TextCell, evidence: YearEvidence, years: Years): boolean {
  const { from, to, kind } = mention;
  const yearsBefore = years.first - to;
  const yearsAfter = from - years.last;
  if (kind === 'reference' || (yearsBefore <= 0 && yearsAfter <= 0)) return false;
  const aboutTheSchedule = ABOUT_THE_SCHEDULE.test(text) && !ABOUT_THE_FORM.test(text);
  if (kind === 'date') return yearsBefore >= 2 && aboutTheSchedule;
  const denied = usualWithin(evidence, years) && !evidence.named.has(from) && !evidence.named.has(to);
  if (yearsBefore > 0) return denied || (yearsBefore >= 2 && aboutTheSchedule);
  return denied && (evidence.months !== null || yearsAfter >= 2);
}

function usualWithin({ usual }: YearEvidence, { first, last }: Years): boolean {
  return usual !== null && usual.year >= first && usual.year <= last;
}

function sentences(evidence: YearEvidence, years: Years): string[] {
  const { months, usual } = evidence;
  return [
    ...(months === null ? [] : [monthsText(months.first, months.last)]),
    ...(usual === null || !usualWithin(evidence, years) ? [] : [activitiesText(usual)]),
  ];
}

function monthsText(first: Month, last: Month): string {
  if (first === last) return `el mes es ${longMonth(first)}`;
  const from = first.slice(0, 4) === last.slice(0, 4) ? monthName(first) : longMonth(first);
  return `los meses van de ${from} a ${longMonth(last)}`;
}

function activitiesText({ activities, year }: UsualYear): string {
  const names = activities.map(({ number, row }) => String(number ?? '').trim() || `fila ${row}`);
  const shown = names.length > MOST_NUMBERS ? [...names.slice(0, MOST_NUMBERS), 'otras'] : names;
  return `${activities.length} actividades dicen ${year} (${listing(shown)})`;
}
