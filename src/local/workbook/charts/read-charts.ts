/** Reads the charts of a sheet. */

import type { Element } from '@xmldom/xmldom';
import type { ChartModel, SheetModel } from '../model.ts';
import type { OpcPackage, Relationship } from '../package/opc-package.ts';
import { child, relationshipId, rootOf } from '../package/xml-tree.ts';
import { readDefaultSizes } from '../sheet/columns.ts';
import { chartAnchors, readPlace } from './anchors.ts';
import { type ChartContent, readChart } from './read-chart.ts';

/** The part of a sheet's drawing, or null. */
export function drawingPart(root: Element, relationships: readonly Relationship[]): string | null {
  const drawing = child(root, 'drawing');
  const id = drawing === null ? null : relationshipId(drawing);
  return relationships.find((relationship) => relationship.id === id)?.target ?? null;
}

/** The charts of a sheet; `source` is the place in this list. `sheet` gives the sizes they are measured by. */
export function readCharts(
  opc: OpcPackage,
  root: Element,
  relationships: readonly Relationship[],
  sheet: SheetModel,
): ChartModel[] {
  const part = drawingPart(root, relationships);
  if (part === null) return [];
  const charts = opc.relationships(part);
  const defaults = readDefaultSizes(root);
  return chartAnchors(rootOf(opc.document(part), part)).map(({ anchor, relationship }, source) => {
    const chart = charts.find(({ id }) => id === relationship);
    const content: ChartContent =
      chart?.type === 'chart'
        ? readChart(rootOf(opc.document(chart.target), chart.target), sheet.name)
        : { type: 'other', title: '', ranges: [], colors: [] };
    return { source, ...content, ...readPlace(anchor, sheet, defaults) };
  });
}
