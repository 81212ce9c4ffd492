/** ISO/IEC 29500 Strict: the same format under other names. What this layer adds to such a package takes them on. */

import type { OpcPackage } from './opc-package.ts';

const STRICT = 'http://purl.oclc.org/ooxml/';
/** Transitional names that differ in more than their beginning (ISO/IEC 29500 part 1, annexes A and 22). */
const NAMES: Readonly<Record<string, string>> = {
  'officeDocument/2006/relationships/custom-properties': 'officeDocument/relationships/customProperties',
  'officeDocument/2006/relationships/extended-properties': 'officeDocument/relationships/extendedProperties',
  'officeDocument/2006/custom-properties': 'officeDocument/customProperties',
  'officeDocument/2006/extended-properties': 'officeDocument/extendedProperties',
};
/** Namespaces and relationship types, where attributes name them; those of packages are the same in both. */
const TRANSITIONAL =
  /="http:\/\/schemas\.openxmlformats\.org\/((officeDocument|spreadsheetml|drawingml)\/2006\/([^"]*))"/g;

/** Whether the package says that it is one of a strict document. */
export function isStrict(opc: OpcPackage): boolean {
  const part = opc.find('_rels/.rels');
  return part !== null && opc.text(part).includes(`${STRICT}officeDocument/relationships/officeDocument`);
}

/** The text of a part under the names of a strict document. */
export function strictNames(text: string): string {
  return text.replace(TRANSITIONAL, (_, name: string, family: string, rest: string) => {
    return `="${STRICT}${NAMES[name] ?? `${family}/${rest}`}"`;
  });
}

/** The last segment of a relationship's type as a transitional document writes it. */
export function transitionalType(type: string): string {
  if (type === 'customProperties') return 'custom-properties';
  return type === 'extendedProperties' ? 'extended-properties' : type;
}
