/** What a person sees in a cell, and what a script reads there. */

import { format } from 'numfmt';
import type { CellModel, StyleModel } from '#local/workbook/model.ts';
import { FORMAT_LOCALE } from './locale.ts';
import { isAutomatic, isPlainText, platformPattern, showsDate } from './number-format.ts';
import { dateOfSerial } from './serial-date.ts';

/** From here on Google Sheets writes automatic numbers in scientific notation. */
const LARGEST_PLAIN = 1e15;

function automaticNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= LARGEST_PLAIN || (size !== 0 && size < 1e-9)) {
    return format('0.#####E+00', value, { locale: FORMAT_LOCALE }).replace(',E', 'E');
  }
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(10));
  return format('0.##########', rounded, { locale: FORMAT_LOCALE }).replace(/,$/, '');
}

function showNumber(value: number, code: string): string {
  if (isAutomatic(code) || isPlainText(code)) return automaticNumber(value);
  return format(platformPattern(code), value, { locale: FORMAT_LOCALE, throws: false, leap1900: false });
}

/** The cell's text as it is shown, in the document's locale. */
export function displayText(cell: CellModel | undefined, style: StyleModel): string {
  if (cell === undefined) return '';
  if (cell.error !== undefined) return cell.error;
  if (cell.value === undefined) return '';
  if (typeof cell.value === 'number') return showNumber(cell.value, style.numberFormat);
  if (typeof cell.value === 'boolean') return cell.value ? 'VERDADERO' : 'FALSO';
  const plain = isAutomatic(style.numberFormat) || isPlainText(style.numberFormat);
  return plain ? cell.value : format(style.numberFormat, cell.value, { locale: FORMAT_LOCALE, throws: false });
}

/** The cell's value as `getValue` gives it: `''` when empty, a Date for a number under a date format. */
export function scriptValue(cell: CellModel | undefined, style: StyleModel): string | number | boolean | Date {
  if (cell === undefined) return '';
  if (cell.error !== undefined) return cell.error;
  const value = cell.value ?? '';
  return typeof value === 'number' && showsDate(style.numberFormat) ? dateOfSerial(value) : value;
}
