/** Tells a week's mistyped label (`Senana 2`, `21-52`) from the heading of a column that is no week. */

import { editDistance } from '#core/text/edit-distance.ts';
import { fold } from '#core/text/fold.ts';
import type { Header } from './find-header.ts';
import type { Grid } from './grid.ts';
import { readWeekLabel, type WeekLabel } from './week-label.ts';

/** What most labels that spell the week out look like, whatever those beside it do. */
const SPELT_OUT = 'semana #';
/** Labels of at least so many characters may have one more wrong; one of a single character none. */
const LONG_LABEL = 6;
/** Of a week. */
const DAYS = 7;

/**
 * Whether the text over the weeks is meant for a label, though it says none: beside one it looks much like it, or stands
 * where just one number, or one week's days, are left out.
 */
export function isMistypedWeek(grid: Grid, { weekRow }: Pick<Header, 'weekRow'>, column: number): boolean {
  if (weekRow === null) return false;
  const labels = [column - 1, column, column + 1].map((at) => {
    const text = grid.text(weekRow, at);
    return { shape: shapeOf(text), label: readWeekLabel(text, grid.value(weekRow, at)) };
  });
  const beside = labels.filter(({ label }) => label !== null);
  const [before, own, after] = labels;
  if (own === undefined || own.label !== null || own.shape === '' || beside.length === 0) return false;
  const apart = placeOf(after?.label) - placeOf(before?.label);
  if (apart === 2 || apart === 2 * DAYS) return true;
  return [SPELT_OUT, ...beside.map(({ shape }) => shape)].some((shape) => resembles(own.shape, shape));
}

/** Its number, or the day of the month it begins on. */
function placeOf(label: WeekLabel | null | undefined): number {
  if (label?.kind === 'days') return label.firstDay;
  return label?.kind === 'ordinal' ? label.ordinal : Number.NaN;
}

/** The text with a sign for each number: what labels of one kind have in common. */
function shapeOf(text: string): string {
  return fold(text).replace(/\d{1,2}/g, '#');
}

function resembles(shape: string, other: string): boolean {
  if (shape.includes('#') !== other.includes('#')) return false;
  const most = other.length < 2 ? 0 : other.length < LONG_LABEL ? 1 : 2;
  return editDistance(shape, other) <= most;
}
