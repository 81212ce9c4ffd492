/** User: who runs the script. */

import { local, type MethodTable, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import type { Runtime } from '../runtime.ts';

type User = GoogleAppsScript.Base.User;

const METHODS = { getEmail: local() } satisfies MethodTable<User>;

const SPEC: ServiceSpec = { qualifiedName: 'Session.User', methods: METHODS };

/** A person; the address is `''` where it is not available. */
export class UserService extends ServiceObject<User> implements Pick<User, keyof typeof METHODS> {
  readonly #email: string;

  constructor(runtime: Runtime, email: string) {
    super(runtime.gate, SPEC);
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

/** The user at the keyboard: unknown to a script without full authorisation. */
export function activeUser(runtime: Runtime): User {
  const { authMode, userEmail } = runtime.request;
  return new UserService(runtime, authMode === 'FULL' ? userEmail : '').self;
}
