/** Which name of a sheet each of its codes belongs to. */

import { fold } from '#core/text/fold.ts';
import type { OwnerName } from './owner-names.ts';
import { bareCode, initialsOf, looksLikeCode, withoutStops } from './unit-code.ts';

/** Codes that a sheet uses. */
export interface ClaimedCodes {
  /** The code of a name, by the name's key. */
  readonly codes: ReadonlyMap<string, string>;
  /** The key of the name that a folded code belongs to. */
  readonly owners: ReadonlyMap<string, string>;
}

/**
 * A code belongs to the name it follows in brackets; one that stands alone belongs to the only name with these initials (the
 * only frequent one, where others may be misspellings of it), else it is a name of its own.
 */
export function claimedCodes(names: readonly OwnerName[]): ClaimedCodes {
  const codes = new Map<string, string>();
  const owners = new Map<string, string>();
  const claim = (code: string, { key }: OwnerName): void => {
    if (owners.has(fold(code))) return;
    owners.set(fold(code), key);
    codes.set(key, code);
  };
  for (const name of names) if (name.code !== null) claim(name.code, name);
  const byInitials = namesByInitials(names.filter(({ key, name }) => !codes.has(key) && !looksLikeCode(name)));
  for (const name of names.filter((each) => looksLikeCode(each.name))) {
    claim(withoutStops(name.name), mostFrequent(byInitials.get(bareCode(name.name)) ?? []) ?? name);
  }
  return { codes, owners };
}

function namesByInitials(names: readonly OwnerName[]): Map<string, OwnerName[]> {
  const byInitials = new Map<string, OwnerName[]>();
  for (const name of names) {
    for (const initials of new Set(initialsOf(name.name))) {
      byInitials.set(initials, [...(byInitials.get(initials) ?? []), name]);
    }
  }
  return byInitials;
}

function mostFrequent(names: readonly OwnerName[]): OwnerName | undefined {
  const [first, second] = [...names].sort((a, b) => b.count - a.count);
  return first !== undefined && first.count >= 2 * (second?.count ?? 0) ? first : undefined;
}
