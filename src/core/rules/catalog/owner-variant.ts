/** Owners written with other capitals or accents than their unit's name, or in another gender or number. */

import type { Directory, OwnerMatch } from '#core/directory/directory.ts';
import { fold } from '#core/text/fold.ts';
import { flag } from '../options.ts';
import { capitalsAreCustom, inCapitals, isSameWriting } from '../owner-capitals.ts';
import { type OwnerCell, ownerCells } from '../owner-cells.ts';
import { replaceOwner } from '../owner-repair.ts';
import { defineRule, type RuleNotes, type Violation } from '../rule.ts';
import { quote } from '../wording.ts';

export const ownerVariant = defineRule({
  id: 'owner-variant',
  title: 'Responsable escrito de otra manera',
  severity: 'info',
  options: { reportAliases: flag(false) },
  *check(schedule, { reportAliases }) {
    const cells = ownerCells(schedule);
    const isInCapitals = capitalsAreCustom(cells);
    for (const cell of cells) {
      for (const match of cell.owners.matches) {
        const expected = expectedName(match, schedule.directory, reportAliases);
        if (expected === null || isSameWriting(match.text, expected, isInCapitals)) continue;
        const name = isInCapitals ? inCapitals(expected, match.text) : expected;
        yield {
          row: cell.row,
          column: cell.column,
          text: `${quote(match.text)} se escribe ${quote(name)}.`,
          advice: 'Escríbalo como está en la hoja Responsables.',
          about: match.text,
          fix: replaceOwner(cell, match, name),
        };
      }
    }
    yield* inflectedOnce(cells);
  },
});

/** For the documentation. */
export const ownerVariantNotes: RuleNotes<typeof ownerVariant> = {
  description:
    'Busca responsables que se reconocen pero difieren en mayúsculas o tildes del nombre o alias que está en Responsables, y propone la corrección; donde casi todos están en mayúsculas sostenidas, ni estas ni las tildes que les falten cuentan. Una sola vez y sin corregirlo dice lo que solo cambia en género o número («Directora», «Secretario», «Comunas»), que puede ser la misma unidad; no de nombres que pueden ser de personas («Daniela Soto» y «Daniel Soto» son dos). Acepta los alias, el nombre abreviado («Dirección de A y B») y los saltos de línea; los espacios los revisa otra regla.',
  reason: 'Un mismo responsable escrito de varias maneras se pierde al filtrar, ordenar o contar en la hoja.',
  source: 'Hoja Responsables del propio libro.',
  example: '«Secretaria de Participación Comunitaria» se escribe «Secretaría de Participación Comunitaria».',
  fixable: true,
  optionNotes: { reportAliases: '`true` para señalar también los alias y proponer el nombre de la unidad.' },
};

/** How the piece should be written, or null where any way is well. */
function expectedName({ kind, unit, matched }: OwnerMatch, directory: Directory, noAliases: boolean): string | null {
  if (kind !== 'variant' && !(noAliases && kind === 'alias')) return null;
  return noAliases ? (directory.units.find(({ code }) => code === unit)?.name ?? matched) : matched;
}

/** Each text in another gender or number once, where it first stands. Posts are rightly called after who holds them. */
function* inflectedOnce(cells: readonly OwnerCell[]): Iterable<Violation> {
  const told = new Set<string>();
  for (const { row, column, owners } of cells) {
    for (const { kind, text, matched } of owners.matches) {
      if (kind !== 'inflected' || told.has(fold(text))) continue;
      told.add(fold(text));
      yield {
        row,
        column,
        text: `${quote(text)} está en la hoja Responsables como ${quote(matched)}.`,
        advice: 'Si es la misma unidad puede quedar así, o agregarse allí como alias; si es otra, agréguela.',
        about: text,
        whole: true,
      };
    }
  }
}
