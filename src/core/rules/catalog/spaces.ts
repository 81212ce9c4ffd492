/** Surplus spaces in the texts. */

import type { CellPosition } from '#core/change/area.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { TextCell } from '#core/schedule/schedule.ts';
import { listing } from '#core/text/listing.ts';
import { ownerCells } from '../owner-cells.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { readSpacing, type Spacing, surplusSpaces } from '../spacing.ts';
import { quote } from '../wording.ts';

export const spaces = defineRule({
  id: 'spaces',
  title: 'Espacios sobrantes',
  severity: 'info',
  options: {},
  *check(schedule) {
    for (const cell of textCells(schedule)) {
      const spacing = readSpacing(cell.text);
      const kinds = kindsOf(spacing);
      if (kinds.length === 0 || spacing.cleaned === '') continue;
      yield {
        row: cell.row,
        column: cell.column,
        text: `Sobran espacios en ${quote(cell.text)}: ${listing(kinds)}.`,
        advice: 'Quite los espacios que sobran.',
        fix: { before: cell.text, replacements: surplusSpaces(cell.text) },
      };
    }
  },
});

/** For the documentation. */
export const spacesNotes: RuleNotes<typeof spaces> = {
  description:
    'Busca espacios dobles, al comienzo o al final en los encabezados, las actividades y los responsables. Los saltos de línea no cuentan, ni los espacios que separan casillas en un encabezado («Código: 12   Versión: 3»).',
  reason: 'No se ven, pero dos textos iguales dejan de serlo al buscar, filtrar o contar.',
  source: 'Práctica de edición.',
  example: 'Sobran espacios en «Publicar el documento»: dobles después de «Publicar».',
  fixable: true,
  optionNotes: {},
};

function textCells(schedule: AssignedSchedule): (CellPosition & { readonly text: string })[] {
  const column = schedule.layout.columns.activity;
  return [
    ...schedule.headings.filter((heading) => !isLaidOutWithSpaces(heading)),
    ...schedule.activities.map(({ row, title }) => ({ row, column, text: title })),
    ...ownerCells(schedule),
  ];
}

const MANY_SPACES = /\S[^\S\n]{4,}\S/;
/** "  Versión:", "  Fecha de aprobación:". */
const NEXT_FIELD = /:.*\S[^\S\n]{2,}(?:\p{L}+|\p{Lu}[\p{L}.º°]*(?: \p{L}+){1,3}):/u;

/** "Código: 12      Versión: 3": boxes of a form in one cell. */
function isLaidOutWithSpaces({ text }: TextCell): boolean {
  return MANY_SPACES.test(text) || NEXT_FIELD.test(text);
}

function kindsOf({ atStart, doubledAfter, atBreak, atEnd }: Spacing): string[] {
  const words = [...new Set(doubledAfter)].map(quote);
  return [
    ...(atStart ? ['al comienzo'] : []),
    ...(words.length > 0 ? [`dobles después de ${listing(words)}`] : []),
    ...(atBreak ? ['junto a un salto de línea'] : []),
    ...(atEnd ? ['al final'] : []),
  ];
}
