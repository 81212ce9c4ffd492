/** The "Leyenda" sheet: whose colour is whose, and how to read the marks. */

import type { CellLook, OutputCell, SheetContent } from '#core/change/sheet-content.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { MARK_LETTERS, type MarkKind } from '#core/schedule/mark.ts';

const HEADER: CellLook = { bold: true, background: '#dce6f1', fontColor: '#000000', wrap: true };
const CENTRED: CellLook = { align: 'center' };
const NOTE: CellLook = { fontColor: '#595959', wrap: true };

const MARK_MEANINGS: Readonly<Record<MarkKind, string>> = {
  planned: 'Programada: la actividad está prevista para esa semana.',
  executed: 'Ejecutada: la actividad se realizó esa semana.',
  rescheduled: 'Reprogramada: pasó a otra semana; ya no cuenta como programada.',
  cancelled: 'Cancelada: no se realizará; ya no cuenta como programada.',
};

const EXPLANATIONS: readonly string[] = [
  'Cada marca toma el color de la unidad responsable en cuanto se escribe y lo pierde cuando se borra.',
  'Si una actividad tiene varias unidades, sus colores se turnan en las marcas de la fila, en el orden de la columna de responsables: primera marca, primera unidad; segunda marca, segunda unidad; y así sucesivamente.',
  'El color solo acompaña: la sigla de esta hoja y el nombre en la columna de responsables dicen siempre de quién es la actividad.',
];

/** The whole sheet, units in the order of the directory, with those that own nothing at all. */
export function legendSheet(schedule: AssignedSchedule): SheetContent {
  return {
    name: 'Leyenda',
    hidden: false,
    cells: [
      [{ value: 'Leyenda de colores', look: { bold: true, fontSize: 16 } }],
      [],
      header(['Sigla', 'Color', 'Unidad responsable', 'Actividades']),
      ...unitRows(schedule),
      ...unassignedRow(schedule),
      [],
      header(['Marca', '', 'Significado']),
      ...markRows(),
      [],
      header(['', '', 'Cómo leer los colores']),
      ...EXPLANATIONS.map((value): OutputCell[] => [{ value: '' }, { value: '' }, { value, look: NOTE }]),
    ],
    columnWidths: [90, 90, 460, 100],
    frozenRows: 0,
    charts: [],
  };
}

function header(titles: readonly string[]): OutputCell[] {
  return titles.map((value) => ({ value, look: HEADER }));
}

function unitRows({ directory, activities }: AssignedSchedule): OutputCell[][] {
  return directory.units.map(({ code, name, color }) => [
    { value: code, look: { bold: true } },
    { value: MARK_LETTERS.planned, look: { ...CENTRED, background: color, fontColor: '#000000' } },
    { value: name, look: { wrap: true } },
    { value: activities.filter(({ units }) => units.includes(code)).length, look: { ...CENTRED, numberFormat: '0' } },
  ]);
}

function unassignedRow({ activities }: AssignedSchedule): OutputCell[][] {
  const count = activities.filter(({ units }) => units.length === 0).length;
  if (count === 0) return [];
  return [
    [
      { value: '—', look: { bold: true } },
      { value: MARK_LETTERS.planned, look: { ...CENTRED, fontColor: '#000000' } },
      { value: 'Sin unidad reconocida: sus marcas quedan sin color', look: { wrap: true } },
      { value: count, look: { ...CENTRED, numberFormat: '0' } },
    ],
  ];
}

function markRows(): OutputCell[][] {
  const kinds: readonly MarkKind[] = ['planned', 'executed', 'rescheduled', 'cancelled'];
  return kinds.map((kind) => [
    { value: MARK_LETTERS[kind], look: { bold: true } },
    { value: '' },
    { value: MARK_MEANINGS[kind], look: { wrap: true } },
  ]);
}
