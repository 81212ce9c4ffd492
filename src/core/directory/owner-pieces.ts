/** The owners in a cell of a sheet nobody has seen, as well as they can be told apart without knowing any. */

import { oncePer, oncePerText } from '#core/collections/once-per.ts';
import { oneLine } from '#core/text/one-line.ts';
import { type Fragment, fragmentsOf } from './fragments.ts';
import { isHeaded, nameKey } from './grammar.ts';
import { KNOWN_DIRECTORY } from './known-units.ts';
import { looksLikeCode } from './unit-code.ts';

/** One owner of a cell; where it is joined, it may be several. */
export interface Piece {
  readonly cell: string;
  /** Where it stands in the cell, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly words: readonly string[];
  /** What stands right after it in brackets. */
  readonly gloss: string | null;
  /** Whether it has a comma, "y" or line break inside that might part two owners. */
  readonly isJoined: boolean;
  /** What stands before it; `weak` is "y", a full stop or a hyphen without blanks. */
  readonly before: 'hard' | 'weak' | 'break' | 'comma';
}

/**
 * The owners of the cells. Semicolons and the like part owners. "y" and full stops do where an owner certainly begins
 * after them: with a head noun, or a code after another owner. So "Secretaría de Cultura y Turismo" is one, "Secretaría de
 * Gobierno y Secretaría de Hacienda" are two. Commas do but in "Secretaría de Cultura, Recreación y Deporte"; line breaks
 * but where they cut off a last word, or where the sheet has the two lines as one name elsewhere.
 */
export function ownerPieces(cells: readonly string[]): Piece[] {
  // Many cells name the same owners.
  const parted = cells.map(oncePerText(partsOf));
  const pieces = [...new Set(parted)].flatMap((parts) => joined(parts, new Set()));
  const names = new Set(pieces.map(({ words }) => nameKey(words)));
  return parted.flatMap(oncePer((parts) => joined(parts, names)));
}

/** A piece of a cell as it is written, white space evened out. */
export function written({ cell, start, end }: Pick<Piece, 'cell' | 'start' | 'end'>): string {
  return oneLine(cell.slice(start, end));
}

/** The cell cut at everything that might part two owners. */
function partsOf(cell: string): Piece[] {
  const parts: Piece[] = [];
  for (const fragment of fragmentsOf(cell, KNOWN_DIRECTORY)) {
    const last = parts.at(-1);
    const [bracket = '', inside = ''] = /^\s*[([]([^)\]]*)/.exec(cell.slice(last?.end)) ?? [];
    if (last && fragment.start < last.end + bracket.length) {
      const end = last.end + bracket.length;
      parts[parts.length - 1] = { ...last, gloss: written({ cell, start: end - inside.length, end }) };
    } else if (last && fragment.before.length === 0) {
      const words = [...last.words, ...fragment.words];
      parts[parts.length - 1] = { ...last, words, end: fragment.end };
    } else {
      parts.push({ ...fragment, cell, before: boundaryOf(fragment), gloss: null, isJoined: false });
    }
  }
  return parts;
}

function boundaryOf({ before }: Fragment): Piece['before'] {
  return (['hard', 'weak', 'break', 'comma'] as const).find((kind) => before.includes(kind)) ?? 'hard';
}

function merged(left: Piece, { end, words, gloss }: Piece): Piece {
  return { ...left, end, words: [...left.words, ...words], gloss, isJoined: true };
}

function joined(parts: readonly Piece[], names: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  parts.forEach((part, index) => {
    const left = pieces.at(-1);
    if (left && belongs(left, part, parts.slice(index), names)) pieces[pieces.length - 1] = merged(left, part);
    else pieces.push(part);
  });
  return pieces;
}

/** Whether the part goes on with the piece before it. */
function belongs(left: Piece, part: Piece, parts: readonly Piece[], names: ReadonlySet<string>): boolean {
  if (left.gloss !== null || part.before === 'hard') return false;
  if (part.before === 'weak') return isHeaded(part.words) ? isPhrase(left) : !isOtherCode(left, part, names);
  if (part.before === 'comma') return isHeaded(left.words) && isList(parts);
  if (names.has(nameKey([...left.words, ...part.words]))) return true;
  const beginsSmall = /^\p{Ll}/u.test(written(part)) && /^\p{Lu}/u.test(written(left));
  return !begins(part) && (beginsSmall || (part.words.length === 1 && isHeaded(left.words)));
}

/** Whether an owner certainly begins here. */
function begins(part: Piece): boolean {
  return isHeaded(part.words) || isCode(part);
}

/** In a cell all in capitals any short word looks like a code. */
function isCode(part: Piece): boolean {
  return looksLikeCode(written(part)) && !/\p{Lu}{7}/u.test(part.cell);
}

/** Whether it is a code of an owner of its own, not "TIyC" of "Dirección de Comunicaciones y TIyC". */
function isOtherCode(left: Piece, part: Piece, names: ReadonlySet<string>): boolean {
  return isCode(part) && begins(left) && !names.has(nameKey([...left.words.slice(0, 1), ...part.words]));
}

/** Whether it is too long for a person or a company, whose names begin with no head noun. */
function isPhrase(piece: Piece): boolean {
  return !begins(piece) && piece.words.length > 4;
}

/** "Recreación y Deporte" after "Secretaría de Cultura,". */
function isList(parts: readonly Piece[]): boolean {
  const end = parts.findIndex(({ before, gloss }) => before !== 'comma' || gloss !== null);
  const isItem = (part: Piece): boolean => part.words.length <= 3 && !begins(part);
  return parts[end]?.before === 'weak' && parts.slice(0, end + 1).every(isItem);
}
