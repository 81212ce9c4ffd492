/** One unit written twice in the same owner cell. */

import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { isGuessed, type OwnerMatch } from '#core/directory/directory.ts';
import { readOwners } from '#core/directory/owner-cell.ts';
import { looksLikeCode } from '#core/directory/unit-code.ts';
import { fold } from '#core/text/fold.ts';
import { type OwnerCell, ownerCells } from '../owner-cells.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { replacing, rewritten, type TextFix } from '../text-fix.ts';
import { quote } from '../wording.ts';

/** What parts two owners and says nothing else. */
const SEPARATOR = /^[\s,;/ye-]*$/i;
/** The same without anything that another rule would find. */
const TIDY_SEPARATOR = /^(?:[,;] ?| [ye] |[,;]?\n| ?\/ ?)$/;

export const repeatedOwner = defineRule({
  id: 'repeated-owner',
  title: 'Responsable repetido',
  severity: 'warning',
  options: {},
  whileTyping: true,
  *check(schedule) {
    for (const cell of ownerCells(schedule)) {
      for (const repetition of repetitions(cell)) {
        const { first, match, before } = repetition;
        const isSame = fold(first.text) === fold(match.text);
        const isPlain = isSame && SEPARATOR.test(cell.text.slice(before.end, match.start));
        const fix = withoutRepetition(cell, repetition, schedule);
        yield {
          row: cell.row,
          column: cell.column,
          about: match.text,
          text: isSame
            ? `${quote(match.text)} está dos veces en la misma celda.`
            : `${quote(first.text)} y ${quote(match.text)} son la misma unidad, en la misma celda.`,
          advice: 'Deje la unidad una sola vez, o escriba la que falta en lugar de la repetida.',
          ...(isPlain ? {} : { atMost: 'info' as const }),
          ...(fix === null ? {} : { fix }),
        };
      }
    }
  },
});

/** For the documentation. */
export const repeatedOwnerNotes: RuleNotes<typeof repeatedOwner> = {
  description:
    'Busca celdas de responsable que nombran dos veces la misma unidad, y propone quitar la segunda cuando las dos dicen lo mismo, salvo mayúsculas o tildes, y solo las separa una coma, una «y» o un salto de línea. La sigla junto al nombre no cuenta, y es apenas un aviso cuando están escritas de otra manera o entre ellas hay algo más, como «con apoyo de».',
  reason: 'Suele faltar otra unidad, la que se quería escribir en lugar de la repetida.',
  source: 'Hoja Responsables del propio libro.',
  example: '«Secretaría de Planeación» está dos veces en la misma celda.',
  fixable: true,
  optionNotes: {},
};

interface Repetition {
  readonly first: OwnerMatch;
  readonly match: OwnerMatch;
  /** What stands right before the repetition. */
  readonly before: OwnerMatch;
}

/** Misspelt names may be of another unit, "Director" and "Directora" two persons. */
function repetitions({ owners }: OwnerCell): Repetition[] {
  const matches = owners.matches.filter((match) => !isGuessed(match));
  return matches.flatMap((match, index) => {
    const first = matches.slice(0, index).find(({ unit }) => unit === match.unit);
    if (first === undefined || isCode(first) || isCode(match)) return [];
    return [{ first, match, before: matches[index - 1] ?? first }];
  });
}

/** "PLA" beside "Secretaría de Planeación" explains it. */
function isCode({ text }: OwnerMatch): boolean {
  return looksLikeCode(text.trim());
}

/** Takes the repetition out with the separator before it; null where that would change anything else. */
function withoutRepetition(
  { text, owners }: OwnerCell,
  { first, match: { start, end, text: repeated }, before }: Repetition,
  { directory }: AssignedSchedule,
): TextFix | null {
  if (fold(first.text) !== fold(repeated) || !TIDY_SEPARATOR.test(text.slice(before.end, start))) return null;
  const fix = replacing(text, before.end, end, '');
  const left = readOwners(rewritten(fix), directory);
  const wanted = owners.matches.filter((match) => match.start !== start).map(({ unit }) => unit);
  const isKept = left.matches.map(({ unit }) => unit).join() === wanted.join();
  return isKept && left.unread.join('\n') === owners.unread.join('\n') ? fix : null;
}
