/** Reads the label above a week column: `1`, `S1`, `Semana 1`, `Sem. 3`, `1ª`, `III`, or the days it covers (`03 al 07`). */

import { fold } from '#core/text/fold.ts';

/** Days of the month that a label names. */
export interface LabelledDays {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** What a week label says. */
export type WeekLabel =
  | { readonly kind: 'ordinal'; readonly ordinal: number }
  | ({ readonly kind: 'days' } & LabelledDays);

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const ORDINAL = /^(?:s|sem|semana|w|week)?\.?\s?(?:n[°o.]*\s?)?(\d{1,2})(?:\s?[ªº°a]|ra|da|ta|er)?$/;
const DAYS = /^(?:del )?(\d{1,2})\s?(?:-|–|—|a|al|\/)\s?(\d{1,2})$/;

/** Reads a label, or gives null when it is no week label. */
export function readWeekLabel(display: string): WeekLabel | null {
  const text = fold(display);
  if (text === '') return null;
  const roman = ROMAN.indexOf(text.replace(/^(?:s|sem|semana)\.?\s/, ''));
  if (roman >= 0) return { kind: 'ordinal', ordinal: roman + 1 };
  const ordinal = ORDINAL.exec(text);
  if (ordinal !== null) return positive(Number(ordinal[1]));
  const days = DAYS.exec(text);
  if (days === null) return null;
  const firstDay = Number(days[1]);
  const lastDay = Number(days[2]);
  return isDayOfMonth(firstDay) && isDayOfMonth(lastDay) ? { kind: 'days', firstDay, lastDay } : null;
}

function positive(ordinal: number): WeekLabel | null {
  return ordinal >= 1 && ordinal <= 53 ? { kind: 'ordinal', ordinal } : null;
}

function isDayOfMonth(day: number): boolean {
  return day >= 1 && day <= 31;
}
