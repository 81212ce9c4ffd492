/** Two activities with one number. */

import { numberingRuns, readNumbers, repeatedNumbers, shifted } from '../activity-numbers.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { quote } from '../wording.ts';

export const duplicateNumber = defineRule({
  id: 'duplicate-number',
  title: 'Número repetido',
  severity: 'error',
  options: {},
  *check(schedule) {
    const column = schedule.layout.columns.number;
    if (column === null) return;
    for (const run of numberingRuns(readNumbers(schedule.activities))) {
      const keys = new Set(run.map(({ key }) => key));
      for (const { first, index } of repeatedNumbers(run)) {
        const number = run[index] ?? first;
        const before = run[index - 1]?.parts ?? [];
        const expected = shifted(before, 1);
        yield {
          row: number.row,
          column,
          text: `El número ${number.parts.length > 0 ? number.key : quote(number.text)} ya está en la fila ${first.row}.`,
          advice:
            before.length === 0 || keys.has(expected)
              ? 'Dé a cada actividad un número distinto.'
              : `Dé a cada actividad un número distinto; por su lugar, a esta le corresponde el ${expected}.`,
        };
      }
    }
  },
});

/** For the documentation. */
export const duplicateNumberNotes: RuleNotes<typeof duplicateNumber> = {
  description:
    'Busca números de actividad que ya tiene una fila anterior. Acepta que la numeración vuelva a empezar en cada etapa.',
  reason: 'Los correos, los informes y las actas citan las actividades por su número: repetido, no se sabe cuál es.',
  source: 'Práctica de los cronogramas.',
  example: 'El número 2 ya está en la fila 4.',
  fixable: false,
  optionNotes: {},
};
