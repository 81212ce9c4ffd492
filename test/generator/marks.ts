/** The marks: signs, letters, words, figures, dates or fills, one row or two per activity, single cells or bars. */

import fc from 'fast-check';
import type { MarkKind } from '#core/schedule/mark.ts';
import type { DrawnValue } from './drawing.ts';
import { EXECUTED_FILLS, type Fill, MARK_FILLS, STAGE_FILLS } from './fills.ts';
import type { WeekSlot } from './frame.ts';
import { sometimes, weighted } from './weighted.ts';

const SIGNS = ['X', 'x', '✓', '✔', '•', '●', '■', '*', 'P', 'p', 1, '1', 'XX', 'X '] as const;
const HOURS = [2, 4, 8, 16, 24];
const SHARES = [0.5, 1, 0.25];

/** Options of the marks. */
export interface Marks {
  readonly style:
    | 'sign'
    | 'letters'
    | 'P/E'
    | 'words'
    | 'hours'
    | 'shares'
    | 'dates'
    | 'free text'
    | 'fill'
    | 'two fills'
    | 'stage fills'
    | 'sign on fill'
    | 'letters on fills';
  readonly sign: (typeof SIGNS)[number];
  /** Which fill is the first one. */
  readonly fill: number;
  /** What is executed: in the planned row, in a row of its own, or in a column of its own. */
  readonly rows: 'one' | 'labelled rows' | 'unlabelled rows' | 'two columns';
  /** Whether the texts of an activity in two rows are merged down over both. */
  readonly pairsMerged: boolean;
  /** Whether weeks in a row are merged into one cell. */
  readonly merged: boolean;
  readonly legend: 'none' | 'above' | 'below' | 'in the week columns';
  readonly legendForm: 'box, word' | 'word in box' | 'word, box';
}

/** Any such options. */
export const marksFields: { [Key in keyof Marks]: fc.Arbitrary<Marks[Key]> } = {
  style: weighted(
    [96, 'sign'],
    [20, 'letters'],
    [4, 'P/E'],
    [4, 'words'],
    [1, 'hours'],
    [1, 'shares'],
    [4, 'dates'],
    [1, 'free text'],
    [24, 'fill'],
    [15, 'two fills'],
    [2, 'stage fills'],
    [8, 'sign on fill'],
    [4, 'letters on fills'],
  ),
  sign: fc.constantFrom<(typeof SIGNS)[number][]>('X', 'X', 'X', 'x', ...SIGNS),
  fill: fc.nat(MARK_FILLS.length - 1),
  rows: weighted([86, 'one'], [7, 'labelled rows'], [1, 'unlabelled rows'], [6, 'two columns']),
  pairsMerged: weighted([3, true], [1, false]),
  merged: sometimes(8),
  legend: weighted([22, 'none'], [45, 'below'], [23, 'above'], [10, 'in the week columns']),
  legendForm: weighted([3, 'box, word'], [2, 'word in box'], [1, 'word, box']),
};

/** What stands in a marked cell. */
export interface DrawnMark {
  readonly value: DrawnValue | null;
  readonly fill: Fill | null;
}

/** How the mark of an activity looks. `place` counts the activity's marks, so that figures differ. */
export function drawnMark(marks: Marks, kind: MarkKind, week: WeekSlot, place: number, stage: number): DrawnMark {
  const fill = fillOf(marks, kind, stage);
  return { value: isOnlyFill(marks) ? null : textOf(marks, kind, week, place), fill };
}

/** Whether nothing but fills marks. */
export function isOnlyFill({ style }: Marks): boolean {
  return style === 'fill' || style === 'two fills' || style === 'stage fills';
}

/** The fill of a mark, or null where texts mark. */
export function fillOf({ style, fill }: Marks, kind: MarkKind, stage: number): Fill | null {
  if (style === 'stage fills') return STAGE_FILLS[stage % STAGE_FILLS.length] ?? null;
  const isTwo = style === 'two fills' || style === 'letters on fills';
  if (!isTwo && style !== 'fill' && style !== 'sign on fill') return null;
  const list = kind === 'executed' && isTwo ? EXECUTED_FILLS : MARK_FILLS;
  return list[fill % list.length] ?? null;
}

const WORDS: Readonly<Record<MarkKind, string>> = {
  planned: 'Programado',
  executed: 'Ejecutado',
  rescheduled: 'Reprogramado',
  cancelled: 'Cancelado',
};

function textOf({ style, sign }: Marks, kind: MarkKind, week: WeekSlot, place: number): DrawnValue {
  const word = WORDS[kind];
  switch (style) {
    case 'letters':
    case 'letters on fills':
      return word.charAt(0);
    case 'P/E':
      return kind === 'executed' ? 'P/E' : word.charAt(0);
    case 'words':
      return word;
    case 'hours':
      return HOURS[place % HOURS.length] ?? 2;
    case 'shares':
      return { number: SHARES[place % SHARES.length] ?? 1, format: '0%' };
    case 'dates':
      return { day: `${week.month}-${String(dayIn(week)).padStart(2, '0')}`, format: 'dd/mm/yyyy' };
    case 'free text':
      return 'Permanente';
    default:
      return sign;
  }
}

function dayIn({ ordinal, label }: WeekSlot): number {
  return typeof label === 'number' && label > 7 && label < 28 ? label : Math.min(28, ordinal * 7 - 3);
}

/** Whether the marks themselves tell what is executed. */
export function tellsExecuted({ style }: Marks): boolean {
  return ['letters', 'P/E', 'words', 'two fills', 'letters on fills'].includes(style);
}
