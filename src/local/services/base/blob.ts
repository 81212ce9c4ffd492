/** Blob: bytes with a name and a type. */

import { utf8Bytes, utf8Text } from '../platform/bytes.ts';
import type { Gate } from '../platform/exposure.ts';
import { local, type MethodTable, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';

type Blob = GoogleAppsScript.Base.Blob;

/** A blob as plain data. */
export interface BlobContent {
  readonly bytes: readonly number[];
  readonly contentType: string | null;
  readonly name: string | null;
}

const METHODS = {
  copyBlob: local(),
  getBlob: local(),
  getBytes: local(),
  getContentType: local(),
  getDataAsString: local('', 'String'),
  getName: local(),
  isGoogleType: local(),
  setBytes: local('Byte[]'),
  setContentType: local('String?'),
  setDataFromString: local('String', 'String, String'),
  setName: local('String'),
} satisfies MethodTable<Blob>;

const SPEC: ServiceSpec = { qualifiedName: 'Blob', methods: METHODS };

/** Bytes in the script's hands. Texts are UTF-8, whatever character set is asked for. */
export class BlobService extends ServiceObject<Blob> implements Pick<Blob, keyof typeof METHODS> {
  readonly #gate: Gate;
  #content: BlobContent;

  constructor(gate: Gate, content: BlobContent) {
    super(gate, SPEC);
    this.#gate = gate;
    this.#content = content;
  }

  /** The blob as it stands. */
  get content(): BlobContent {
    return this.#content;
  }

  copyBlob(): Blob {
    return new BlobService(this.#gate, this.#content).self;
  }

  getBlob(): Blob {
    return this.self;
  }

  getBytes(): number[] {
    return [...this.#content.bytes];
  }

  getContentType(): string | null {
    return this.#content.contentType;
  }

  getDataAsString(_charset?: string): string {
    return utf8Text(this.#content.bytes);
  }

  getName(): string | null {
    return this.#content.name;
  }

  isGoogleType(): boolean {
    return false;
  }

  setBytes(bytes: number[]): Blob {
    return this.#set({ bytes: [...bytes] });
  }

  setContentType(contentType: string | null): Blob {
    return this.#set({ contentType });
  }

  setDataFromString(text: string, _charset?: string): Blob {
    return this.#set({ bytes: utf8Bytes(text) });
  }

  setName(name: string): Blob {
    return this.#set({ name });
  }

  #set(change: Partial<BlobContent>): Blob {
    this.#content = { ...this.#content, ...change };
    return this.self;
  }
}
