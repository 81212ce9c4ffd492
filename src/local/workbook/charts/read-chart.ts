/** Understands a simple chart: bars, columns or lines over columns of its own sheet. */

import type { Element } from '@xmldom/xmldom';
import { parseSheetArea } from '../formula/references.ts';
import type { AreaModel, ChartModel } from '../model.ts';
import { child, children, descend, descendants } from '../package/xml-tree.ts';
import { type ChartTable, rangesOfTable } from './chart-table.ts';

/** What a chart shows; `other` for one that is only known to be there. */
export type ChartContent = Pick<ChartModel, 'type' | 'title' | 'ranges' | 'colors'>;

/** Reads a chart part of a sheet of that name. */
export function readChart(root: Element, sheetName: string): ChartContent {
  const chart = child(root, 'chart');
  const title = readTitle(child(chart, 'title'));
  const plots = children(child(chart, 'plotArea')).filter(({ localName }) => localName?.endsWith('Chart'));
  const plot = plots[0];
  const type = plot === undefined || plots.length > 1 ? 'other' : plotType(plot);
  const series = plot === undefined ? [] : children(plot, 'ser');
  const table = type === 'other' ? null : commonTable(series, sheetName);
  if (table === null) return { type: 'other', title, ranges: [], colors: [] };
  const colors = series.flatMap((one) => seriesColor(one) ?? []);
  return { type, title, ranges: rangesOfTable(table), colors: colors.length === series.length ? colors : [] };
}

function readTitle(title: Element | null): string {
  const text = child(title, 'tx');
  if (text === null) return '';
  const runs = descendants(text, 't');
  const pieces = runs.length > 0 ? runs : descendants(text, 'v');
  return pieces.map((piece) => piece.textContent ?? '').join('');
}

function plotType(plot: Element): ChartModel['type'] {
  const grouping = child(plot, 'grouping')?.getAttribute('val');
  if (plot.localName === 'lineChart') return grouping === 'standard' ? 'line' : 'other';
  if (plot.localName !== 'barChart' || grouping !== 'clustered') return 'other';
  return child(plot, 'barDir')?.getAttribute('val') === 'bar' ? 'bar' : 'column';
}

/** The table of which each series is a column; null where they do not make one. */
function commonTable(series: readonly Element[], sheetName: string): ChartTable | null {
  const tables = series.map((one) => seriesTable(one, sheetName));
  const first = tables[0] ?? null;
  if (first === null) return null;
  const valueColumns: number[] = [];
  for (const table of tables) {
    if (table === null || table.firstRow !== first.firstRow || table.lastRow !== first.lastRow) return null;
    if (table.labelColumn !== first.labelColumn) return null;
    valueColumns.push(...table.valueColumns);
  }
  return { ...first, valueColumns };
}

function seriesTable(series: Element, sheetName: string): ChartTable | null {
  const [name, labels, values] = ['tx', 'cat', 'val'].map((part) => ownArea(child(series, part), sheetName));
  if (name == null || values == null || labels === null) return null;
  if (values.columns > 1 || name.column !== values.column || name.rows > 1 || name.row !== values.row - 1) return null;
  if (labels !== undefined && (labels.columns > 1 || labels.row !== values.row || labels.rows !== values.rows))
    return null;
  return {
    headerRow: name.row,
    firstRow: values.row,
    lastRow: values.row + values.rows - 1,
    labelColumn: labels?.column ?? null,
    valueColumns: [values.column],
  };
}

/** The cells that a part of a series shows: undefined where there is no such part, null where they are not the sheet's own. */
function ownArea(part: Element | null, sheetName: string): AreaModel | null | undefined {
  if (part === null) return undefined;
  const reference = descendants(part, 'f')[0]?.textContent ?? '';
  const found = parseSheetArea(reference);
  return found?.sheet.toLowerCase() === sheetName.toLowerCase() ? found.area : null;
}

function seriesColor(series: Element): string | null {
  const shape = child(series, 'spPr');
  const solid = descend(shape, 'solidFill', 'srgbClr') ?? descend(shape, 'ln', 'solidFill', 'srgbClr');
  const value = solid?.getAttribute('val') ?? '';
  return /^[0-9a-fA-F]{6}$/.test(value) ? `#${value.toLowerCase()}` : null;
}
