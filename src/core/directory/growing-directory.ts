/** A directory while the units of a sheet are being found: gives each a code of its own and remembers how frequent it is. */

import { fold } from '#core/text/fold.ts';
import { claimedCodes } from './claimed-codes.ts';
import type { Directory, Unit } from './directory.ts';
import type { OwnerName } from './owner-names.ts';
import { unitCode } from './unit-code.ts';

/** Units that are added one by one. */
export interface GrowingDirectory {
  /** Takes over a unit as it is. */
  addKnown(unit: Unit, count: number): void;
  /** Makes a unit of a name. Gives its code. */
  add(name: OwnerName): string;
  /** Gives a unit one more alias, unless that already is a name, alias or code. */
  addAlias(code: string, alias: string): void;
  /** How often a unit occurs in the sheet. */
  count(code: string): number;
  /** The units so far, in the order in which they were added. */
  directory(): Directory;
}

/** A directory without units; `names` are all that may become units. */
export function growingDirectory(names: readonly OwnerName[]): GrowingDirectory {
  const claims = claimedCodes(names);
  const units = new Map<string, Unit>();
  const counts = new Map<string, number>();
  /** Everything, folded, that is a code, name or alias already. */
  const taken = new Set<string>();

  function put(unit: Unit): void {
    units.set(unit.code, unit);
    for (const text of [unit.code, unit.name, ...unit.aliases]) taken.add(fold(text));
  }

  function addKnown(unit: Unit, count: number): void {
    put(unit);
    counts.set(unit.code, count);
  }

  function addAlias(code: string, alias: string): void {
    const unit = units.get(code);
    if (unit !== undefined && !taken.has(fold(alias))) put({ ...unit, aliases: [...unit.aliases, alias] });
  }

  function add({ key, name, aliases, count }: OwnerName): string {
    const isTaken = (code: string): boolean => taken.has(fold(code)) || (claims.owners.get(fold(code)) ?? key) !== key;
    const own = claims.codes.get(key);
    const code = own !== undefined && !isTaken(own) ? own : unitCode(name, isTaken);
    addKnown({ code, name, aliases: [], emails: [], color: '' }, count);
    for (const alias of aliases) addAlias(code, alias);
    return code;
  }

  return {
    addKnown,
    add,
    addAlias,
    count: (code) => counts.get(code) ?? 0,
    directory: () => ({ units: [...units.values()] }),
  };
}
