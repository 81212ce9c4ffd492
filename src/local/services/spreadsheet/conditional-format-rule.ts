/** ConditionalFormatRule and its condition, for rules with a custom formula; other rules are only passed through. */

import type { ConditionalFormatModel } from '#local/workbook/model.ts';
import { exportFormula } from '../grid/formula-locale.ts';
import { NotImplementedError } from '../platform/exception.ts';
import { local, type MethodTable, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import type { Runtime } from '../runtime.ts';
import { BOOLEAN_CRITERIA } from './enumerations.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A rule with the sheet its areas lie on. */
export interface RuleContent {
  readonly model: ConditionalFormatModel;
  readonly sheetId: number;
}

const CONDITION_METHODS = {
  getBackground: local(),
  getBold: local(),
  getCriteriaType: local(),
  getCriteriaValues: local(),
  getFontColor: local(),
  getItalic: local(),
  getStrikethrough: local(),
  getUnderline: local(),
} satisfies MethodTable<Condition>;

const CONDITION_SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.BooleanCondition', methods: CONDITION_METHODS };

/** What a rule asks of a cell, and the look it gives. */
class BooleanConditionService
  extends ServiceObject<Condition>
  implements Pick<Condition, keyof typeof CONDITION_METHODS>
{
  readonly #model: ConditionalFormatModel;

  constructor(runtime: Runtime, model: ConditionalFormatModel) {
    super(runtime.gate, CONDITION_SPEC);
    this.#model = model;
  }

  getBackground(): string | null {
    return this.#model.background;
  }

  getBold(): boolean | null {
    return this.#model.bold || null;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return BOOLEAN_CRITERIA.CUSTOM_FORMULA;
  }

  getCriteriaValues(): string[] {
    return [exportFormula(this.#model.formula ?? '')];
  }

  getFontColor(): string | null {
    return this.#model.fontColor;
  }

  getItalic(): boolean | null {
    return this.#model.italic || null;
  }

  getStrikethrough(): boolean | null {
    return this.#model.strikethrough || null;
  }

  getUnderline(): boolean | null {
    return this.#model.underline || null;
  }
}

/** What rules and their builders both tell. */
export const RULE_READING_METHODS = {
  copy: local(),
  getBooleanCondition: local(),
  getGradientCondition: local(),
  getRanges: local(),
} satisfies MethodTable<Rule>;

/** The ranges a rule is on. */
export function rangesOf(runtime: Runtime, { model, sheetId }: RuleContent): Range[] {
  return model.areas.map((area) => runtime.objects.range(sheetId, area));
}

/** The condition of a rule with a custom formula; null for any other rule, which this host cannot read. */
export function conditionOf(runtime: Runtime, { model }: RuleContent): Condition | null {
  return model.kind === 'formula' ? new BooleanConditionService(runtime, model).self : null;
}

/** Null for a rule with a custom formula; what any other rule is, this host does not know. */
export function gradientOf({ model }: RuleContent): null {
  if (model.kind === 'formula') return null;
  throw new NotImplementedError('ConditionalFormatRule.getGradientCondition of a rule without a custom formula');
}

/** The sheet that stands for "none yet" in a rule without ranges. */
export const NO_SHEET = -1;

/** A rule without condition, look or ranges. */
export const EMPTY_RULE: RuleContent = {
  sheetId: NO_SHEET,
  model: {
    source: null,
    areas: [],
    kind: 'formula',
    formula: null,
    background: null,
    fontColor: null,
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
  },
};

const RULE_SPEC: ServiceSpec = {
  qualifiedName: 'SpreadsheetApp.ConditionalFormatRule',
  methods: RULE_READING_METHODS,
};

/** A finished rule. */
export class ConditionalFormatRuleService
  extends ServiceObject<Rule>
  implements Pick<Rule, keyof typeof RULE_READING_METHODS>
{
  readonly content: RuleContent;
  readonly #runtime: Runtime;
  readonly #toBuilder: (content: RuleContent) => GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

  /** @param toBuilder makes a builder that starts from the rule. */
  constructor(
    runtime: Runtime,
    content: RuleContent,
    toBuilder: (content: RuleContent) => GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
  ) {
    super(runtime.gate, RULE_SPEC);
    this.#runtime = runtime;
    this.#toBuilder = toBuilder;
    this.content = content;
  }

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return this.#toBuilder(this.content);
  }

  getBooleanCondition(): Condition | null {
    return conditionOf(this.#runtime, this.content);
  }

  getGradientCondition(): null {
    return gradientOf(this.content);
  }

  getRanges(): Range[] {
    return rangesOf(this.#runtime, this.content);
  }
}
