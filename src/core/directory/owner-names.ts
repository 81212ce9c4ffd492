/** The names that stand in the owner cells of a sheet, with every spelling of each and how often it occurs. */

import { groupBy } from '#core/collections/group-by.ts';
import { fold } from '#core/text/fold.ts';
import { isAbbreviation, isLink } from './grammar.ts';
import { KNOWN_DIRECTORY } from './known-units.ts';
import { lexiconOf } from './lexicon.ts';
import { partsOf } from './owner-parts.ts';
import { nameKey, type Piece, piecesOf, standingAlone } from './owner-pieces.ts';
import { tokenise, wordsOf } from './tokens.ts';
import { looksLikeCode, withoutStops } from './unit-code.ts';

/** One name: spellings that differ in case, accents, white space, marks and linking words. */
export interface OwnerName {
  readonly key: string;
  /** The spelling to show. */
  readonly name: string;
  /** The other spellings that no reader would call misspelt. */
  readonly aliases: readonly string[];
  /** The code that stands beside it in brackets somewhere. */
  readonly code: string | null;
  readonly count: number;
}

interface Tally {
  readonly spellings: Map<string, number>;
  readonly glosses: Map<string, number>;
  count: number;
}

/** The names in the owner cells of a sheet, in the order in which they first occur. */
export function namesIn(cells: readonly string[]): OwnerName[] {
  const tallies = new Map<string, Tally>();
  for (const piece of allPieces(cells)) {
    const key = nameKey(piece.words);
    const tally = tallies.get(key) ?? { spellings: new Map(), glosses: new Map(), count: 0 };
    tally.count += 1;
    if (piece.text !== null) increase(tally.spellings, piece.text);
    if (piece.text !== null && piece.gloss !== null) {
      increase(
        tally.glosses,
        looksLikeCode(piece.gloss) ? withoutStops(piece.gloss) : `${piece.text} (${piece.gloss})`,
      );
    }
    tallies.set(key, tally);
  }
  return [...tallies].filter(([, { spellings }]) => spellings.size > 0).map(([key, tally]) => toName(key, tally));
}

/** Twice: what the first pass parts is evidence for the second. */
function allPieces(cells: readonly string[]): Piece[] {
  const cut = cells.map(partsOf);
  const standing = new Set([...lexiconOf(KNOWN_DIRECTORY).byContent.keys(), ...cut.flatMap(standingAlone)]);
  const parted = cut.flatMap((parts) => piecesOf(parts, standing)).filter(({ text }) => text !== null);
  const evidence = new Set([...standing, ...parted.map(({ words }) => nameKey(words))]);
  return cut.flatMap((parts) => piecesOf(parts, evidence));
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function toName(key: string, { spellings, glosses, count }: Tally): OwnerName {
  const variants = foldedVariants(spellings).sort((a, b) => b.count - a.count || a.links - b.links);
  const [main] = [...variants.filter(({ shortened }) => !shortened), ...variants];
  const codes = [...glosses].filter(([gloss]) => looksLikeCode(gloss)).sort((a, b) => b[1] - a[1]);
  const others = variants.filter(
    (variant) =>
      variant !== main &&
      (variant.shortened || variant.links === main?.links || variant.count * 2 > (main?.count ?? 0)),
  );
  const glossed = [...glosses].filter(
    ([gloss, times]) => !looksLikeCode(gloss) && !gloss.includes(';') && times * 2 >= count,
  );
  return {
    key,
    name: main?.best ?? key,
    aliases: [...others.map(({ best }) => best), ...glossed.map(([gloss]) => gloss)],
    code: codes[0]?.[0] ?? null,
    count,
  };
}

/** Spellings that are equal but for case, accents and white space. */
interface Variant {
  readonly best: string;
  readonly count: number;
  /** Whether its head noun is shortened: "Sec. de Gobierno". */
  readonly shortened: boolean;
  readonly links: number;
}

function foldedVariants(spellings: ReadonlyMap<string, number>): Variant[] {
  return Array.from(
    groupBy(spellings, ([spelling]) => fold(spelling)),
    ([folded, entries]) => {
      const words = wordsOf(tokenise(folded));
      return {
        best: bestSpelling(entries),
        count: entries.reduce((sum, [, count]) => sum + count, 0),
        shortened: isAbbreviation(words[0] ?? ''),
        links: words.filter(isLink).length,
      };
    },
  );
}

/** Accents are forgotten far oftener than invented: the best accented spelling counts, unless another is over four times as frequent. */
function bestSpelling(spellings: readonly (readonly [string, number])[]): string {
  const most = Math.max(...spellings.map(([, count]) => count));
  const [best] = spellings
    .filter(([, count]) => count * 4 >= most)
    .sort(
      ([a, times], [b, more]) => accents(b) - accents(a) || Number(isShouted(a)) - Number(isShouted(b)) || more - times,
    );
  return best?.[0] ?? '';
}

function accents(text: string): number {
  return text.normalize('NFD').length - text.normalize('NFC').length;
}

function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}
