/** Validations placed in whatever order: each cell has the last that was placed on it, and what was is given back exactly. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellName } from '#core/change/area.ts';
import { cellsOf } from '#local/services/grid/area.ts';
import { copyFormula } from '#local/services/grid/formula-references.ts';
import {
  placeValidations,
  ruleOf,
  type ValidationRule,
  validationAt,
  validationsOver,
} from '#local/services/spreadsheet/validation-areas.ts';
import type { AreaModel, SheetModel } from '#local/workbook/model.ts';
import { sheetModel } from '../host/workbook-builder.ts';

const GRID: AreaModel = { row: 1, column: 1, rows: 8, columns: 6 };
const shared = { showDropdown: true, allowInvalid: false, helpText: null, base: { row: 3, column: 2 } };
const RULES: (ValidationRule | null)[] = [
  null,
  { ...shared, source: null, kind: 'list', values: ['P'], condition: null },
  { ...shared, source: null, kind: 'list', values: ['E'], condition: null },
  {
    ...shared,
    source: 0,
    kind: 'other',
    values: [],
    condition: { type: 'custom', operator: 'between', formulas: ['B3>$A$1'] },
  },
];

const rule = fc.constantFrom(...RULES);
const area = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }), fc.nat(7), fc.nat(5))
  .map(([row, column, down, right]) => ({
    row,
    column,
    rows: 1 + Math.min(down, 8 - row),
    columns: 1 + Math.min(right, 6 - column),
  }));
/** An area and the rules of its cells, taken in turn. */
const placement = fc.tuple(area, fc.array(rule, { minLength: 1, maxLength: 5 }));
const placements = fc.array(placement, { maxLength: 6 });

function place(sheet: SheetModel, [cells, rules]: [AreaModel, (ValidationRule | null)[]]): void {
  placeValidations(sheet, cells, (down, right) => rules[(down * cells.columns + right) % rules.length] ?? null);
}

/** What each cell's validation asks of that cell. */
function asked(rule: ValidationRule | null, row: number, column: number): unknown {
  const formulas = rule?.condition?.formulas.map((formula) =>
    copyFormula(formula, row - (rule.base?.row ?? 0), column - (rule.base?.column ?? 0)),
  );
  return rule && [rule.values, formulas];
}

it('each cell has the last that was placed on it', () => {
  fc.assert(
    fc.property(placements, (all) => {
      const sheet = sheetModel(1, 'Hoja 1');
      const expected = new Map<string, unknown>();
      for (const one of all) {
        place(sheet, one);
        [...cellsOf(one[0])].forEach(({ row, column }, index) => {
          expected.set(cellName(row, column), asked(one[1][index % one[1].length] ?? null, row, column));
        });
      }
      const over = validationsOver(sheet, GRID);
      for (const { row, column } of cellsOf(GRID)) {
        const found = validationAt(sheet, row, column);
        expect(over(row, column)).toBe(found);
        expect(found && asked(ruleOf(found), row, column)).toEqual(expected.get(cellName(row, column)) ?? null);
      }
    }),
  );
});

it('setting back what was read undoes whatever came between', () => {
  fc.assert(
    fc.property(placements, placements, (first, between) => {
      const sheet = sheetModel(1, 'Hoja 1');
      for (const one of first) place(sheet, one);
      // As a file would be read: every entry has its place in it.
      sheet.dataValidations = sheet.dataValidations.map((validation, source) => ({ ...validation, source }));
      const before = structuredClone(sheet.dataValidations);
      const over = validationsOver(sheet, GRID);
      const rules = [...cellsOf(GRID)]
        .map(({ row, column }) => over(row, column))
        .map((found) => found && ruleOf(found));
      for (const one of between) place(sheet, one);
      place(sheet, [GRID, rules]);
      expect(sheet.dataValidations).toEqual(before);
    }),
  );
});
