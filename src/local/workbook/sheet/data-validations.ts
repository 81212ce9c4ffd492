/** Data validations: lists of values, and conditions in OOXML's words. */

import { isDeepStrictEqual } from 'node:util';
import type { Element } from '@xmldom/xmldom';
import type { RangeNames } from '../book/range-names.ts';
import { fromFileSerial, toFileSerial } from '../formula/date-system.ts';
import { areasText, parseAreas } from '../formula/references.ts';
import type { DataValidationModel, ValidationConditionModel } from '../model.ts';
import { legalText } from '../package/xml-text.ts';
import { createLike, detach, ensureChild, flag, setOrRemove } from '../package/xml-tree.ts';
import { WORKBOOK_TEXTS, WorkbookError } from '../workbook-error.ts';
import {
  cellsOfElement,
  countValidations,
  formulasOfElement,
  setCells,
  setFormula,
  validationElements,
} from './validation-elements.ts';
import { WORKSHEET_SEQUENCE } from './worksheet-sequence.ts';

type Condition = ValidationConditionModel;

/** Excel refuses a longer list in the formula, and a longer help text (its specification limits). */
const LONGEST_LIST = 255;

/**
 * The sheet's validations; `source` is the place in this list.
 * @param names by which formulas call cells
 */
export function readDataValidations(root: Element, names: RangeNames, date1904: boolean): DataValidationModel[] {
  return validationElements(root).map((element, source) => {
    const formulas = formulasOfElement(element);
    const values = element.getAttribute('type') === 'list' ? literalValues(formulas[0] ?? '') : null;
    const blocks = (element.getAttribute('errorStyle') ?? 'stop') === 'stop' && flag(element, 'showErrorMessage');
    return {
      source,
      areas: parseAreas(cellsOfElement(element)),
      kind: values === null ? 'other' : 'list',
      values: values ?? [],
      condition: values === null ? readCondition(element, formulas, names, date1904) : null,
      // The attribute says the opposite of its name (ECMA-376 part 1, 18.3.1.32).
      showDropdown: !flag(element, 'showDropDown'),
      allowInvalid: !blocks,
      helpText: element.getAttribute('prompt') || null,
    };
  });
}

function literalValues(formula: string): string[] | null {
  const match = /^\s*"((?:[^"]|"")*)"\s*$/.exec(formula);
  if (match?.[1] === undefined) return null;
  return match[1]
    .replaceAll('""', '"')
    .split(',')
    .map((value) => value.trim());
}

function readCondition(element: Element, formulas: string[], names: RangeNames, date1904: boolean): Condition {
  const type = (element.getAttribute('type') ?? 'none') as Condition['type'];
  const operator = (element.getAttribute('operator') ?? 'between') as Condition['operator'];
  // LibreOffice writes a second formula everywhere; only these compare with it.
  const isBetween = (operator === 'between' || operator === 'notBetween') && type !== 'list' && type !== 'custom';
  const taken = formulas.slice(0, isBetween ? 2 : 1);
  const meant = taken.map((formula) => names.get(formula.trim().toLowerCase()) ?? formula.trim());
  return {
    type,
    operator,
    formulas: type === 'date' ? meant.map((text) => shifted(text, date1904, fromFileSerial)) : meant,
  };
}

/** A date that is written as a number, in the other date system. */
function shifted(formula: string, date1904: boolean, shift: (serial: number, date1904: boolean) => number): string {
  return formula === '' || Number.isNaN(Number(formula)) ? formula : String(shift(Number(formula), date1904));
}

/**
 * Makes the sheet's validations those of `after`; the unchanged ones stay as they are written.
 * @throws {WorkbookError} `unsupported` for a list that OOXML cannot hold
 */
export function writeDataValidations(
  root: Element,
  before: readonly DataValidationModel[],
  after: readonly DataValidationModel[],
  date1904: boolean,
): void {
  const elements = validationElements(root);
  const lists = new Set(elements.map((element) => element.parentNode as Element));
  const kept = new Set<Element>();
  for (const validation of after) {
    const element = elements[validation.source ?? -1];
    const origin = before[validation.source ?? -1];
    if (element !== undefined && !kept.has(element) && isDeepStrictEqual(validation, origin)) {
      kept.add(element);
    } else if (validation.areas.length > 0) {
      const list = (element?.parentNode as Element) ?? ensureChild(root, 'dataValidations', WORKSHEET_SEQUENCE);
      lists.add(list);
      const written = (element?.cloneNode(true) as Element) ?? createLike(list, 'dataValidation', { allowBlank: '1' });
      // Excel's mark of an element's identity: two cannot have it.
      written.removeAttribute('xr:uid');
      list.appendChild(written);
      describe(written, validation, origin ?? null, date1904);
    }
  }
  for (const element of elements.filter((known) => !kept.has(known))) detach(element);
  for (const list of lists) countValidations(list);
}

/** Says in the element what differs from its origin; all of it where there is none. */
function describe(
  element: Element,
  validation: DataValidationModel,
  origin: DataValidationModel | null,
  date1904: boolean,
): void {
  const differs = (part: keyof DataValidationModel): boolean =>
    origin === null || !isDeepStrictEqual(validation[part], origin[part]);
  setCells(element, areasText(validation.areas));
  if (differs('showDropdown')) setOrRemove(element, 'showDropDown', validation.showDropdown ? null : '1');
  if (differs('allowInvalid')) describeRefusal(element, validation);
  if (differs('helpText')) describeHelp(element, validation);
  if (validation.kind === 'list' && differs('values')) {
    element.setAttribute('type', 'list');
    setFormula(element, 0, listFormula(validation));
  }
  if (validation.kind === 'other' && validation.condition !== null) {
    describeCondition(element, validation.condition, origin?.condition ?? null, date1904);
  }
}

function describeRefusal(element: Element, { allowInvalid }: DataValidationModel): void {
  setOrRemove(element, 'showErrorMessage', allowInvalid ? null : '1');
  if (!allowInvalid) element.removeAttribute('errorStyle');
}

function describeHelp(element: Element, { helpText }: DataValidationModel): void {
  setOrRemove(element, 'showInputMessage', helpText === null ? null : '1');
  setOrRemove(element, 'prompt', helpText === null ? null : legalText(helpText).slice(0, LONGEST_LIST));
}

function describeCondition(element: Element, condition: Condition, origin: Condition | null, date1904: boolean): void {
  const { type, operator, formulas } = condition;
  if (type !== origin?.type) element.setAttribute('type', type);
  if (operator !== (origin?.operator ?? 'between')) element.setAttribute('operator', operator);
  formulas.forEach((formula, index) => {
    if (formula === origin?.formulas[index]) return;
    setFormula(element, index, type === 'date' ? shifted(formula, date1904, toFileSerial) : legalText(formula));
  });
}

function listFormula(validation: DataValidationModel): string {
  const text = validation.values.map(legalText).join(',');
  if (text.length > LONGEST_LIST || validation.values.some((value) => value.includes(','))) {
    throw new WorkbookError('unsupported', WORKBOOK_TEXTS.listTooLong(areasText(validation.areas)));
  }
  return `"${text.replaceAll('"', '""')}"`;
}
