/** Enumerations of the platform. */

import { NotImplementedError } from './exception.ts';
import { identify } from './identity.ts';

/** One member: compared by identity, printed by name. */
class Member {
  readonly #name: string;
  readonly #position: number;

  constructor(name: string, position: number) {
    this.#name = name;
    this.#position = position;
    Object.freeze(this);
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#position;
  }

  compareTo(other: Member): number {
    return this.#position - other.ordinal();
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

/**
 * An enumeration with the given members, in the platform's order.
 * Asking for a member it does not have throws, so that a misspelt name is not taken for undefined.
 *
 * @param qualifiedName as the platform's messages name it: `SpreadsheetApp.BorderStyle`.
 */
export function enumeration<Enumeration extends object>(qualifiedName: string, names: readonly string[]): Enumeration {
  const members: Record<string, Member> = {};
  const name = qualifiedName.slice(qualifiedName.lastIndexOf('.') + 1);
  names.forEach((memberName, position) => {
    const member = new Member(memberName, position);
    identify(member, { qualifiedName, name, implementation: member });
    members[memberName] = member;
  });
  return new Proxy(Object.freeze(members), {
    get(target, property) {
      if (typeof property === 'symbol') return undefined;
      if (property in target) return Reflect.get(target, property);
      throw new NotImplementedError(`${qualifiedName}.${property}`);
    },
  }) as unknown as Enumeration;
}

/** The member of that name. */
export function memberNamed<Value>(members: object, name: string): Value {
  return Reflect.get(members, name) as Value;
}
