/** An OOXML package to read from: parts, their texts and trees, and how they are related. */

import type { Document, Element } from '@xmldom/xmldom';
import type { Parts } from './container.ts';
import { partKey, relationshipsPart, resolveTarget } from './part-names.ts';
import { transitionalType } from './strict.ts';
import { damaged, decodeXml } from './xml-text.ts';
import { children, parseXml, rootOf } from './xml-tree.ts';

/** A relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** Last segment of its type: `worksheet`, `hyperlink`, `comments` … */
  readonly type: string;
  /** Name of the part it leads to, or the address where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** Reads a package. Part names are those of the zip, found whatever their case. */
export class OpcPackage {
  readonly parts: Parts;
  readonly #names = new Map<string, string>();

  /** @param parts entries of the zip */
  constructor(parts: Parts) {
    this.parts = parts;
    for (const name of parts.keys()) this.#names.set(partKey(name), name);
  }

  /** The part's name as the zip has it, or null where there is no such part. */
  find(name: string): string | null {
    return this.#names.get(partKey(name)) ?? null;
  }

  /**
   * The text of an XML part.
   * @throws {WorkbookError} `corrupt` where it is missing or no text
   */
  text(name: string): string {
    const content = this.parts.get(name);
    if (content === undefined) throw damaged(name);
    return decodeXml(content, name);
  }

  /**
   * The tree of an XML part, a new one on each call.
   * @throws {WorkbookError} `corrupt` where it is missing or not well-formed
   */
  document(name: string): Document {
    return parseXml(this.text(name), name);
  }

  /** The relationships of a part ('' for the package). Targets that do not exist are left out. */
  relationships(source: string): Relationship[] {
    const part = this.find(relationshipsPart(source));
    if (part === null) return [];
    return readRelationships(rootOf(this.document(part), part), source, (name) => this.find(name));
  }

  /** The part that a source is related to by that type, or null. */
  related(source: string, type: string): string | null {
    return this.relationships(source).find((link) => link.type === type && !link.external)?.target ?? null;
  }
}

/** The relationships written under `root` for `source`; `find` gives the name of an existing part, or null. */
export function readRelationships(
  root: Element,
  source: string,
  find: (name: string) => string | null,
): Relationship[] {
  const found: Relationship[] = [];
  for (const element of children(root, 'Relationship')) {
    const external = element.getAttribute('TargetMode') === 'External';
    const written = element.getAttribute('Target') ?? '';
    const target = external ? written : find(resolveTarget(source, written));
    if (target === null) continue;
    const type = transitionalType((element.getAttribute('Type') ?? '').split('/').at(-1) ?? '');
    found.push({ id: element.getAttribute('Id') ?? '', type, target, external });
  }
  return found;
}
