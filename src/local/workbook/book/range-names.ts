/** Defined names of cells. */

import type { Element } from '@xmldom/xmldom';
import { parseSheetArea } from '../formula/references.ts';
import { child, children, number } from '../package/xml-tree.ts';

/** References such as `Listas!$B$2:$B$6` by their name in lower case. */
export type RangeNames = ReadonlyMap<string, string>;

/**
 * The names of cells that a sheet can use; its own go before the workbook's.
 * @param place of the sheet in the workbook's list, from 0
 */
export function readRangeNames(workbook: Element, place: number): RangeNames {
  const named = children(child(workbook, 'definedNames'), 'definedName').map((element) => ({
    name: (element.getAttribute('name') ?? '').toLowerCase(),
    reference: element.textContent ?? '',
    local: number(element, 'localSheetId'),
  }));
  const usable = named.filter(({ reference, local }) => {
    return (local === null || local === place) && parseSheetArea(reference) !== null;
  });
  const ownLast = usable.sort((one, two) => (one.local ?? -1) - (two.local ?? -1));
  return new Map(ownLast.map(({ name, reference }) => [name, reference]));
}
