/** What the rows of a table go through: numbers, blank rows, repeated headers, hidden lines, filters, shared owners. */

import type fc from 'fast-check';
import type { DrawnValue } from './drawing.ts';
import { sometimes, weighted } from './weighted.ts';

/** Options of the rows. */
export interface Rows {
  readonly numbering: '1' | '1 as text' | '1.' | '01' | 'by stage' | 'again in each stage' | 'A1' | 'some missing';
  readonly spacers: 'none' | 'after each' | 'before stages' | 'under the header';
  /** The header again above the activity with this index. */
  readonly headerAgainAt: number | null;
  /** Whether the title comes again above the repeated header. */
  readonly titleAgain: boolean;
  /** Every so many activities one is hidden. */
  readonly hidden: number | null;
  readonly hiddenColumn: 'none' | 'extra' | 'week';
  readonly filter: boolean;
  /** Whether one owner's activities in a row share a cell. */
  readonly sharedOwners: boolean;
}

/** Any such options. */
export const rowsFields: { [Key in keyof Rows]: fc.Arbitrary<Rows[Key]> } = {
  numbering: weighted(
    [30, '1'],
    [4, '1 as text'],
    [3, '1.'],
    [2, '01'],
    [5, 'by stage'],
    [2, 'again in each stage'],
    [1, 'A1'],
    [2, 'some missing'],
  ),
  spacers: weighted([90, 'none'], [3, 'after each'], [4, 'before stages'], [3, 'under the header']),
  headerAgainAt: weighted([90, null], [4, 3], [4, 6], [2, 1]),
  titleAgain: sometimes(30),
  hidden: weighted([93, null], [4, 3], [3, 2]),
  hiddenColumn: weighted([92, 'none'], [5, 'extra'], [3, 'week']),
  filter: sometimes(15),
  sharedOwners: sometimes(4),
};

/** The number of an activity: its cell's value and what is read there. */
export function activityNumber(
  { numbering }: Rows,
  index: number,
  stage: number,
  indexInStage: number,
): { readonly value: DrawnValue | null; readonly read: number | string | null } {
  const both = (value: number | string) => ({ value, read: value });
  const number = index + 1;
  switch (numbering) {
    case '1 as text':
      return both(String(number));
    case '1.':
      return both(`${number}.`);
    case '01':
      return both(String(number).padStart(2, '0'));
    case 'by stage':
      return both(`${stage + 1}.${indexInStage + 1}`);
    case 'again in each stage':
      return both(indexInStage + 1);
    case 'A1':
      return both(`A${number}`);
    case 'some missing':
      return index % 4 === 2 ? { value: null, read: null } : both(number);
    default:
      return both(number);
  }
}
