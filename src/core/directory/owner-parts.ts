/** Owner cells of a sheet nobody has seen, cut at everything that might part two owners. */

import { isArticle } from './grammar.ts';
import { KNOWN_DIRECTORY } from './known-units.ts';
import { type CutCell, cutCell, type Fragment } from './owner-fragments.ts';
import { wordsOf } from './tokens.ts';
import { bareCode, initialsOf, looksLikeCode } from './unit-code.ts';

/** What stands before a part; `weak` is "y", a full stop or a hyphen without blanks. */
type Boundary = 'strong' | 'comma' | 'break' | 'dash' | 'weak';

/** A stretch of a cell with no separator in it but those inside a known name. */
export interface Part {
  /** The whole cell, and where in it the part stands. */
  readonly cell: string;
  readonly start: number;
  readonly end: number;
  /** Its words, folded. */
  readonly words: readonly string[];
  readonly before: Boundary;
  /** What stands right after it in brackets, or after a dash where that is its initials. */
  readonly gloss: string | null;
}

/** Tokens from `from` to `to` (excluded), and the separators before them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly between: ReadonlySet<string>;
}

/** Cuts an owner cell into its parts, in order; articles at the beginning of a part are left out. */
export function partsOf(cell: string): Part[] {
  const cut = cutCell(cell, KNOWN_DIRECTORY);
  const parts: Part[] = [];
  let bracketFrom: number | null = null;
  for (const stretch of stretches(cut)) {
    const part = toPart(cell, cut, stretch);
    const last = parts.at(-1);
    bracketFrom = openBracket(stretch, bracketFrom);
    if (bracketFrom !== null && last !== undefined) {
      parts[parts.length - 1] = { ...last, gloss: written({ ...part, start: cut.tokens[bracketFrom]?.start ?? 0 }) };
    } else if (last !== undefined && part.before === 'dash' && isCodeOf(last, part)) {
      parts[parts.length - 1] = { ...last, gloss: written(part) };
    } else if (part.words.length > 0) {
      parts.push(part);
    }
  }
  return parts;
}

/** The first token inside the bracket that the stretch stands in; null outside. */
function openBracket({ from, between }: Stretch, open: number | null): number | null {
  if (between.has('(') || between.has('[')) return from;
  return between.has(')') || between.has(']') ? null : open;
}

function stretches({ fragments, tokens }: CutCell): Stretch[] {
  const result: Stretch[] = [];
  let previous: Fragment | undefined;
  for (const fragment of fragments) {
    const last = result.at(-1);
    const bothNames = previous?.writing != null && fragment.writing !== null;
    if (last !== undefined && !fragment.separated && !bothNames) {
      result[result.length - 1] = { ...last, to: fragment.to };
    } else {
      const between = tokens.slice(previous?.to ?? 0, fragment.from).map(({ text }) => text);
      result.push({ from: fragment.from, to: fragment.to, between: new Set(between) });
    }
    previous = fragment;
  }
  return result;
}

function toPart(cell: string, { tokens }: CutCell, { from, to, between }: Stretch): Part {
  const inside = tokens.slice(from, to);
  const first = inside.findIndex(({ text }) => !isArticle(text));
  const own = first < 0 ? [] : inside.slice(first);
  const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
  return { cell, start, end, words: wordsOf(own), before: boundaryOf(between), gloss: null };
}

const SOFT = '\n , - . y e o u con de del la el los las'.split(/ /);
const JOINING = 'y e o u con'.split(/ /);

function boundaryOf(between: ReadonlySet<string>): Boundary {
  if (between.size === 0 || [...between].some((text) => !SOFT.includes(text))) return 'strong';
  if (JOINING.some((word) => between.has(word))) return 'weak';
  if (between.has('\n')) return 'break';
  if (between.has(',')) return 'comma';
  return between.has('-') ? 'dash' : 'weak';
}

/** A stretch of a cell as it is written, white space evened out. */
export function written({ cell, start, end }: Pick<Part, 'cell' | 'start' | 'end'>): string {
  return cell.slice(start, end).replace(/\s+/g, ' ').trim();
}

function isCodeOf(name: Part, part: Part): boolean {
  return looksLikeCode(written(part)) && initialsOf(written(name)).includes(bareCode(written(part)));
}

/** Whether the part is a code: it looks like one, and not only because the whole cell is in capitals. */
export function isCode(part: Part): boolean {
  if (!looksLikeCode(written(part))) return false;
  return (
    /\p{Ll}/u.test(part.cell) ||
    part.cell.split(/[^\p{L}\p{N}.&-]+/u).every((text) => text.length < 2 || looksLikeCode(text))
  );
}
