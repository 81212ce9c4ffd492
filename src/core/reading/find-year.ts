/** Finds the year of months that do not name it: in the headings, in the activities. */

import { yearMentions } from '#core/rules/year-mentions.ts';
import { fold } from '#core/text/fold.ts';

const YEAR = /(?<!\d)(20\d{2})(?!\d)/g;

/** Every year 2000–2099 that a text names, in order. */
export function yearsIn(text: string): number[] {
  return Array.from(text.matchAll(YEAR), (match) => Number(match[1]));
}

const SPAN = /20\d{2}\s?(?:-|–|a)\s?20\d{2}/g;

const REPORTED = /vigencias?\s+(?:del?\s+)?(?:año\s+)?20\d{2}/gi;

/** Dates and spans of years: of a version, of a law, of a development plan. */
const OTHER_YEARS =
  /\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}|20\d{2}-\d{2}-\d{2}|20\d{2}\s?(?:-|–|a)\s?20\d{2}|(?:ley|decreto|resoluci[oó]n|acuerdo|versi[oó]n)[^,;]*?20\d{2}(?:\s+de(?:l? [a-z0-9 ]+)? 20\d{2})?/gi;

/** The year of the first month, where no label says it. */
export interface FoundYear {
  /** Null when nothing in the sheet names one. */
  readonly year: number | null;
  /** Whether the texts of the sheet disagree or say nothing. */
  readonly doubtful: boolean;
  /** All years that it may be, the likeliest first. */
  readonly candidates: readonly number[];
  readonly evidence: string;
}

/** How many months would have another number of weeks than the sheet gives them, were this the year of the first one. */
export type MisfitsIn = (year: number) => number;

/**
 * The one year of the titles holds unless two activities or more, most of those that name a year, agree on another that the
 * weeks do not deny. The sheet's name and `texts`, the activities', only serve as a guess where there is none. Months that go
 * over `count` years begin in the first of a span of as many.
 */
export function findYear(
  titles: readonly string[],
  sheet: string,
  texts: readonly string[],
  count: number,
  misfitsIn: MisfitsIn,
): FoundYear {
  const spans = titles.flatMap((text) => text.match(SPAN) ?? []).map(yearsIn);
  const whole =
    count < 2 ? [] : spans.filter(([from = 0, to = 0]) => to - from === count - 1).map(([from = 0]) => from);
  const single = titles.flatMap((text) => yearsIn(text.replace(OTHER_YEARS, '')));
  const named = new Set([...whole, ...withoutReported(single, titles)]);
  const titled = [...(named.size > 0 ? named : new Set(titles.flatMap(yearsIn)))];
  const own = texts.flatMap(ownYears);
  const [first] = named;
  if (named.size === 1 && first !== undefined) {
    const rival = rivalOf(first, texts);
    const others = own.filter((year) => Math.abs(year - first) > 1);
    if (rival === null || misfitsIn(first) < misfitsIn(rival)) {
      const candidates = [...new Set([first, ...others, ...yearsIn(sheet)])];
      const isDenied = others.length > 0 && !own.includes(first);
      return { year: first, doubtful: isDenied, candidates, evidence: evidenceOf(titled, others[0] ?? null) };
    }
  }
  const usual = mostFrequent(own) ?? (named.size > 0 ? null : mostFrequent(texts.flatMap(yearsIn)));
  const fitting = [...titled].sort((one, other) => misfitsIn(one) - misfitsIn(other));
  const candidates = [...new Set([...likeliest(fitting, usual, named.size === 1), ...yearsIn(sheet)])];
  return { year: candidates[0] ?? null, doubtful: true, candidates, evidence: evidenceOf(titled, usual) };
}

/** Several titles weigh more than activities that name a year beside theirs; one that is outvoted weighs less. */
function likeliest(titled: readonly number[], usual: number | null, isOutvoted: boolean): readonly number[] {
  if (usual === null) return titled;
  const isBeside = !titled.includes(usual) && titled.some((year) => Math.abs(year - usual) === 1);
  return isBeside && !isOutvoted ? [...titled, usual] : [usual, ...titled];
}

/** The years of the titles without those of what is reported on, where any is left. */
function withoutReported(years: readonly number[], titles: readonly string[]): readonly number[] {
  const reported = new Set(titles.flatMap((text) => text.match(REPORTED) ?? []).flatMap(yearsIn));
  const others = years.filter((year) => !reported.has(year));
  return others.length === 0 ? years : others;
}

/** Activities that agree on another year than the title. One alone may speak of any year. */
const FEWEST_VOICES = 2;
/** What is of the schedule's own year; budgets and plans are of the next, balances of the one before. */
const OF_THE_SCHEDULE = /cronograma|rendicion|estrategia|audiencia|dialogo/;

/** The year that most activities which name one agree on, where it is not the title's. One of the years beside it they must name as the schedule's. */
function rivalOf(titled: number, texts: readonly string[]): number | null {
  const own = texts.flatMap(ownYears);
  const usual = mostFrequent(own);
  if (usual === null || usual === titled) return null;
  const isNear = Math.abs(usual - titled) === 1;
  const counted = isNear ? texts.filter((text) => OF_THE_SCHEDULE.test(fold(text))).flatMap(ownYears) : own;
  const voices = counted.filter((year) => year === usual).length;
  const isAgreed = voices >= FEWEST_VOICES && voices * 2 > own.length && !(isNear && own.includes(titled));
  return isAgreed ? usual : null;
}

/** The years that a text is about: not that of a law, nor the term that an earlier report is on. */
function ownYears(text: string): number[] {
  return yearMentions(text).flatMap(({ from, to }) => (from === to ? [from] : []));
}

/** The later one of two that are as frequent: the earlier is what is reported on. */
function mostFrequent(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return first?.[0] ?? null;
}

function evidenceOf(titled: readonly number[], usual: number | null): string {
  return [
    titled.length === 0 ? 'El título no nombra ningún año' : `El título nombra ${titled.join(' y ')}`,
    ...(usual === null ? [] : [`las actividades nombran ${usual}`]),
  ].join('; ');
}
