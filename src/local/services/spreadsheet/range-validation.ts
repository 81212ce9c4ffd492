/** Range: data validation. */

import type { DataValidationModel } from '#local/workbook/model.ts';
import { type MethodTable, remote } from '../platform/exposure.ts';
import { DataValidationService, validationModelOf } from './data-validation.ts';
import { RangeFormat } from './range-format.ts';
import { placeValidations, ruleOf, type ValidationRule, validationAt, validationsOver } from './validation-areas.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The methods of this part. */
export const VALIDATION_METHODS = {
  clearDataValidations: remote(),
  getDataValidation: remote(),
  getDataValidations: remote(),
  setDataValidation: remote('DataValidation?'),
  setDataValidations: remote('DataValidation?[][]'),
} satisfies MethodTable<Range>;

/** Data validation of the cells. */
export class RangeValidation extends RangeFormat implements Pick<Range, keyof typeof VALIDATION_METHODS> {
  clearDataValidations(): Range {
    return this.#place(() => null);
  }

  getDataValidation(): DataValidation | null {
    return this.readFirst(({ sheet }, row, column) => {
      const validation = validationAt(sheet, row, column);
      return validation === null ? null : this.#exposed(ruleOf(validation));
    });
  }

  /** Cells of a row with one validation share an object, for speed; scripts must not go by that, as the next row shows. */
  getDataValidations(): (DataValidation | null)[][] {
    const validationOf = validationsOver(this.grid().sheet, this.area);
    const rules = new Map<DataValidationModel, ValidationRule>();
    let ofRow = new Map<DataValidationModel, DataValidation>();
    return this.readEach((_grid, row, column) => {
      if (column === this.area.column) ofRow = new Map();
      const validation = validationOf(row, column);
      if (validation === null) return null;
      const known = ofRow.get(validation);
      if (known !== undefined) return known;
      const rule = rules.get(validation) ?? ruleOf(validation);
      rules.set(validation, rule);
      const exposed = this.#exposed(rule);
      ofRow.set(validation, exposed);
      return exposed;
    });
  }

  setDataValidation(rule: DataValidation | null): Range {
    const model = validationModelOf(this.runtime, rule, this.sheetId);
    return this.#place(() => model);
  }

  setDataValidations(rules: (DataValidation | null)[][]): Range {
    this.assertSize(rules);
    const models = new Map<DataValidation | null, ValidationRule | null>([[null, null]]);
    for (const rule of new Set(rules.flat())) models.set(rule, validationModelOf(this.runtime, rule, this.sheetId));
    return this.#place((down, right) => models.get(rules[down]?.[right] ?? null) ?? null);
  }

  #exposed(rule: ValidationRule): DataValidation {
    return new DataValidationService(this.runtime, rule, this.sheetId).self;
  }

  #place(ruleAt: (down: number, right: number) => ValidationRule | null): Range {
    placeValidations(this.editableGrid().sheet, this.area, ruleAt);
    return this.self;
  }
}
