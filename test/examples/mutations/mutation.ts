/** What somebody does to the example's sheet, and what must be read of it afterwards. */

import { cellName } from '#core/change/area.ts';
import { data, FIRST_ROW, FIRST_WEEK_COLUMN, markedWeeks, weekColumns } from '../example-schedule.ts';

/** A mark as its reader tells it: `E5 2025-02/1 planned`. */
type ToldMark = string;

/** One activity of a reading. */
export interface ToldActivity {
  readonly row: number;
  readonly number: number | string | null;
  readonly stage: string | null;
  readonly title: string;
  readonly responsible: string;
  readonly marks: readonly ToldMark[];
}

/** A reading as these tests compare it. */
export interface Told {
  readonly sheet: string;
  /** `2025-02: 4` weeks. */
  readonly months: readonly string[];
  readonly activities: readonly ToldActivity[];
}

/** Where a cell of the example stands afterwards; null where it is gone. */
type Place = (row: number, column: number) => readonly [row: number, column: number] | null;

/** One mutation. */
export interface Mutation {
  readonly name: string;
  /** The body of a script over `book`, `sheet` and `cells('A1:B2')`. */
  readonly script: string;
  readonly place?: Place;
  /** What is read, where it is not what the example's data say at the new places. */
  readonly expected?: (told: Told) => Told;
  /** Codes of the questions that must be asked, or that one must be, whichever; none otherwise. */
  readonly asks?: readonly string[] | 'something';
  /** What is only guessed until the questions are answered, and so not compared. */
  readonly guessed?: readonly (keyof ToldActivity | 'months')[];
}

/** A place moved down and right. */
export function shifted(rows: number, columns: number): Place {
  return (row, column) => [row + rows, column + columns];
}

/** A place moved right from a column on. */
export function columnsFrom(first: number, columns: number): Place {
  return (row, column) => [row, column < first ? column : column + columns];
}

/** A place moved down from a row on. */
export function rowsFrom(first: number, rows: number): Place {
  return (row, column) => [row < first ? row : row + rows, column];
}

/** What the example's data say, its cells at their new places. */
export function toldByData(place: Place = (row, column) => [row, column]): Told {
  return {
    sheet: 'Cronograma',
    months: data.weekColumnsPerMonth.map((weeks, index) => `${monthAt(index)}: ${weeks}`),
    activities: data.activities.map(({ number, stage, activity, responsible }) => {
      const row = FIRST_ROW + number - 1;
      const marked = new Set(markedWeeks(number));
      const marks = weekColumns.flatMap(({ month, ordinal }, index) => {
        const isMarked = [...marked].some((week) => week.month === month && week.ordinal === ordinal);
        const cell = isMarked ? place(row, FIRST_WEEK_COLUMN + index) : null;
        return cell === null ? [] : [`${cellName(...cell)} ${month}/${ordinal} planned`];
      });
      return {
        row: place(row, 1)?.[0] ?? 0,
        number,
        stage,
        title: activity.trim(),
        responsible: responsible.trim(),
        marks,
      };
    }),
  };
}

function monthAt(index: number): string {
  const months = [...new Set(weekColumns.map(({ month }) => month))];
  return months[index] ?? '';
}

/** A reading with every activity changed. */
export function eachActivity(change: (activity: ToldActivity) => Partial<ToldActivity>): (told: Told) => Told {
  return (told) => ({
    ...told,
    activities: told.activities.map((activity) => ({ ...activity, ...change(activity) })),
  });
}

/** A reading without the marks of some weeks. */
export function withoutMarks(pattern: RegExp): (told: Told) => Told {
  return eachActivity(({ marks }) => ({ marks: marks.filter((mark) => !pattern.test(mark)) }));
}
