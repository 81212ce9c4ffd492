/** The same schedule with its rows elsewhere, as it would be read after somebody inserted or moved rows. */

import { type AssignedActivity, type AssignedSchedule, assignOwners } from '#core/directory/assigned-schedule.ts';
import type { Review } from '#core/rules/review.ts';

/** Where rows came to stand. */
export type RowMap = (row: number) => number;

/** What blank rows above these rows do. */
export function blankRowsAbove(rows: readonly number[]): RowMap {
  return (row) => row + rows.filter((each) => each <= row).length;
}

/** The schedule with every row where the map says; owners are read anew. */
export function movedSchedule(schedule: AssignedSchedule, moved: RowMap): AssignedSchedule {
  const place = <Cell extends { readonly row: number }>(cell: Cell): Cell => ({ ...cell, row: moved(cell.row) });
  const { layout, headings, months, activities } = schedule;
  return assignOwners(
    {
      ...schedule,
      headings: headings.map(place),
      months: months.map(place),
      layout: {
        ...layout,
        headerRows: layout.headerRows.map(moved),
        labelRow: moved(layout.labelRow),
        firstRow: moved(layout.firstRow),
        lastRow: moved(layout.lastRow),
      },
      headerDifferences: (schedule.headerDifferences ?? []).map(place),
      strayMarks: (schedule.strayMarks ?? []).map(place),
      activities: activities.map((activity) => movedActivity(activity, moved)),
    },
    schedule.directory,
  );
}

function movedActivity(activity: AssignedActivity, moved: RowMap): AssignedActivity {
  const { row, numberRow, responsibleRow, marks, unreadMarks, strayMarks, labelSlips } = activity;
  const place = <Cell extends { readonly row: number }>(cell: Cell): Cell => ({ ...cell, row: moved(cell.row) });
  return {
    ...activity,
    row: moved(row),
    ...(numberRow === undefined ? {} : { numberRow: moved(numberRow) }),
    ...(responsibleRow === undefined ? {} : { responsibleRow: moved(responsibleRow) }),
    marks: marks.map(place),
    unreadMarks: unreadMarks.map(place),
    strayMarks: strayMarks.map(place),
    ...(labelSlips === undefined ? {} : { labelSlips: labelSlips.map(place) }),
  };
}

/**
 * The schedule with its activities in another order, each with all rows down to the next one: first stands the one that was
 * at place `order[0]`. Their cells must not be merged.
 */
export function reorderedSchedule(schedule: AssignedSchedule, order: readonly number[]): AssignedSchedule {
  const moved = rowsReordered(schedule, order);
  const activities = order.flatMap((from) => {
    const activity = schedule.activities[from];
    return activity === undefined ? [] : [movedActivity(activity, moved)];
  });
  return assignOwners({ ...schedule, activities }, schedule.directory);
}

/** Where each row of an activity goes with it. */
export function rowsReordered({ activities, layout }: AssignedSchedule, order: readonly number[]): RowMap {
  const rows = activities.map(({ row }) => row);
  const heightOf = (index: number): number => (rows[index + 1] ?? layout.lastRow + 1) - (rows[index] ?? 0);
  const starts = new Map<number, number>();
  let next = rows[0] ?? 1;
  for (const index of order) {
    starts.set(index, next);
    next += heightOf(index);
  }
  return (row) => {
    const index = rows.filter((each) => each <= row).length - 1;
    return index < 0 || row > layout.lastRow ? row : row - (rows[index] ?? 0) + (starts.get(index) ?? 0);
  };
}

/** The circumstances with their chains over the activities as they stand now, by what they say. */
export function reviewOfMoved(review: Review, after: AssignedSchedule, moved: RowMap): Review {
  const byRow = new Map(after.activities.map((activity) => [activity.row, activity]));
  const chains = review.chains.map((chain) => ({
    ...chain,
    links: chain.links.map((link) => ({ ...link, activity: byRow.get(moved(link.activity.row)) ?? link.activity })),
  }));
  return { ...review, chains };
}
