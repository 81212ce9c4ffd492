/** The basic filter of a sheet. */

import type { Element } from '@xmldom/xmldom';
import { areaName } from '#core/change/area.ts';
import { parseArea } from '../formula/references.ts';
import type { FilterModel } from '../model.ts';
import { child, children, detach, ensureChild, number } from '../package/xml-tree.ts';
import { WORKSHEET_SEQUENCE } from './worksheet-sequence.ts';

/** The sheet's filter, or null. The filters of tables stand in their own parts. */
export function readFilter(root: Element): FilterModel | null {
  const element = child(root, 'autoFilter');
  const area = parseArea(element?.getAttribute('ref') ?? '');
  if (area === null) return null;
  const kept = children(element, 'filterColumn').map((column) => {
    const source = number(column, 'colId') ?? 0;
    return { source, column: area.column + source, hasCriteria: children(column).length > 0 };
  });
  return { ...area, kept };
}

/** Makes the sheet's filter that of `after`; the columns it keeps stay as they are written. */
export function writeFilter(root: Element, after: FilterModel | null): void {
  if (after?.kept.some(({ hasCriteria }) => hasCriteria) !== true)
    child(root, 'sheetPr')?.removeAttribute('filterMode');
  if (after === null) {
    detach(child(root, 'autoFilter'));
    return;
  }
  const element = ensureChild(root, 'autoFilter', WORKSHEET_SEQUENCE);
  const ref = areaName(after);
  // The memory of a sorting names cells that may have moved.
  if (element.getAttribute('ref') !== ref) detach(child(element, 'sortState'));
  element.setAttribute('ref', ref);
  for (const column of children(element, 'filterColumn')) {
    const kept = after.kept.find(({ source }) => source === number(column, 'colId'));
    if (kept === undefined) detach(column);
    else column.setAttribute('colId', String(kept.column - after.column));
  }
}
