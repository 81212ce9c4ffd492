/** Workbooks with a data validation, for tests. */

import type { DataValidationModel, ValidationConditionModel, WorkbookModel } from '#local/workbook/model.ts';
import { sheetModel, workbookModel } from '../host/workbook-builder.ts';

/** An area, in few words. */
export const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** A validation on A1:A4 that only helps. */
export const OTHER: DataValidationModel = {
  source: 0,
  areas: [area(1, 1, 4, 1)],
  kind: 'other',
  values: [],
  condition: { type: 'none', operator: 'between', formulas: [] },
  showDropdown: false,
  allowInvalid: true,
  helpText: 'Escriba algo',
};

/** A book with one validation, on C2:C5 of "Hoja 1", beside a sheet "Listas de apoyo" with units in B2:B4. */
export function bookWith(
  condition: ValidationConditionModel,
  change: Partial<DataValidationModel> = {},
): WorkbookModel {
  const validation = { ...OTHER, areas: [area(2, 3, 4, 1)], condition, showDropdown: true, ...change };
  const units = [['Sigla'], ['', 'Planeación'], ['', 'Prensa'], ['', 7]];
  return workbookModel([
    sheetModel(1, 'Hoja 1', [], { dataValidations: [validation] }),
    sheetModel(2, 'Listas de apoyo', units),
  ]);
}
