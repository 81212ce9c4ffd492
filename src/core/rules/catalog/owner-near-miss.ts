/** Owners that are probably misspelt. */

import type { OwnerMatch } from '#core/directory/directory.ts';
import { isSameInflected } from '#core/directory/grammar.ts';
import { fold } from '#core/text/fold.ts';
import { capitalsAreCustom, inCapitals } from '../owner-capitals.ts';
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
    const cells = ownerCells(schedule);
    const isInCapitals = capitalsAreCustom(cells);
    for (const cell of cells) {
      for (const match of cell.owners.matches.filter(({ kind }) => kind === 'near-miss')) {
        const name = correctedName(match, isInCapitals);
        yield {
          row: cell.row,
          column: cell.column,
          text: `${quote(match.text)} parece un error: ¿es ${quote(name)}?`,
          advice: 'Corrija la escritura; si es otra unidad, agréguela a la hoja Responsables.',
          about: match.text,
          fix: replaceOwner(cell, match, name),
        };
      }
    }
  },
});

/** For the documentation. */
export const ownerNearMissNotes: RuleNotes<typeof ownerNearMiss> = {
  description:
    'Busca responsables que están a una o dos letras de un nombre o alias de Responsables, y propone la corrección. No opina donde ambos pueden ser nombres de personas: «María Díaz» no es «Marta Díaz» mal escrita.',
  reason:
    'Se toma por esa unidad solo mientras alguien lo confirma: una letra puede ser la diferencia entre dos unidades.',
  source: 'Hoja Responsables del propio libro.',
  example:
    '«Enlaces de Renición de Cuentas por Dependencia» parece un error: ¿es «Enlaces de Rendición de Cuentas por dependencia»?',
  fixable: true,
  optionNotes: {},
};

/** The name it was matched with; word by word in the gender and number that it has, where capitals are the custom in capitals. */
function correctedName({ text, matched }: OwnerMatch, isInCapitals: boolean): string {
  const name = isInCapitals ? inCapitals(matched, text) : matched;
  const [words, written] = [name.split(' '), text.trim().split(/\s+/)];
  if (words.length !== written.length) return name;
  const isKept = (word: string, own: string): boolean =>
    fold(word) === fold(own) ? isInCapitals : isSameInflected(fold(word), fold(own));
  return words.map((word, index) => (isKept(word, written[index] ?? '') ? written[index] : word)).join(' ');
}
