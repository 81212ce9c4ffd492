/** A short text that changes when rows or columns of a schedule move, so that old positions are never trusted. */

import type { Schedule } from '#core/schedule/schedule.ts';
import { fold } from '#core/text/fold.ts';
import { hash } from '#core/text/hash.ts';

/**
 * The fingerprint of the week columns and of the rows the caller names (all activities when left out). A row is known
 * by its number, or by its title where it has none, so that correcting a title changes nothing.
 */
export function layoutFingerprint(schedule: Schedule, rows?: ReadonlySet<number>): string {
  const columns = schedule.weeks.map(({ column, month, ordinal }) => `${column}=${month}/${ordinal}`);
  const activities = schedule.activities
    .filter(({ row, marks }) => rows === undefined || rows.has(row) || marks.some((mark) => rows.has(mark.row)))
    .map(({ row, number, title }) => `${row}=${number ?? fold(title)}`);
  return hash([...columns, ...activities].join('|'));
}
