/** The "Leyenda" sheet: whose colour is whose, and how to read the marks. */

import type { CellLook, OutputCell, SheetContent } from '#core/change/sheet-content.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { boldCell, countCell, headerRow, noteCell, titleCell, wrappedCell } from '#core/report/cells.ts';
import { MARK_LETTERS, type MarkKind } from '#core/schedule/mark.ts';
import { es } from '#texts/es.ts';

const EMPTY: OutputCell = { value: '' };

const MARK_KINDS: readonly MarkKind[] = ['planned', 'executed', 'rescheduled', 'cancelled'];

const MARK_MEANINGS: Readonly<Record<MarkKind, string>> = {
  planned: 'Programada: la actividad está prevista para esa semana.',
  executed: 'Ejecutada: la actividad se realizó esa semana.',
  rescheduled: 'Reprogramada: pasó a otra semana; ya no cuenta como programada.',
  cancelled: 'Cancelada: no se realizará; ya no cuenta como programada.',
};

/** Tells the sheet from one of the staff's. */
export const LEGEND_SIGN =
  'Lo que se escribe en una semana toma el color de la unidad responsable y lo pierde cuando se borra.';

const EXPLANATIONS: readonly string[] = [
  LEGEND_SIGN,
  'Si una actividad tiene varias unidades, sus colores se turnan en las marcas de la fila, en el orden de la columna de responsables: primera marca, primera unidad; segunda marca, segunda unidad; y así sucesivamente.',
  'El color solo acompaña: la sigla de esta hoja y el nombre en la columna de responsables dicen siempre de quién es la actividad.',
];

/** The whole sheet, units in the order of the directory, with those that own nothing at all. */
export function legendSheet(schedule: AssignedSchedule): SheetContent {
  return {
    name: es.sheets.legend,
    cells: [
      [titleCell('Leyenda de colores')],
      [],
      headerRow(['Sigla', 'Color', 'Unidad responsable', 'Actividades']),
      ...unitRows(schedule),
      [],
      headerRow(['Marca', '', 'Significado']),
      ...MARK_KINDS.map((kind) => [boldCell(MARK_LETTERS[kind]), EMPTY, wrappedCell(MARK_MEANINGS[kind])]),
      [],
      headerRow(['', '', 'Cómo leer los colores']),
      ...EXPLANATIONS.map((text) => [EMPTY, EMPTY, noteCell(text, { wrap: true })]),
    ],
    columnWidths: [90, 90, 460, 100],
    frozenRows: 0,
    charts: [],
  };
}

function unitRows({ directory, activities }: AssignedSchedule): OutputCell[][] {
  const rows = directory.units.map(({ code, name, color }) => {
    const owned = activities.filter(({ units }) => units.includes(code));
    return unitRow(code, name, { background: color }, owned.length);
  });
  const unassigned = activities.filter(({ units }) => units.length === 0).length;
  if (unassigned > 0) rows.push(unitRow('—', 'Sin unidad reconocida: sus marcas quedan sin color', {}, unassigned));
  return rows;
}

function unitRow(code: string, name: string, look: CellLook, count: number): OutputCell[] {
  const swatch = { value: MARK_LETTERS.planned, look: { align: 'center', fontColor: '#000000', ...look } } as const;
  return [boldCell(code), swatch, wrappedCell(name), countCell(count)];
}
