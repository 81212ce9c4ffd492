/** Whether a value may stand in a cell, by the cell's data validation. */

import { cellName } from '#core/change/area.ts';
import type { AreaModel, DataValidationModel, SheetModel, ValidationConditionModel } from '#local/workbook/model.ts';
import { cellsOf } from '../grid/area.ts';
import { displayText } from '../grid/display.ts';
import { readEntry } from '../grid/entry.ts';
import { SheetGrid } from '../grid/sheet-grid.ts';
import { Exception } from '../platform/exception.ts';
import type { Runtime } from '../runtime.ts';
import { locateCells } from './sheet-lookup.ts';
import { validationsOver } from './validation-areas.ts';

type Value = string | number | boolean;
type Accepts = (value: Value) => boolean;

/** The refusal of a value. A script gets the platform's text; a person the rule's help text, where it has one. */
export class InvalidEntry extends Exception {
  readonly helpText: string | null;

  constructor(message: string, helpText: string | null) {
    super(message);
    this.helpText = helpText;
  }
}

/** Throws {@link InvalidEntry} where the cell's validation forbids the value; no value at all always passes. */
export type ValueGuard = (row: number, column: number, value: Value | undefined) => void;

/** The guard of an area's cells. Only rules that refuse other values than their own do anything. */
export function guardValues(runtime: Runtime, sheet: SheetModel, area: AreaModel): ValueGuard {
  const ruleAt = validationsOver(sheet, area);
  const checks = new Map<DataValidationModel, Accepts>();
  return (row, column, value) => {
    const rule = value === undefined ? null : ruleAt(row, column);
    if (value === undefined || rule === null || rule.allowInvalid) return;
    const accepts = checks.get(rule) ?? checkOf(runtime, sheet, rule);
    checks.set(rule, accepts);
    if (!accepts(value)) throw new InvalidEntry(refusal(row, column, rule), rule.helpText);
  };
}

function refusal(row: number, column: number, { kind, values }: DataValidationModel): string {
  const text = `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`;
  return kind === 'list' ? `${text} Please enter one of the following values: ${values.join(', ')}.` : text;
}

/** A condition that would have to be computed accepts everything: this host computes no formula. */
function checkOf(runtime: Runtime, sheet: SheetModel, { kind, values, condition }: DataValidationModel): Accepts {
  if (kind === 'list') return oneOf(values);
  if (condition === null) return () => true;
  return condition.type === 'list' ? oneOfCells(runtime, sheet, condition) : compares(condition);
}

/** An item is met by its text and by what typing it would give. */
function oneOf(items: readonly string[]): Accepts {
  const accepted = new Set<unknown>(items.flatMap((item) => [item, readEntry(item, 'General').value]));
  return (value) => accepted.has(value) || accepted.has(String(value));
}

function oneOfCells(runtime: Runtime, home: SheetModel, { formulas }: ValidationConditionModel): Accepts {
  const found = locateCells(runtime.state.workbook, home, formulas[0] ?? '');
  if (found === null) return () => true;
  const grid = new SheetGrid(found.sheet, runtime.styles);
  const accepted = new Set<unknown>();
  for (const { row, column } of cellsOf(found.area)) {
    const cell = grid.cell(row, column);
    if (cell?.value !== undefined) accepted.add(cell.value).add(displayText(cell, grid.style(row, column)));
  }
  return (value) => accepted.has(value);
}

const OPERATORS: Readonly<
  Record<ValidationConditionModel['operator'], (value: number, one: number, two: number) => boolean>
> = {
  between: (value, one, two) => value >= Math.min(one, two) && value <= Math.max(one, two),
  notBetween: (value, one, two) => value < Math.min(one, two) || value > Math.max(one, two),
  equal: (value, one) => value === one,
  notEqual: (value, one) => value !== one,
  lessThan: (value, one) => value < one,
  lessThanOrEqual: (value, one) => value <= one,
  greaterThan: (value, one) => value > one,
  greaterThanOrEqual: (value, one) => value >= one,
};

function compares({ type, operator, formulas }: ValidationConditionModel): Accepts {
  if (type === 'none' || type === 'custom') return () => true;
  const limits = formulas.map((formula) => (formula === '' ? Number.NaN : Number(formula)));
  if (limits.some(Number.isNaN)) return () => true;
  const [one = 0, two = one] = limits;
  return (value) => {
    if (type === 'textLength') return OPERATORS[operator](String(value).length, one, two);
    if (typeof value !== 'number' || (type === 'whole' && !Number.isInteger(value))) return false;
    return OPERATORS[operator](value, one, two);
  };
}
