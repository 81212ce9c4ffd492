/** Finds the year of months that do not name it: in a row of years above them, in the headings, in the activities. */

import type { Question } from '#core/schedule/question.ts';
import type { TextCell } from '#core/schedule/schedule.ts';
import type { Header } from './find-header.ts';
import { type Grid, range } from './grid.ts';

/** The year of the first month and, where it is doubtful, the question to ask. */
export interface FoundYear {
  readonly year: number | null;
  readonly question: Question | null;
}

const YEAR = /(?<!\d)(20\d{2})(?!\d)/g;

/** Every year 2000–2099 that a text names, in order. */
export function yearsIn(text: string): number[] {
  return Array.from(text.matchAll(YEAR), (match) => Number(match[1]));
}

/**
 * The year of the first month. `texts` are the activities' texts, which only serve as a guess.
 */
export function findYear(
  grid: Grid,
  header: Header,
  headings: readonly TextCell[],
  texts: readonly string[],
): FoundYear {
  const above = yearAbove(grid, header);
  if (above !== null) return { year: above, question: null };
  const titled = [...new Set(headings.flatMap(({ text }) => yearsIn(text)))];
  const usual = mostFrequent(texts.flatMap(yearsIn));
  if (titled.length === 1 && titled[0] !== undefined && (usual === null || usual === titled[0])) {
    return { year: titled[0], question: null };
  }
  const guess = usual ?? titled[0] ?? null;
  return { year: guess, question: yearQuestion(guess, titled, usual) };
}

function yearAbove(grid: Grid, header: Header): number | null {
  const firstMonth = header.months[0]?.column ?? 1;
  for (const row of [header.monthRow - 1, header.monthRow - 2]) {
    for (const column of range(firstMonth, Math.min(grid.columns, firstMonth + 5))) {
      const text = grid.text(row, column).trim();
      if (/^(?:a[nñ]o |vigencia )?20\d{2}$/i.test(text)) return yearsIn(text)[0] ?? null;
    }
  }
  return null;
}

function mostFrequent(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return first?.[0] ?? null;
}

function yearQuestion(guess: number | null, titled: readonly number[], usual: number | null): Question {
  const evidence = [
    titled.length === 0 ? 'el título no nombra ningún año' : `el título nombra ${titled.join(' y ')}`,
    ...(usual === null ? [] : [`las actividades hablan sobre todo de ${usual}`]),
  ].join('; ');
  return {
    code: 'first-year',
    text: `¿De qué año es el primer mes del cronograma? Los meses no dicen su año: ${evidence}.`,
    guess: guess === null ? 'sin año' : String(guess),
  };
}
