/** The hidden name `_xlnm._FilterDatabase`, by which Excel knows the cells of a sheet's filter. */

import type { Element } from '@xmldom/xmldom';
import { absoluteAreaName, quotedSheetName } from '../formula/references.ts';
import { legalText } from '../package/xml-text.ts';
import { child, children, createLike, detach, ensureChild, number, relationshipId } from '../package/xml-tree.ts';
import { sheetElements } from './read-workbook.ts';
import { type ListedSheet, WORKBOOK_SEQUENCE } from './sheet-list.ts';

const NAME = '_xlnm._FilterDatabase';

/** Makes the name say where the sheet's filter is; without a filter there is none. The sheet must be in the list already. */
export function writeFilterName(root: Element, { sheet, relationship }: ListedSheet): void {
  const place = sheetElements(root).findIndex((element) => relationshipId(element) === relationship);
  const known = children(child(root, 'definedNames'), 'definedName').find(
    (element) => element.getAttribute('name') === NAME && number(element, 'localSheetId') === place,
  );
  if (sheet.filter === null) {
    const list = known?.parentNode as Element | undefined;
    detach(known ?? null);
    if (list !== undefined && children(list).length === 0) detach(list);
    return;
  }
  const name = known ?? addName(ensureChild(root, 'definedNames', WORKBOOK_SEQUENCE), place);
  name.textContent = legalText(`${quotedSheetName(sheet.name)}!${absoluteAreaName(sheet.filter)}`);
}

/** Excel keeps names in alphabetical order, those of one name by their sheets; this one comes before all that begin with a letter. */
function addName(list: Element, place: number): Element {
  const name = createLike(list, 'definedName', { name: NAME, localSheetId: String(place), hidden: '1' });
  const next = children(list).find(
    (other) => other.getAttribute('name') !== NAME || (number(other, 'localSheetId') ?? -1) > place,
  );
  list.insertBefore(name, next ?? null);
  return name;
}
