/** What a data validation is to ask, as scripts say it: a criterion of the platform and its arguments. */

import { absoluteAreaName, quotedSheetName } from '#local/workbook/formula/references.ts';
import { importFormula } from '../grid/formula-locale.ts';
import { serialOfDate } from '../grid/serial-date.ts';
import { Exception, NotImplementedError } from '../platform/exception.ts';
import { implementationOf } from '../platform/identity.ts';
import type { Runtime } from '../runtime.ts';
import type { RangePosition } from './range-position.ts';
import { findSheet } from './sheet-lookup.ts';
import type { ValidationRule } from './validation-areas.ts';
import { DATE_CRITERIA, NUMBER_CRITERIA } from './validation-criteria.ts';

type Asked = Pick<ValidationRule, 'kind' | 'values' | 'condition' | 'showDropdown'>;
type Condition = NonNullable<Asked['condition']>;

/** The inverse of reading a rule's criterion and its arguments. */
export function askedBy(runtime: Runtime, criteria: string, args: readonly unknown[]): Asked {
  const [subject, arrow] = args;
  const showDropdown = arrow !== false;
  if (criteria === 'VALUE_IN_LIST' && Array.isArray(subject)) {
    return { kind: 'list', values: subject.map(String), condition: null, showDropdown };
  }
  const condition = (type: Condition['type'], operator: Condition['operator'], formulas: string[]): Asked => ({
    kind: 'other',
    values: [],
    condition: { type, operator, formulas },
    showDropdown: type !== 'list' || showDropdown,
  });
  if (criteria === 'VALUE_IN_RANGE') return condition('list', 'between', [referenceTo(runtime, subject)]);
  if (criteria === 'CUSTOM_FORMULA') return condition('custom', 'between', [formulaOf(subject)]);
  const number = operatorOf(NUMBER_CRITERIA, criteria);
  if (number !== null) return condition('decimal', number, args.map(formulaOf));
  const date = operatorOf(DATE_CRITERIA, criteria);
  if (date !== null) return condition('date', date, args.map(formulaOf));
  throw new NotImplementedError(`DataValidationBuilder.withCriteria of ${criteria}`);
}

function operatorOf(names: Readonly<Record<Condition['operator'], string>>, criteria: string) {
  const found = Object.entries(names).find(([, name]) => name === criteria);
  return found === undefined ? null : (found[0] as Condition['operator']);
}

function referenceTo({ state }: Runtime, range: unknown): string {
  const { sheetId, area } = implementationOf<RangePosition>(range);
  return `${quotedSheetName(findSheet(state.workbook, sheetId).name)}!${absoluteAreaName(area)}`;
}

/** A number, a date, or a formula in the document's locale; what the platform says of another one is not known. */
function formulaOf(argument: unknown): string {
  if (argument instanceof Date) return String(serialOfDate(argument));
  const text = String(argument);
  if (!text.startsWith('=')) return text;
  const formula = importFormula(text);
  if (formula === null) throw new Exception(`The formula ${text} cannot be read.`);
  return formula.slice(1);
}
