/** Gaps in the numbering, and activities without a number. */

import { groupBy } from '#core/collections/group-by.ts';
import { listing } from '#core/text/listing.ts';
import { type ActivityNumber, numberingRuns, readNumbers, repeatedNumbers, shifted } from '../activity-numbers.ts';
import { defineRule, type RuleNotes, type Violation } from '../rule.ts';
import { quote } from '../wording.ts';

/** A gap of more numbers is no omission. */
const LONGEST_GAP = 5;

export const missingNumber = defineRule({
  id: 'missing-number',
  title: 'Número faltante',
  severity: 'warning',
  options: {},
  *check(schedule) {
    const column = schedule.layout.columns.number;
    if (column === null) return;
    const numbers = readNumbers(schedule.activities);
    yield* unnumbered(numbers, column);
    for (const run of numberingRuns(numbers)) yield* gaps(run, column);
  },
});

/** For the documentation. */
export const missingNumberNotes: RuleNotes<typeof missingNumber> = {
  description:
    'Busca saltos en la numeración y actividades sin número en un cronograma que las numera. No cuenta como saltos los códigos por etapa (101, 201…) ni el hueco que deja una fila sin número o con el número repetido.',
  reason: 'Un salto suele ser una actividad borrada sin querer; sin número, la actividad no se puede citar.',
  source: 'Práctica de los cronogramas.',
  example: 'En la numeración falta el 3.',
  fixable: false,
  optionNotes: {},
};

/** Only where numbering is the custom of the sheet. */
function* unnumbered(numbers: readonly ActivityNumber[], column: number): Iterable<Violation> {
  const titled = numbers.filter(({ activity }) => activity.title.trim() !== '');
  const missing = titled.filter(({ key }) => key === '');
  if (missing.length * 2 >= titled.length) return;
  for (const { row, activity } of missing) {
    yield {
      row,
      column,
      text: `La actividad ${quote(activity.title)} no tiene número.`,
      advice: 'Escriba su número.',
    };
  }
}

/** Missing numbers between two that are there, told at the row of the one that follows. */
function* gaps(run: readonly ActivityNumber[], column: number): Iterable<Violation> {
  const known = new Set(run.map(({ key }) => key));
  const [counted, others] = splitCounted(run);
  for (const siblings of groupBy(counted, levelOf).values()) {
    for (const [index, number] of siblings.entries()) {
      const before = siblings[index - 1] ?? number;
      if (others.some(({ row }) => row > before.row && row < number.row)) continue;
      const missing = numbersBetween(before, number, siblings.length).filter((key) => !known.has(key));
      if (missing.length === 0) continue;
      missing.forEach((key) => {
        known.add(key);
      });
      yield {
        row: number.row,
        column,
        about: missing.join(),
        text: `En la numeración ${missing.length === 1 ? 'falta' : 'faltan'} ${listing(missing.map((key) => `el ${key}`))}.`,
        advice: 'Recupere lo que falta o numere de nuevo las actividades.',
      };
    }
  }
}

/** The numbers that count, and the rest, which may stand for a missing one: cells without number, repeated ones, "12A", "5 y 6". */
function splitCounted(run: readonly ActivityNumber[]): [counted: ActivityNumber[], others: ActivityNumber[]] {
  const repeated = new Set(repeatedNumbers(run).map(({ index }) => index));
  const counts = ({ parts }: ActivityNumber, index: number): boolean => parts.length > 0 && !repeated.has(index);
  return [run.filter(counts), run.filter((number, index) => !counts(number, index))];
}

/** The numbers left out between two neighbours; none where the gap is long or opens a stage with 11, 101…: those are codes. */
function numbersBetween(before: ActivityNumber, after: ActivityNumber, siblings: number): string[] {
  const count = lastPart(after) - lastPart(before) - 1;
  const opensStage = before.activity.stage !== after.activity.stage;
  if (count < 1 || count > Math.min(LONGEST_GAP, siblings / 2) || (opensStage && lastPart(after) % 10 === 1)) return [];
  return Array.from({ length: count }, (_, index) => shifted(before.parts, index + 1));
}

/** Numbers of one level are siblings: 1, 2, 3; or 4.1, 4.2. */
function levelOf({ parts }: ActivityNumber): string {
  return parts.slice(0, -1).join('.');
}

function lastPart({ parts }: ActivityNumber): number {
  return parts.at(-1) ?? 0;
}
