/** Where the charts of a drawing stand. */

import type { Element } from '@xmldom/xmldom';
import type { ChartModel, SheetModel } from '../model.ts';
import {
  child,
  children,
  createLike,
  descendants,
  number,
  parseXml,
  relationshipId,
  rootOf,
} from '../package/xml-tree.ts';
import type { DefaultSizes } from '../sheet/columns.ts';
import { EMU } from '../sheet/pixels.ts';

/** Where a chart stands. */
export type ChartPlace = Pick<ChartModel, 'row' | 'column' | 'offsetX' | 'offsetY' | 'width' | 'height'>;

/** A chart of a drawing. */
export interface ChartAnchor {
  /** Child of the drawing's root that holds the chart and nothing else. */
  readonly element: Element;
  /** The anchor itself: the same, but for one wrapped as alternate content. */
  readonly anchor: Element;
  /** The relationship that leads to its chart part. */
  readonly relationship: string;
}

/** The charts of a drawing in its order. Charts grouped with other shapes are left alone. */
export function chartAnchors(drawing: Element): ChartAnchor[] {
  return children(drawing).flatMap((element) => {
    const anchor = element.localName === 'AlternateContent' ? children(child(element, 'Choice'))[0] : element;
    const frame = child(anchor ?? null, 'graphicFrame');
    const chart = frame === null ? undefined : descendants(frame, 'chart')[0];
    const relationship = chart === undefined ? null : relationshipId(chart);
    return anchor === undefined || relationship === null ? [] : { element, anchor, relationship };
  });
}

/** The place of an anchor in its sheet. */
export function readPlace(anchor: Element, sheet: SheetModel, defaults: DefaultSizes): ChartPlace {
  const from = readCorner(child(anchor, 'from'));
  const position = {
    row: from.row + 1,
    column: from.column + 1,
    offsetX: Math.round(from.x / EMU),
    offsetY: Math.round(from.y / EMU),
  };
  const extent = child(anchor, 'ext');
  if (extent !== null) {
    return { ...position, width: pixels(number(extent, 'cx')), height: pixels(number(extent, 'cy')) };
  }
  const to = readCorner(child(anchor, 'to'));
  const width = columnsBetween(from.column, to.column, sheet, defaults) + (to.x - from.x) / EMU;
  const height = rowsBetween(from.row, to.row, sheet, defaults) + (to.y - from.y) / EMU;
  return { ...position, width: Math.round(width), height: Math.round(height) };
}

function pixels(emu: number | null): number {
  return Math.round((emu ?? 0) / EMU);
}

/** A corner: row and column from 0, offsets in EMU. */
function readCorner(corner: Element | null): { row: number; column: number; x: number; y: number } {
  const [row = 0, column = 0, x = 0, y = 0] = ['row', 'col', 'colOff', 'rowOff'].map(
    (name) => Number(child(corner, name)?.textContent) || 0,
  );
  return { row, column, x, y };
}

function columnsBetween(from: number, to: number, sheet: SheetModel, defaults: DefaultSizes): number {
  return sizesBetween(from, to, sheet.columnWidths, sheet.hiddenColumns, defaults.width);
}

function rowsBetween(from: number, to: number, sheet: SheetModel, defaults: DefaultSizes): number {
  return sizesBetween(from, to, sheet.rowHeights, sheet.hiddenRows, defaults.height);
}

function sizesBetween(
  from: number,
  to: number,
  sizes: Record<string, number>,
  hidden: number[],
  fallback: number,
): number {
  const gone = new Set(hidden);
  let total = 0;
  for (let line = from + 1; line <= to; line += 1) total += gone.has(line) ? 0 : (sizes[line] ?? fallback);
  return total;
}

/** The elements that say a place, as a fragment for a one-cell anchor. */
export function placeXml(place: ChartPlace): string {
  const [x, y, width, height] = [place.offsetX, place.offsetY, place.width, place.height].map((at) =>
    Math.round(at * EMU),
  );
  const corner = `<xdr:col>${place.column - 1}</xdr:col><xdr:colOff>${x}</xdr:colOff><xdr:row>${place.row - 1}</xdr:row><xdr:rowOff>${y}</xdr:rowOff>`;
  return `<xdr:from>${corner}</xdr:from><xdr:ext cx="${width}" cy="${height}"/>`;
}

/** Moves a chart: its anchor becomes a one-cell anchor, whose size does not depend on the cells it covers. */
export function moveAnchor({ element, anchor }: ChartAnchor, place: ChartPlace): void {
  const moved = createLike(anchor, 'oneCellAnchor');
  const fragment = parseXml(`<xdr:p xmlns:xdr="${anchor.namespaceURI}">${placeXml(place)}</xdr:p>`, 'anchor');
  for (const piece of children(rootOf(fragment, 'anchor'))) moved.appendChild(adopt(anchor, piece));
  for (const piece of children(anchor)) {
    if (!['from', 'to', 'ext', 'pos'].includes(piece.localName ?? '')) moved.appendChild(piece);
  }
  element.parentNode?.replaceChild(moved, element);
}

/** A copy of a fragment's element for another document. */
export function adopt(target: Element, piece: Element): Element {
  const document = target.ownerDocument;
  if (document === null) throw new Error('element without a document');
  return document.importNode(piece, true);
}
