/** Numbers that do not stand where they belong. */

import { countBefore } from '#core/collections/count-before.ts';
import {
  type ActivityNumber,
  comparedNumbers,
  numberingRuns,
  readNumbers,
  repeatedNumbers,
} from '../activity-numbers.ts';
import { defineRule, type RuleNotes, type Violation } from '../rule.ts';

/** When more than one number in so many stands out of order, the rows are in some other order. */
const FEWEST_PER_SLIP = 3;

export const numberOrder = defineRule({
  id: 'number-order',
  title: 'Número fuera de orden',
  severity: 'warning',
  options: {},
  *check(schedule) {
    const column = schedule.layout.columns.number;
    if (column === null) return;
    for (const run of numberingRuns(readNumbers(schedule.activities))) yield* disorder(run, column);
  },
});

/** For the documentation. */
export const numberOrderNotes: RuleNotes<typeof numberOrder> = {
  description:
    'Busca números que no están en su lugar: la menor cantidad posible, de modo que de 1, 2, 4, 3, 5 solo señala uno. No cuenta los números repetidos ni los saltos, de los que hablan otras reglas, y calla cuando las filas están en otro orden, como el de las fechas.',
  reason: 'Quien busca una actividad por su número no la encuentra donde la espera.',
  source: 'Práctica de los cronogramas.',
  example: 'El número 3 está fuera de orden: aparece después del 4.',
  fixable: false,
  optionNotes: {},
};

function* disorder(run: readonly ActivityNumber[], column: number): Iterable<Violation> {
  const repeated = new Set(repeatedNumbers(run).map(({ index }) => index));
  const counted = run.filter(({ parts }, index) => parts.length > 0 && !repeated.has(index));
  const inOrder = longestAscent(counted);
  if ((counted.length - inOrder.size) * FEWEST_PER_SLIP > counted.length) return;
  /** The numbers right beside it may be out of order themselves. */
  const ordered = counted.filter((_, index) => inOrder.has(index));
  let passed = 0;
  for (const [index, number] of counted.entries()) {
    if (inOrder.has(index)) {
      passed += 1;
      continue;
    }
    yield {
      row: number.row,
      column,
      about: number.key,
      text: `El número ${number.key} está fuera de orden: aparece ${place(number, ordered[passed - 1], ordered[passed])}.`,
      advice: 'Pase la actividad a su lugar o numere de nuevo.',
    };
  }
}

function place(number: ActivityNumber, before: ActivityNumber | undefined, after: ActivityNumber | undefined): string {
  const isBehind = before !== undefined && comparedNumbers(before, number) > 0;
  return isBehind || after === undefined ? `después del ${before?.key}` : `antes del ${after.key}`;
}

/** The places of as many numbers as possible that ascend; where there is a choice, the earlier ones. */
function longestAscent(numbers: readonly ActivityNumber[]): ReadonlySet<number> {
  /** Seen from the end: of each length, the place at which an ascent of that length begins with the greatest number. */
  const starts: number[] = [];
  const next: (number | undefined)[] = [];
  for (let index = numbers.length - 1; index >= 0; index -= 1) {
    const number = numbers[index];
    const longest = countBefore(starts.length, (place) => {
      const other = numbers[starts[place] ?? 0];
      return number !== undefined && other !== undefined && comparedNumbers(number, other) < 0;
    });
    next[index] = starts[longest - 1];
    starts[longest] = index;
  }
  const kept = new Set<number>();
  for (let at = starts.at(-1); at !== undefined; at = next[at]) kept.add(at);
  return kept;
}
