/** A title of another year than the schedule. */

import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { listing } from '#core/text/listing.ts';
import { oneLine } from '#core/text/one-line.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { evidenceSentences, type YearEvidence, yearEvidence } from '../year-evidence.ts';
import { type YearMention, yearMentions } from '../year-mentions.ts';

const ABOUT_THE_SCHEDULE =
  /cronograma|rendici[oó]n|estrategia|programa|actividades|plan de (?:acci[oó]n|trabajo)|aprob|ajust|actualiz|modific|reuni[oó]n|sesi[oó]n|acta/i;
const ABOUT_THE_FORM = /formato|c[oó]digo|versi[oó]n|vigente/i;

export const titleYear = defineRule({
  id: 'title-year',
  title: 'Año del título',
  severity: 'warning',
  options: {},
  *check({ headings, months, weeks, activities }) {
    const evidence = yearEvidence({ months, weeks, activities });
    if (evidence === null) return;
    for (const { row, column, text } of headings) {
      const wrong = yearMentions(text).filter(
        (mention) => !isOfMonths(mention, months) && contradicts(mention, text, evidence, activities),
      );
      if (wrong.length === 0) continue;
      const quoted = new Set(wrong.map((mention) => `«${oneLine(mention.text)}»`));
      yield {
        row,
        column,
        about: [...quoted].join(),
        text: `El encabezado dice ${listing([...quoted])}, pero ${listing(evidenceSentences(evidence))}.`,
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

/** Whether the reader dated the months by it, or might have. */
function isOfMonths({ from, to }: YearMention, months: AssignedSchedule['months']): boolean {
  return months.some(
    ({ month }) => month !== null && Number(month.slice(0, 4)) >= from && Number(month.slice(0, 4)) <= to,
  );
}

function contradicts(
  { from, to, isDate }: YearMention,
  heading: string,
  { firstYear, lastYear, months, usual }: YearEvidence,
  activities: readonly AssignedActivity[],
): boolean {
  if (from <= lastYear && to >= firstYear) return false;
  if (firstYear - to >= 2 && ABOUT_THE_SCHEDULE.test(heading) && !ABOUT_THE_FORM.test(heading)) return true;
  const isNamed = activities.some(({ title }) => title.includes(String(from)) || title.includes(String(to)));
  return !isDate && usual !== null && !isNamed && (to < firstYear || months !== null);
}
