/** The stages: a column of their own, or rows across the table. */

import type fc from 'fast-check';
import { type Drawing, merge, paintArea, write } from './drawing.ts';
import { STAGE_FILLS } from './fills.ts';
import { columnOf, type Frame } from './frame.ts';
import { sometimes, weighted } from './weighted.ts';

/** Options of the stages. */
export interface Stages {
  readonly mode:
    | 'none'
    | 'column in each row'
    | 'column merged'
    | 'column in first row'
    | 'row merged'
    | 'row merged over texts'
    | 'row filled'
    | 'row in capitals';
  readonly words: 'plain' | 'numbered' | 'capitals';
  /** Whether rows of a stage are filled where their form does not ask for it. */
  readonly filled: boolean;
}

/** Any such options. */
export const stagesFields: { [Key in keyof Stages]: fc.Arbitrary<Stages[Key]> } = {
  mode: weighted(
    [14, 'none'],
    [3, 'column in each row'],
    [5, 'column merged'],
    [3, 'column in first row'],
    [5, 'row merged'],
    [2, 'row merged over texts'],
    [3, 'row filled'],
    [2, 'row in capitals'],
  ),
  words: weighted([3, 'plain'], [3, 'numbered'], [2, 'capitals']),
  filled: sometimes(60),
};

const NAMES = ['Aprestamiento', 'Diseño', 'Preparación', 'Ejecución', 'Seguimiento y evaluación'];

/** The name of the stage with this index, from 0. */
export function stageName(index: number, { words, mode }: Stages): string {
  const name = NAMES[index % NAMES.length] ?? '';
  const numbered = `Etapa ${index + 1}. ${name}`;
  if (words === 'capitals' || mode === 'row in capitals') return numbered.toUpperCase();
  return words === 'numbered' ? numbered : name;
}

/** Writes the row that opens a stage. */
export function drawStageRow(
  drawing: Drawing,
  frame: Frame,
  row: number,
  name: string,
  index: number,
  { mode, filled }: Stages,
): void {
  const { firstColumn, lastColumn } = frame;
  const columns = lastColumn - firstColumn + 1;
  const texts = (frame.weeks[0]?.column ?? lastColumn + 1) - firstColumn;
  if (filled || mode === 'row filled') {
    const fill = STAGE_FILLS[index % STAGE_FILLS.length] ?? null;
    paintArea(drawing, { row, column: firstColumn, rows: 1, columns }, fill);
  }
  const own = columnOf(frame, 'number') ?? columnOf(frame, 'activity') ?? firstColumn;
  write(drawing, row, mode.startsWith('row merged') ? firstColumn : own, name);
  if (mode === 'row merged') merge(drawing, { row, column: firstColumn, rows: 1, columns });
  if (mode === 'row merged over texts') merge(drawing, { row, column: firstColumn, rows: 1, columns: texts });
}

/** Writes a stage's name beside its activities, which begin in these rows and end in the last one. */
export function drawStageCells(
  drawing: Drawing,
  frame: Frame,
  rows: readonly number[],
  last: number,
  name: string,
  { mode }: Stages,
): void {
  const column = columnOf(frame, 'stage');
  const [first] = rows;
  if (column === null || first === undefined) return;
  for (const row of mode === 'column in each row' ? rows : [first]) write(drawing, row, column, name);
  if (mode === 'column merged') merge(drawing, { row: first, column, rows: last - first + 1, columns: 1 });
}
