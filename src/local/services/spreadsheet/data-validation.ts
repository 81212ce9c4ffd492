/** DataValidation and its builder. */

import { Exception, NotImplementedError } from '../platform/exception.ts';
import { local, type MethodTable, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { Runtime } from '../runtime.ts';
import { DATA_VALIDATION_CRITERIA } from './enumerations.ts';
import type { ValidationRule } from './validation-areas.ts';

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

function criteriaOf({ kind }: ValidationRule): Criteria {
  if (kind === 'list') return DATA_VALIDATION_CRITERIA.VALUE_IN_LIST;
  throw new NotImplementedError('DataValidation.getCriteriaType of a rule that is not a list');
}

/** A finished rule. One that was read and is no list can only be set back as it is. */
export class DataValidationService
  extends ServiceObject<DataValidation>
  implements Pick<DataValidation, keyof typeof READING_METHODS>
{
  readonly rule: ValidationRule;
  readonly #runtime: Runtime;

  constructor(runtime: Runtime, rule: ValidationRule) {
    super(runtime.gate, RULE_SPEC);
    this.#runtime = runtime;
    this.rule = rule;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilderService(this.#runtime, this.rule).self;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return criteriaOf(this.rule);
  }

  getCriteriaValues(): unknown[] {
    criteriaOf(this.rule);
    return [[...this.rule.values], this.rule.showDropdown];
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

/** A rule in the making: lists only. */
export class DataValidationBuilderService
  extends ServiceObject<DataValidationBuilder>
  implements Pick<DataValidationBuilder, keyof typeof BUILDER_METHODS>
{
  readonly #runtime: Runtime;
  #rule: ValidationRule | null;
  #allowInvalid: boolean;
  #helpText: string | null;

  constructor(runtime: Runtime, rule: ValidationRule | null = null) {
    super(runtime.gate, BUILDER_SPEC);
    this.#runtime = runtime;
    this.#rule = rule;
    this.#allowInvalid = rule?.allowInvalid ?? true;
    this.#helpText = rule?.helpText ?? null;
  }

  build(): DataValidation {
    if (this.#rule === null) throw new Exception('The data validation rule has no criteria.');
    const changed = this.#rule.allowInvalid !== this.#allowInvalid || this.#rule.helpText !== this.#helpText;
    if (changed && this.#rule.kind === 'other')
      throw new NotImplementedError('changing a DataValidation that is not a list');
    const rule: ValidationRule = changed
      ? { ...this.#rule, source: null, allowInvalid: this.#allowInvalid, helpText: this.#helpText }
      : this.#rule;
    return new DataValidationService(this.#runtime, rule).self;
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

/** The rule behind what a script holds; null for none. */
export function validationModelOf(rule: DataValidation | null): ValidationRule | null {
  return rule === null ? null : implementationOf<DataValidationService>(rule).rule;
}
