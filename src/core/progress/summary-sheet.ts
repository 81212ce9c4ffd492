/** The "Resumen" sheet: totals, charts, and the tables per unit, per stage and per month. */

import type { CellLook, OutputCell, SheetContent } from '#core/change/sheet-content.ts';
import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { noteCell, titleCell, wrappedCell } from '#core/report/cells.ts';
import { longDay } from '#core/schedule/spanish-dates.ts';
import { oneLine } from '#core/text/one-line.ts';
import { es } from '#texts/es.ts';
import { groupByStage, groupByUnit } from './activity-groups.ts';
import { countFigures } from './figures.ts';
import { plannedWeeks } from './planned-weeks.ts';
import { DEFAULT_THRESHOLDS, statusOf } from './status.ts';
import type { Summary } from './summary.ts';
import { COLUMN_WIDTHS, figuresHeader, figuresRow, sectionCell } from './summary-cells.ts';
import { CHART_ROWS, curveTable, summaryCharts } from './summary-charts.ts';

/** Tells the sheet from one of the staff's. */
export const SUMMARY_SIGN = '» · Fecha de corte: ';

const EMPTY: OutputCell = { value: '' };

const NOTES: readonly string[] = [
  'Semana programada: semana de una actividad marcada P (programada) o E (ejecutada); la que cae en dos meses cuenta una vez.',
  'Programadas al corte: las que terminaron en la fecha de corte o antes. Vencida: actividad con alguna de ellas sin ejecutar.',
  'Una actividad de varias unidades cuenta en cada una, por lo que las unidades pueden sumar más que el total.',
  `Estado: de las programadas al corte, ejecutadas ${DEFAULT_THRESHOLDS.onTrack} % o más, al día; ${DEFAULT_THRESHOLDS.atRisk} % o más, en riesgo; menos, atrasado.`,
];

/** The row of some activities in a table of figures. */
type RowOf = (
  name: OutputCell,
  code: OutputCell,
  activities: readonly AssignedActivity[],
  look?: CellLook,
) => OutputCell[];

/**
 * The whole sheet for a summary of the same schedule. The charts stand over rows left empty between the totals and the
 * tables they are drawn from.
 */
export function summarySheet(summary: Summary, schedule: AssignedSchedule): SheetContent {
  const { cutOff } = summary;
  const rowOf: RowOf = (name, code, activities, look) => {
    const weeks = activities.flatMap((activity) => plannedWeeks(activity, schedule));
    const figures = countFigures(activities, schedule, cutOff);
    return figuresRow(name, code, figures, statusOf(weeks, cutOff, DEFAULT_THRESHOLDS), look);
  };
  const top = [...titleRows(summary, schedule), [], ...totalRows(schedule, rowOf), []];
  const units = unitRows(schedule, rowOf);
  const stages = stageRows(schedule, rowOf);
  const unitsRow = top.length + CHART_ROWS + 1;
  const curveRow = unitsRow + units.length + stages.length;
  return {
    name: es.sheets.summary,
    cells: [
      ...top,
      ...Array.from({ length: CHART_ROWS }, () => []),
      ...units,
      ...stages,
      [sectionCell('Curva de avance')],
      ...curveTable(summary, schedule),
      [],
      ...NOTES.map((text) => [noteCell(text)]),
    ],
    columnWidths: COLUMN_WIDTHS,
    frozenRows: 0,
    charts: summaryCharts(summary, { room: top.length + 1, unitHeader: unitsRow + 1, curveHeader: curveRow + 1 }),
  };
}

function titleRows({ cutOff }: Summary, { sheet, headings }: AssignedSchedule): OutputCell[][] {
  const heading = headings.map(({ text }) => oneLine(text)).find((text) => text !== '');
  return [
    [titleCell('Avance del cronograma')],
    ...(heading === undefined ? [] : [[noteCell(heading)]]),
    [noteCell(`Hoja «${sheet}${SUMMARY_SIGN}${longDay(cutOff)}`)],
  ];
}

function totalRows({ activities }: AssignedSchedule, rowOf: RowOf): OutputCell[][] {
  const look = { bold: true, fontSize: 13 };
  return [figuresHeader('Total', ''), rowOf(sectionCell('Todo el cronograma'), EMPTY, activities, look)];
}

function unitRows(schedule: AssignedSchedule, rowOf: RowOf): OutputCell[][] {
  const rows = groupByUnit(schedule).map(({ unit: code, activities }) => {
    const unit = schedule.directory.units.find((candidate) => candidate.code === code);
    const look: CellLook = { bold: true, align: 'center', ...(unit && { background: unit.color }) };
    const name = wrappedCell(unit?.name ?? 'Responsable no reconocido');
    return rowOf(name, { value: code ?? 'Sin unidad', look }, activities);
  });
  return [[sectionCell('Por unidad responsable')], figuresHeader('Unidad', 'Sigla'), ...rows, []];
}

function stageRows(schedule: AssignedSchedule, rowOf: RowOf): OutputCell[][] {
  const rows = groupByStage(schedule).map(({ stage, activities }) =>
    rowOf(wrappedCell(stage ?? 'Sin etapa'), EMPTY, activities),
  );
  return [[sectionCell('Por etapa')], figuresHeader('Etapa', ''), ...rows, []];
}
