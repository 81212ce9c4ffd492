/** Owners written with other capitals or accents than their unit's name. */

import type { Directory, OwnerMatch } from '#core/directory/directory.ts';
import { oneLine } from '#core/text/one-line.ts';
import { flag } from '../options.ts';
import { ownerCells } from '../owner-cells.ts';
import { replaceOwner } from '../owner-repair.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { quote } from '../wording.ts';

export const ownerVariant = defineRule({
  id: 'owner-variant',
  title: 'Responsable escrito de otra manera',
  severity: 'info',
  options: { reportAliases: flag(false) },
  *check(schedule, { reportAliases }) {
    const cells = ownerCells(schedule);
    const capitalsAreCustom = mostlyCapitals(cells.flatMap(({ owners }) => owners.matches));
    for (const cell of cells) {
      for (const match of cell.owners.matches) {
        const name = expectedName(match, schedule.directory, reportAliases);
        if (name === null || sameLetters(match.text, name, capitalsAreCustom)) continue;
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
  },
});

/** For the documentation. */
export const ownerVariantNotes: RuleNotes<typeof ownerVariant> = {
  description:
    'Busca responsables que se reconocen pero difieren en mayúsculas o tildes del nombre o alias que está en Responsables. Acepta los alias, el nombre abreviado («Dirección de A y B») y los saltos de línea; los espacios los revisa otra regla.',
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

/** A sheet written in capitals throughout is not misspelt. */
function mostlyCapitals(matches: readonly OwnerMatch[]): boolean {
  return matches.filter(({ text }) => text === text.toUpperCase()).length * 2 > matches.length;
}

function sameLetters(text: string, other: string, ignoreCase: boolean): boolean {
  const compact = (written: string): string => {
    const plain = oneLine(written).normalize('NFC');
    return ignoreCase ? plain.toUpperCase() : plain;
  };
  return compact(text) === compact(other);
}
