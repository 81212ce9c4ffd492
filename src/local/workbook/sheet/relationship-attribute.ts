/** The attribute by which an element names a relationship of its part. */

import type { Element } from '@xmldom/xmldom';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Sets `r:id`, under whatever prefix the document knows relationships. */
export function setRelationshipId(element: Element, parent: Element, id: string): void {
  element.setAttributeNS(RELATIONSHIPS, `${parent.lookupPrefix(RELATIONSHIPS) ?? 'r'}:id`, id);
}
