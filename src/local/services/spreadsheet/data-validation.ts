/** DataValidation and its builder. */

import { Exception } from '../platform/exception.ts';
import { local, type MethodTable, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { Runtime } from '../runtime.ts';
import { DATA_VALIDATION_CRITERIA } from './enumerations.ts';
import type { ValidationRule } from './validation-areas.ts';
import { askedBy } from './validation-arguments.ts';
import { asOnOtherSheet, criteriaOf, criteriaValues } from './validation-criteria.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const READING_METHODS = {
  copy: local(),
  getAllowInvalid: local(),
  getCriteriaType: local(),
  getCriteriaValues: local(),
  getHelpText: local(),
} satisfies MethodTable<DataValidation>;

const RULE_SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.DataValidation', methods: READING_METHODS };

/** A finished rule. */
export class DataValidationService
  extends ServiceObject<DataValidation>
  implements Pick<DataValidation, keyof typeof READING_METHODS>
{
  readonly rule: ValidationRule;
  /** The sheet where it was read; null for a rule that was built. */
  readonly sheetId: number | null;
  readonly #runtime: Runtime;

  constructor(runtime: Runtime, rule: ValidationRule, sheetId: number | null) {
    super(runtime.gate, RULE_SPEC);
    this.#runtime = runtime;
    this.rule = rule;
    this.sheetId = sheetId;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilderService(this.#runtime, this).self;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return criteriaOf(this.rule);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.#runtime, this.rule, this.sheetId);
  }

  getHelpText(): string {
    return this.rule.helpText ?? '';
  }
}

const BUILDER_METHODS = {
  build: local(),
  copy: local(),
  getAllowInvalid: local(),
  getHelpText: local(),
  requireFormulaSatisfied: local('String'),
  requireValueInList: local('String[]', 'String[], Boolean'),
  requireValueInRange: local('Range', 'Range, Boolean'),
  setAllowInvalid: local('Boolean'),
  setHelpText: local('String'),
  withCriteria: local('DataValidationCriteria, Object[]'),
} satisfies MethodTable<DataValidationBuilder>;

const BUILDER_SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.DataValidationBuilder', methods: BUILDER_METHODS };

/** A rule in the making. */
export class DataValidationBuilderService
  extends ServiceObject<DataValidationBuilder>
  implements Pick<DataValidationBuilder, keyof typeof BUILDER_METHODS>
{
  readonly #runtime: Runtime;
  #sheetId: number | null;
  #rule: ValidationRule | null;
  #allowInvalid: boolean;
  #helpText: string | null;

  constructor(runtime: Runtime, origin: Pick<DataValidationService, 'rule' | 'sheetId'> | null = null) {
    super(runtime.gate, BUILDER_SPEC);
    this.#runtime = runtime;
    this.#sheetId = origin?.sheetId ?? null;
    this.#rule = origin?.rule ?? null;
    this.#allowInvalid = origin?.rule.allowInvalid ?? true;
    this.#helpText = origin?.rule.helpText ?? null;
  }

  build(): DataValidation {
    if (this.#rule === null) throw new Exception('The data validation rule has no criteria.');
    const rule: ValidationRule = { ...this.#rule, allowInvalid: this.#allowInvalid, helpText: this.#helpText };
    return new DataValidationService(this.#runtime, rule, this.#sheetId).self;
  }

  copy(): DataValidationBuilder {
    const copy = new DataValidationBuilderService(this.#runtime);
    copy.#sheetId = this.#sheetId;
    copy.#rule = this.#rule;
    copy.#allowInvalid = this.#allowInvalid;
    copy.#helpText = this.#helpText;
    return copy.self;
  }

  getAllowInvalid(): boolean {
    return this.#allowInvalid;
  }

  getHelpText(): string | null {
    return this.#helpText;
  }

  requireFormulaSatisfied(formula: string): DataValidationBuilder {
    return this.withCriteria(DATA_VALIDATION_CRITERIA.CUSTOM_FORMULA, [formula]);
  }

  requireValueInList(values: string[], showDropdown = true): DataValidationBuilder {
    return this.withCriteria(DATA_VALIDATION_CRITERIA.VALUE_IN_LIST, [values, showDropdown]);
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): DataValidationBuilder {
    return this.withCriteria(DATA_VALIDATION_CRITERIA.VALUE_IN_RANGE, [range, showDropdown]);
  }

  setAllowInvalid(allowInvalid: boolean): DataValidationBuilder {
    this.#allowInvalid = allowInvalid;
    return this.self;
  }

  setHelpText(helpText: string): DataValidationBuilder {
    this.#helpText = helpText;
    return this.self;
  }

  /** A formula is relative to the first cell that the rule is set on. */
  withCriteria(criteria: Criteria, args: unknown[]): DataValidationBuilder {
    this.#sheetId = null;
    this.#rule = {
      source: null,
      ...askedBy(this.#runtime, String(criteria), args),
      base: null,
      allowInvalid: this.#allowInvalid,
      helpText: this.#helpText,
    };
    return this.self;
  }
}

/** The rule behind what a script holds, to be set on a sheet; null for none. */
export function validationModelOf(
  { state }: Runtime,
  rule: DataValidation | null,
  sheetId: number,
): ValidationRule | null {
  if (rule === null) return null;
  const { rule: model, sheetId: origin } = implementationOf<DataValidationService>(rule);
  if (origin === null || origin === sheetId) return model;
  return asOnOtherSheet(
    model,
    state.workbook.sheets.find(({ id }) => id === origin),
  );
}
