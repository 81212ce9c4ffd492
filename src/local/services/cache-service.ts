/** CacheService: texts kept for a while. */

import { utf8Bytes } from './platform/bytes.ts';
import { Exception } from './platform/exception.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from './platform/exposure.ts';
import { STORE_ACCESS } from './properties-service.ts';
import type { CacheEntry } from './protocol.ts';
import type { Runtime } from './runtime.ts';

type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

const CACHE_METHODS = {
  get: remote('String'),
  getAll: remote('String[]'),
  put: remote('String, String', 'String, String, Integer'),
  putAll: remote('Map', 'Map, Integer'),
  remove: remote('String'),
  removeAll: remote('String[]'),
} satisfies MethodTable<Cache>;

const CACHE_SPEC: ServiceSpec = { qualifiedName: 'CacheService.Cache', methods: CACHE_METHODS };

/** Limits. Source: Google, “Quotas for Google Services” (developers.google.com/apps-script/guides/services/quotas); default time: Apps Script reference of Cache.put. */
const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

/** One cache. */
class CacheStore extends ServiceObject<Cache> implements Pick<Cache, keyof typeof CACHE_METHODS> {
  readonly #runtime: Runtime;
  readonly #entries: Record<string, CacheEntry>;

  /** @param entries the cache's own record, which is changed in place. */
  constructor(runtime: Runtime, entries: Record<string, CacheEntry>) {
    super(runtime.gate, CACHE_SPEC);
    this.#runtime = runtime;
    this.#entries = entries;
  }

  get(key: string): string | null {
    const entry = Object.hasOwn(this.#entries, key) ? this.#entries[key] : undefined;
    return entry !== undefined && entry.expires > this.#runtime.clock.now() ? entry.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    if (key.length > KEY_LIMIT) throw new Exception('Argument too large: key');
    if (utf8Bytes(value).length > VALUE_LIMIT) throw new Exception('Argument too large: value');
    const kept = Math.min(seconds, LONGEST_SECONDS);
    this.#entries[key] = { value, expires: this.#runtime.clock.now() + kept * 1000 };
  }

  putAll(values: Record<string, string>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }

  remove(key: string): void {
    delete this.#entries[key];
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}

const METHODS = {
  getDocumentCache: local(),
  getScriptCache: local(),
  getUserCache: local(),
} satisfies MethodTable<CacheService>;

const SPEC: ServiceSpec = { qualifiedName: 'CacheService', methods: METHODS, access: STORE_ACCESS };

/** The service. */
export class CacheServiceService
  extends ServiceObject<CacheService>
  implements Pick<CacheService, keyof typeof METHODS>
{
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
  }

  getDocumentCache(): Cache {
    return this.#cache('document');
  }

  getScriptCache(): Cache {
    return this.#cache('script');
  }

  getUserCache(): Cache {
    return this.#cache('user');
  }

  #cache(kind: string): Cache {
    const { caches } = this.#runtime.state;
    const entries = caches[kind] ?? {};
    caches[kind] = entries;
    return new CacheStore(this.#runtime, entries).self;
  }
}
