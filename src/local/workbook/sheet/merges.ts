/** Merged cells. */

import type { Element } from '@xmldom/xmldom';
import { areaName } from '#core/change/area.ts';
import { parseArea } from '../formula/references.ts';
import type { AreaModel } from '../model.ts';
import { append, child, children, detach, ensureChild } from '../package/xml-tree.ts';
import { WORKSHEET_SEQUENCE } from './worksheet-sequence.ts';

/** The merges of a sheet, in its order. */
export function readMerges(root: Element): AreaModel[] {
  return mergeElements(root).flatMap((merge) => parseArea(merge.getAttribute('ref') ?? '') ?? []);
}

function mergeElements(root: Element): Element[] {
  return children(child(root, 'mergeCells'), 'mergeCell');
}

/** Whether two lists merge the same cells. */
export function sameMerges(before: readonly AreaModel[], after: readonly AreaModel[]): boolean {
  const known = new Set(before.map(areaName));
  return known.size === new Set(after.map(areaName)).size && after.every((area) => known.has(areaName(area)));
}

/** Makes the sheet's merges those of `after`; the ones that stay keep their place. */
export function writeMerges(root: Element, after: readonly AreaModel[]): void {
  const missing = new Set(after.map(areaName));
  const list = ensureChild(root, 'mergeCells', WORKSHEET_SEQUENCE);
  for (const merge of children(list, 'mergeCell')) {
    const area = parseArea(merge.getAttribute('ref') ?? '');
    if (area === null || !missing.delete(areaName(area))) detach(merge);
  }
  for (const ref of missing) append(list, 'mergeCell', { ref });
  const count = mergeElements(root).length;
  if (count === 0) detach(list);
  else list.setAttribute('count', String(count));
}
