/** A directory while the units of a sheet are being found: gives each a code of its own and remembers how frequent it is. */

import { fold } from '#core/text/fold.ts';
import { type ClaimedCodes, claimedCodes } from './claimed-codes.ts';
import type { Directory, Unit } from './directory.ts';
import type { OwnerName } from './owner-names.ts';
import { unitCode } from './unit-code.ts';

/** Units that are added one by one. */
export class GrowingDirectory {
  private readonly claims: ClaimedCodes;
  private readonly units = new Map<string, Unit>();
  private readonly counts = new Map<string, number>();
  /** Everything, folded, that is a code, name or alias already. */
  private readonly taken = new Set<string>();

  /** `names`: all that may become units. */
  constructor(names: readonly OwnerName[]) {
    this.claims = claimedCodes(names);
  }

  /** Takes over a unit as it is. */
  addKnown(unit: Unit, count: number): void {
    this.put(unit);
    this.counts.set(unit.code, count);
  }

  /** Makes a unit of a name. Gives its code. */
  add({ key, name, aliases, count }: OwnerName): string {
    const isTaken = (code: string): boolean =>
      this.taken.has(fold(code)) || (this.claims.owners.get(fold(code)) ?? key) !== key;
    const own = this.claims.codes.get(key);
    const code = own !== undefined && !isTaken(own) ? own : unitCode(name, isTaken);
    this.put({ code, name, aliases: [], emails: [], color: '' });
    this.counts.set(code, count);
    for (const alias of aliases) this.addAlias(code, alias);
    return code;
  }

  /** Gives a unit one more alias, unless that already is a name, alias or code. */
  addAlias(code: string, alias: string): void {
    const unit = this.units.get(code);
    if (unit === undefined || this.taken.has(fold(alias))) return;
    this.put({ ...unit, aliases: [...unit.aliases, alias] });
  }

  /** How often a unit occurs in the sheet. */
  count(code: string): number {
    return this.counts.get(code) ?? 0;
  }

  /** The units so far, in the order in which they were added. */
  directory(): Directory {
    return { units: [...this.units.values()] };
  }

  private put(unit: Unit): void {
    this.units.set(unit.code, unit);
    for (const text of [unit.code, unit.name, ...unit.aliases]) this.taken.add(fold(text));
  }
}
