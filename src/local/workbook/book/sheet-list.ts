/** The workbook part's list of sheets, and what counts on its order. */

import type { Element } from '@xmldom/xmldom';
import type { SheetModel } from '../model.ts';
import { legalText } from '../package/xml-text.ts';
import {
  child,
  children,
  createLike,
  descend,
  detach,
  ensureChild,
  number,
  relationshipId,
  setOrRemove,
} from '../package/xml-tree.ts';
import { setRelationshipId } from '../sheet/relationship-attribute.ts';
import { sheetElements } from './read-workbook.ts';

/** CT_Workbook (ECMA-376 part 1, 18.2.27). */
export const WORKBOOK_SEQUENCE = (
  'fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr ' +
  'webPublishObjects extLst'
).split(' ');

/** Excel's limit for `sheetId`. */
const LARGEST_ID = 65_534;

/** A sheet of the changed workbook and the relationship by which the workbook part leads to it. */
export interface ListedSheet {
  readonly sheet: SheetModel;
  readonly relationship: string;
}

/**
 * Makes the list that of `sheets`, in their order; sheets of charts alone stay behind the sheet that they followed.
 * @param removed relationships of the sheets that are gone
 */
export function writeSheetList(
  root: Element,
  sheets: readonly ListedSheet[],
  removed: ReadonlySet<string>,
  activeSheet: number,
): void {
  const list = ensureChild(root, 'sheets', WORKBOOK_SEQUENCE);
  const before = sheetElements(root);
  const byRelationship = new Map(before.map((element) => [relationshipId(element), element]));
  const usedIds = new Set(before.map((element) => number(element, 'sheetId') ?? 0));
  const order = sheets.map(({ sheet, relationship }) => {
    const element = byRelationship.get(relationship) ?? newElement(list, sheet, relationship, usedIds);
    describe(element, sheet);
    return element;
  });
  const active = order[sheets.findIndex(({ sheet }) => sheet.id === activeSheet)];
  placeOthers(before, order, removed);
  for (const element of before) detach(element);
  for (const element of order) list.appendChild(element);
  renumber(root, before, order, active === undefined ? 0 : order.indexOf(active));
}

function newElement(list: Element, sheet: SheetModel, relationship: string, usedIds: Set<number>): Element {
  const isFree = sheet.id >= 1 && sheet.id <= LARGEST_ID && !usedIds.has(sheet.id);
  const id = isFree ? sheet.id : Math.max(0, ...usedIds) + 1;
  usedIds.add(id);
  const element = createLike(list, 'sheet', { name: legalText(sheet.name), sheetId: String(id) });
  setRelationshipId(element, list, relationship);
  return element;
}

/** Changes only what differs: a sheet may be hidden more deeply than the model can say. */
function describe(element: Element, sheet: SheetModel): void {
  if (element.getAttribute('name') !== sheet.name) element.setAttribute('name', legalText(sheet.name));
  const isHidden = (element.getAttribute('state') ?? 'visible') !== 'visible';
  if (isHidden !== sheet.hidden) setOrRemove(element, 'state', sheet.hidden ? 'hidden' : null);
}

/** Puts the sheets that are not in the model back behind their predecessor. */
function placeOthers(before: readonly Element[], order: Element[], removed: ReadonlySet<string>): void {
  before.forEach((element, index) => {
    if (order.includes(element) || removed.has(relationshipId(element) ?? '')) return;
    const previous = before
      .slice(0, index)
      .reverse()
      .find((other) => order.includes(other));
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, element);
  });
}

/** Names local to a sheet and the active tab count sheets by their place. */
function renumber(root: Element, before: readonly Element[], order: readonly Element[], activeTab: number): void {
  const place = before.map((element) => order.indexOf(element));
  for (const name of children(child(root, 'definedNames'), 'definedName')) {
    const local = number(name, 'localSheetId');
    if (local === null) continue;
    const moved = place[local] ?? -1;
    if (moved < 0) detach(name);
    else name.setAttribute('localSheetId', String(moved));
  }
  const names = child(root, 'definedNames');
  if (names !== null && children(names).length === 0) detach(names);
  const view = descend(root, 'bookViews', 'workbookView');
  if (view === null) return;
  view.removeAttribute('firstSheet');
  setOrRemove(view, 'activeTab', activeTab > 0 ? String(activeTab) : null);
}
