/** Rows and columns that come, go, move and hide. */

import { columnsFrom, eachActivity, type Mutation, rowsFrom, shifted, type Told, withoutMarks } from './mutation.ts';

const APRIL = /2025-04/;

function withoutMonth(month: RegExp): (told: Told) => Told {
  return (told) => ({
    ...withoutMarks(month)(told),
    months: told.months.filter((text) => !month.test(text)),
  });
}

function monthWeeks(told: Told, month: string, weeks: number): Told {
  return { ...told, months: told.months.map((text) => (text.startsWith(month) ? `${month}: ${weeks}` : text)) };
}

/** Swaps the contents and backgrounds of two columns of the table. */
const swapColumns = (one: string, other: string) => `
  const [a, b] = [cells('${one}3:${one}52'), cells('${other}3:${other}52')];
  a.breakApart(); b.breakApart();
  const [values, others] = [a.getValues(), b.getValues()];
  a.setValues(others); b.setValues(values);
  cells('${one}3:${one}4').merge(); cells('${other}3:${other}4').merge();`;

/** Mutations of the layout. */
export const LAYOUT: readonly Mutation[] = [
  { name: 'nothing', script: '' },
  { name: 'a column left of the table', script: 'sheet.insertColumnBefore(1)', place: shifted(0, 1) },
  {
    name: 'three columns and four rows before the table',
    script: 'sheet.insertColumnsBefore(1, 3); sheet.insertRowsBefore(1, 4)',
    place: shifted(4, 3),
  },
  { name: 'an empty column between owner and weeks', script: 'sheet.insertColumnBefore(5)', place: columnsFrom(5, 1) },
  { name: 'an empty column between two months', script: 'sheet.insertColumnBefore(13)', place: columnsFrom(13, 1) },
  { name: 'a row above the header', script: 'sheet.insertRowBefore(3)', place: rowsFrom(3, 1) },
  { name: 'a row between months and weeks', script: 'sheet.insertRowBefore(4)', place: rowsFrom(4, 1) },
  { name: 'a blank row between activities', script: 'sheet.insertRowBefore(20)', place: rowsFrom(20, 1) },
  { name: 'a blank row after the header', script: 'sheet.insertRowBefore(5)', place: rowsFrom(5, 1) },
  { name: 'five blank rows between two stages', script: 'sheet.insertRowsBefore(27, 5)', place: rowsFrom(27, 5) },
  { name: 'the row of week numbers deleted', script: 'sheet.deleteRow(4)', place: shifted(-1, 0) },
  { name: 'the titles deleted', script: 'sheet.deleteRows(1, 2)', place: shifted(-2, 0) },
  {
    name: 'the number column deleted',
    script: 'sheet.deleteColumn(1)',
    place: shifted(0, -1),
    expected: eachActivity(() => ({ number: null })),
  },
  {
    name: 'the stage column deleted',
    script: 'sheet.deleteColumn(2)',
    place: columnsFrom(2, -1),
    expected: eachActivity(() => ({ stage: null })),
  },
  {
    name: 'stages in rows of their own across the table',
    script: `
      cells('B5:B52').breakApart();
      const stages = cells('B5:B52').getValues().map(([stage]) => stage);
      for (let index = 47; index >= 0; index -= 1) {
        if (stages[index] === '') continue;
        sheet.insertRowBefore(index + 5);
        sheet.getRange(index + 5, 1, 1, 65).setBackground('#d9e2f3').setValue('');
        sheet.getRange(index + 5, 1, 1, 65).merge().setValue(stages[index].toUpperCase());
      }
      sheet.deleteColumn(2);`,
    place: (row, column) => [row + bandsAbove(row), column < 2 ? column : column - 1],
    expected: eachActivity(({ stage }) => ({ stage: stage?.toUpperCase() ?? null })),
  },
  {
    name: 'the owner column deleted',
    script: 'sheet.deleteColumn(4)',
    place: columnsFrom(4, -1),
    expected: eachActivity(() => ({ responsible: '' })),
  },
  {
    name: 'an activity deleted',
    script: 'sheet.deleteRow(24)',
    place: rowsFrom(24, -1),
    expected: (told) => ({
      ...told,
      activities: told.activities.filter(({ number }) => number !== 20),
    }),
  },
  {
    name: 'one week in the middle of a month deleted',
    script: 'sheet.deleteColumn(6)',
    place: (row, column) => (column === 6 ? null : [row, column > 6 ? column - 1 : column]),
    expected: (told) => monthWeeks(told, '2025-02', 3),
  },
  {
    name: 'the last week of a month deleted',
    script: 'sheet.deleteColumn(8)',
    place: (row, column) => (column === 8 ? null : [row, column > 8 ? column - 1 : column]),
    expected: (told) => monthWeeks(told, '2025-02', 3),
  },
  {
    name: 'a whole month deleted',
    script: 'sheet.deleteColumns(13, 5)',
    place: (row, column) => (column >= 13 && column <= 17 ? null : [row, column > 17 ? column - 5 : column]),
    expected: withoutMonth(APRIL),
  },
  { name: 'activity and owner swapped', script: swapColumns('C', 'D') },
  {
    name: 'number and stage swapped, each stage in its first row only',
    script: swapColumns('A', 'B'),
  },
  {
    name: 'two months swapped',
    script: `
      const [may, june] = [cells('R3:V52'), cells('W3:AA52')];
      cells('R3:AA3').breakApart();
      const [values, others, fills, otherFills] = [may.getValues(), june.getValues(), may.getBackgrounds(), june.getBackgrounds()];
      may.setValues(others); june.setValues(values); may.setBackgrounds(otherFills); june.setBackgrounds(fills);
      cells('R3:V3').merge(); cells('W3:AA3').merge();`,
    place: (row, column) => [
      row,
      column >= 18 && column <= 22 ? column + 5 : column >= 23 && column <= 27 ? column - 5 : column,
    ],
    expected: (told) => ({
      ...told,
      months: [...told.months.slice(0, 3), told.months[4] ?? '', told.months[3] ?? '', ...told.months.slice(5)],
      activities: told.activities.map((activity) => ({ ...activity, marks: byColumn(activity.marks) })),
    }),
    asks: ['month-order:W'],
  },
  { name: 'rows hidden', script: 'sheet.hideRows(10, 12); sheet.hideRows(3)' },
  { name: 'columns hidden', script: 'sheet.hideColumns(1, 2); sheet.hideColumns(9, 14)' },
  {
    name: 'the activities sorted by owner',
    script: `
      cells('B5:B52').breakApart();
      const range = cells('A5:BM52');
      const [values, fills] = [range.getValues(), range.getBackgrounds()];
      values.forEach((row, index) => { if (row[1] === '' && index > 0) row[1] = values[index - 1][1]; });
      const order = values.map((_, index) => index).sort((a, b) => values[a][3].trim() < values[b][3].trim() ? -1 : values[a][3].trim() > values[b][3].trim() ? 1 : a - b);
      range.setValues(order.map((index) => values[index]));
      range.setBackgrounds(order.map((index) => fills[index]));`,
    expected: (told) => {
      const sorted = [...told.activities].sort((a, b) =>
        a.responsible < b.responsible ? -1 : a.responsible > b.responsible ? 1 : a.row - b.row,
      );
      return {
        ...told,
        activities: sorted.map((activity, index) => ({
          ...activity,
          row: index + 5,
          marks: activity.marks.map((mark) => mark.replace(/^([A-Z]+)\d+/, `$1${index + 5}`)),
        })),
      };
    },
  },
];

/** Rows of stages that stand above an activity's row when each stage has one. */
function bandsAbove(row: number): number {
  return [5, 8, 20, 27, 50].filter((first) => first <= row).length;
}

/** Marks in the order of their columns. */
function byColumn(marks: readonly string[]): string[] {
  const column = (mark: string) => (/^[A-Z]+/.exec(mark)?.[0] ?? '').padStart(3, ' ');
  return [...marks].sort((a, b) => (column(a) < column(b) ? -1 : 1));
}
