/** Defects that are planted in clean schedules, each with the rule that must find it. */

import { anActivity, type Draft } from './draft.ts';

/** One kind of defect. */
export interface Plant {
  readonly rule: string;
  /** Plants it; gives the row in which it must be found, `header` for anywhere above, null where this sheet has no place for it. */
  readonly plant: (draft: Draft) => number | 'header' | null;
}

/** A title of the sheet that the pattern fits, changed by it. */
function inATitle(draft: Draft, pattern: RegExp, replacement: string): number | null {
  const { schedule, random, write } = draft;
  const fitting = schedule.activities.filter(({ title }) => pattern.test(title));
  if (fitting.length === 0) return null;
  const { row, title } = random.pick(fitting);
  write(row, schedule.layout.columns.activity, title.replace(pattern, replacement));
  return row;
}

/** The owner cell of an activity, changed; null where it is merged with others. */
function inAnOwner(draft: Draft, change: (text: string) => string | null): number | null {
  const { row, responsible, responsibleRow } = anActivity(draft).activity;
  const column = draft.schedule.layout.columns.responsible;
  const changed = responsibleRow === undefined ? change(responsible) : null;
  if (column === null || changed === null) return null;
  draft.write(row, column, changed);
  return row;
}

/** A month of the middle of the header and the next one. */
function twoMonths({ schedule: { months }, random }: Draft) {
  if (months.length < 5) return null;
  const at = random.int(1, months.length - 3);
  const [one, other] = [months[at], months[at + 1]];
  return one === undefined || other === undefined ? null : { one, other };
}

const MONTH_NAME = /\p{L}{5,}/u;

/** In the header, the numbers and the marks. */
const OTHER_PLANTS: readonly Plant[] = [
  {
    rule: 'unknown-month',
    plant(draft) {
      const month = twoMonths(draft)?.one;
      const name = MONTH_NAME.exec(month?.label ?? '')?.[0];
      if (month === undefined || name === undefined) return null;
      draft.write(month.row, month.column, month.label.replace(name, name.slice(0, 3) + name.slice(4)));
      return /^mayo$/i.test(name) ? null : 'header';
    },
  },
  {
    rule: 'month-order',
    plant(draft) {
      const months = twoMonths(draft);
      if (months === null || months.one.weeks !== months.other.weeks) return null;
      draft.write(months.one.row, months.one.column, months.other.label);
      draft.write(months.other.row, months.other.column, months.one.label);
      return 'header';
    },
  },
  {
    rule: 'repeated-month',
    plant(draft) {
      const months = twoMonths(draft);
      if (months === null) return null;
      draft.write(months.other.row, months.other.column, months.one.label);
      return 'header';
    },
  },
  {
    rule: 'week-label-order',
    plant({ schedule: { weeks, layout }, random, write }) {
      const third = weeks.filter(({ label, ordinal }) => label === '3' && ordinal === 3);
      if (third.length === 0) return null;
      write(layout.labelRow, random.pick(third).column, 2);
      return 'header';
    },
  },
  {
    rule: 'unknown-mark',
    plant(draft) {
      const { row } = anActivity(draft).activity;
      draft.write(row, draft.random.pick(draft.schedule.weeks).column, 'zz');
      return row;
    },
  },
  {
    rule: 'mark-outside-weeks',
    plant(draft) {
      const { row } = anActivity(draft).activity;
      const next = Math.max(...draft.schedule.weeks.map(({ column }) => column)) + 1;
      const header = draft.schedule.layout.headerRows.map((each) => draft.text(each, next)).join('');
      if (header !== '') return null;
      draft.write(row, next, 'P');
      return row;
    },
  },
  {
    rule: 'activity-without-marks',
    plant(draft) {
      const { row, marks } = anActivity(draft).activity;
      if (marks.some(({ from }) => from !== 'text')) return null;
      for (const mark of marks) draft.write(mark.row, mark.column, '');
      return row;
    },
  },
  {
    rule: 'duplicate-number',
    plant(draft) {
      const { activity, next } = anActivity(draft);
      if (activity.number === null || next.stage !== activity.stage) return null;
      draft.write(next.row, draft.schedule.layout.columns.number, activity.number);
      return next.row;
    },
  },
  {
    rule: 'number-order',
    plant(draft) {
      const { activity, next } = anActivity(draft);
      const { number } = draft.schedule.layout.columns;
      if (activity.number === null || next.number === null || next.stage !== activity.stage) return null;
      draft.write(activity.row, number, next.number);
      draft.write(next.row, number, activity.number);
      return next.row;
    },
  },
];

/** In the texts and owners: none of them brings another error or warning with it. */
export const TEXT_PLANTS: readonly Plant[] = [
  { rule: 'truncated-activity', plant: (draft) => inATitle(draft, /(?<=\p{Ll}{3})\.?$/u, ' de la') },
  { rule: 'spaces', plant: (draft) => inATitle(draft, / /, '  ') },
  { rule: 'missing-accent', plant: (draft) => inATitle(draft, /ción\b/, 'cion') },
  { rule: 'misspelling', plant: (draft) => inATitle(draft, /ciudadan/, 'ciuddan') },
  {
    rule: 'repeated-activity',
    plant(draft) {
      const { activity, next } = anActivity(draft);
      const { columns } = draft.schedule.layout;
      const isMerged = activity.responsibleRow !== undefined || next.responsibleRow !== undefined;
      if (isMerged || activity.stage !== next.stage || activity.title.length < 30) return null;
      draft.write(next.row, columns.activity, activity.title);
      draft.write(next.row, columns.responsible, activity.responsible);
      draft.copyMarks(activity.row, next.row);
      return next.row;
    },
  },
  { rule: 'empty-owner', plant: (draft) => inAnOwner(draft, () => '') },
  { rule: 'unknown-owner', plant: (draft) => inAnOwner(draft, () => 'Corporación Autónoma Regional') },
  {
    rule: 'owner-near-miss',
    plant: (draft) =>
      inAnOwner(draft, (text) => (/\p{L}{9}/u.test(text) ? text.replace(/(\p{L}{5})\p{L}(?=\p{L}{3})/u, '$1') : null)),
  },
  { rule: 'repeated-owner', plant: (draft) => inAnOwner(draft, (text) => `${text}, ${text}`) },
];

/** In the order of the catalogue. */
export const PLANTS: readonly Plant[] = [...OTHER_PLANTS, ...TEXT_PLANTS];
