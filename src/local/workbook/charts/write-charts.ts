/** Writes the charts of a sheet that were added, changed or removed. */

import { isDeepStrictEqual } from 'node:util';
import type { Element } from '@xmldom/xmldom';
import type { ChartModel, SheetModel } from '../model.ts';
import type { PackageEdit } from '../package/package-edit.ts';
import { folderAbove } from '../package/part-names.ts';
import { child, children, descendants, detach, ensureChild, number, parseXml, rootOf } from '../package/xml-tree.ts';
import { setRelationshipId } from '../sheet/relationship-attribute.ts';
import type { SheetFrame } from '../sheet/sheet-frame.ts';
import { WORKSHEET_SEQUENCE } from '../sheet/worksheet-sequence.ts';
import { adopt, type ChartAnchor, type ChartPlace, chartAnchors, moveAnchor, placeXml } from './anchors.ts';
import { anchorXml, CHART_TYPE, type ChartSource, chartXml } from './chart-xml.ts';
import { drawingPart } from './read-charts.ts';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const BLANK_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>`;

/** A sheet whose charts are written. */
interface ChartTarget {
  readonly edit: PackageEdit;
  readonly sheetPart: string;
  readonly frame: SheetFrame;
  readonly source: ChartSource;
}

/** Makes the sheet's charts those of `after`. */
export function writeCharts(target: ChartTarget, before: readonly ChartModel[], after: SheetModel['charts']): void {
  const { edit } = target;
  const part = ensureDrawing(target);
  const root = edit.root(part);
  const anchors = chartAnchors(root);
  for (const [index, anchor] of anchors.entries()) {
    const wanted = after.find(({ source }) => source === index);
    if (wanted === undefined) removeChart(edit, part, anchor);
    else changeChart(target, part, anchor, before[index] ?? wanted, wanted);
  }
  for (const chart of after) {
    const isNew = chart.source === null || anchors[chart.source] === undefined;
    if (isNew && chart.type !== 'other') addChart(target, part, root, chart);
  }
  if (children(root).length === 0) removeDrawing(target, part);
}

function ensureDrawing({ edit, sheetPart, frame }: ChartTarget): string {
  const existing = drawingPart(frame.view(), edit.relationships(sheetPart));
  if (existing !== null) return existing;
  const part = edit.freeName(`${folderAbove(sheetPart)}drawings/drawing`, '.xml');
  edit.addPart(part, DRAWING_TYPE, BLANK_DRAWING);
  const root = frame.change();
  const id = edit.relate(sheetPart, 'drawing', part);
  setRelationshipId(ensureChild(root, 'drawing', WORKSHEET_SEQUENCE), root, id);
  return part;
}

function removeDrawing({ edit, sheetPart, frame }: ChartTarget, part: string): void {
  const link = edit.relationships(sheetPart).find(({ target }) => target === part);
  if (link !== undefined) edit.unrelate(sheetPart, link.id);
  detach(child(frame.change(), 'drawing'));
}

function removeChart(edit: PackageEdit, drawing: string, { element, relationship }: ChartAnchor): void {
  detach(element);
  edit.unrelate(drawing, relationship);
}

function changeChart(
  target: ChartTarget,
  drawing: string,
  anchor: ChartAnchor,
  before: ChartModel,
  after: ChartModel,
): void {
  const { edit, source } = target;
  const content = ({ type, title, ranges, colors }: ChartModel) => ({ type, title, ranges, colors });
  if (after.type !== 'other' && !isDeepStrictEqual(content(before), content(after))) {
    const chart = edit.relationships(drawing).find(({ id }) => id === anchor.relationship);
    if (chart !== undefined) edit.setText(chart.target, chartXml(after, source));
  }
  if (!isDeepStrictEqual(placeOf(before), placeOf(after))) moveAnchor(anchor, placeOf(after));
}

function placeOf({ row, column, offsetX, offsetY, width, height }: ChartModel): ChartPlace {
  return { row, column, offsetX, offsetY, width, height };
}

function addChart({ edit, sheetPart, source }: ChartTarget, drawing: string, root: Element, chart: ChartModel): void {
  const part = edit.freeName(`${folderAbove(sheetPart)}charts/chart`, '.xml');
  edit.addPart(part, CHART_TYPE, chartXml(chart, source));
  const id = edit.relate(drawing, 'chart', part);
  const used = descendants(root, 'cNvPr').map((shape) => number(shape, 'id') ?? 0);
  const fragment = parseXml(anchorXml(chart, id, Math.max(1, ...used) + 1, placeXml(chart)), part);
  root.appendChild(adopt(root, rootOf(fragment, part)));
}
