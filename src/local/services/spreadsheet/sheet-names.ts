/** Names of sheets. */

import type { SheetModel } from '#local/workbook/model.ts';
import { Exception } from '../platform/exception.ts';

/** Throws the platform's text where a sheet has the name already; capitals make no difference. */
export function assertFreeName(sheets: readonly SheetModel[], name: string): void {
  if (name === '') throw new Exception('Sheet names cannot be empty.');
  const taken = sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** The name of a new sheet in a Spanish document. */
export function defaultName(sheets: readonly SheetModel[]): string {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = sheets.length + 1;
  while (names.has(`hoja ${number}`)) number++;
  return `Hoja ${number}`;
}
