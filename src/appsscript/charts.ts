/** Draws a chart as the platform's own, which staff can edit like any other. */

import type { ChartPlan } from '#core/change/sheet-content.ts';
import { rangeOf } from './ranges.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Inserts the chart into the sheet whose cells it shows. */
export function insertChart(sheet: Sheet, plan: ChartPlan): void {
  const { source, anchor } = plan;
  const chart = typedBuilder(sheet, plan)
    .addRange(rangeOf(sheet, source))
    .setNumHeaders(1)
    .setPosition(anchor.row, anchor.column, 0, 0)
    .setOption('title', plan.title)
    .setOption('colors', [...plan.colors])
    .setOption('width', plan.width)
    .setOption('height', plan.height)
    .build();
  sheet.insertChart(chart);
}

function typedBuilder(sheet: Sheet, { type }: ChartPlan): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
  const types = { column: Charts.ChartType.COLUMN, bar: Charts.ChartType.BAR, line: Charts.ChartType.LINE };
  return sheet.newChart().setChartType(types[type]);
}
