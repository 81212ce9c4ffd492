/** How the cells of the "Resumen" sheet look: titles, headers and rows of figures. */

import type { CellLook, OutputCell } from '#core/change/sheet-content.ts';
import type { Figures } from './figures.ts';
import { STATUS_TEXTS, type Status } from './status.ts';

/** Pixels per column: name, code, five figures, overdue activities, status. */
export const COLUMN_WIDTHS: readonly number[] = [300, 90, 100, 100, 100, 90, 100, 100, 110];

const NOTE: CellLook = { fontColor: '#595959' };
const HEADER: CellLook = { bold: true, background: '#dce6f1', fontColor: '#000000', wrap: true, align: 'center' };
const COUNT: CellLook = { numberFormat: '0', align: 'center' };
const SHARE: CellLook = { numberFormat: '0%', align: 'center' };

/** Pale enough for dark text at a contrast above 7:1; the words say the same as the colours. */
const STATUS_LOOKS: Readonly<Record<Status, CellLook>> = {
  'on-track': { bold: true, align: 'center', background: '#d9ead3', fontColor: '#1e4620' },
  'at-risk': { bold: true, align: 'center', background: '#fff2cc', fontColor: '#5c4400' },
  late: { bold: true, align: 'center', background: '#f8d7da', fontColor: '#7a0c16' },
};

/** The sheet's title. */
export function titleCell(text: string): OutputCell {
  return { value: text, look: { bold: true, fontSize: 16 } };
}

/** The title of a table. */
export function sectionCell(text: string): OutputCell {
  return { value: text, look: { bold: true, fontSize: 13 } };
}

/** A line of explanation; long ones run over the empty cells beside them. */
export function noteCell(text: string): OutputCell {
  return { value: text, look: NOTE };
}

/** A row of column titles, the first one at the left. */
export function headerRow(titles: readonly string[]): OutputCell[] {
  return titles.map((value, index) => ({ value, look: index === 0 ? { ...HEADER, align: 'left' } : HEADER }));
}

/** The column titles of a table of figures; `name` and `code` head the first two columns. */
export function figuresHeader(name: string, code: string): OutputCell[] {
  return headerRow([
    name,
    code,
    'Semanas programadas',
    'Programadas al corte',
    'Semanas ejecutadas',
    '% de avance',
    'Actividades',
    'Actividades vencidas',
    'Estado',
  ]);
}

/** A row of a table of figures under {@link figuresHeader}; `look` is added to every cell. */
export function figuresRow(
  name: OutputCell,
  code: OutputCell,
  figures: Figures,
  status: Status,
  look: CellLook = {},
): OutputCell[] {
  const count = (value: number): OutputCell => ({ value, look: { ...COUNT, ...look } });
  return [
    name,
    code,
    count(figures.plannedWeeks),
    count(figures.dueWeeks),
    count(figures.executedWeeks),
    { value: figures.progress, look: { ...SHARE, ...look } },
    count(figures.activities),
    count(figures.overdue),
    { value: STATUS_TEXTS[status], look: { ...STATUS_LOOKS[status], ...look } },
  ];
}

/** A count of the curve's table. */
export function countCell(value: number | ''): OutputCell {
  return { value, look: COUNT };
}
