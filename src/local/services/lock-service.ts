/** LockService: one execution at a time. */

import { Exception } from './platform/exception.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from './platform/exposure.ts';
import { STORE_ACCESS } from './properties-service.ts';
import type { Runtime } from './runtime.ts';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

const LOCK_METHODS = {
  hasLock: local(),
  releaseLock: remote(),
  tryLock: remote('Integer'),
  waitLock: remote('Integer'),
} satisfies MethodTable<Lock>;

const LOCK_SPEC: ServiceSpec = { qualifiedName: 'LockService.Lock', methods: LOCK_METHODS };

/** A lock; where another execution holds it, waiting passes without waiting and in vain. */
class LockServiceLock extends ServiceObject<Lock> implements Pick<Lock, keyof typeof LOCK_METHODS> {
  readonly #runtime: Runtime;
  readonly #kind: string;

  constructor(runtime: Runtime, kind: string) {
    super(runtime.gate, LOCK_SPEC);
    this.#runtime = runtime;
    this.#kind = kind;
  }

  hasLock(): boolean {
    return this.#runtime.locks.has(this.#kind);
  }

  releaseLock(): void {
    this.#runtime.locks.delete(this.#kind);
  }

  tryLock(milliseconds: number): boolean {
    if (this.#runtime.request.lockBusy) {
      this.#runtime.clock.sleep(milliseconds);
      return false;
    }
    this.#runtime.locks.add(this.#kind);
    return true;
  }

  waitLock(milliseconds: number): void {
    if (this.tryLock(milliseconds)) return;
    throw new Exception('Lock timeout: another process was holding the lock for too long.');
  }
}

const METHODS = {
  getDocumentLock: local(),
  getScriptLock: local(),
  getUserLock: local(),
} satisfies MethodTable<LockService>;

const SPEC: ServiceSpec = { qualifiedName: 'LockService', methods: METHODS, access: STORE_ACCESS };

/** The service. */
export class LockServiceService extends ServiceObject<LockService> implements Pick<LockService, keyof typeof METHODS> {
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
  }

  getDocumentLock(): Lock {
    return new LockServiceLock(this.#runtime, 'document').self;
  }

  getScriptLock(): Lock {
    return new LockServiceLock(this.#runtime, 'script').self;
  }

  getUserLock(): Lock {
    return new LockServiceLock(this.#runtime, 'user').self;
  }
}
