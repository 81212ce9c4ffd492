/** Reads the marks of the activities: texts first, then the fills that are no shading. */

import { NO_FILL } from '#core/change/sheet-snapshot.ts';
import { monthOf } from '#core/schedule/day.ts';
import type { Answers } from '#core/schedule/decision.ts';
import { MARK_LETTERS, type Mark, type MarkKind, type UnreadMark } from '#core/schedule/mark.ts';
import type { Week } from '#core/schedule/schedule.ts';
import { fold } from '#core/text/fold.ts';
import type { FillReader } from './fill-meaning.ts';
import type { Header } from './find-header.ts';
import type { Grid } from './grid.ts';
import { deniesMark, readKindLabel, readMarkText } from './mark-text.ts';
import type { LetterLegend } from './read-legend.ts';
import type { ActivityRow } from './read-rows.ts';
import type { Lane, RowLanes } from './row-lanes.ts';
import { isCount, toldMeaning } from './text-meaning.ts';

/** Marks of one activity in the week columns. */
export interface ActivityMarks {
  readonly marks: readonly Mark[];
  readonly unreadMarks: readonly UnreadMark[];
}

/** How marks are told in this table. */
export interface MarkReading {
  readonly grid: Grid;
  readonly header: Header;
  readonly weeks: readonly Week[];
  readonly fillMeaning: FillReader;
  /** What the legend says of letters. */
  readonly letters: LetterLegend;
  /** What tells the planned from the executed row of an activity. */
  readonly lanes: RowLanes;
  /** Whether numbers count something, so that 1 is no mark either. */
  readonly countsInWeeks: boolean;
  /** What the user said that texts and second rows mean. */
  readonly answers: Answers;
}

/** The marks of one activity in the week columns. */
export function readMarks(reading: MarkReading, { rows }: ActivityRow): ActivityMarks {
  const marks: Mark[] = [];
  const unreadMarks: UnreadMark[] = [];
  for (const [index, row] of rows.entries()) {
    const rowLane = laneOfRow(reading, row, rows.length > 1 ? index : null);
    for (const week of reading.weeks) {
      const cell = readCell(reading, row, week, rowLane);
      if (cell === null) continue;
      if (isMark(cell)) marks.push(cell);
      else if (!isNote(reading, rows, cell)) unreadMarks.push(cell);
    }
  }
  return { marks, unreadMarks };
}

/** What the row is for; `place` is its place among the rows of the activity, null where it is the only one. */
function laneOfRow({ lanes, answers }: MarkReading, row: number, place: number | null): Lane {
  const labelled = lanes.laneOf(row);
  if (labelled !== null || place === null || answers.get('second-rows') !== MARK_LETTERS.executed) return labelled;
  return place > 0 ? 'executed' : 'planned';
}

function laneOfColumn({ grid, header: { kindRow } }: MarkReading, column: number): Lane {
  return kindRow === null ? null : readKindLabel(grid.text(kindRow, column));
}

/**
 * Whether a text that is no mark is merged over rows of other activities too: it speaks of the week, as a holiday does. One
 * over most of the weeks speaks of the activities.
 */
function isNote({ grid, weeks }: MarkReading, rows: readonly number[], { row, column }: UnreadMark): boolean {
  const merge = grid.merge(row, column);
  if (merge === undefined || merge.columns * 2 > weeks.length) return false;
  return merge.row < (rows[0] ?? row) || merge.row + merge.rows - 1 > (rows.at(-1) ?? row);
}

function isMark(cell: Mark | UnreadMark): cell is Mark {
  return 'kind' in cell;
}

/** What stands in the week cell: a mark, a text that is none, or nothing. Almost every cell is empty, so that comes first. */
function readCell(reading: MarkReading, row: number, week: Week, rowLane: Lane): Mark | UnreadMark | null {
  const { grid, fillMeaning } = reading;
  const { column } = week;
  const text = weekText(grid, row, column);
  const fill = grid.fill(row, column);
  if ((text === '' && fill === NO_FILL) || deniesMark(text)) return null;
  const lane = laneOfColumn(reading, column) ?? rowLane;
  const ofSigns = lane ?? 'planned';
  if (text === '') {
    const { marks: said, reason } = fillMeaning(row, column);
    const kind = kindOfSign(said, ofSigns);
    const mark = kind === null ? null : markOf(row, column, text, fill, kind, 'fill', lane);
    return mark !== null && reason === 'unexplained' ? { ...mark, unexplained: true } : mark;
  }
  const told = toldMeaning(reading.answers, text, reading.countsInWeeks) ?? saidMeaning(reading, text);
  if (told === 'nothing') return null;
  const kind = told === null ? kindOfText(reading, row, week, text, ofSigns) : kindOfSign(told, ofSigns);
  return kind === null ? { row, column, text, fill } : markOf(row, column, text, fill, kind, 'text', lane);
}

/** A schedule may have hundreds of thousands, so they are made in one piece. */
function markOf(
  row: number,
  column: number,
  text: string,
  fill: string,
  kind: MarkKind,
  from: Mark['from'],
  lane: Lane,
): Mark {
  return lane === null ? { row, column, text, fill, kind, from } : { row, column, text, fill, kind, from, lane };
}

/** What the legend says of the text, where it says something that is understood. */
function saidMeaning({ letters }: MarkReading, text: string): MarkKind | 'sign' | 'nothing' | null {
  const said = letters.get(fold(text)) ?? null;
  return said === 'unknown' ? null : said;
}

/** What a week cell says: what is seen, or a number that a format like `;;;` hides, for a conditional format to paint. */
function weekText(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  const text = grid.text(row, column).trim();
  return text === '' && typeof value === 'number' && value !== 0 ? String(value) : text;
}

function kindOfSign(said: MarkKind | 'sign' | null, ofSigns: MarkKind): MarkKind | null {
  return said === 'sign' ? ofSigns : said;
}

/** A date marks its own month; other texts mark what they say. */
function kindOfText(
  { grid, countsInWeeks, answers }: MarkReading,
  row: number,
  { column, month }: Week,
  text: string,
  ofSigns: MarkKind,
): MarkKind | null {
  const value = grid.value(row, column);
  if (typeof value === 'object') return monthOf(value.day) === month ? ofSigns : null;
  const read = countsInWeeks && isCount(text) ? null : readMarkText(text, ofSigns);
  return read ?? (answers.get('unread-marks') === MARK_LETTERS.planned ? ofSigns : null);
}
