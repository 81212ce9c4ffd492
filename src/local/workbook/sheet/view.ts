/** How a sheet is shown: frozen panes, selected tab, tab colour, protection. */

import type { Element } from '@xmldom/xmldom';
import { cellName } from '#core/change/area.ts';
import { parseCell } from '../formula/references.ts';
import {
  append,
  child,
  children,
  descend,
  detach,
  ensureChild,
  flag,
  number,
  setOrRemove,
} from '../package/xml-tree.ts';
import type { ColorResolver } from '../styles/colors.ts';
import { argb } from '../styles/style-elements.ts';
import { WORKSHEET_SEQUENCE } from './worksheet-sequence.ts';

const VIEW = ['pane', 'selection', 'pivotSelection', 'extLst'];
const PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Frozen rows and columns; those scrolled away above a frozen pane count, as they stand before the split. */
export function readFrozen(root: Element): { frozenRows: number; frozenColumns: number } {
  const view = descend(root, 'sheetViews', 'sheetView');
  const pane = child(view, 'pane');
  if (!(pane?.getAttribute('state') ?? '').startsWith('frozen')) return { frozenRows: 0, frozenColumns: 0 };
  const corner = parseCell(view?.getAttribute('topLeftCell') ?? '') ?? { row: 1, column: 1 };
  const rows = number(pane, 'ySplit') ?? 0;
  const columns = number(pane, 'xSplit') ?? 0;
  return {
    frozenRows: rows === 0 ? 0 : rows + corner.row - 1,
    frozenColumns: columns === 0 ? 0 : columns + corner.column - 1,
  };
}

/** Freezes so many rows and columns; none unfreezes. */
export function writeFrozen(root: Element, rows: number, columns: number): void {
  const view = ensureView(root);
  for (const selection of children(view, 'selection')) detach(selection);
  detach(child(view, 'pane'));
  view.removeAttribute('topLeftCell');
  if (rows === 0 && columns === 0) return;
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = ensureChild(view, 'pane', VIEW);
  setOrRemove(pane, 'xSplit', columns === 0 ? null : String(columns));
  setOrRemove(pane, 'ySplit', rows === 0 ? null : String(rows));
  pane.setAttribute('topLeftCell', cellName(rows + 1, columns + 1));
  pane.setAttribute('activePane', active);
  pane.setAttribute('state', 'frozen');
  ensureChild(view, 'selection', VIEW).setAttribute('pane', active);
}

function ensureView(root: Element): Element {
  const views = ensureChild(root, 'sheetViews', WORKSHEET_SEQUENCE);
  const view = child(views, 'sheetView');
  if (view !== null) return view;
  return append(views, 'sheetView', { workbookViewId: '0' });
}

/** Whether the sheet counts as selected: two selected sheets would be edited together. */
export function isSelected(root: Element): boolean {
  return children(child(root, 'sheetViews'), 'sheetView').some((view) => flag(view, 'tabSelected'));
}

/** Selects the sheet's tab or not. */
export function writeSelected(root: Element, selected: boolean): void {
  ensureView(root);
  for (const view of children(child(root, 'sheetViews'), 'sheetView')) {
    setOrRemove(view, 'tabSelected', selected ? '1' : null);
  }
}

/** The tab's colour. */
export function readTabColor(root: Element, resolve: ColorResolver): string | null {
  return resolve(descend(root, 'sheetPr', 'tabColor'));
}

/** Gives the tab a colour, or none. */
export function writeTabColor(root: Element, color: string | null): void {
  const properties = ensureChild(root, 'sheetPr', WORKSHEET_SEQUENCE);
  detach(child(properties, 'tabColor'));
  if (color !== null) ensureChild(properties, 'tabColor', PROPERTIES).setAttribute('rgb', argb(color));
}

/** Whether edits are refused. */
export function readProtected(root: Element): boolean {
  return flag(child(root, 'sheetProtection'), 'sheet');
}

/** Protects the sheet without a password, or lifts its protection. */
export function writeProtected(root: Element, isProtected: boolean): void {
  detach(child(root, 'sheetProtection'));
  if (!isProtected) return;
  const protection = ensureChild(root, 'sheetProtection', WORKSHEET_SEQUENCE);
  for (const name of ['sheet', 'objects', 'scenarios']) protection.setAttribute(name, '1');
}
