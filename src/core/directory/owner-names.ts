/** The names that stand in the owner cells of a sheet, with the spellings and the code of each and how often it occurs. */

import { groupBy } from '#core/collections/group-by.ts';
import { fold } from '#core/text/fold.ts';
import { nameKey } from './grammar.ts';
import { ownerPieces, written } from './owner-pieces.ts';
import { mayBePerson } from './person-name.ts';
import { initialsOf, looksLikeCode, withoutStops } from './unit-code.ts';

/** One name: spellings that differ in case, accents, white space, marks and linking words. */
export interface OwnerName {
  readonly key: string;
  /** The spelling to show. */
  readonly name: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** The other spellings that no reader would call misspelt; of a person all, because none is told to be another's. */
  readonly aliases: readonly string[];
  readonly count: number;
  /** The code that stands beside it in brackets somewhere, without full stops. */
  readonly code: string | null;
  /** Whether it may be several names in one. */
  readonly isJoined: boolean;
}

/** The names in the owner cells of a sheet, in the order in which they first occur. */
export function namesIn(cells: readonly string[]): OwnerName[] {
  return Array.from(
    groupBy(ownerPieces(cells), ({ words }) => nameKey(words)),
    ([key, pieces]) => {
      const variants = [...groupBy(pieces.map(written), fold).values()].sort((a, b) => b.length - a.length);
      const [name = key, ...others] = variants
        .filter(([spelling, ...again]) => (again.length + 1) * 2 > (variants[0]?.length ?? 0) || mayBePerson(spelling))
        .map(bestSpelling);
      const glosses = [...new Set(pieces.flatMap(({ gloss }) => gloss ?? []))].filter((gloss) => !gloss.includes(';'));
      return {
        key,
        name,
        words: pieces[0].words,
        aliases: [...others, ...glosses.filter((gloss) => !looksLikeCode(gloss)).map((gloss) => `${name} (${gloss})`)],
        count: pieces.length,
        code: glosses.filter(looksLikeCode).map(withoutStops)[0] ?? null,
        isJoined: pieces.every(({ isJoined }) => isJoined),
      };
    },
  );
}

/** Accents are forgotten far oftener than invented: each one counts for four occurrences; capitals throughout count half. */
function bestSpelling(spellings: readonly string[]): string {
  const weight = ([text, { length }]: [string, readonly string[]]): number =>
    length * 4 ** (text.normalize('NFD').length - text.normalize('NFC').length) * (/\p{Ll}/u.test(text) ? 2 : 1);
  const [best] = [...groupBy(spellings, (text) => text)].sort((a, b) => weight(b) - weight(a));
  return best?.[0] ?? '';
}

/** A code and the key of the name that it belongs to. */
export interface CodeClaim {
  readonly code: string;
  readonly key: string;
}

/**
 * The codes that a sheet uses, by their folded text: each belongs to the name that it follows in brackets, or to the only one
 * with these initials; else it is a name of its own.
 */
export function claimedCodes(names: readonly OwnerName[]): Map<string, CodeClaim> {
  const codes = names
    .filter(({ name }) => looksLikeCode(name))
    .map((own) => {
      const code = withoutStops(own.name);
      const owners = names.filter(({ name }) => name !== own.name && initialsOf(name).includes(code.toUpperCase()));
      return { code, key: (owners.length === 1 ? owners[0] : own)?.key ?? '' };
    });
  const bracketed = names.flatMap(({ code, key }) => (code === null ? [] : [{ code, key }]));
  return new Map([...bracketed, ...codes].reverse().map((claim) => [fold(claim.code), claim]));
}
