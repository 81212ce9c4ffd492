/** What was decided about the rows: where the table ends, and what activities over several rows say. */

import type { Answers, Decision } from '#core/schedule/decision.ts';
import { MARK_LETTERS } from '#core/schedule/mark.ts';
import type { Activity } from '#core/schedule/schedule.ts';
import { fold } from '#core/text/fold.ts';
import { decide } from './decide.ts';
import { type Grid, isHome } from './grid.ts';
import type { ActivityRow, FoundRows } from './read-rows.ts';
import type { TableColumns } from './row-facts.ts';

/** The answer that the owners in all rows of an activity answer for it. */
export const ALL_OWNERS = 'todos';

/** The last row, then what several rows of one activity mean. */
export function rowDecisions(
  grid: Grid,
  found: FoundRows,
  columns: TableColumns,
  activities: readonly Activity[],
  answers: Answers,
): Decision[] {
  const several = found.activities.filter((activity) => activity.rows.length > 1);
  const shared = several.find((activity) => ownersIn(grid, activity, columns.responsible).size > 1);
  return [
    ...lastRowDecision(grid, found, columns, answers),
    ...(shared === undefined ? [] : [ownersDecision(shared, answers)]),
    ...(isUnlabelled(grid, found, several, columns, activities, answers) ? [secondRowsDecision(answers)] : []),
  ];
}

function lastRowDecision(
  grid: Grid,
  { activities, doubtful, restart }: FoundRows,
  columns: TableColumns,
  answers: Answers,
): Decision[] {
  const last = activities.at(-1)?.rows.at(-1);
  if (last === undefined) return [];
  const [next] = doubtful;
  const ends = new Set([restart, last, doubtful.at(-1)].filter((row) => row !== null && row !== undefined));
  return [
    decide(answers, {
      code: 'last-row',
      text: lastRowText(grid, last, restart, next, columns),
      value: answers.get('last-row') ?? String(last),
      choices: [...ends].map((row) => ({ value: String(row), label: `fila ${row}` })),
      accepts: 'row',
      evidence: 'Debajo no hay más filas con actividad.',
      doubtful: next !== undefined || restart !== null,
    }),
  ];
}

function lastRowText(
  grid: Grid,
  last: number,
  restart: number | null,
  next: number | undefined,
  { activity }: TableColumns,
): string {
  if (next !== undefined) {
    const quoted = grid.text(next, activity).replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUOTE);
    return `¿El cronograma termina en la fila ${last}? Más abajo, en la fila ${next}, dice «${quoted}» y no lo leí.`;
  }
  return restart === null
    ? '¿Cuál es la última fila del cronograma?'
    : `¿El cronograma termina en la fila ${restart}? Debajo se repite el encabezado y los números vuelven a empezar; por ahora lo leí todo junto.`;
}

const LONGEST_QUOTE = 60;

function ownersDecision(shared: ActivityRow, answers: Answers): Decision {
  return decide(answers, {
    code: 'merged-owners',
    text: `¿Quién responde por las actividades que ocupan varias filas con responsables distintos (la primera, en la fila ${shared.row})?`,
    value: answers.get('merged-owners') ?? 'primero',
    choices: [
      { value: 'primero', label: 'el primero de cada una' },
      { value: ALL_OWNERS, label: 'todos' },
    ],
    evidence: 'Sus filas están unidas, pero nombran responsables distintos.',
    doubtful: true,
  });
}

function secondRowsDecision(answers: Answers): Decision {
  return decide(answers, {
    code: 'second-rows',
    text: '¿La segunda fila de cada actividad es lo ejecutado? Nada lo dice.',
    value: answers.get('second-rows') ?? MARK_LETTERS.planned,
    choices: [
      { value: MARK_LETTERS.planned, label: 'también es lo programado' },
      { value: MARK_LETTERS.executed, label: 'es lo ejecutado' },
    ],
    evidence: 'Todas las actividades ocupan dos filas, con marcas en ambas.',
    doubtful: true,
  });
}

/** Whether every activity has several rows, with marks in the second ones too, that nothing tells apart. */
function isUnlabelled(
  grid: Grid,
  { activities: rows }: FoundRows,
  several: readonly ActivityRow[],
  columns: TableColumns,
  activities: readonly Activity[],
  answers: Answers,
): boolean {
  const letters = activities.some(({ marks }) => marks.some(({ kind }) => kind !== 'planned'));
  const second = activities.some(({ row, marks }) => marks.some((mark) => mark.row > row));
  const open = !letters || answers.has('second-rows');
  // The last activity's second row is past the sheet's last text where it is empty.
  const last = rows.at(-1)?.row ?? 0;
  const cut = (grid.merge(last, columns.activity)?.rows ?? 1) > 1 && rows.at(-1)?.rows.length === 1 ? 1 : 0;
  return columns.kind === null && several.length + cut === rows.length && second && open;
}

function ownersIn(grid: Grid, { rows }: ActivityRow, column: number | null): ReadonlySet<string> {
  if (column === null) return new Set();
  const own = rows.filter((row) => isHome(grid, row, column) && grid.hasText(row, column));
  return new Set(own.map((row) => fold(grid.text(row, column))));
}
