/** Document properties, kept among the file's custom properties under a prefix of our own. */

import type { Element } from '@xmldom/xmldom';
import { decodeEscapes, encodeEscapes } from '../formula/escaped-text.ts';
import type { OpcPackage } from '../package/opc-package.ts';
import type { PackageEdit } from '../package/package-edit.ts';
import { append, children, detach, number, rootOf } from '../package/xml-tree.ts';

const PREFIX = 'cronograma:';
const PART = 'docProps/custom.xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** Format id of custom properties (ECMA-376 part 1, 22.3.2.2). */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const BLANK = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${VALUES}"/>`;

/** The properties of the workbook, without their prefix. */
export function readProperties(opc: OpcPackage): Record<string, string> {
  const part = opc.related('', 'custom-properties');
  if (part === null) return {};
  const own = ownProperties(rootOf(opc.document(part), part));
  return Object.fromEntries(own.map(({ key, element }) => [key, decodeEscapes(element.textContent ?? '')]));
}

function ownProperties(root: Element): { key: string; element: Element }[] {
  return children(root, 'property').flatMap((element) => {
    const name = decodeEscapes(element.getAttribute('name') ?? '');
    return name.startsWith(PREFIX) ? [{ key: name.slice(PREFIX.length), element }] : [];
  });
}

/** Makes the properties those of `after`; others of the file stay. */
export function writeProperties(
  edit: PackageEdit,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): void {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => before[key] !== after[key],
  );
  if (changed.length === 0) return;
  const root = edit.root(ensurePart(edit));
  const existing = new Map(ownProperties(root).map(({ key, element }) => [key, element]));
  for (const key of changed) {
    const value = after[key];
    const element = existing.get(key);
    if (value === undefined) detach(element ?? null);
    else writeValue(element ?? addProperty(root, key), value);
  }
}

function ensurePart(edit: PackageEdit): string {
  const existing = edit.relationships('').find(({ type }) => type === 'custom-properties');
  if (existing !== undefined) return existing.target;
  edit.addPart(PART, CONTENT_TYPE, BLANK);
  edit.relate('', 'custom-properties', PART);
  return PART;
}

function addProperty(root: Element, key: string): Element {
  // Ids below 2 are reserved.
  const last = Math.max(1, ...children(root, 'property').map((property) => number(property, 'pid') ?? 1));
  return append(root, 'property', { fmtid: FORMAT_ID, pid: String(last + 1), name: encodeEscapes(PREFIX + key) });
}

function writeValue(property: Element, value: string): void {
  for (const old of children(property)) detach(old);
  const prefix = property.lookupPrefix(VALUES) ?? 'vt';
  const text = property.ownerDocument?.createElementNS(VALUES, `${prefix}:lpwstr`);
  if (text === undefined) return;
  text.textContent = encodeEscapes(value);
  property.appendChild(text);
}
