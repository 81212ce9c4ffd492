/** The tables of figures of the "Resumen" sheet: their columns, titles and rows. */

import type { CellLook, OutputCell } from '#core/change/sheet-content.ts';
import { countCell, headerRow } from '#core/report/cells.ts';
import type { Figures } from './figures.ts';
import { STATUS_TEXTS, type Status } from './status.ts';

/** Pixels per column: name, code, five figures, overdue activities, status. */
export const COLUMN_WIDTHS: readonly number[] = [300, 90, 100, 100, 100, 90, 100, 100, 110];

/** Pale enough for dark text at a contrast above 7:1; the words say the same as the colours. */
const STATUS_COLORS: Readonly<Record<Status, CellLook>> = {
  'on-track': { background: '#d9ead3', fontColor: '#1e4620' },
  'at-risk': { background: '#fff2cc', fontColor: '#5c4400' },
  late: { background: '#f8d7da', fontColor: '#7a0c16' },
};

/** The title of a table. */
export function sectionCell(value: string): OutputCell {
  return { value, look: { bold: true, fontSize: 13 } };
}

/** The column titles of a table of figures; `name` and `code` head the first two columns. */
export function figuresHeader(name: string, code: string): OutputCell[] {
  const figures = ['Semanas programadas', 'Programadas al corte', 'Semanas ejecutadas', '% de avance'];
  return headerRow([name, code, ...figures, 'Actividades', 'Actividades vencidas', 'Estado'], 'center');
}

/** A row of a table of figures under {@link figuresHeader}; `look` is added to every cell. */
export function figuresRow(
  name: OutputCell,
  code: OutputCell,
  figures: Figures,
  status: Status,
  look?: CellLook,
): OutputCell[] {
  return [
    name,
    code,
    countCell(figures.plannedWeeks, look),
    countCell(figures.dueWeeks, look),
    countCell(figures.executedWeeks, look),
    countCell(figures.progress, { numberFormat: '0%', ...look }),
    countCell(figures.activities, look),
    countCell(figures.overdue, look),
    { value: STATUS_TEXTS[status], look: { bold: true, align: 'center', ...STATUS_COLORS[status], ...look } },
  ];
}
