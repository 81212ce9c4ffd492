/** The right answers to what the reader asks about a generated workbook. */

import { MARK_LETTERS, type MarkKind } from '#core/schedule/mark.ts';
import { fold } from '#core/text/fold.ts';
import { lettersOf, type OpenGenerated } from './ask-reader.ts';
import type { TrueMark, Truth } from './truth.ts';

/** Codes with one answer whatever the sheet. */
const ALWAYS: Readonly<Record<string, string>> = {
  'other-owners': 'no',
  'merged-owners': 'primero',
  'day-columns': 'dia',
  'other-periods': 'ninguna',
};

/** What somebody who knows the truth answers; null where the generator knows of no such doubt. */
export function rightAnswer(code: string, truth: Truth, book: OpenGenerated): string | null {
  const [name = '', about = ''] = split(code);
  const column = (at: number | null | undefined): string =>
    at === null || at === undefined ? 'ninguna' : lettersOf(at);
  switch (name) {
    case 'which-sheet':
      return truth.sheet;
    case 'header-row':
      return String(truth.monthRow);
    case 'first-month':
      return truth.months[0]?.month ?? null;
    case 'first-week-column':
      return column(truth.weekColumns[0]);
    case 'last-week-column':
      return column(truth.weekColumns.at(-1));
    case 'last-row':
      return String(truth.activities.at(-1)?.rows.at(-1));
    case 'activity-column':
    case 'number-column':
    case 'stage-column':
    case 'responsible-column':
      return column(truth.columns[name.replace('-column', '') as keyof Truth['columns']]);
    case 'month-order':
      return truth.months.find((month) => lettersOf(month.column) === about)?.month ?? null;
    case 'month-weeks':
      return 'este';
    case 'second-rows':
      return marksOf(truth).some(({ kind }) => kind === 'executed') ? 'E' : 'P';
    case 'fill-meaning':
      return meaning(
        marksOf(truth).filter((mark) => isBare(mark, book) && book.fillAt(mark.row, mark.column) === about),
      );
    case 'mark-meaning':
      return meaning(marksOf(truth).filter((mark) => classOf(book.shownAt(mark.row, mark.column)) === about));
    case 'column-fill': {
      const marked = truth.activities.filter(({ marks }) => marks.some((mark) => lettersOf(mark.column) === about));
      return marked.length * 2 > truth.activities.length ? 'marcas' : 'sombreado';
    }
    case 'unread-marks':
      return meaning(marksOf(truth).filter((mark) => !isBare(mark, book)));
    case 'owner':
      return 'nueva';
    default:
      return ALWAYS[code] ?? null;
  }
}

function split(code: string): [name: string, about: string] {
  const at = code.indexOf(':');
  return at < 0 ? [code, ''] : [code.slice(0, at), code.slice(at + 1)];
}

function marksOf({ activities }: Truth): TrueMark[] {
  return activities.flatMap(({ marks }) => marks);
}

function isBare({ row, column }: TrueMark, book: OpenGenerated): boolean {
  return book.shownAt(row, column).trim() === '';
}

/** The letter of what all these mark; what stands for planned in one place and executed in another follows its place. */
function meaning(marks: readonly TrueMark[]): string {
  const kinds = new Set(marks.map(({ kind }) => kind));
  const [only] = kinds;
  if (only === undefined) return 'nada';
  const kind: MarkKind = kinds.size > 1 ? 'planned' : only;
  return MARK_LETTERS[kind];
}

/** Numbers are one class, shares another, other texts one each. */
export function classOf(text: string): string {
  if (/%$/.test(text)) return '%';
  return /^\d+$/.test(text.trim()) && text.trim() !== '1' ? '#' : fold(text);
}
