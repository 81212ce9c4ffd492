/** The years a text speaks of as its own. */

/** A year, a span of years or a date within a text. */
export interface YearMention {
  /** As it stands in the text. */
  readonly text: string;
  /** Where it begins in the text. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  /** A day or month of the year ("22 de noviembre de 2024"), not what the text is about ("Estrategia 2025", "2024–2027"). */
  readonly isDate: boolean;
}

const YEAR = '20\\d{2}';
const MONTH = '(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)[a-z]*';
const DATE = `(?:\\b\\d{1,2}[º°]?\\s*(?:de\\s+|[-/.]\\s*)?)?\\b${MONTH}[\\s./,-]*(?:del?\\s+)?${YEAR}|\\b(?:\\d{1,2}[-/.]){2}${YEAR}`;
const SPAN = `${YEAR}(?:\\s*(?:[-–—/]|a|al|y)\\s*${YEAR})?`;
const MENTION = new RegExp(`(?<date>${DATE})(?!\\d)|(?<![\\w:/.]|\\w-)${SPAN}(?![\\w:/]|[.-]\\w)`, 'gi');
/** What stands before the year of something else: the term reported on, a form's version, and a norm or an acta, its number or its year. */
const REFERENCE =
  /(?:(?:vigencias?|gesti[oó]n|per[ií]odo|cuatrienio|desarrollo|versi[oó]n|v\.|c[oó]digo|formato|agenda|visi[oó]n|desde|resultados)\s*(?:fiscal(?:es)?\s*)?|\b(?:ley|decreto|resoluci[oó]n|circular|acuerdo|ordenanza|directiva|conpes|sentencia|norma|iso|ntc)\s*(?:n[.°ºo]{1,3}\s*)?|\d\s*,?\s*)(?:del?\s+)?(?:año\s+)?[:(]?\s*$/i;

/** What stands after a number of things: "2000 familias", "2030 horas". */
const COUNTED =
  /^\s*(?:(?:nuev|niñ|ciudadan|adult|usuari|beneficiari|funcionari|vecin|alumn)[oa]s|personas|familias|hogares|viviendas|habitantes|estudiantes|asistentes|participantes|j[oó]venes|mujeres|v[ií]ctimas|horas|[aá]rboles|k?m2?|metros|kil[oó]metros|hect[aá]reas|ejemplares|volantes|folletos|afiches|copias|encuestas|predios|kits|pesos|millones|unidades|empleos)(?![\p{L}\d])/iu;

/** Every year 2000–2099 that the text mentions, in order, but for those that belong to something else. */
export function yearMentions(text: string): YearMention[] {
  return [...text.matchAll(MENTION)]
    .filter(({ 0: written, index }) => {
      return !REFERENCE.test(text.slice(0, index)) && !COUNTED.test(text.slice(index + written.length));
    })
    .map(({ 0: written, index: start, groups }) => {
      const years = (written.match(/20\d{2}/g) ?? []).map(Number);
      return {
        text: written,
        start,
        from: Math.min(...years),
        to: Math.max(...years),
        isDate: groups?.date !== undefined,
      };
    });
}
