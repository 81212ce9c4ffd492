/** Numbers that are stored as texts. */

import { readNumbers } from '../activity-numbers.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { quote } from '../wording.ts';

export const numberAsText = defineRule({
  id: 'number-as-text',
  title: 'Número guardado como texto',
  severity: 'info',
  options: {},
  *check({ activities, layout }) {
    const column = layout.columns.number;
    if (column === null) return;
    const numbers = readNumbers(activities);
    const stored = numbers.filter(({ activity }) => typeof activity.number === 'number');
    const asText = numbers.filter(
      ({ activity, text }) => typeof activity.number === 'string' && /^[1-9]\d*$/.test(text),
    );
    if (asText.length * 2 >= stored.length) return;
    for (const { row, text } of asText) {
      yield {
        row,
        column,
        about: text,
        text: `El número ${quote(text)} está guardado como texto y la mayoría de los demás como números.`,
        advice: 'Escriba de nuevo el número, sin apóstrofo y con el mismo formato de las otras celdas.',
      };
    }
  },
});

/** For the documentation. */
export const numberAsTextNotes: RuleNotes<typeof numberAsText> = {
  description:
    'Busca números enteros guardados como texto en una columna en la que la mayoría son números. No objeta los códigos, las letras, los números con ceros a la izquierda ni los que tienen niveles («4.1»), que solo pueden ser texto.',
  reason: 'Al ordenar o filtrar por número, los que son texto quedan al final o no aparecen.',
  source: 'Práctica de las hojas de cálculo.',
  example: 'El número «3» está guardado como texto y la mayoría de los demás como números.',
  fixable: false,
  optionNotes: {},
};
