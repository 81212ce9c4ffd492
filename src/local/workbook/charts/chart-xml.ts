/** The chart part of a new chart. */

import { absoluteAreaName, quotedSheetName } from '../formula/references.ts';
import type { AreaModel, ChartModel, SheetModel } from '../model.ts';
import { escapeAttribute, escapeText, legalText } from '../package/xml-text.ts';
import { type ChartTable, tableOfRanges } from './chart-table.ts';

/** Content type of a chart part. */
export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** The accents of the Office theme, for series without a colour. */
const OFFICE_COLORS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

/** The sheet that a chart shows: its cells, and the number format of one. */
export interface ChartSource {
  readonly sheet: SheetModel;
  readonly numberFormat: (row: number, column: number) => string;
}

/** The text of a chart part, with copies of the values it shows for programs that do not read the cells. */
export function chartXml(chart: ChartModel, source: ChartSource): string {
  const table = tableOfRanges(chart.ranges);
  const series = (table?.valueColumns ?? []).map((column, index) =>
    seriesXml(chart, table as ChartTable, column, index, source),
  );
  const legend = series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:plotArea><c:layout/>${plotXml(chart, series)}${axesXml(chart)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function titleXml(title: string): string {
  if (title === '') return '<c:autoTitleDeleted val="1"/>';
  const look = 'sz="1400" b="1"';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr><a:r><a:rPr lang="es-CO" ${look}/><a:t>${escapeText(legalText(title))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function plotXml(chart: ChartModel, series: readonly string[]): string {
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (chart.type === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const direction = chart.type === 'bar' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="60"/>${axes}</c:barChart>`;
}

/** A bar chart counts its labels from the top, as Google Sheets does, so its value axis stands at the last label. */
function axesXml(chart: ChartModel): string {
  const isBar = chart.type === 'bar';
  const category = `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  const value = `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? 'b' : 'l'}"/>${grid}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
  return category + value;
}

function seriesXml(chart: ChartModel, table: ChartTable, column: number, index: number, source: ChartSource): string {
  const rows = { row: table.firstRow, rows: table.lastRow - table.firstRow + 1, columns: 1 };
  const name = textsXml({ row: table.headerRow, column, rows: 1, columns: 1 }, source);
  const labels =
    table.labelColumn === null ? '' : `<c:cat>${labelsXml({ ...rows, column: table.labelColumn }, source)}</c:cat>`;
  const values = `<c:val>${numbersXml({ ...rows, column }, source)}</c:val>`;
  const isLine = chart.type === 'line';
  const look = seriesLook(colorOf(chart, index), isLine);
  const marks = isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>';
  const smooth = isLine ? '<c:smooth val="0"/>' : '';
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx>${look}${marks}${labels}${values}${smooth}</c:ser>`;
}

/** The series' own colour or Office's next one: LibreOffice draws no line at all without a colour. */
function colorOf(chart: ChartModel, index: number): string {
  return chart.colors[index]?.slice(1).toUpperCase() ?? OFFICE_COLORS[index % OFFICE_COLORS.length] ?? '';
}

function seriesLook(color: string, isLine: boolean): string {
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  return `<c:spPr>${isLine ? `<a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln>` : fill}</c:spPr>`;
}

function referenceXml(area: AreaModel, { sheet }: ChartSource): string {
  return `<c:f>${escapeText(`${quotedSheetName(sheet.name)}!${absoluteAreaName(area)}`)}</c:f>`;
}

function valuesOf(area: AreaModel, { sheet }: ChartSource): (string | number | boolean | undefined)[] {
  return Array.from({ length: area.rows }, (_, at) => sheet.cells[area.row + at]?.[area.column]?.value);
}

function pointsXml(values: readonly (string | number | boolean | undefined)[]): string {
  const points = values.map((value, index) =>
    value === undefined || value === ''
      ? ''
      : `<c:pt idx="${index}"><c:v>${escapeText(legalText(String(value)))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

function textsXml(area: AreaModel, source: ChartSource): string {
  return `<c:strRef>${referenceXml(area, source)}<c:strCache>${pointsXml(valuesOf(area, source))}</c:strCache></c:strRef>`;
}

function numbersXml(area: AreaModel, source: ChartSource): string {
  const format = escapeText(source.numberFormat(area.row, area.column));
  const numbers = valuesOf(area, source).map((value) => (typeof value === 'number' ? value : undefined));
  return `<c:numRef>${referenceXml(area, source)}<c:numCache><c:formatCode>${format}</c:formatCode>${pointsXml(numbers)}</c:numCache></c:numRef>`;
}

function labelsXml(area: AreaModel, source: ChartSource): string {
  const isNumeric = valuesOf(area, source).every((value) => typeof value === 'number');
  return isNumeric ? numbersXml(area, source) : textsXml(area, source);
}

/** The anchor by which a drawing shows a chart: a fragment with its own namespace declarations. */
export function anchorXml(chart: ChartModel, relationshipId: string, shapeId: number, place: string): string {
  const title = escapeAttribute(legalText(chart.title));
  return `<xdr:oneCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${place}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shapeId}" name="Gráfico ${shapeId - 1}" descr="${title}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relationshipId}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
}
