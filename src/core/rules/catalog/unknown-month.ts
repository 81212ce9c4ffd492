/** Months of the header whose name is missing or misspelt. */

import { readMisspeltMonth } from '#core/reading/month-label.ts';
import { type Month, monthsBetween } from '#core/schedule/day.ts';
import type { MonthGroup } from '#core/schedule/schedule.ts';
import { longMonth, monthName } from '#core/schedule/spanish-dates.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { replacing, rewritten, type TextFix } from '../text-fix.ts';
import { capitalized, quote } from '../wording.ts';

export const unknownMonth = defineRule({
  id: 'unknown-month',
  title: 'Mes sin nombre o mal escrito',
  severity: 'warning',
  options: {},
  *check({ months }) {
    for (const [at, group] of months.entries()) {
      const { row, column, label, month, inferred = label } = group;
      if (group.inferred === undefined && label !== '') continue;
      const fix = spelling(inferred, month, follows(months, at));
      const reading = month === null ? 'no se sabe cuál es' : `se lee como ${longMonth(month)}`;
      yield {
        row,
        column,
        text: `${whatIsWrong(inferred)}; ${reading}.`,
        advice: fix === null ? 'Escriba en el encabezado qué mes es.' : `Escriba ${quote(rewritten(fix))}.`,
        ...(fix === null ? {} : { fix }),
      };
    }
  },
});

/** For the documentation. */
export const unknownMonthNotes: RuleNotes<typeof unknownMonth> = {
  description:
    'Busca en el encabezado meses sin nombre, con el nombre mal escrito o con un texto que no es ningún mes. Acepta los nombres completos o abreviados, en español o en inglés, los números (03/2025) y las fechas. Solo propone la corrección cuando el nombre y el lugar señalan el mismo mes.',
  reason:
    'Las fechas de esas semanas, y con ellas los avances y los correos, dependen de que el mes se haya adivinado bien.',
  source: 'Calendario civil; ortografía.',
  example: '«MARSO 2025» no es el nombre de un mes; se lee como marzo de 2025.',
  fixable: true,
  optionNotes: {},
};

function whatIsWrong(text: string): string {
  return text.trim() === '' ? 'A este mes le falta el nombre' : `${quote(text)} no es el nombre de un mes`;
}

/** Whether the months on both sides are the ones before and after it. */
function follows(months: readonly MonthGroup[], at: number): boolean {
  const step = (from: number): number | null => {
    const [first, second] = [months[from]?.month ?? null, months[from + 1]?.month ?? null];
    return first === null || second === null ? null : monthsBetween(first, second);
  };
  const steps = [step(at - 1), step(at)].filter((months) => months !== null);
  return steps.length > 0 && steps.every((months) => months === 1);
}

/** Writes the month's name in place of the misspelt one, in the same case; null where the name or the place leaves a doubt. */
function spelling(text: string, month: Month | null, inPlace: boolean): TextFix | null {
  if (month === null || !inPlace) return null;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (readMisspeltMonth(word)?.month !== Number(month.slice(5))) continue;
    const name = inCaseOf(word, monthName(month));
    return name === word ? null : replacing(text, index, index + word.length, name);
  }
  return null;
}

function inCaseOf(word: string, name: string): string {
  if (word === word.toUpperCase()) return name.toUpperCase();
  return word.charAt(0) === word.charAt(0).toUpperCase() ? capitalized(name) : name;
}
