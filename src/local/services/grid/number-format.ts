/** Number formats: codes of the file against patterns of the platform. */

import { isDateFormat } from 'numfmt';
import { DATE_PATTERN } from './locale.ts';

/** Pattern that `getNumberFormat` gives for an automatic format. Source: gas-fakes, live test of setNumberFormats("general"). */
const AUTOMATIC = '0.###############';

/** Built-in formats that mean "the locale's date" (ECMA-376 part 1, 18.8.30: ids 14 and 22). */
const LOCALE_DATES: Readonly<Record<string, string>> = {
  'mm-dd-yy': DATE_PATTERN,
  'm/d/yy h:mm': `${DATE_PATTERN} h:mm`,
};

/** Whether the cell's format is chosen by the value alone. */
export function isAutomatic(code: string): boolean {
  return code === '' || code.toLowerCase() === 'general' || code === AUTOMATIC;
}

/** Whether what is typed stays text. */
export function isPlainText(code: string): boolean {
  return code === '@';
}

/** The pattern scripts see for a code of the file. */
export function platformPattern(code: string): string {
  if (isAutomatic(code)) return AUTOMATIC;
  return LOCALE_DATES[code] ?? code;
}

/** The code the file gets for a pattern of a script. */
export function fileCode(pattern: string): string {
  return isAutomatic(pattern) ? 'General' : pattern;
}

const dateCodes = new Map<string, boolean>();

/** Whether a number under this format is a date, a time or a duration. */
export function showsDate(code: string): boolean {
  const known = dateCodes.get(code);
  if (known !== undefined) return known;
  const answer = !isAutomatic(code) && isDateFormat(code);
  dateCodes.set(code, answer);
  return answer;
}
