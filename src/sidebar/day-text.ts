/** Days as people write them. */

import { sidebarEs } from '#texts/sidebar-es.ts';

/** `2025-06-13`, or a text that begins so, as `13 de junio de 2025`; the text itself where it is no day. */
export function dayText(text: string): string {
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? text : sidebarEs.day(date);
}

/** `2025-08-15 09:30` → `15 de agosto de 2025 a las 09:30`. */
export function momentText(text: string): string {
  const time = text.slice(11);
  return time === '' ? dayText(text) : sidebarEs.moment(dayText(text), time);
}
