/** A counted list of the styles part (`fonts`, `fills`, `cellXfs` …) that takes in each entry once. */

import type { Element } from '@xmldom/xmldom';
import { children } from '../package/xml-tree.ts';

/** Entries keep their index; equal ones are shared. */
export class ElementPool {
  readonly #container: Element;
  readonly #signatures: string[];

  /** @param container the list, changed in place when entries are added */
  constructor(container: Element) {
    this.#container = container;
    this.#signatures = children(container).map(signature);
  }

  /** A copy of an entry to work on; null where there is none at that index. */
  copy(index: number): Element | null {
    const entry = children(this.#container)[index];
    return entry === undefined ? null : (entry.cloneNode(true) as Element);
  }

  /** Index of an entry equal to this one, `preferred` among equals; the entry is appended where there is none. */
  add(entry: Element, preferred = -1): number {
    const wanted = signature(entry);
    if (this.#signatures[preferred] === wanted) return preferred;
    const known = this.#signatures.indexOf(wanted);
    if (known >= 0) return known;
    this.#container.appendChild(entry);
    this.#signatures.push(wanted);
    this.#container.setAttribute('count', String(this.#signatures.length));
    return this.#signatures.length - 1;
  }
}

/** Says the same of two elements that mean the same; the `apply…` hints, which Excel derives anew, are left out. */
function signature(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => !name.startsWith('apply') && !name.startsWith('xmlns'))
    .map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
    .sort();
  return `${element.localName}[${attributes.join()}](${children(element).map(signature).join()})`;
}
