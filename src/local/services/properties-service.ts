/** PropertiesService: small texts that outlive the run. The document's go with the workbook. */

import { utf8Bytes } from './platform/bytes.ts';
import { Exception } from './platform/exception.ts';
import { type Access, local, type MethodTable, remote, ServiceObject, type ServiceSpec } from './platform/exposure.ts';
import type { Runtime } from './runtime.ts';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

const STORE_METHODS = {
  deleteAllProperties: remote(),
  deleteProperty: remote('String'),
  getKeys: remote(),
  getProperties: remote(),
  getProperty: remote('String'),
  setProperties: remote('Map', 'Map, Boolean'),
  setProperty: remote('String, String'),
} satisfies MethodTable<Properties>;

const STORE_SPEC: ServiceSpec = { qualifiedName: 'PropertiesService.Properties', methods: STORE_METHODS };

/** Bytes of one value and of a whole store. Source: Google, “Quotas for Google Services” (developers.google.com/apps-script/guides/services/quotas). */
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

function sizeOf(text: string): number {
  return utf8Bytes(text).length;
}

/** One store. */
class PropertiesStore extends ServiceObject<Properties> implements Pick<Properties, keyof typeof STORE_METHODS> {
  readonly #entries: Record<string, string>;

  /** @param entries the store's own record, which is changed in place. */
  constructor(runtime: Runtime, entries: Record<string, string>) {
    super(runtime.gate, STORE_SPEC);
    this.#entries = entries;
  }

  deleteAllProperties(): Properties {
    for (const key of Object.keys(this.#entries)) delete this.#entries[key];
    return this.self;
  }

  deleteProperty(key: string): Properties {
    delete this.#entries[key];
    return this.self;
  }

  getKeys(): string[] {
    return Object.keys(this.#entries);
  }

  getProperties(): Record<string, string> {
    return { ...this.#entries };
  }

  getProperty(key: string): string | null {
    return Object.hasOwn(this.#entries, key) ? (this.#entries[key] ?? null) : null;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): Properties {
    const wanted = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    const result = Object.fromEntries([...(deleteAllOthers ? [] : Object.entries(this.#entries)), ...wanted]);
    if (wanted.some(([, value]) => sizeOf(value) > VALUE_LIMIT)) throw new Exception('Argument too large: value');
    const total = Object.entries(result).reduce((sum, [key, value]) => sum + sizeOf(key) + sizeOf(value), 0);
    if (total > STORE_LIMIT) {
      throw new Exception('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    if (deleteAllOthers) this.deleteAllProperties();
    Object.assign(this.#entries, result);
    return this.self;
  }

  setProperty(key: string, value: string): Properties {
    return this.setProperties({ [key]: value });
  }
}

const METHODS = {
  getDocumentProperties: local(),
  getScriptProperties: local(),
  getUserProperties: local(),
} satisfies MethodTable<PropertiesService>;

/** What a script may use that does not touch the user's data: not before an add-on is used in the document. */
export const STORE_ACCESS: Access = { from: 'LIMITED', scope: 'https://www.googleapis.com/auth/script.storage' };

const SPEC: ServiceSpec = { qualifiedName: 'PropertiesService', methods: METHODS, access: STORE_ACCESS };

/** The service. */
export class PropertiesServiceService
  extends ServiceObject<PropertiesService>
  implements Pick<PropertiesService, keyof typeof METHODS>
{
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
  }

  getDocumentProperties(): Properties {
    return new PropertiesStore(this.#runtime, this.#runtime.state.workbook.properties).self;
  }

  getScriptProperties(): Properties {
    return new PropertiesStore(this.#runtime, this.#runtime.state.scriptProperties).self;
  }

  getUserProperties(): Properties {
    return new PropertiesStore(this.#runtime, this.#runtime.state.userProperties).self;
  }
}
