/** What stands around a table: titles, boxes, legends above; totals, notes, legends and signatures below. */

import type fc from 'fast-check';
import { type Drawing, merge, paint, write } from './drawing.ts';
import { columnOf, type Frame } from './frame.ts';
import { sometimes, weighted } from './weighted.ts';

/** Options of the surroundings. */
export interface Surroundings {
  readonly blankRows: number;
  readonly blankColumns: number;
  readonly institution: boolean;
  readonly title: 'none' | 'RENDICIÓN' | 'Plan' | 'sentence';
  readonly titleMerged: boolean;
  readonly yearWord: 'VIGENCIA' | 'AÑO' | '-' | 'de' | '';
  readonly boxes: 'none' | 'beside the title' | 'rows of their own';
  readonly gap: number;
  readonly total: 'none' | 'TOTAL' | 'Total actividades programadas';
  readonly gapBelow: number;
  readonly notes: boolean;
  readonly signature: 'none' | 'row' | 'two columns' | 'block';
}

/** Any such options. */
export const surroundingsFields: { [Key in keyof Surroundings]: fc.Arbitrary<Surroundings[Key]> } = {
  blankRows: weighted([12, 0], [3, 1], [1, 2], [1, 4]),
  blankColumns: weighted([14, 0], [3, 1], [1, 2]),
  institution: sometimes(30),
  title: weighted([10, 'RENDICIÓN'], [3, 'none'], [5, 'Plan'], [2, 'sentence']),
  titleMerged: sometimes(60),
  yearWord: weighted([5, 'VIGENCIA'], [2, 'AÑO'], [2, '-'], [1, 'de'], [2, '']),
  boxes: weighted([78, 'none'], [12, 'beside the title'], [10, 'rows of their own']),
  gap: weighted([6, 0], [5, 1], [1, 2]),
  total: weighted([88, 'none'], [8, 'TOTAL'], [4, 'Total actividades programadas']),
  gapBelow: weighted([3, 1], [2, 0], [2, 2], [1, 4]),
  notes: sometimes(12),
  signature: weighted([70, 'none'], [12, 'row'], [9, 'two columns'], [9, 'block']),
};

const TITLES = {
  RENDICIÓN: 'CRONOGRAMA DE RENDICIÓN DE CUENTAS',
  Plan: 'Plan de trabajo',
  sentence: 'Cronograma de actividades para la rendición pública de cuentas a la ciudadanía',
} as const;
const BOXES = ['Código: PL-F-03', 'Versión: 02', 'Página: 1 de 2', 'Fecha: 15/03/2018'];
/** Columns over which a title is merged where the table's own are not known yet. */
const TITLE_WIDTH = 8;

/** Where the year stands around the table. */
export interface TitleYear {
  readonly inTitle: string | null;
  readonly below: string | null;
}

/** Writes what stands above the table and says in which row the table may begin. */
export function drawAbove(drawing: Drawing, surroundings: Surroundings, year: TitleYear): number {
  const { blankRows, blankColumns, institution, titleMerged, yearWord, boxes, gap } = surroundings;
  const { below } = year;
  const title = titleText(surroundings, year);
  const column = blankColumns + 1;
  let row = blankRows + 1;
  const line = (text: string): void => {
    write(drawing, row, column, text);
    if (titleMerged) merge(drawing, { row, column, rows: 1, columns: TITLE_WIDTH });
    if (boxes === 'beside the title') write(drawing, row, column + TITLE_WIDTH, BOXES[row % BOXES.length] ?? '');
    row += 1;
  };
  if (institution) line('ALCALDÍA MUNICIPAL');
  if (title !== null) line(title);
  if (below !== null) line(yearWord === 'VIGENCIA' ? `Vigencia ${below}` : `Año ${below}`);
  if (boxes === 'rows of their own') {
    BOXES.forEach((text, at) => {
      write(drawing, row, column + at, text);
    });
    row += 1;
  }
  return row + (row === 1 ? 0 : gap);
}

/** The text of the title; null where there is none. */
export function titleText({ title, yearWord }: Surroundings, { inTitle }: TitleYear): string | null {
  if (title === 'none' && inTitle === null) return null;
  const text = title === 'none' ? 'CRONOGRAMA' : TITLES[title];
  return inTitle === null ? text : `${text} ${yearWord} ${inTitle}`.replace(/ +/g, ' ');
}

/** Writes what stands right below the activities, and says which row is free after it. */
export function drawTotal(
  drawing: Drawing,
  frame: Frame,
  row: number,
  { total }: Surroundings,
  countIn: (column: number) => number,
): number {
  if (total === 'none') return row;
  write(drawing, row, columnOf(frame, total === 'TOTAL' ? 'activity' : 'number') ?? frame.firstColumn, total);
  for (const { column, executedColumn } of frame.weeks) {
    for (const at of new Set([column, executedColumn])) write(drawing, row, at, countIn(at));
  }
  return row + 1;
}

/** Writes notes and signatures. */
export function drawBelow(
  drawing: Drawing,
  frame: Frame,
  from: number,
  { notes, signature, gapBelow }: Surroundings,
): void {
  let row = from + gapBelow;
  const text = columnOf(frame, 'activity') ?? frame.firstColumn;
  const { firstColumn } = frame;
  if (notes) {
    write(drawing, row, firstColumn, 'Nota: las fechas pueden cambiar según disponibilidad.');
    row += 1;
  }
  if (signature === 'row') write(drawing, row + 1, firstColumn, 'Elaboró: Secretaría de Planeación');
  if (signature === 'two columns') {
    write(drawing, row + 1, text, 'Elaboró: Profesional universitario');
    write(drawing, row + 1, text + 1, 'Aprobó: Secretaria de Planeación');
  }
  if (signature === 'block') {
    write(drawing, row + 2, text, '__________________________');
    write(drawing, row + 3, text, 'Secretaria de Planeación');
    write(drawing, row + 4, text, 'Fecha: 15/01/2025');
    paint(drawing, row + 4, text, null);
  }
}
