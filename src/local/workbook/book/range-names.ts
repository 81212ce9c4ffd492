/** Defined names of cells. */

import type { Element } from '@xmldom/xmldom';
import { parseSheetArea } from '../formula/references.ts';
import { child, children, number } from '../package/xml-tree.ts';

/** References such as `Listas!$B$2:$B$6` by their name in lower case. */
export type RangeNames = ReadonlyMap<string, string>;

/** Gives the names of cells that the sheet at a place in the workbook's list, from 0, can use; its own go before the workbook's. */
export function readRangeNames(workbook: Element): (place: number) => RangeNames {
  const ownLast = children(child(workbook, 'definedNames'), 'definedName')
    .map((element) => ({
      name: (element.getAttribute('name') ?? '').toLowerCase(),
      reference: element.textContent ?? '',
      local: number(element, 'localSheetId'),
    }))
    .filter(({ reference }) => parseSheetArea(reference) !== null)
    .sort((one, two) => (one.local ?? -1) - (two.local ?? -1));
  return (place) => {
    const usable = ownLast.filter(({ local }) => local === null || local === place);
    return new Map(usable.map(({ name, reference }) => [name, reference]));
  };
}
