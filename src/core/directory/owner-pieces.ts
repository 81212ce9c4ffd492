/** Deciding, from how the rest of the sheet writes them, which parts of a cell are one owner and which are several. */

import { contentWords, headLength, isHeaded } from './grammar.ts';
import { isCode, type Part, written } from './owner-parts.ts';
import { tokenise, wordsOf } from './tokens.ts';

/** One owner of a cell. */
export interface Piece {
  /** As it is written; null where the cell shortens it ("Dirección de A y B" names "Dirección de B"). */
  readonly text: string | null;
  /** Its words, folded. */
  readonly words: readonly string[];
  readonly gloss: string | null;
}

/** Names, by {@link nameKey}, for which there is evidence that they stand by themselves. */
export type Standing = ReadonlySet<string>;

const NO_EVIDENCE: Standing = new Set();

/** What two spellings of one name have in common: the words but for those that only link. */
export function nameKey(words: readonly string[]): string {
  return contentWords(words).join(' ');
}

/** Keys of the parts that a cell gives by themselves: neither beside "y" nor in what may be a list or a line break inside a name. */
export function standingAlone(parts: readonly Part[]): string[] {
  const doubtful = new Set<Part>();
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const last = endOfList(parts, index, NO_EVIDENCE);
    if (last > index + 1) for (const item of parts.slice(index, last)) doubtful.add(item);
    if (next?.before === 'weak' || (next?.before === 'break' && goesOn(part, next, NO_EVIDENCE))) {
      doubtful.add(part).add(next);
    }
  });
  return parts.filter((part) => !doubtful.has(part)).map(({ words }) => nameKey(words));
}

/**
 * The owners of a cell. Commas, line breaks and stronger separators part owners; "y" and full stops do only where both
 * sides begin with a head noun, are codes or stand by themselves elsewhere, or where the right side does both. So
 * "Secretaría de Cultura y Turismo" is one owner, "Secretaría de Gobierno y Secretaría de Hacienda" are two, and
 * "Secretaría de Cultura, Recreación y Deporte" is one unless "Secretaría de Cultura" stands by itself elsewhere. A
 * line break parts nothing where the sheet has the two lines as one name, or where it only cuts off a last word.
 */
export function piecesOf(parts: readonly Part[], standing: Standing): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < parts.length; ) {
    const end = endOfPiece(parts, index, standing);
    const piece = join(parts.slice(index, end));
    pieces.push(borrowed(pieces.at(-1), piece, standing) ?? piece);
    index = end;
  }
  return pieces;
}

function join(parts: readonly Part[]): Piece & { readonly text: string } {
  const [first, last] = [parts[0], parts.at(-1)];
  const text = written({ cell: first?.cell ?? '', start: first?.start ?? 0, end: last?.end ?? 0 });
  return { text, words: wordsOf(tokenise(text)), gloss: last?.gloss ?? null };
}

function endOfPiece(parts: readonly Part[], start: number, standing: Standing): number {
  let end = endOfList(parts, start, standing);
  for (let next = parts[end]; next !== undefined; next = parts[end]) {
    if (!belongs(parts.slice(start, end), next, standing)) break;
    end += 1;
  }
  return end;
}

function belongs(before: readonly Part[], next: Part, standing: Standing): boolean {
  const piece = join(before);
  if (piece.gloss !== null) return false;
  if (next.before === 'weak') return !areTwo(before, piece, next, standing);
  if (next.before !== 'break') return false;
  const last = before.at(-1);
  const whole = nameKey([...piece.words, ...next.words]);
  return standing.has(whole) || (before.length === 1 && last !== undefined && goesOn(last, next, standing));
}

function areTwo(before: readonly Part[], piece: Piece, next: Part, standing: Standing): boolean {
  const [only] = before;
  const isName =
    isHeaded(piece.words) || stands(piece, standing) || (before.length === 1 && only !== undefined && isCode(only));
  if (isName && (isHeaded(next.words) || stands(next, standing) || isCode(next))) return true;
  if (isHeaded(next.words) && stands(next, standing)) return true;
  return stands(piece, standing) && borrowed(piece, { ...next, text: written(next) }, standing) !== null;
}

function stands({ words }: Pick<Piece, 'words'>, standing: Standing): boolean {
  return standing.has(nameKey(words));
}

/** "B" of "Dirección de A y B" as "Dirección de B", where that stands by itself elsewhere and "B" does not. */
function borrowed(lender: Piece | undefined, piece: Piece, standing: Standing): Piece | null {
  if (lender === undefined || !isHeaded(lender.words) || isHeaded(piece.words) || stands(piece, standing)) return null;
  const head = contentWords(lender.words.slice(0, headLength(lender.words)));
  const whole = [head, head.slice(0, 1)]
    .map((words) => [...words, ...piece.words])
    .find((words) => stands({ words }, standing));
  return whole === undefined ? null : { text: null, words: whole, gloss: null };
}

/** Where "Secretaría de Cultura, Recreación y Deporte" ends that begins at `start`; `start + 1` where there is no such list. */
function endOfList(parts: readonly Part[], start: number, standing: Standing): number {
  const first = parts[start];
  if (first === undefined || !isHeaded(first.words) || stands(first, standing)) return start + 1;
  const isItem = (part: Part | undefined): boolean =>
    part !== undefined && part.words.length <= 3 && isOnlyAWord(part, standing);
  let last = start + 1;
  while (parts[last]?.before === 'comma' && parts[last - 1]?.gloss === null && isItem(parts[last])) last += 1;
  const isList = last > start + 1 && parts[last]?.before === 'weak' && isItem(parts[last]);
  return isList ? last + 1 : start + 1;
}

/** Whether a line break between the two is rather one inside a name. */
function goesOn(part: Part, next: Part, standing: Standing): boolean {
  if (part.gloss !== null || !isOnlyAWord(next, standing)) return false;
  const beginsSmall = /^\p{Ll}/u.test(written(next)) && /^\p{Lu}/u.test(written(part));
  return beginsSmall || (next.words.length === 1 && isHeaded(part.words) && !stands(part, standing));
}

function isOnlyAWord(part: Part, standing: Standing): boolean {
  return !isHeaded(part.words) && !isCode(part) && !stands(part, standing);
}
