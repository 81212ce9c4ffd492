/** What was decided about the text columns: which one holds what. */

import { columnLetters } from '#core/change/area.ts';
import type { Answers, Choice, Decision } from '#core/schedule/decision.ts';
import { decide, NO_COLUMN } from './decide.ts';
import type { Header } from './find-header.ts';
import { type Grid, range } from './grid.ts';
import type { FoundColumns } from './read-columns.ts';

/** The columns of activities, owners, numbers and stages, and whether other columns name owners too. */
export function columnDecisions(
  grid: Grid,
  header: Header,
  { columns, named, support, coarser, stageUnnamed, ownersUnnamed, mayHaveOwners }: FoundColumns,
  weekColumns: readonly number[],
  answers: Answers,
): Decision[] {
  const headingOf = (column: number): string => headingAt(grid, header, column);
  const found = [columns.number, columns.stage, columns.activity, columns.responsible];
  const choices = columnChoices(grid, header, weekColumns, found);
  const column = (code: string, text: string, at: number | null, doubtful: boolean, evidence?: string): Decision =>
    decide(answers, {
      code,
      text,
      value: at === null ? NO_COLUMN : columnLetters(at),
      choices: code === 'activity-column' ? choices.filter(({ value }) => value !== NO_COLUMN) : choices,
      accepts: 'column',
      evidence: evidence ?? headingEvidence(at === null ? null : headingOf(at)),
      doubtful,
    });
  const grouped = coarser === null ? undefined : `La columna ${columnLetters(coarser)} las agrupa.`;
  const { activity, responsible, number, stage } = columns;
  const noOwners = ownersUnnamed || (responsible === null && mayHaveOwners);
  const where = `¿Las actividades están en la columna ${columnLetters(activity)}? ${grouped ?? 'Ningún encabezado lo dice.'}`;
  const activityDoubt = !named || coarser !== null;
  const stageText = stageUnnamed
    ? `¿La columna ${columnLetters(stage ?? 1)}, que no tiene encabezado, dice la etapa de cada actividad?`
    : '¿En qué columna están las etapas?';
  return [
    column(
      'activity-column',
      activityDoubt ? where : '¿En qué columna están las actividades?',
      activity,
      activityDoubt,
      grouped,
    ),
    column(
      'responsible-column',
      `¿En qué columna están los responsables?${noOwners ? ' Ningún encabezado lo dice.' : ''}`,
      responsible,
      noOwners,
    ),
    column('number-column', '¿En qué columna están los números de las actividades?', number, false),
    column('stage-column', stageText, stage, stageUnnamed),
    ...supportDecision(responsible, support, headingOf, answers),
  ];
}

function supportDecision(
  responsible: number | null,
  support: readonly number[],
  headingOf: (column: number) => string,
  answers: Answers,
): Decision[] {
  if (responsible === null || support.length === 0) return [];
  const name = (column: number): string => `${columnLetters(column)} («${headingOf(column)}»)`;
  const others = support.map(name).join(', ');
  return [
    decide(answers, {
      code: 'other-owners',
      text: `¿También son responsables quienes están en la columna ${others}? Por ahora solo leí los de la columna ${name(responsible)}.`,
      value: answers.get('other-owners') ?? 'no',
      choices: [
        { value: 'no', label: `solo la columna ${columnLetters(responsible)}` },
        { value: 'si', label: 'también esos' },
      ],
      evidence: 'Varios encabezados hablan de responsables o de apoyo.',
      doubtful: true,
    }),
  ];
}

/** The last heading above a column that is not empty. */
function headingAt(grid: Grid, header: Header, column: number): string {
  const texts = range(header.top, header.bottom).map((row) => grid.text(row, column).replace(/\s+/g, ' ').trim());
  return texts.filter((text) => text !== '').at(-1) ?? '';
}

function headingEvidence(heading: string | null): string {
  if (heading === null) return 'Ninguna columna tiene ese encabezado.';
  return heading === '' ? 'No tiene encabezado, pero sus textos lo son.' : `Su encabezado dice «${heading}».`;
}

/** Every column with a heading, or in use, that is no week; and none. */
function columnChoices(
  grid: Grid,
  header: Header,
  weekColumns: readonly number[],
  found: readonly (number | null)[],
): Choice[] {
  const named = range(1, grid.columns).filter(
    (column) => !weekColumns.includes(column) && (found.includes(column) || headingAt(grid, header, column) !== ''),
  );
  const choices = named.map((column) => {
    const letters = columnLetters(column);
    const heading = headingAt(grid, header, column);
    return { value: letters, label: heading === '' ? letters : `${letters} («${heading}»)` };
  });
  return [...choices, { value: NO_COLUMN, label: NO_COLUMN }];
}
