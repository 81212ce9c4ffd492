/** Reads a header cell as a month: a name in Spanish or English, whole or shortened, `02/2025`, or a date. */

import type { CellValue } from '#core/change/sheet-snapshot.ts';
import { editDistance } from '#core/text/edit-distance.ts';
import { fold } from '#core/text/fold.ts';
import { remembered } from '#core/text/remembered.ts';

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

const INITIALS = 'efmamjjasond';
/** Any three initials in a row stand at one place of the year only. */
const FEWEST_INITIALS = 3;

const NAMED =
  /^(?:mes (?:de )?)?(?:(20\d{2})[\s\-/.]+)?([a-z]+)\.?(?:[\s\-/.,'’]*(?:de |del )?(?:ano )?(\d{4}|\d{2}))?(?:\s?\(.*\))?$/;
const NUMBERED = /^(0?[1-9]|1[0-2])\s?[/\-.]\s?(\d{4})$/;
const NUMBERED_YEAR_FIRST = /^(\d{4})\s?[/\-.]\s?(0?[1-9]|1[0-2])$/;

/**
 * The month a cell stands for, or null when it is no month label. The whole text must be the label: a sentence
 * that mentions a month is none.
 */
export function readMonthLabel(value: CellValue, display: string): MonthLabel | null {
  if (typeof value === 'object') return { month: Number(value.day.slice(5, 7)), year: Number(value.day.slice(0, 4)) };
  if (typeof value !== 'string' || value === '') return null;
  return readMonthText(display);
}

const readMonthText = remembered((display): MonthLabel | null => {
  const text = fold(display);
  const named = NAMED.exec(text);
  const month = MONTH_BY_NAME.get(named?.[2] ?? '');
  if (month !== undefined) return { month, year: fullYear(named?.[3] ?? named?.[1]) };
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) return { month: Number(numbered[1]), year: Number(numbered[2]) };
  const yearFirst = NUMBERED_YEAR_FIRST.exec(text);
  if (yearFirst !== null) return { month: Number(yearFirst[2]), year: Number(yearFirst[1]) };
  return null;
});

/** The months that a run of initials stands for (`E F M A`), or null when it is none. */
export function readMonthInitials(letters: readonly string[]): number[] | null {
  if (letters.length < FEWEST_INITIALS) return null;
  const start = INITIALS.repeat(Math.ceil(letters.length / 12) + 1).indexOf(fold(letters.join('')));
  return start < 0 ? null : letters.map((_, index) => ((start + index) % 12) + 1);
}

/** Names of at least so many letters may have one more wrong. */
const LONG_NAME = 7;

/** The month that a label all but names (`MARSO 2025`), or null: for where months are named and one is missing. */
export function readMisspeltMonth(display: string): MonthLabel | null {
  const named = NAMED.exec(fold(display));
  const word = named?.[2] ?? '';
  const names = MONTH_NAMES.map(([name = '']) => name);
  const month = names.findIndex((name) => editDistance(word, name) <= (name.length < LONG_NAME ? 1 : 2));
  return month < 0 ? null : { month: month + 1, year: fullYear(named?.[3] ?? named?.[1]) };
}

const RELATIVE = /^(?:mes |m)?(?:n[°º.o]* ?)?(\d{1,2})$/;

/**
 * The place in the schedule of a month without name (`Mes 3`; a bare `3` only where `bareCounts`), or null. Which month
 * of the year it is only the user knows.
 */
export function readMonthNumber(display: string, bareCounts: boolean): number | null {
  const text = fold(display);
  const number = Number(RELATIVE.exec(text)?.[1] ?? 0);
  return number > 0 && (bareCounts || text.startsWith('m')) ? number : null;
}

/** A month's name taken out of a week label: `24 - 28 mar` says no more than `24 - 28` under its month. */
export function withoutMonthNames(text: string): string {
  return text.replace(/(?:\bde |[-/])?\b([a-z]+)\b\.?/g, (whole, name: string) =>
    MONTH_BY_NAME.has(name) ? '' : whole,
  );
}

function fullYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
