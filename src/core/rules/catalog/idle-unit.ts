/** Units of the directory that answer for nothing. */

import { listing } from '#core/text/listing.ts';
import { listedUnits, unitCell } from '../listed-units.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { quote } from '../wording.ts';

/** More are told together: the directory may serve other schedules too. */
const MOST_UNITS = 5;

export const idleUnit = defineRule({
  id: 'idle-unit',
  title: 'Unidad sin actividades',
  severity: 'info',
  options: {},
  *check(schedule, _, { directory: { places } }) {
    const listed = listedUnits(schedule, places);
    const idle = listed.filter(({ activities }) => activities === 0);
    const [first] = idle;
    if (first === undefined || idle.length === listed.length) return;
    const advice = 'Revise si le falta alguna actividad; si no, puede quitarla de la hoja o dejarla como está.';
    if (idle.length > MOST_UNITS) {
      const names = idle.slice(0, MOST_UNITS).map(({ unit }) => quote(unit.name));
      yield {
        ...unitCell(first, places, 'name'),
        text: `${idle.length} unidades de la hoja no responden por ninguna actividad: ${listing([...names, `${idle.length - MOST_UNITS} más`])}.`,
        advice: 'Revise si les falta alguna actividad; si no, puede quitarlas de la hoja o dejarlas como están.',
      };
      return;
    }
    for (const own of idle) {
      yield {
        ...unitCell(own, places, 'name'),
        about: own.unit.code,
        text: `${quote(own.unit.name)} no responde por ninguna actividad.`,
        advice,
      };
    }
  },
});

/** For the documentation. */
export const idleUnitNotes: RuleNotes<typeof idleUnit> = {
  description:
    'Busca en la hoja Responsables unidades que no están a cargo de ninguna actividad; si son más de cinco lo dice una sola vez. Calla mientras no se reconozca ningún responsable.',
  reason: 'Puede ser una actividad a la que le falta un responsable, o una unidad que cambió de nombre.',
  source: 'Hoja Responsables del propio libro.',
  example: '«Oficina Jurídica» no responde por ninguna actividad.',
  fixable: false,
  optionNotes: {},
};
