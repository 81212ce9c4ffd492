/** The words by which two titles are known to speak of the same event or document. */

/** A word of a folded text and where it stands, end excluded. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const STOPWORDS: ReadonlySet<string> = new Set(
  'de del la el los las lo a al y e o u en con por para su sus un una unos unas que se como entre sobre cada vigencia'.split(
    ' ',
  ),
);
/** They hold anything: "jornada de …", "documento de …". */
const CONTAINER =
  /^(?:espacio|jornada|evento|actividad|ejercicio|sesion|proceso|documento|texto|propuesta|proyecto)(?:e?s)?$/;
/** One of them may hold another: "foro de diálogos". */
const GATHERING =
  /^(?:dialogo|audiencia|foro|encuentro|mesa|conversatorio|taller|feria|cabildo|asamblea|reunion)(?:e?s)?$/;
const VERSION = /^(?:final(?:es)?|definitiv[oa]s?|preliminar(?:es)?|borrador(?:es)?|inicial(?:es)?|version)$/;
/** Everything in such a schedule is about it. */
const ACCOUNTABILITY = /\brendicion (?:publica )?de (?:las )?cuentas\b/g;

/** Whether a word names an event to which people come. */
export function isGathering(word: string): boolean {
  return GATHERING.test(word);
}

/** The words of a folded text. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/[a-z0-9]+/g), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** Number apart, a word is the same: "zonal" and "zonales", "informe" and "informes". */
export function stem(word: string): string {
  return word.length > 3 ? word.replace(/e?s?$/, '') : word;
}

/**
 * The words that tell what a folded text speaks of, each once, in alphabetical order: without linking words, versions,
 * what only holds the rest, and the rendición de cuentas itself unless nothing else is left.
 */
export function topicWords(text: string): string[] {
  const own = contentWords(text.replace(ACCOUNTABILITY, ' '));
  return own.length > 0 ? own : contentWords(text);
}

function contentWords(text: string): string[] {
  const words = tokensOf(text)
    .map((token) => token.text)
    .filter((word) => !VERSION.test(word));
  const content = words.filter((word, at) => !STOPWORDS.has(word) && !holdsTheRest(words, at));
  return [...new Set(content.map(stem))].sort();
}

/** Only where linking words lead on: "foro de diálogos", but not "foro ciudadano". */
function holdsTheRest(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const isContainer = CONTAINER.test(word);
  if (!isContainer && !GATHERING.test(word)) return false;
  const held = words.findIndex((next, index) => index > at && !STOPWORDS.has(next));
  return held > at + 1 && (isContainer || GATHERING.test(words[held] ?? ''));
}
