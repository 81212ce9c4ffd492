/** Units that answer for activities and cannot be written to. */

import { countOf } from '#core/text/count-of.ts';
import { listedUnits, unitCell } from '../listed-units.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { quote } from '../wording.ts';

export const unitWithoutEmail = defineRule({
  id: 'unit-without-email',
  title: 'Unidad sin correo',
  severity: 'info',
  options: {},
  *check(schedule, _, { directory: { places, problems } }) {
    const listed = listedUnits(schedule, places);
    const malformed = new Set(problems.filter(({ code }) => code === 'malformed-address').map(({ row }) => row));
    const owning = listed.filter(({ activities }) => activities > 0);
    const without = owning.filter(({ unit, row }) => unit.emails.length === 0 && !malformed.has(row));
    const [first] = without;
    if (first !== undefined && without.length > 1 && without.length === owning.length) {
      yield {
        ...unitCell(first, places, 'emails'),
        text: 'Ninguna de las unidades responsables tiene correo: no se le puede escribir a nadie.',
        advice: 'Escriba en la hoja Responsables el correo de cada unidad.',
      };
      return;
    }
    for (const own of without) {
      yield {
        ...unitCell(own, places, 'emails'),
        about: own.unit.code,
        text: `${quote(own.unit.name)} responde por ${countOf(own.activities, 'actividad', 'actividades')} y no tiene correo.`,
        advice: 'Escriba su correo en la hoja Responsables para que reciba el resumen de sus actividades.',
      };
    }
  },
});

/** For the documentation. */
export const unitWithoutEmailNotes: RuleNotes<typeof unitWithoutEmail> = {
  description:
    'Busca en la hoja Responsables unidades con actividades a su cargo y sin ningún correo. Si ninguna lo tiene lo dice una sola vez, y no repite las que tienen un correo mal escrito.',
  reason: 'A una unidad sin correo no le llega el resumen de lo que tiene vencido y de lo que viene.',
  source: 'Hoja Responsables del propio libro.',
  example: '«Secretaría de Planeación» responde por 2 actividades y no tiene correo.',
  fixable: false,
  optionNotes: {},
};
