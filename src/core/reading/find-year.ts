/** Finds the year of months that do not name it: in the headings, in the activities. */

import type { Question } from '#core/schedule/question.ts';

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

/** Dates and spans of years: of a version, of a law, of a development plan. */
const OTHER_YEARS =
  /\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}|20\d{2}-\d{2}-\d{2}|20\d{2}\s?(?:-|–|a)\s?20\d{2}|(?:ley|decreto|resoluci[oó]n|acuerdo|versi[oó]n)[^,;]*?20\d{2}/gi;

/**
 * The year of the first month, where no label says it. The sheet's name and `texts`, the activities', only serve as a guess.
 */
export function findYear(titles: readonly string[], sheet: string, texts: readonly string[]): FoundYear {
  const named = new Set(titles.flatMap((text) => yearsIn(text.replace(OTHER_YEARS, ''))));
  const titled = [...(named.size > 0 ? named : new Set(titles.flatMap(yearsIn)))];
  const usual = mostFrequent(texts.flatMap(yearsIn));
  if (named.size === 1 && titled[0] !== undefined && (usual === null || usual === titled[0])) {
    return { year: titled[0], question: null };
  }
  const guess = usual ?? titled[0] ?? yearsIn(sheet)[0] ?? null;
  return { year: guess, question: yearQuestion(guess, titled, usual) };
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
