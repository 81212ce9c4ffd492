/** Which service object a value of the script is: the script holds proxies, the services their implementations. */

/** What is known of a proxy or of a member of an enumeration. */
export interface Identity {
  /** As the platform's messages name it: `SpreadsheetApp.Range`. */
  readonly qualifiedName: string;
  readonly name: string;
  readonly implementation: object;
}

const identities = new WeakMap<object, Identity>();

/** Remembers what a value is. */
export function identify(exposed: object, identity: Identity): void {
  identities.set(exposed, identity);
}

/** What a value is, or undefined for a value of the script's own. */
export function identityOf(value: unknown): Identity | undefined {
  return typeof value === 'object' && value !== null ? identities.get(value) : undefined;
}

/**
 * The implementation behind a service object that a method was given.
 * The signature of the method has made sure of its class before.
 */
export function implementationOf<Implementation extends object>(exposed: unknown): Implementation {
  const identity = identityOf(exposed);
  if (identity === undefined) throw new TypeError('not a service object');
  return identity.implementation as Implementation;
}
