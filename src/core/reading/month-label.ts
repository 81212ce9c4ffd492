/** Reads a header cell as a month: a name in Spanish or English, whole or shortened, `02/2025`, or a date. */

import type { CellValue } from '#core/change/sheet-snapshot.ts';
import { fold } from '#core/text/fold.ts';

/** A month label; the year is null when the label does not say it. */
export interface MonthLabel {
  /** 1 January … 12 December. */
  readonly month: number;
  readonly year: number | null;
}

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['enero', 'ene', 'january', 'jan'],
  ['febrero', 'feb', 'february'],
  ['marzo', 'mar', 'march'],
  ['abril', 'abr', 'april', 'apr'],
  ['mayo', 'may'],
  ['junio', 'jun', 'june'],
  ['julio', 'jul', 'july'],
  ['agosto', 'ago', 'august', 'aug'],
  ['septiembre', 'setiembre', 'sept', 'sep', 'set', 'september'],
  ['octubre', 'oct', 'october'],
  ['noviembre', 'nov', 'november'],
  ['diciembre', 'dic', 'december', 'dec'],
];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const NAMED = /^(?:mes (?:de )?)?([a-z]+)\.?(?:[\s\-/.,'’]*(?:de |del )?(?:ano )?(\d{4}|\d{2}))?$/;
const NUMBERED = /^(0?[1-9]|1[0-2])\s?[/\-.]\s?(\d{4})$/;
const NUMBERED_YEAR_FIRST = /^(\d{4})\s?[/\-.]\s?(0?[1-9]|1[0-2])$/;

/**
 * The month a cell stands for, or null when it is no month label. The whole text must be the label: a sentence
 * that mentions a month is none.
 */
export function readMonthLabel(value: CellValue, display: string): MonthLabel | null {
  if (typeof value === 'object') return { month: Number(value.day.slice(5, 7)), year: Number(value.day.slice(0, 4)) };
  if (typeof value !== 'string') return null;
  return readMonthText(display);
}

function readMonthText(display: string): MonthLabel | null {
  const text = fold(display);
  const named = NAMED.exec(text);
  const month = MONTH_BY_NAME.get(named?.[1] ?? '');
  if (month !== undefined) return { month, year: fullYear(named?.[2]) };
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) return { month: Number(numbered[1]), year: Number(numbered[2]) };
  const yearFirst = NUMBERED_YEAR_FIRST.exec(text);
  if (yearFirst !== null) return { month: Number(yearFirst[2]), year: Number(yearFirst[1]) };
  return null;
}

function fullYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
