/** Owners that the directory does not know. */

import { resembledName } from '#core/directory/owner-hint.ts';
import { ownerCells } from '../owner-cells.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { quote } from '../wording.ts';

export const unknownOwner = defineRule({
  id: 'unknown-owner',
  title: 'Responsable desconocido',
  severity: 'error',
  options: {},
  whileTyping: true,
  *check(schedule) {
    if (schedule.directory.units.length === 0) return;
    for (const { row, column, owners } of ownerCells(schedule)) {
      for (const piece of owners.unread.filter((unread) => /[\p{L}\p{N}]/u.test(unread))) {
        const resembled = resembledName(piece, schedule.directory);
        yield {
          row,
          column,
          about: piece,
          text: `${quote(piece)} no está en la hoja Responsables${resembled === null ? '' : `; la más parecida es ${quote(resembled)}`}.`,
          advice:
            'Agregue esta unidad a Responsables, o el nombre como alias de una que ya está; si es un error, corríjalo.',
        };
      }
    }
  },
});

/** For the documentation. */
export const unknownOwnerNotes: RuleNotes<typeof unknownOwner> = {
  description:
    'Busca en las celdas de responsable lo que no corresponde a ninguna unidad de la hoja Responsables. Si la más parecida es una sola, la dice: la que termina así («Planeación»), con la que empieza, o el nombre de persona del que difiere en una o dos letras, pero no la da por cierta. Mientras esa hoja no tenga unidades no opina.',
  reason: 'A quien no está en Responsables no se le asigna color, ni entra en los avances, ni recibe correos.',
  source: 'Hoja Responsables del propio libro.',
  example: '«Oficina de Prensa» no está en la hoja Responsables.',
  fixable: false,
  optionNotes: {},
};
