/** Labels of periods longer than a month, which stand in rows above the months. */

import { fold } from '#core/text/fold.ts';

const YEAR = /^(?:ano |vigencia )?(20\d{2})$/;
const PART_OF_YEAR =
  /^(?:[a-z0-9]+[°ºª.]*\s)?(?:trimestre|semestre|bimestre|cuatrimestre|trim|sem)\.?(?:\s[a-z0-9]+)?(?: de)?(?: 20\d{2})?$/;
const NAME_OF_ALL = /^(?:mes(?:es)?|periodos?|tiempo|semanas?|cronograma|programacion|calendario)$/;

/** The year that a cell names and nothing else, or null. */
export function readYearLabel(display: string): number | null {
  const year = YEAR.exec(fold(display))?.[1];
  return year === undefined ? null : Number(year);
}

/** Whether the text only says that what stands under it are months. */
export function namesMonths(display: string): boolean {
  return /^mes(?:es)?$/.test(fold(display));
}

/** Whether the text names a year, a part of one (`I TRIMESTRE`), or all the periods under it (`MESES`). */
export function isPeriodLabel(display: string): boolean {
  const text = fold(display);
  return YEAR.test(text) || PART_OF_YEAR.test(text) || NAME_OF_ALL.test(text);
}
