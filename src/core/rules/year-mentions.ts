/** The years a text speaks of, and how. */

/** A year, a span of years or a date within a text. */
export interface YearMention {
  /** As it stands in the text. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /**
   * - `year`: what the text is about ("Estrategia 2025", "2024–2027")
   * - `date`: a day or month of that year
   * - `reference`: a year that belongs to something else: a norm, a form's version, the term reported on
   */
  readonly kind: 'year' | 'date' | 'reference';
}

const YEAR = '20\\d{2}';
const MONTHS =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic';
const DATES = [
  `(?:\\b\\d{1,2}[º°]?\\s*(?:de\\s+|[-/.]\\s*)?)?\\b(?:${MONTHS})\\.?(?:\\s*[-/,]\\s*|\\s+(?:del?\\s+)?)${YEAR}`,
  `\\b\\d{1,2}[-/.]\\d{1,2}[-/.]${YEAR}`,
  `\\b${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}`,
];
/** "1757 de 2015": what has a number and a year is a norm, an acta, a contract. */
const NUMBERED = `\\d\\s+del?\\s+(?:año\\s+)?${YEAR}`;
const SPAN = `\\b${YEAR}\\s*(?:[-–—/]|a|al|y)\\s*${YEAR}`;
const MENTION = new RegExp(
  `(?<date>${DATES.join('|')})(?!\\d)|(?<numbered>${NUMBERED})(?!\\d)|(?<year>${SPAN}|(?<![\\w:/.]|\\w-)${YEAR})(?![\\w:/]|[.-]\\w)`,
  'giu',
);
/** What stands before the year of something else than the schedule. */
const REFERENCE =
  /(?:vigencias?|gesti[oó]n|per[ií]odo|cuatrienio|desarrollo|versi[oó]n|v\.|c[oó]digo|formato|agenda|visi[oó]n|desde|resultados)\s*(?:fiscal(?:es)?\s*)?(?:del?\s+)?(?:año\s+)?[:(]?\s*$/i;
/** "Ley 1757 del 6 de julio de 2015". */
const NORM =
  /(?:ley|decreto|resoluci[oó]n|acuerdo|ordenanza|circular|directiva|sentencia)\s+\D{0,15}\d+\s*,?\s*(?:del?\s+)?\(?$/i;

/** Every mention of a year 2000–2099, in order. */
export function yearMentions(text: string): YearMention[] {
  return Array.from(text.matchAll(MENTION), (match) => {
    const written = match[0].trim();
    const years = (written.match(/20\d{2}/g) ?? []).map(Number);
    return { text: written, from: Math.min(...years), to: Math.max(...years), kind: kindOf(match, text) };
  });
}

function kindOf({ groups, index = 0 }: RegExpMatchArray, text: string): YearMention['kind'] {
  const before = text.slice(0, index);
  if (groups?.numbered !== undefined || REFERENCE.test(before) || NORM.test(before)) return 'reference';
  return groups?.date === undefined ? 'year' : 'date';
}
