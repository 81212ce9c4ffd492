/** Gaps in the numbering, and activities without a number. */

import { groupBy } from '#core/collections/group-by.ts';
import { type ActivityNumber, keyByPlace, numberingRuns, readNumbers, repeatedNumbers } from '../activity-numbers.ts';
import { defineRule, NO_OPTIONS, type RuleNotes, type Violation } from '../rule.ts';
import { listing, quote } from '../wording.ts';

/** A gap of more numbers is no omission. */
const LONGEST_GAP = 5;

export const missingNumber = defineRule({
  id: 'missing-number',
  title: 'Número faltante',
  severity: 'warning',
  options: NO_OPTIONS,
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
  const explained = numbersExplained(run);
  for (const siblings of siblingsOf(run)) {
    const ordered = [...siblings].sort((a, b) => lastPart(a) - lastPart(b));
    for (const [index, number] of ordered.entries()) {
      const missing = numbersBetween(ordered[index - 1], number, siblings.length).filter((key) => !explained.has(key));
      if (missing.length === 0) continue;
      yield {
        row: number.row,
        column,
        text: `En la numeración ${missing.length === 1 ? 'falta' : 'faltan'} ${listing(missing.map((key) => `el ${key}`))}.`,
        advice: 'Recupere lo que falta o numere de nuevo las actividades.',
      };
    }
  }
}

/** The numbers left out between two neighbours; none where the gap is long or opens a stage with 11, 101…: those are codes. */
function numbersBetween(before: ActivityNumber | undefined, after: ActivityNumber, siblings: number): string[] {
  if (before === undefined) return [];
  const count = lastPart(after) - lastPart(before) - 1;
  const opensStage = before.activity.stage !== after.activity.stage;
  if (count < 1 || count > Math.min(LONGEST_GAP, siblings / 2) || (opensStage && lastPart(after) % 10 === 1)) return [];
  const parent = before.parts.slice(0, -1);
  return Array.from({ length: count }, (_, index) => [...parent, lastPart(before) + index + 1].join('.'));
}

/** Numbers of one level: 1, 2, 3; or 4.1, 4.2. */
function siblingsOf(run: readonly ActivityNumber[]): ActivityNumber[][] {
  const numbers = run.filter(({ parts }) => parts.length > 0);
  return [...groupBy(numbers, ({ parts }) => parts.slice(0, -1).join('.')).values()];
}

/** Numbers that a row without number or with a repeated one stands for, and those within texts such as "12A" or "5 y 6". */
function numbersExplained(run: readonly ActivityNumber[]): Set<string> {
  const repeated = new Set(repeatedNumbers(run).map(({ index }) => index));
  const explained = new Set<string>();
  run.forEach(({ key, parts, text }, index) => {
    const expected = key === '' || repeated.has(index) ? keyByPlace(run, index) : null;
    if (expected !== null) explained.add(expected);
    if (parts.length === 0) for (const written of text.match(/\d+/g) ?? []) explained.add(String(Number(written)));
  });
  return explained;
}

function lastPart({ parts }: ActivityNumber): number {
  return parts.at(-1) ?? 0;
}
