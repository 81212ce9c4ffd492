/** Which cells of a sheet carry which data validation. */

import { cellName, contains, coverCells } from '#core/change/area.ts';
import type { AreaModel, DataValidationModel, SheetModel } from '#local/workbook/model.ts';
import { subtract } from '../grid/area.ts';
import { Exception } from '../platform/exception.ts';

/** A validation apart from the cells it is on. */
export type ValidationRule = Omit<DataValidationModel, 'areas'>;

/** The validation of a cell, or null. */
export function validationAt(sheet: SheetModel, row: number, column: number): ValidationRule | null {
  const found = sheet.dataValidations.find(({ areas }) => areas.some((area) => contains(area, row, column)));
  if (found === undefined) return null;
  const { areas: _areas, ...rule } = found;
  return rule;
}

/** Throws the platform's text where a rule that refuses other values than its own forbids the value; an empty one passes. */
export function assertValid(sheet: SheetModel, row: number, column: number, value: unknown): void {
  const rule = validationAt(sheet, row, column);
  if (rule === null || rule.kind !== 'list' || rule.allowInvalid || value === undefined) return;
  if (rule.values.includes(String(value))) return;
  throw new Exception(
    `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell. Please enter one of the following values: ${rule.values.join(', ')}.`,
  );
}

function keyOf(rule: ValidationRule): string {
  const { source, kind, values, showDropdown, allowInvalid, helpText } = rule;
  return JSON.stringify([source, kind, values, showDropdown, allowInvalid, helpText]);
}

function groupCells(area: AreaModel, ruleAt: (down: number, right: number) => ValidationRule | null) {
  const groups = new Map<string, { rule: ValidationRule; cells: { row: number; column: number }[] }>();
  for (let down = 0; down < area.rows; down++) {
    for (let right = 0; right < area.columns; right++) {
      const rule = ruleAt(down, right);
      if (rule === null) continue;
      const group = groups.get(keyOf(rule)) ?? { rule, cells: [] };
      group.cells.push({ row: area.row + down, column: area.column + right });
      groups.set(keyOf(rule), group);
    }
  }
  return groups;
}

/**
 * Gives each cell of the area its rule, or none. Cells with the same rule share one entry, also with cells outside that had it
 * before; what was there is taken off the area first.
 *
 * @param ruleAt the rule for a cell, counted from the area's corner.
 */
export function placeValidations(
  sheet: SheetModel,
  area: AreaModel,
  ruleAt: (down: number, right: number) => ValidationRule | null,
): void {
  for (const validation of sheet.dataValidations) validation.areas = subtract(validation.areas, area);
  for (const [key, { rule, cells }] of groupCells(area, ruleAt)) {
    const areas = coverCells(cells);
    const known = sheet.dataValidations.find((validation) => keyOf(validation) === key);
    if (known === undefined) sheet.dataValidations.push({ ...rule, areas });
    else known.areas.push(...areas);
  }
  sheet.dataValidations = sheet.dataValidations.filter(({ areas }) => areas.length > 0);
}
