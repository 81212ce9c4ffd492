/** DataValidation and its builder. */

import { Exception } from '../platform/exception.ts';
import { local, type MethodTable, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { Runtime } from '../runtime.ts';
import type { ValidationRule } from './validation-areas.ts';
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
  getAllowInvalid: local(),
  getHelpText: local(),
  requireValueInList: local('String[]', 'String[], Boolean'),
  setAllowInvalid: local('Boolean'),
  setHelpText: local('String'),
} satisfies MethodTable<DataValidationBuilder>;

const BUILDER_SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.DataValidationBuilder', methods: BUILDER_METHODS };

/** A rule in the making: a list, or another that was read. */
export class DataValidationBuilderService
  extends ServiceObject<DataValidationBuilder>
  implements Pick<DataValidationBuilder, keyof typeof BUILDER_METHODS>
{
  readonly #runtime: Runtime;
  readonly #sheetId: number | null;
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

  getAllowInvalid(): boolean {
    return this.#allowInvalid;
  }

  getHelpText(): string | null {
    return this.#helpText;
  }

  requireValueInList(values: string[], showDropdown = true): DataValidationBuilder {
    this.#rule = {
      source: null,
      kind: 'list',
      values: [...values],
      condition: null,
      base: { row: 1, column: 1 },
      showDropdown,
      allowInvalid: this.#allowInvalid,
      helpText: this.#helpText,
    };
    return this.self;
  }

  setAllowInvalid(allowInvalid: boolean): DataValidationBuilder {
    this.#allowInvalid = allowInvalid;
    return this.self;
  }

  setHelpText(helpText: string): DataValidationBuilder {
    this.#helpText = helpText;
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
