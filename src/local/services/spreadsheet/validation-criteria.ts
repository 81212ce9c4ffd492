/** What a data validation asks, in the platform's words. */

import { type CellPosition, cellName } from '#core/change/area.ts';
import { quotedSheetName } from '#local/workbook/formula/references.ts';
import type { SheetModel, ValidationConditionModel } from '#local/workbook/model.ts';
import { exportFormula } from '../grid/formula-locale.ts';
import { dateOfSerial } from '../grid/serial-date.ts';
import { memberNamed } from '../platform/enumeration.ts';
import { NotImplementedError } from '../platform/exception.ts';
import type { Runtime } from '../runtime.ts';
import { DATA_VALIDATION_CRITERIA } from './enumerations.ts';
import { findSheet, locateCells } from './sheet-lookup.ts';
import type { ValidationRule } from './validation-areas.ts';

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Condition = ValidationConditionModel;
type Operator = Condition['operator'];

/** By the operators of the file. */
export const NUMBER_CRITERIA: Readonly<Record<Operator, string>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
};

/** The platform has no criterion for a date that is not another. */
export const DATE_CRITERIA: Readonly<Record<Operator, string>> = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQUAL_TO',
  notEqual: 'CUSTOM_FORMULA',
  lessThan: 'DATE_BEFORE',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
  greaterThan: 'DATE_AFTER',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
};

const SIGNS: Readonly<Record<Operator, readonly [string, string?]>> = {
  between: ['>=', '<='],
  notBetween: ['<', '>'],
  equal: ['='],
  notEqual: ['<>'],
  lessThan: ['<'],
  lessThanOrEqual: ['<='],
  greaterThan: ['>'],
  greaterThanOrEqual: ['>='],
};

function criteriaName({ type, operator }: Condition): string {
  switch (type) {
    case 'whole':
    case 'decimal':
    case 'time':
      return NUMBER_CRITERIA[operator];
    case 'date':
      return DATE_CRITERIA[operator];
    case 'list':
      return 'VALUE_IN_RANGE';
    case 'custom':
    case 'textLength':
      return 'CUSTOM_FORMULA';
    default:
      throw new NotImplementedError(`DataValidation.getCriteriaType of a rule of type ${type}`);
  }
}

/** The criterion of a rule. What the platform lacks (whole numbers, lengths of texts) is the nearest that it has. */
export function criteriaOf({ condition }: ValidationRule): Criteria {
  return memberNamed(DATA_VALIDATION_CRITERIA, condition === null ? 'VALUE_IN_LIST' : criteriaName(condition));
}

/**
 * The arguments of a rule's criterion: items or cells with whether there is an arrow, numbers, dates, a formula.
 *
 * @param sheetId where the rule was read; null for one that was built.
 */
export function criteriaValues(runtime: Runtime, rule: ValidationRule, sheetId: number | null): unknown[] {
  const { condition, values, showDropdown } = rule;
  if (condition === null) return [[...values], showDropdown];
  const name = criteriaName(condition);
  if (name === 'VALUE_IN_RANGE') return [rangeOf(runtime, condition, sheetId), showDropdown];
  if (name === 'CUSTOM_FORMULA') return [exportFormula(`=${customFormula(condition, rule.base)}`)];
  return condition.formulas.map((formula) => argument(formula, condition.type === 'date'));
}

/** A number or date as such; anything else as the formula that gives one. */
function argument(formula: string, isDate: boolean): unknown {
  const number = formula === '' ? Number.NaN : Number(formula);
  if (Number.isNaN(number)) return exportFormula(`=${formula}`);
  return isDate ? dateOfSerial(number) : number;
}

function customFormula({ type, operator, formulas }: Condition, base: CellPosition | null): string {
  if (type === 'custom') return formulas[0] ?? '';
  const cell = cellName(base?.row ?? 1, base?.column ?? 1);
  const subject = type === 'textLength' ? `LEN(${cell})` : cell;
  const [first, second] = SIGNS[operator];
  if (second === undefined) return `${subject}${first}${formulas[0]}`;
  const parts = `${subject}${first}${formulas[0]},${subject}${second}${formulas[1]}`;
  return operator === 'notBetween' ? `OR(${parts})` : `AND(${parts})`;
}

function rangeOf(
  runtime: Runtime,
  { formulas }: Condition,
  sheetId: number | null,
): GoogleAppsScript.Spreadsheet.Range {
  const { workbook } = runtime.state;
  const home = sheetId === null ? workbook.sheets[0] : findSheet(workbook, sheetId);
  const found = home === undefined ? null : locateCells(workbook, home, formulas[0] ?? '');
  if (found === null) {
    throw new NotImplementedError('DataValidation.getCriteriaValues of a list that is neither values nor cells');
  }
  return runtime.objects.range(found.sheet.id, found.area);
}

/** The rule as it must be said on another sheet: nothing of the file it was read from, cells with the name of their sheet. */
export function asOnOtherSheet(rule: ValidationRule, home: SheetModel | undefined): ValidationRule {
  const { condition } = rule;
  if (condition?.type !== 'list' || home === undefined) return { ...rule, source: null };
  const formulas = condition.formulas.map((formula) =>
    locateCells({ sheets: [home] }, home, formula) === null || formula.includes('!')
      ? formula
      : `${quotedSheetName(home.name)}!${formula}`,
  );
  return { ...rule, source: null, condition: { ...condition, formulas } };
}
