/** Finds the year of months that do not name it: in the headings, in the activities. */

import { yearMentions } from '#core/rules/year-mentions.ts';

const YEAR = /(?<!\d)(20\d{2})(?!\d)/g;

/** Every year 2000–2099 that a text names, in order. */
export function yearsIn(text: string): number[] {
  return Array.from(text.matchAll(YEAR), (match) => Number(match[1]));
}

const SPAN = /20\d{2}\s?(?:-|–|a)\s?20\d{2}/g;

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

/**
 * The one year of the titles holds unless two activities or more, most of those that name a year, agree on another. The sheet's
 * name and `texts`, the activities', only serve as a guess where there is none. Months that go over `count` years begin in the
 * first of a span of as many.
 */
export function findYear(titles: readonly string[], sheet: string, texts: readonly string[], count: number): FoundYear {
  const spans = titles.flatMap((text) => text.match(SPAN) ?? []).map(yearsIn);
  const whole =
    count < 2 ? [] : spans.filter(([from = 0, to = 0]) => to - from === count - 1).map(([from = 0]) => from);
  const single = titles.flatMap((text) => yearsIn(text.replace(OTHER_YEARS, '')));
  const named = new Set([...whole, ...single]);
  const titled = [...(named.size > 0 ? named : new Set(titles.flatMap(yearsIn)))];
  const own = texts.flatMap(ownYears);
  const [first] = named;
  if (named.size === 1 && first !== undefined && !isOutvoted(first, own)) {
    const others = own.filter((year) => Math.abs(year - first) > 1);
    const candidates = [...new Set([first, ...others, ...yearsIn(sheet)])];
    const isDenied = others.length > 0 && !own.includes(first);
    return { year: first, doubtful: isDenied, candidates, evidence: evidenceOf(titled, others[0] ?? null) };
  }
  const usual = mostFrequent(own) ?? (named.size > 0 ? null : mostFrequent(texts.flatMap(yearsIn)));
  const candidates = [...new Set([...(usual === null ? [] : [usual]), ...titled, ...yearsIn(sheet)])];
  return { year: candidates[0] ?? null, doubtful: true, candidates, evidence: evidenceOf(titled, usual) };
}

/** Activities that agree on another year than the title. One alone may speak of the year before or of the next. */
const FEWEST_VOICES = 2;

function isOutvoted(titled: number, years: readonly number[]): boolean {
  const usual = mostFrequent(years);
  const voices = years.filter((year) => year === usual).length;
  return usual !== titled && voices >= FEWEST_VOICES && voices * 2 > years.length;
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
