/** Small pieces of Spanish that the rules' sentences share. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';

const LONGEST_QUOTE = 60;

/** The text in «», line breaks and runs of blanks as one blank, cut after a word when it is long. */
export function quote(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST_QUOTE) return `«${plain}»`;
  const cut = plain.slice(0, LONGEST_QUOTE);
  const lastBlank = cut.lastIndexOf(' ');
  return `«${(lastBlank > 0 ? cut.slice(0, lastBlank) : cut).replace(/[\s,;:.]+$/, '')}…»`;
}

/** `a`, `a y b`, `a, b y c`. */
export function listing(items: readonly (string | number)[]): string {
  const last = String(items.at(-1) ?? '');
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${/^h?i(?![ae])/i.test(last) ? 'e' : 'y'} ${last}`;
}

/** The sentence with a capital first letter. */
export function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** How a sentence names an activity: by its number, or by its row where it has none. */
export function activityName({ number, row }: Pick<AssignedActivity, 'number' | 'row'>): string {
  const written = String(number ?? '').trim();
  return written === '' ? `la actividad de la fila ${row}` : `la actividad ${written}`;
}
