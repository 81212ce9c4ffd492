/** Headers printed again that say something else. */

import { readMonthLabel } from '#core/reading/month-label.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { quote } from '../wording.ts';

export const repeatedHeader = defineRule({
  id: 'repeated-header',
  title: 'Encabezado repetido con diferencias',
  severity: 'warning',
  options: {},
  *check({ headerDifferences = [] }) {
    for (const { row, column, text, above } of headerDifferences) {
      yield {
        row,
        column,
        about: text,
        ...(isOtherMonth(text, above) ? {} : { atMost: 'info' }),
        text: `El encabezado repetido ${text === '' ? 'no dice nada' : `dice ${quote(text)}`} donde el primero dice ${quote(above)}.`,
        advice: 'Deje los dos iguales; el cronograma se lee con el primero.',
      };
    }
  },
});

/** For the documentation. */
export const repeatedHeaderNotes: RuleNotes<typeof repeatedHeader> = {
  description:
    'Compara con el encabezado las filas en que este se repite más abajo, por ejemplo en cada página impresa, y señala las celdas que dicen otra cosa. Es una advertencia si dicen otro mes o año, y lo demás solo un aviso. Las mayúsculas, las tildes y los espacios no cuentan, ni las celdas que en la copia están vacías, salvo unos pocos meses.',
  reason: 'Quien lee las filas de abajo se guía por la copia, y entiende otro mes, otra semana u otra columna.',
  source: 'Coherencia interna del documento.',
  example: 'El encabezado repetido dice «ABRIL 2024» donde el primero dice «ABRIL 2025».',
  fixable: false,
  optionNotes: {},
};

/** Whether both are months, and not the same. */
function isOtherMonth(text: string, above: string): boolean {
  const [own, first] = [readMonthLabel(text, text), readMonthLabel(above, above)];
  if (own === null || first === null) return false;
  return own.month !== first.month || (own.year !== null && first.year !== null && own.year !== first.year);
}
