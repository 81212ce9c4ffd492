/** What becomes of a value that a script writes into a cell: texts are read as if a person typed them. */

import { getFormatFromId, parseValue } from 'numfmt';
import { Exception } from '../platform/exception.ts';
import { importFormula } from './formula-locale.ts';
import { DATE_PATTERN, DATE_TIME_PATTERN, FORMAT_LOCALE } from './locale.ts';
import { isPlainText } from './number-format.ts';
import { dateOfSerial, serialOfDate } from './serial-date.ts';

/** Content for a cell; empty when it has neither value, formula nor error. */
export interface Entry {
  readonly value?: string | number | boolean;
  readonly formula?: string;
  readonly error?: string;
  /** Format that the entry suggests. */
  readonly format?: string;
}

/** Longest text a cell can hold. Source: the platform's own message. */
const LONGEST_TEXT = 50_000;

/** numfmt's ids of formats that look otherwise in Google Sheets' es_CO. */
const DETECTED_FORMATS: Readonly<Record<number, string>> = {
  14: DATE_PATTERN,
  16: 'd/m',
  22: DATE_TIME_PATTERN,
};

/** numfmt's id of a date without its year. */
const YEARLESS_DATE = 16;

/** numfmt takes the year of the day it was loaded on; a run has a clock of its own. */
function inThisYear(serial: number): number {
  const date = dateOfSerial(serial);
  date.setFullYear(new Date().getFullYear());
  return serialOfDate(date);
}

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

/** `3 de marzo de 2025`, which numfmt does not know. */
function readSpelledDate(text: string): Entry | null {
  const [, day, name, year] = /^(\d{1,2}) de (\p{L}{3,10})(?: (?:de|del) (\d{4}))?$/iu.exec(text) ?? [];
  if (day === undefined || name === undefined) return null;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  if (month < 0) return null;
  const date = new Date(year === undefined ? new Date().getFullYear() : Number(year), month, Number(day));
  return date.getDate() === Number(day) ? { value: serialOfDate(date), format: 'd "de" mmmm "de" yyyy' } : null;
}

function readTyped(text: string): Entry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return readFormula(text);
  const parsed = parseValue(text, { locale: FORMAT_LOCALE });
  if (typeof parsed?.value === 'number') {
    const id = 'formatId' in parsed ? parsed.formatId : undefined;
    if (typeof id !== 'number') return { value: parsed.value };
    const value = id === YEARLESS_DATE ? inThisYear(parsed.value) : parsed.value;
    return { value, format: DETECTED_FORMATS[id] ?? getFormatFromId(id) ?? 'General' };
  }
  if (typeof parsed?.value === 'boolean') return { value: parsed.value };
  if (/^[+-]\s*[^\s+-]/.test(text)) return readFormula(`=${text}`);
  return readSpelledDate(text.trim()) ?? { value: text };
}

/**
 * A formula as a script writes it, in the document's locale. It gets no computed value: this host computes nothing.
 * One that cannot be read in the locale shows `#ERROR!`, as on the platform.
 */
export function readFormula(text: string): Entry {
  const formula = importFormula(text);
  return formula === null ? { formula: text, error: '#ERROR!' } : { formula };
}

/**
 * The content a written value becomes. `null` and undefined empty the cell; under the format `@` texts stay as they are.
 *
 * @param format the cell's own format code.
 */
export function readEntry(input: unknown, format: string): Entry {
  if (input === null || input === undefined || input === '') return {};
  if (typeof input === 'boolean') return { value: input };
  if (typeof input === 'number') return Number.isFinite(input) ? { value: input } : { error: '#NUM!' };
  if (input instanceof Date) {
    const value = serialOfDate(input);
    return { value, format: Number.isInteger(value) ? DATE_PATTERN : DATE_TIME_PATTERN };
  }
  const text = String(input);
  if (text.length > LONGEST_TEXT) {
    throw new Exception(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
  }
  return isPlainText(format) ? { value: text } : readTyped(text);
}
