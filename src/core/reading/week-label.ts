/** Reads the label above a week column: `1`, `S1`, `Semana 1`, `Sem. 3`, `1ª`, `III`, `1Q`, or the days it covers (`03 al 07`). */

import type { CellValue } from '#core/change/sheet-snapshot.ts';
import type { Day } from '#core/schedule/day.ts';
import { fold } from '#core/text/fold.ts';
import { withoutMonthNames } from './month-label.ts';

/** Days of the month that a label names. */
export interface LabelledDays {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** What a week label says: a place, a half of the month, the day it begins on, or its days. */
export type WeekLabel =
  | { readonly kind: 'ordinal' | 'fortnight' | 'start'; readonly ordinal: number }
  | { readonly kind: 'date'; readonly day: Day }
  | ({ readonly kind: 'days' } & LabelledDays);

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const WORDS: readonly string[] = ['primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta'];
const WEEK = /(?:^(?:s|sem|semana|w|week)(?=[\d\s.°º-])|\b(?:sem|semana)$)[.\s-]*(?:n[°º.o]+\s?)?/;
const FORTNIGHT = /(?:^(?:q|quin|quincena)(?=[\d\s.-])|(?:q|quin|quincena)$)[.\s-]*/;
const ORDINAL = /^(\d{1,2})\s?(?:[ªº°a.]|ra|da|ta|er|\.[ªº°a])?$/;
const DAYS = /^(?:del |de )?(\d{1,2})\s?(?:-|–|—|a|al|\/)\s?(\d{1,2})$/;
/** `S1 (3-7)` */
const DAYS_IN_BRACKETS = /^[^()]+\(([^()]+)\)$/;

/** Reads a label, or gives null when it is no week label. A date says on which day the week begins. */
export function readWeekLabel(display: string, value?: CellValue): WeekLabel | null {
  if (typeof value === 'object') return { kind: 'date', day: value.day };
  const text = fold(display);
  if (text === '') return null;
  const half = FORTNIGHT.test(text) ? ordinalIn(text.replace(FORTNIGHT, '').trim()) : null;
  if (half !== null) return half <= 2 ? { kind: 'fortnight', ordinal: half } : null;
  const named = text.replace(WEEK, '').trim();
  const ordinal = ordinalIn(named);
  if (ordinal !== null) return ordinal >= 1 && ordinal <= 53 ? { kind: 'ordinal', ordinal } : null;
  return daysIn(DAYS_IN_BRACKETS.exec(text)?.[1] ?? named);
}

function ordinalIn(text: string): number | null {
  const place = Math.max(ROMAN.indexOf(text), WORDS.indexOf(text));
  if (place >= 0) return place + 1;
  const digits = ORDINAL.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

function daysIn(text: string): WeekLabel | null {
  const dayOnly = withoutMonthNames(text).trim();
  const days = DAYS.exec(dayOnly.replace(/\s+/g, ' '));
  const firstDay = Number(days?.[1] ?? (/^\d{1,2}$/.test(dayOnly) ? dayOnly : 0));
  if (days === null) return isDayOfMonth(firstDay) ? { kind: 'start', ordinal: firstDay } : null;
  const lastDay = Number(days[2]);
  return isDayOfMonth(firstDay) && isDayOfMonth(lastDay) ? { kind: 'days', firstDay, lastDay } : null;
}

function isDayOfMonth(day: number): boolean {
  return day >= 1 && day <= 31;
}
