/** Changes to a package: parts edited, added and removed over the package that was read. */

import type { Document, Element } from '@xmldom/xmldom';
import type { Parts } from './container.ts';
import { type OpcPackage, type Relationship, readRelationships } from './opc-package.ts';
import { partKey, relationshipsPart, relativeTarget } from './part-names.ts';
import { isStrict, strictNames } from './strict.ts';
import { damaged, decodeXml, encodeXml } from './xml-text.ts';
import { append, children, detach, parseXml, rootOf, serializeXml } from './xml-tree.ts';

const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Edits a copy of a package; parts never asked for stay the bytes they were. */
export class PackageEdit {
  readonly #before: OpcPackage;
  readonly #parts: Parts;
  readonly #names = new Map<string, string>();
  /** Trees being changed; they stand for their parts until {@link finish}. */
  readonly #open = new Map<string, OpenPart>();

  /** @param before the package as it was read, left untouched */
  constructor(before: OpcPackage) {
    this.#before = before;
    this.#parts = new Map(before.parts);
    for (const name of this.#parts.keys()) this.#names.set(partKey(name), name);
  }

  /** The root element of a part, to be changed in place: it is written back when the package is finished. */
  root(part: string): Element {
    const open = this.#open.get(part) ?? openPart(this.text(part), part);
    this.#open.set(part, open);
    return rootOf(open.document, part);
  }

  /** The part's text as it is now. */
  text(part: string): string {
    const open = this.#open.get(part);
    if (open !== undefined) return serializeXml(open.document);
    const content = this.#parts.get(part);
    if (content === undefined) throw damaged(part);
    return decodeXml(content, part);
  }

  /** Replaces or adds a part's text. */
  setText(part: string, text: string): void {
    this.#open.delete(part);
    this.#parts.set(part, encodeXml(text));
    this.#names.set(partKey(part), part);
  }

  /** Adds a part and declares its content type; a part that is no `.xml` is declared by its extension. */
  addPart(part: string, contentType: string, text: string): void {
    this.setText(part, text);
    const extension = part.slice(part.lastIndexOf('.') + 1);
    if (extension === 'xml') this.#declare('Override', 'PartName', `/${part}`, contentType);
    else this.#declare('Default', 'Extension', extension, contentType);
  }

  /** A part name that is free: `prefix`, a number, `suffix`. */
  freeName(prefix: string, suffix: string): string {
    let count = 1;
    while (this.#names.has(partKey(`${prefix}${count}${suffix}`))) count += 1;
    return `${prefix}${count}${suffix}`;
  }

  /** Relationships of a part as they are now. */
  relationships(source: string): Relationship[] {
    const part = this.#find(relationshipsPart(source));
    if (part === null) return [];
    const document = this.#open.get(part)?.document ?? parseXml(this.text(part), part);
    return readRelationships(rootOf(document, part), source, (name) => this.#find(name));
  }

  /** Relates a part to another, or to an address; gives the new relationship's id. */
  relate(source: string, type: string, target: string, external = false): string {
    const part = this.#find(relationshipsPart(source)) ?? relationshipsPart(source);
    if (!this.#parts.has(part)) this.setText(part, EMPTY_RELATIONSHIPS);
    const root = this.root(part);
    const taken = new Set(children(root, 'Relationship').map((element) => element.getAttribute('Id')));
    let count = taken.size + 1;
    while (taken.has(`rId${count}`)) count += 1;
    const written = external ? target : relativeTarget(source, target);
    const attributes = { Id: `rId${count}`, Type: `${RELATIONSHIP_TYPES}/${type}`, Target: written };
    const mode: Record<string, string> = external ? { TargetMode: 'External' } : {};
    append(root, 'Relationship', { ...attributes, ...mode });
    return `rId${count}`;
  }

  /** Ends a relationship; the part it led to goes with {@link finish} when nothing else leads there. */
  unrelate(source: string, id: string): void {
    const part = this.#find(relationshipsPart(source));
    if (part === null) return;
    const found = children(this.root(part), 'Relationship').find((element) => element.getAttribute('Id') === id);
    detach(found ?? null);
  }

  /** The finished package. Parts that were reachable and no longer are, are gone with their relationships and declarations. */
  finish(): Parts {
    const kept = reachableParts((source) => this.relationships(source));
    for (const part of reachableParts((source) => this.#before.relationships(source))) {
      if (!kept.has(part)) this.#remove(part);
    }
    for (const [part, { document, before }] of this.#open) {
      const after = serializeXml(document);
      if (after !== before) this.#parts.set(part, encodeXml(after));
    }
    if (isStrict(this.#before)) this.#takeStrictNames();
    return this.#parts;
  }

  #takeStrictNames(): void {
    for (const [part, content] of this.#parts) {
      if (content === this.#before.parts.get(part) || !/\.(xml|rels)$/.test(part)) continue;
      this.#parts.set(part, encodeXml(strictNames(decodeXml(content, part))));
    }
  }

  #find(name: string): string | null {
    return this.#names.get(partKey(name)) ?? null;
  }

  #remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      const found = this.#find(name);
      if (found === null) continue;
      this.#open.delete(found);
      this.#parts.delete(found);
      this.#names.delete(partKey(found));
    }
    const declared = children(this.#contentTypes(), 'Override');
    detach(declared.find((element) => partKey(element.getAttribute('PartName') ?? '') === partKey(part)) ?? null);
  }

  #contentTypes(): Element {
    return this.root(this.#find('[Content_Types].xml') ?? '[Content_Types].xml');
  }

  #declare(element: 'Override' | 'Default', key: string, value: string, contentType: string): void {
    const root = this.#contentTypes();
    const same = children(root, element).find((known) => partKey(known.getAttribute(key) ?? '') === partKey(value));
    if (same !== undefined) same.setAttribute('ContentType', contentType);
    else append(root, element, { [key]: value, ContentType: contentType });
  }
}

/** A tree being changed, and its text before. */
interface OpenPart {
  readonly document: Document;
  readonly before: string;
}

function openPart(text: string, part: string): OpenPart {
  const document = parseXml(text, part);
  return { document, before: serializeXml(document) };
}

function reachableParts(relationships: (source: string) => Relationship[]): Set<string> {
  const found = new Set<string>();
  const open = [''];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    for (const { external, target } of relationships(source)) {
      if (external || found.has(target)) continue;
      found.add(target);
      open.push(target);
    }
  }
  return found;
}
