/** Small pieces of Spanish that the rules' sentences share. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { oneLine } from '#core/text/one-line.ts';

const LONGEST_QUOTE = 60;

/** The text in «», line breaks and runs of blanks as one blank, cut after a word when it is long. */
export function quote(text: string): string {
  const plain = oneLine(text);
  if (plain.length <= LONGEST_QUOTE) return `«${plain}»`;
  const cut = plain.slice(0, LONGEST_QUOTE);
  const lastBlank = cut.lastIndexOf(' ');
  return `«${(lastBlank > 0 ? cut.slice(0, lastBlank) : cut).replace(/[\s,;:.]+$/, '')}…»`;
}

/** The sentence with a capital first letter. */
export function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** An activity's number as it stands, without spaces around; `''` when the cell is empty. */
export function numberText(number: AssignedActivity['number']): string {
  return String(number ?? '').trim();
}

/** How a sentence names an activity: by its number without a closing dot, or by its row where it has none. */
export function activityName({ number, row }: Pick<AssignedActivity, 'number' | 'row'>): string {
  const written = numberText(number).replace(/\s*[.)-]+$/, '');
  return written === '' ? `la actividad de la fila ${row}` : `la actividad ${written}`;
}
