/** An owner cell cut into names of the directory, separators, and the words that are neither. */

import { foldWithOrigins, originalSpan } from '#core/text/fold.ts';
import { isArticle, isGenitive, isLink, isShortened } from './grammar.ts';
import { type Lexicon, piecesOf, textOf, type WordOrMark, type Writing } from './lexicon.ts';

/**
 * - `name`: a name or alias of the directory, to the letter but for case, accents and white space
 * - `hard`: always parts two owners: a semicolon, a bracket, "con apoyo de", "2.", "Responsable:"
 * - `comma`, `break`: part two owners, but may stand in a name nobody knows yet
 * - `weak`: may stand in any name: "y", a full stop, a hyphen without blanks
 * - `link`: "de la" at the beginning of an owner
 * - `word`: anything else, marks too
 */
export type TokenKind = 'name' | 'hard' | 'comma' | 'break' | 'weak' | 'link' | 'word';

/** A stretch of the cell. */
export interface Token {
  readonly kind: TokenKind;
  /** Folded. */
  readonly text: string;
  /** Where it stands in the original, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly writing: Writing | null;
}

const ROLE = '(?:co)?(?:responsable|lider|apoy|coordina|ejecuta|acompana|participa)\\p{L}*';
const HELP = '(?:apoyo|acompanamiento|colaboracion|participacion|asistencia|asesoria|soporte|liderazgo)';
const IS_ROLE = new RegExp(`^(?:${ROLE}|${HELP})$`, 'u');
const CONNECTIVES = [
  `con (?:el |la |su )?${HELP} (?:del?|a)`,
  '(?:en|con) (?:coordinacion|articulacion|conjunto|asocio|alianza|colaboracion|compania) con',
  'junto (?:con|a)',
  'a cargo del?',
  'bajo (?:el |la )?(?:coordinacion|responsabilidad|liderazgo|orientacion|direccion) del?',
  '(?:el )?apoyo del?',
];
const HARD = [
  `\\(${ROLE}\\)|${ROLE} ?:`,
  `(?<!(?:^| )(?:del?|el|la) )(?:${CONNECTIVES.join('|')})(?: (?:la|el|las|los))?(?= )`,
  '[;:/\\\\|&+•·*▪●○◦‣■□◆→►➢✓…"“”«»()[\\]{}<>\\uf0b7]|[-–—−](?= |$)|(?<=^| )[-–—−]',
];
const SEPARATORS: readonly (readonly [TokenKind, RegExp])[] = [
  ['hard', new RegExp(HARD.join('|'), 'uy')],
  ['comma', /,/y],
  ['weak', /(?:[yeou]|con)(?![\p{L}\p{N}])|[.‐-―−-]/uy],
];
const ENUMERATORS: typeof SEPARATORS = [['hard', /(?:\d{1,2}|[a-z])\)|\d{1,2}[.-](?= ?[\p{L}("“«-])/uy]];
const GOES_ON = /^(?:del?|y|e|para)$/;

/** Whether the word says what an owner does: "apoyo", "lidera". */
export function isRole(word: string): boolean {
  return IS_ROLE.test(word);
}

/** The tokens of a cell, in order; of two names that overlap the one that begins first, then the longest. */
export function tokenise(original: string, lexicon: Lexicon): Token[] {
  const folded = foldWithOrigins(original);
  const text = folded.text.replace(/\n/g, ' ');
  const pieces = piecesOf(text);
  const isNumbered = separatorAt(ENUMERATORS, text, 0) !== null;
  const tokens: Token[] = [];
  let position = 0;
  const push = ({ kind, end, writing = null }: Found, start: number): void => {
    tokens.push({ kind, text: text.slice(start, end), ...originalSpan(original, folded, start, end), writing });
    position = end;
  };
  for (const [index, { text: piece, start, end }] of pieces.entries()) {
    if (start < position) continue;
    if (isBreak(folded.text.slice(position, start), tokens.at(-1), piece))
      push({ kind: 'break', end: start }, position);
    const name = isTied(tokens) ? null : nameAt(pieces, index, lexicon);
    const other = separatorAfter(tokens.at(-1), piece, { text, start, isNumbered });
    push(name ?? other ?? { kind: isLinking(tokens.at(-1), piece) ? 'link' : 'word', end }, start);
  }
  return tokens;
}

/** "de la" at the beginning of the cell or after a separator. */
function isLinking(before: Token | undefined, piece: string): boolean {
  return (before === undefined || isSeparator(before)) && (isArticle(piece) || isGenitive(piece));
}

interface Place {
  readonly text: string;
  readonly start: number;
  /** Whether the cell is a numbered list. */
  readonly isNumbered: boolean;
}

/** The separator that begins at the place; a number only where an owner may begin. */
function separatorAfter(before: Token | undefined, piece: string, { text, start, isNumbered }: Place): Found | null {
  if (piece === '.' && isShortened(before?.text ?? '')) return null;
  const mayBeNumber = isNumbered || /hard|comma|break/.test(before?.kind ?? 'hard');
  return (mayBeNumber ? separatorAt(ENUMERATORS, text, start) : null) ?? separatorAt(SEPARATORS, text, start);
}

/** Whether the token is neither a name nor a word. */
export function isSeparator({ kind }: Token): boolean {
  return kind !== 'name' && kind !== 'word';
}

interface Found {
  readonly kind: TokenKind;
  readonly end: number;
  readonly writing?: Writing | null;
}

function separatorAt(separators: typeof SEPARATORS, text: string, start: number): Found | null {
  const ends = separators.map(([kind, pattern]) => ({ kind, end: endOfMatch(pattern, text, start) }));
  return ends.find(({ end }) => end > start) ?? null;
}

/** Where the sticky pattern ends that matches at the place; 0 where it does not. */
function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** A name goes on after a line that ends in "de la" or before one that begins with "de" or "y". */
function isBreak(between: string, before: Token | undefined, next: string): boolean {
  return between.includes('\n') && before !== undefined && !isLink(before.text) && !GOES_ON.test(next);
}

/** A name that belongs to another by "de" ("Enlaces de la Dirección de Comunicaciones") is part of that other name. */
function isTied(tokens: readonly Token[]): boolean {
  const last = isArticle(tokens.at(-1)?.text ?? '') ? -2 : -1;
  const link = tokens.at(last);
  return link?.kind === 'word' && isGenitive(link.text) && tokens.length + last > 0;
}

function nameAt(pieces: readonly WordOrMark[], first: number, { byText, longest }: Lexicon): Found | null {
  for (let last = Math.min(first + longest, pieces.length); last > first; last -= 1) {
    const writing = byText.get(textOf(pieces.slice(first, last)));
    if (writing !== undefined) return { kind: 'name', end: pieces[last - 1]?.end ?? 0, writing };
  }
  return null;
}
