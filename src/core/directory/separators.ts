/** What stands between the owners of a cell. */

import { isAbbreviation, isArticle, isGenitive, isLink } from './grammar.ts';
import type { Token } from './tokens.ts';

/**
 * - `strong`: always parts two owners: comma, semicolon, line break, "con apoyo de", "2."
 * - `weak`: may also stand inside a name: "y", a full stop, a hyphen without blanks
 * - `none`: part of a name; a line break that only wraps a name is `none` too
 */
export type Separation = 'strong' | 'weak' | 'none';

const STRONG_MARKS = new Set(',;/\\|&+•·*:▪●○◦‣■□◆→►➢✓…"“”«»()[]{}<>\uf0b7');
const WEAK_WORDS: ReadonlySet<string> = new Set(['y', 'e', 'o', 'u', 'con']);

const ROLE =
  /^(?:co)?(?:responsables?|lider(?:es)?|lideran?|apoyos?|apoyan?|coordinan?|ejecutan?|acompanan?|participan?|principal)$/;

const NOUN_OF_HELP = '(?:apoyo|acompanamiento|colaboracion|participacion|asistencia|asesoria|soporte|liderazgo)';
const CONNECTIVES = [
  `con (?:el |la |su )?${NOUN_OF_HELP} (?:del?|a)`,
  '(?:en|con) (?:coordinacion|articulacion|conjunto|asocio|alianza|colaboracion|compania) con',
  'junto (?:con|a)',
  'a cargo del?',
  'bajo (?:el |la )?(?:coordinacion|responsabilidad|liderazgo|orientacion|direccion) del?',
  '(?:con )?(?:el )?apoyo del?',
];
const CONNECTIVE = new RegExp(`^(?:${CONNECTIVES.join('|')})(?: (?:la|el|las|los))?(?= )`);
const CONNECTIVE_STARTS: ReadonlySet<string> = new Set(['con', 'en', 'junto', 'a', 'bajo', 'apoyo', 'el']);
const LONGEST_CONNECTIVE = 6;

/** How each token separates, apart from any name that may contain it. */
export function separations(tokens: readonly Token[]): Separation[] {
  const result = tokens.map((token, index) => ownSeparation(tokens, token, index));
  const numbered = isEnumerator(tokens, 0);
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    const atEdge = previous === undefined || result[index - 1] === 'strong';
    if ((atEdge || numbered) && isEnumerator(tokens, index)) result.fill('strong', index, index + 2);
    if (isRoleLabel(tokens, index)) result.fill('strong', index, index + 1);
    if (CONNECTIVE_STARTS.has(token.text) && !isGenitive(previous?.text ?? '') && !isArticle(previous?.text ?? '')) {
      result.fill('strong', index, index + connectiveLength(tokens, index));
    }
  });
  return result;
}

function ownSeparation(tokens: readonly Token[], token: Token, index: number): Separation {
  if (token.kind === 'break') return wraps(tokens[index - 1], tokens[index + 1]) ? 'none' : 'strong';
  if (token.kind === 'word') return WEAK_WORDS.has(token.text) ? 'weak' : 'none';
  if (token.text === '-') return token.spaceBefore || token.spaceAfter ? 'strong' : 'weak';
  if (token.text === '.') return isAbbreviation(tokens[index - 1]?.text ?? '') ? 'none' : 'weak';
  return STRONG_MARKS.has(token.text) ? 'strong' : 'none';
}

/** A name goes on after a line that ends in "de la" or before one that begins with "de" or "y". */
function wraps(before: Token | undefined, after: Token | undefined): boolean {
  if (before !== undefined && isLink(before.text)) return true;
  return after !== undefined && (isGenitive(after.text) || ['y', 'e', 'para'].includes(after.text));
}

/** "1." "2)" "3-" "a)" before a word. */
function isEnumerator(tokens: readonly Token[], index: number): boolean {
  const [label, mark, next] = tokens.slice(index, index + 3);
  if (label === undefined || mark === undefined || next === undefined) return false;
  if (mark.text === ')') return /^(?:\d{1,2}|[a-z])$/.test(label.text);
  return /^[.-]$/.test(mark.text) && /^\d{1,2}$/.test(label.text) && /^[\p{L}("“«-]/u.test(next.text);
}

/** "Responsable:" and "(apoyo)" say what an owner does, not who it is. */
function isRoleLabel(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1]?.text, tokens[index + 1]?.text];
  return ROLE.test(tokens[index]?.text ?? '') && (after === ':' || (before === '(' && after === ')'));
}

function connectiveLength(tokens: readonly Token[], index: number): number {
  const next = tokens.slice(index, index + LONGEST_CONNECTIVE + 1);
  const end = next.findIndex(({ kind }) => kind === 'mark');
  const texts = (end < 0 ? next : next.slice(0, end)).map(({ kind, text }) => (kind === 'break' ? '' : text));
  const phrase = texts.filter((text) => text !== '').join(' ');
  const words = CONNECTIVE.exec(phrase)?.[0].split(' ').length ?? 0;
  return words === 0 ? 0 : spanOfWords(texts, words);
}

function spanOfWords(texts: readonly string[], words: number): number {
  let left = words;
  const last = texts.findIndex((text) => {
    if (text !== '') left -= 1;
    return left === 0;
  });
  return last + 1;
}
