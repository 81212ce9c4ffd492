/**
 * The elements of data validations: those of the worksheet's own list and, as Excel writes the ones that name cells of other
 * sheets, those in its extension (MS-XLSX 2.6.53), which hold their cells and formulas in elements of their own.
 */

import type { Element } from '@xmldom/xmldom';
import { child, children, descendants, detach, ensureChild } from '../package/xml-tree.ts';

const FORMULAS = ['formula1', 'formula2'] as const;

/** The sheet's validations, those of the extension last. */
export function validationElements(root: Element): Element[] {
  const extensions = child(root, 'extLst');
  const extended = extensions === null ? [] : descendants(extensions, 'dataValidation');
  return [...children(child(root, 'dataValidations'), 'dataValidation'), ...extended];
}

/** The cells a validation is on. */
export function cellsOfElement(element: Element): string {
  return child(element, 'sqref')?.textContent ?? element.getAttribute('sqref') ?? '';
}

/** Puts a validation on other cells. */
export function setCells(element: Element, sqref: string): void {
  const extended = child(element, 'sqref');
  if (extended === null) element.setAttribute('sqref', sqref);
  else extended.textContent = sqref;
}

/** A validation's formulas. */
export function formulasOfElement(element: Element): string[] {
  return FORMULAS.flatMap((name) => child(element, name)?.textContent ?? []);
}

/** Sets the first (0) or the second (1) formula of a validation. */
export function setFormula(element: Element, index: number, formula: string): void {
  const name = FORMULAS[index] ?? FORMULAS[0];
  const target = ensureChild(element, name, FORMULAS);
  (child(target, 'f') ?? target).textContent = formula;
}

/** Takes a list without validations away, with the extension that held nothing else; else says how many it has. */
export function countValidations(list: Element): void {
  const count = children(list).length;
  if (count > 0) {
    list.setAttribute('count', String(count));
    return;
  }
  const holder = list.parentNode as Element | null;
  detach(list);
  if (holder?.localName !== 'ext' || children(holder).length > 0) return;
  const extensions = holder.parentNode as Element | null;
  detach(holder);
  if (extensions !== null && children(extensions).length === 0) detach(extensions);
}
