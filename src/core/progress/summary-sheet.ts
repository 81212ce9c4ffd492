/** The "Resumen" sheet: totals, charts, and the tables per unit, per stage and per month. */

import type { ChartPlan, OutputCell, SheetContent } from '#core/change/sheet-content.ts';
import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { longDay } from '#core/schedule/spanish-dates.ts';
import { groupByStage, groupByUnit } from './activity-groups.ts';
import { plannedWeeks } from './planned-weeks.ts';
import { DEFAULT_THRESHOLDS, type Status, type StatusThresholds, statusOf } from './status.ts';
import type { Summary } from './summary.ts';
import { COLUMN_WIDTHS, figuresHeader, figuresRow, noteCell, sectionCell, titleCell } from './summary-cells.ts';
import { CHART_ROWS, curveChart, curveTable, unitChart } from './summary-charts.ts';

/**
 * The whole sheet for a summary of the same schedule. The charts stand over rows left empty between the totals and the
 * tables they are drawn from. A chart without data is left out.
 */
export function summarySheet(
  summary: Summary,
  schedule: AssignedSchedule,
  thresholds: StatusThresholds = DEFAULT_THRESHOLDS,
): SheetContent {
  const status = (activities: readonly AssignedActivity[]): Status =>
    statusOf(
      activities.flatMap((activity) => plannedWeeks(activity, schedule)),
      summary.cutOff,
      thresholds,
    );
  const top = [...titleRows(summary, schedule), [], ...totalRows(summary, status(schedule.activities)), []];
  const units = unitRows(schedule, summary, status);
  const stages = stageRows(schedule, summary, status);
  const curve = curveTable(summary, schedule);
  const unitsRow = top.length + CHART_ROWS + 1;
  const curveRow = unitsRow + units.length + stages.length;
  return {
    name: 'Resumen',
    hidden: false,
    cells: [
      ...top,
      ...Array.from({ length: CHART_ROWS }, () => []),
      ...units,
      ...stages,
      [sectionCell('Curva de avance')],
      ...curve,
      [],
      ...notes(thresholds),
    ],
    columnWidths: COLUMN_WIDTHS,
    frozenRows: 0,
    charts: charts(summary, { chartRow: top.length + 1, unitHeader: unitsRow + 1, curveHeader: curveRow + 1 }),
  };
}

interface ChartPlaces {
  readonly chartRow: number;
  readonly unitHeader: number;
  readonly curveHeader: number;
}

function charts(summary: Summary, { chartRow, unitHeader, curveHeader }: ChartPlaces): ChartPlan[] {
  const plans: ChartPlan[] = [];
  if (summary.units.length > 0) {
    plans.push(unitChart({ row: unitHeader, column: 2 }, summary.units.length, chartRow));
  }
  if (summary.curve.length > 0) {
    plans.push(curveChart({ row: curveHeader, column: 1 }, summary.curve.length, chartRow));
  }
  return plans;
}

function titleRows(summary: Summary, schedule: AssignedSchedule): OutputCell[][] {
  const heading = schedule.headings.map(({ text }) => text.replace(/\s+/g, ' ').trim()).find((text) => text !== '');
  return [
    [titleCell('Avance del cronograma')],
    ...(heading === undefined ? [] : [[noteCell(heading)]]),
    [noteCell(`Hoja «${schedule.sheet}» · Fecha de corte: ${longDay(summary.cutOff)}`)],
  ];
}

function totalRows(summary: Summary, status: Status): OutputCell[][] {
  const look = { bold: true, fontSize: 13 };
  return [
    figuresHeader('Total', ''),
    figuresRow({ value: 'Todo el cronograma', look }, { value: '' }, summary.total, status, look),
  ];
}

type StatusOfActivities = (activities: readonly AssignedActivity[]) => Status;

function unitRows(schedule: AssignedSchedule, summary: Summary, status: StatusOfActivities): OutputCell[][] {
  const owned = new Map(groupByUnit(schedule).map(({ unit, activities }) => [unit, activities]));
  const rows = summary.units.map((figures) => {
    const unit = schedule.directory.units.find(({ code }) => code === figures.unit);
    return figuresRow(
      { value: unit?.name ?? 'Responsable no reconocido', look: { wrap: true } },
      {
        value: unit?.code ?? 'Sin unidad',
        look: { bold: true, align: 'center', ...(unit === undefined ? {} : { background: unit.color }) },
      },
      figures,
      status(owned.get(figures.unit) ?? []),
    );
  });
  return [[sectionCell('Por unidad responsable')], figuresHeader('Unidad', 'Sigla'), ...rows, []];
}

function stageRows(schedule: AssignedSchedule, summary: Summary, status: StatusOfActivities): OutputCell[][] {
  const owned = new Map(groupByStage(schedule).map(({ stage, activities }) => [stage, activities]));
  const rows = summary.stages.map((figures) =>
    figuresRow(
      { value: figures.stage ?? 'Sin etapa', look: { wrap: true } },
      { value: '' },
      figures,
      status(owned.get(figures.stage) ?? []),
    ),
  );
  return [[sectionCell('Por etapa')], figuresHeader('Etapa', ''), ...rows, []];
}

function notes({ onTrack, atRisk }: StatusThresholds): OutputCell[][] {
  return [
    'Semana programada: semana de una actividad marcada P (programada) o E (ejecutada); la que cae en dos meses cuenta una vez.',
    'Programadas al corte: las que terminaron en la fecha de corte o antes. Vencida: actividad con alguna de ellas sin ejecutar.',
    'Una actividad de varias unidades cuenta en cada una, por lo que las unidades pueden sumar más que el total.',
    `Estado: de las programadas al corte, ejecutadas ${onTrack} % o más, al día; ${atRisk} % o más, en riesgo; menos, atrasado.`,
  ].map((text) => [noteCell(text)]);
}
