/** Data validations: drop-down lists understood, the others kept as they are. */

import { isDeepStrictEqual } from 'node:util';
import type { Element } from '@xmldom/xmldom';
import { areasText, parseAreas } from '../formula/references.ts';
import type { DataValidationModel } from '../model.ts';
import { legalText } from '../package/xml-text.ts';
import { child, children, createLike, detach, ensureChild, flag, setOrRemove } from '../package/xml-tree.ts';
import { WORKBOOK_TEXTS, WorkbookError } from '../workbook-error.ts';
import { WORKSHEET_SEQUENCE } from './worksheet-sequence.ts';

const VALIDATION = ['formula1', 'formula2'];
/** Excel refuses a longer list in the formula (its specification limits). */
const LONGEST_LIST = 255;

/** The sheet's validations; `source` is the place in this list. */
export function readDataValidations(root: Element): DataValidationModel[] {
  return validationsOf(root).map((element, source) => {
    const values =
      element.getAttribute('type') === 'list' ? literalValues(child(element, 'formula1')?.textContent ?? '') : null;
    const blocks = (element.getAttribute('errorStyle') ?? 'stop') === 'stop' && flag(element, 'showErrorMessage');
    return {
      source,
      areas: parseAreas(element.getAttribute('sqref') ?? ''),
      kind: values === null ? 'other' : 'list',
      values: values ?? [],
      // The attribute says the opposite of its name (ECMA-376 part 1, 18.3.1.32).
      showDropdown: !flag(element, 'showDropDown'),
      allowInvalid: !blocks,
      helpText: element.getAttribute('prompt') || null,
    };
  });
}

function validationsOf(root: Element): Element[] {
  return children(child(root, 'dataValidations'), 'dataValidation');
}

function literalValues(formula: string): string[] | null {
  const match = /^\s*"((?:[^"]|"")*)"\s*$/.exec(formula);
  if (match?.[1] === undefined) return null;
  return match[1]
    .replaceAll('""', '"')
    .split(',')
    .map((value) => value.trim());
}

/**
 * Makes the sheet's validations those of `after`; the unchanged ones stay as they are written.
 * @throws {WorkbookError} `unsupported` for a list that OOXML cannot hold
 */
export function writeDataValidations(
  root: Element,
  before: readonly DataValidationModel[],
  after: readonly DataValidationModel[],
): void {
  const list = ensureChild(root, 'dataValidations', WORKSHEET_SEQUENCE);
  const elements = validationsOf(root);
  const kept = new Set<Element>();
  for (const validation of after) {
    const element = validation.source === null ? undefined : elements[validation.source];
    const isSame = isDeepStrictEqual(validation, before[validation.source ?? -1]);
    if (element !== undefined && isSame && !kept.has(element)) kept.add(element);
    else if (isWritable(validation, element)) list.appendChild(validationElement(list, validation, element ?? null));
  }
  for (const element of elements.filter((known) => !kept.has(known))) detach(element);
  const count = validationsOf(root).length;
  if (count === 0) detach(list);
  else list.setAttribute('count', String(count));
}

/** One that was not understood can only be written as a copy of what was read. */
function isWritable(validation: DataValidationModel, source: Element | undefined): boolean {
  return validation.areas.length > 0 && (validation.kind === 'list' || source !== undefined);
}

function validationElement(list: Element, validation: DataValidationModel, source: Element | null): Element {
  const element =
    source === null ? createLike(list, 'dataValidation', { allowBlank: '1' }) : (source.cloneNode(true) as Element);
  element.setAttribute('sqref', areasText(validation.areas));
  if (validation.kind === 'other') return element;
  element.setAttribute('type', 'list');
  setOrRemove(element, 'showDropDown', validation.showDropdown ? null : '1');
  setOrRemove(element, 'showErrorMessage', validation.allowInvalid ? null : '1');
  setOrRemove(element, 'showInputMessage', validation.helpText === null ? null : '1');
  setOrRemove(
    element,
    'prompt',
    validation.helpText === null ? null : legalText(validation.helpText).slice(0, LONGEST_LIST),
  );
  if (!validation.allowInvalid) element.removeAttribute('errorStyle');
  ensureChild(element, 'formula1', VALIDATION).textContent = listFormula(validation);
  return element;
}

function listFormula(validation: DataValidationModel): string {
  const text = validation.values.map(legalText).join(',');
  if (text.length > LONGEST_LIST || validation.values.some((value) => value.includes(','))) {
    throw new WorkbookError('unsupported', WORKBOOK_TEXTS.listTooLong(areasText(validation.areas)));
  }
  return `"${text.replaceAll('"', '""')}"`;
}
