/** XML as a tree: parsing, serialising, and the few ways this layer walks it. */

import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';
import { damaged } from './xml-text.ts';

const RELATIONSHIPS_NAMESPACE = /\/officeDocument\/(2006\/)?relationships$/;

/**
 * The tree of an XML text.
 * @throws {WorkbookError} `corrupt` where it is not well-formed
 */
export function parseXml(text: string, part: string): Document {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  try {
    return new DOMParser({ onError, locator: false }).parseFromString(text, 'text/xml');
  } catch (error) {
    throw damaged(part, error);
  }
}

/** The text of a tree, its declaration included. */
export function serializeXml(node: Node): string {
  return new XMLSerializer().serializeToString(node).replace(/\r/g, '&#13;');
}

/**
 * The root element.
 * @throws {WorkbookError} `corrupt` where there is none
 */
export function rootOf(document: Document, part: string): Element {
  const root = document.documentElement;
  if (root === null) throw damaged(part);
  return root;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The child elements, or those of one local name, whatever their prefix. */
export function children(parent: Element | null, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  }
  return found;
}

/** The first child element of that local name. */
export function child(parent: Element | null, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

/** Follows first children by local names. */
export function descend(parent: Element | null, ...names: string[]): Element | null {
  return names.reduce(child, parent);
}

/** All descendants of that local name, in document order. */
export function descendants(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

/** The relationship id of an element (`r:id`), or of another attribute of that namespace. */
export function relationshipId(element: Element, name = 'id'): string | null {
  for (const attribute of element.attributes) {
    if (attribute.localName === name && RELATIONSHIPS_NAMESPACE.test(attribute.namespaceURI ?? ''))
      return attribute.value;
  }
  return null;
}

/** An `xsd:boolean` attribute. */
export function flag(element: Element | null, name: string, otherwise = false): boolean {
  const value = element?.getAttribute(name) ?? null;
  return value === null ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** A numeric attribute, or null where it is absent or no number. */
export function number(element: Element | null, name: string): number | null {
  const value = element?.getAttribute(name)?.trim() ?? '';
  return value === '' || !Number.isFinite(Number(value)) ? null : Number(value);
}

/** A new element in the namespace and with the prefix of its parent-to-be. */
export function createLike(parent: Element, name: string, attributes: Record<string, string> = {}): Element {
  const document = parent.ownerDocument;
  if (document === null) throw new Error('element without a document');
  const qualified = parent.prefix ? `${parent.prefix}:${name}` : name;
  const element = document.createElementNS(parent.namespaceURI, qualified);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** A new last child of that name. */
export function append(parent: Element, name: string, attributes: Record<string, string> = {}): Element {
  const element = createLike(parent, name, attributes);
  parent.appendChild(element);
  return element;
}

/** Puts an element among its siblings where the schema's sequence wants it. */
export function insertInSequence(parent: Element, element: Element, sequence: readonly string[]): void {
  const place = sequence.indexOf(element.localName ?? '');
  const next = children(parent).find((sibling) => sequence.indexOf(sibling.localName ?? '') > place);
  parent.insertBefore(element, next ?? null);
}

/** The child of that name, made in its place in the sequence where absent. */
export function ensureChild(parent: Element, name: string, sequence: readonly string[]): Element {
  const existing = child(parent, name);
  if (existing !== null) return existing;
  const created = createLike(parent, name);
  insertInSequence(parent, created, sequence);
  return created;
}

/** Takes an element out of its tree. */
export function detach(element: Element | null): void {
  element?.parentNode?.removeChild(element);
}

/** Sets an attribute, or removes it for null. */
export function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
