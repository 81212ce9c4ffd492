/** ConditionalFormatRuleBuilder: rules with a custom formula. */

import type { ConditionalFormatModel } from '#local/workbook/model.ts';
import { importFormula } from '../grid/formula-locale.ts';
import { Exception, NotImplementedError } from '../platform/exception.ts';
import { local, type MethodTable, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { Runtime } from '../runtime.ts';
import {
  ConditionalFormatRuleService,
  conditionOf,
  EMPTY_RULE,
  gradientOf,
  RULE_READING_METHODS,
  type RuleContent,
  rangesOf,
} from './conditional-format-rule.ts';
import { modelColor } from './look.ts';
import type { RangePosition } from './range-position.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

const METHODS = {
  ...RULE_READING_METHODS,
  build: local(),
  setBackground: local('String?'),
  setBold: local('Boolean?'),
  setFontColor: local('String?'),
  setItalic: local('Boolean?'),
  setRanges: local('Range[]'),
  setStrikethrough: local('Boolean?'),
  setUnderline: local('Boolean?'),
  whenFormulaSatisfied: local('String'),
} satisfies MethodTable<Builder>;

const SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.ConditionalFormatRuleBuilder', methods: METHODS };

/** The rule as scripts hold it. */
export function exposeRule(runtime: Runtime, content: RuleContent): Rule {
  return new ConditionalFormatRuleService(
    runtime,
    content,
    (origin) => new ConditionalFormatRuleBuilderService(runtime, origin).self,
  ).self;
}

/** A rule in the making. */
export class ConditionalFormatRuleBuilderService
  extends ServiceObject<Builder>
  implements Pick<Builder, keyof typeof METHODS>
{
  readonly #runtime: Runtime;
  #content: RuleContent;

  constructor(runtime: Runtime, content: RuleContent = EMPTY_RULE) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
    this.#content = content;
  }

  build(): Rule {
    const { model } = this.#content;
    if (model.areas.length === 0) throw new Exception('A conditional format rule must have at least one range.');
    if (model.kind === 'formula' && model.formula === null) {
      throw new Exception('A conditional format rule must have a condition.');
    }
    return exposeRule(this.#runtime, this.#content);
  }

  copy(): Builder {
    return new ConditionalFormatRuleBuilderService(this.#runtime, this.#content).self;
  }

  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    return conditionOf(this.#runtime, this.#content);
  }

  getGradientCondition(): null {
    return gradientOf(this.#content);
  }

  getRanges(): Range[] {
    return rangesOf(this.#runtime, this.#content);
  }

  setBackground(color: string | null): Builder {
    return this.#change({ background: modelColor(color) });
  }

  setBold(bold: boolean | null): Builder {
    return this.#change({ bold: bold ?? false });
  }

  setFontColor(color: string | null): Builder {
    return this.#change({ fontColor: modelColor(color) });
  }

  setItalic(italic: boolean | null): Builder {
    return this.#change({ italic: italic ?? false });
  }

  /** A rule that this host cannot read keeps its content when it moves to other ranges. */
  setRanges(ranges: Range[]): Builder {
    const places = ranges.map((range) => implementationOf<RangePosition>(range));
    const [first] = places;
    const { model } = this.#content;
    this.#content = {
      sheetId: first?.sheetId ?? EMPTY_RULE.sheetId,
      model: {
        ...model,
        source: model.kind === 'other' ? model.source : null,
        areas: places.map(({ area }) => ({ ...area })),
      },
    };
    if (places.some(({ sheetId }) => sheetId !== first?.sheetId)) {
      throw new Exception('Conditional format rule cannot reference a different sheet.');
    }
    return this.self;
  }

  setStrikethrough(strikethrough: boolean | null): Builder {
    return this.#change({ strikethrough: strikethrough ?? false });
  }

  setUnderline(underline: boolean | null): Builder {
    return this.#change({ underline: underline ?? false });
  }

  /** @param formula in the document's locale: what es_CO cannot read is refused here, not left to fail in the sheet. */
  whenFormulaSatisfied(formula: string): Builder {
    const read = formula.startsWith('=') ? importFormula(formula) : null;
    if (read === null) throw new Exception(`Invalid formula for a conditional format in es_CO: ${formula}`);
    return this.#change({ kind: 'formula', formula: read });
  }

  #change(change: Partial<ConditionalFormatModel>): Builder {
    const { model } = this.#content;
    if (model.kind === 'other')
      throw new NotImplementedError('changing a ConditionalFormatRule without a custom formula');
    this.#content = { ...this.#content, model: { ...model, ...change, source: null } };
    return this.self;
  }
}
