/** Owners that are probably misspelt. */

import { ownerCells } from '../owner-cells.ts';
import { replaceOwner } from '../owner-repair.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { quote } from '../wording.ts';

export const ownerNearMiss = defineRule({
  id: 'owner-near-miss',
  title: 'Responsable mal escrito',
  severity: 'warning',
  options: {},
  whileTyping: true,
  *check(schedule) {
    for (const cell of ownerCells(schedule)) {
      for (const match of cell.owners.matches.filter(({ kind }) => kind === 'near-miss')) {
        yield {
          row: cell.row,
          column: cell.column,
          text: `${quote(match.text)} parece un error: ¿es ${quote(match.matched)}?`,
          advice: 'Corrija la escritura; si es otra unidad, agréguela a la hoja Responsables.',
          about: match.text,
          fix: replaceOwner(cell, match, match.matched),
        };
      }
    }
  },
});

/** For the documentation. */
export const ownerNearMissNotes: RuleNotes<typeof ownerNearMiss> = {
  description:
    'Busca responsables que están a una o dos letras de un nombre o alias de Responsables, y propone la corrección.',
  reason:
    'Se toma por esa unidad solo mientras alguien lo confirma: una letra puede ser la diferencia entre dos unidades.',
  source: 'Hoja Responsables del propio libro.',
  example:
    '«Enlaces de Renición de Cuentas por Dependencia» parece un error: ¿es «Enlaces de Rendición de Cuentas por dependencia»?',
  fixable: true,
  optionNotes: {},
};
