/** Utilities: bytes, digests, dates, texts. */

import { fromBase64, toBase64, utf8Bytes } from '../platform/bytes.ts';
import { Exception } from '../platform/exception.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import { newUuid } from '../platform/ids.ts';
import type { Runtime } from '../runtime.ts';
import { BlobService } from './blob.ts';
import { CHARSET, DIGEST_ALGORITHM, MAC_ALGORITHM } from './enumerations.ts';
import { formatDate } from './format-date.ts';
import { formatText } from './format-text.ts';
import { parseDate } from './parse-date.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Charset = GoogleAppsScript.Utilities.Charset;
type Data = number[] | string;

const ENCODING = ['Byte[]', 'String', 'String, Charset'] as const;

const METHODS = {
  base64Decode: local('String', 'String, Charset'),
  base64DecodeWebSafe: local('String', 'String, Charset'),
  base64Encode: local(...ENCODING),
  base64EncodeWebSafe: local(...ENCODING),
  computeDigest: remote('DigestAlgorithm, Byte[]', 'DigestAlgorithm, String', 'DigestAlgorithm, String, Charset'),
  computeHmacSha256Signature: remote('Byte[], Byte[]', 'String, String', 'String, String, Charset'),
  formatDate: local('Date, String, String'),
  formatString: local('String, Object...'),
  getUuid: local(),
  newBlob: local(
    'Byte[]',
    'Byte[], String?',
    'Byte[], String?, String?',
    'String',
    'String, String?',
    'String, String?, String?',
  ),
  parseDate: local('String, String, String'),
  sleep: remote('Integer'),
} satisfies MethodTable<Utilities>;

const SPEC: ServiceSpec = {
  qualifiedName: 'Utilities',
  methods: METHODS,
  constants: { Charset: CHARSET, DigestAlgorithm: DIGEST_ALGORITHM, MacAlgorithm: MAC_ALGORITHM },
};

/** Longest sleep, milliseconds. Source: Apps Script reference of Utilities.sleep. */
const LONGEST_SLEEP = 300_000;

function bytesOf(data: Data): number[] {
  return typeof data === 'string' ? utf8Bytes(data) : data;
}

/** The service. Texts are UTF-8, whatever character set is asked for. */
export class UtilitiesService extends ServiceObject<Utilities> implements Pick<Utilities, keyof typeof METHODS> {
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
  }

  base64Decode(encoded: string, _charset?: Charset): number[] {
    const bytes = fromBase64(encoded);
    if (bytes === null) throw new Exception('Could not decode string.');
    return bytes;
  }

  base64DecodeWebSafe(encoded: string, charset?: Charset): number[] {
    return this.base64Decode(encoded, charset);
  }

  base64Encode(data: Data, _charset?: Charset): string {
    return toBase64(bytesOf(data));
  }

  base64EncodeWebSafe(data: Data, charset?: Charset): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }

  computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: Data, _charset?: Charset): number[] {
    return this.#digest(String(algorithm), bytesOf(value), null);
  }

  computeHmacSha256Signature(value: Data, key: Data, _charset?: Charset): number[] {
    return this.#digest('SHA_256', bytesOf(value), bytesOf(key));
  }

  formatDate(date: GoogleAppsScript.Base.Date, zone: string, pattern: string): string {
    return formatDate(new Date(date.getTime()), zone, pattern);
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatText(template, values);
  }

  getUuid(): string {
    return newUuid(this.#runtime);
  }

  newBlob(data: Data, contentType: string | null = null, name: string | null = null): GoogleAppsScript.Base.Blob {
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return new BlobService(this.#runtime.gate, { bytes: bytesOf(data), contentType: type, name }).self;
  }

  parseDate(date: string, zone: string, pattern: string): Date {
    return parseDate(date, zone, pattern);
  }

  /** Puts the clock forward instead of waiting. */
  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) {
      throw new Exception(`Invalid argument: sleep of ${milliseconds} ms (0 to ${LONGEST_SLEEP})`);
    }
    this.#runtime.clock.sleep(milliseconds);
  }

  #digest(algorithm: string, data: readonly number[], key: readonly number[] | null): number[] {
    const digest = this.#runtime.host.digest(algorithm, toBase64(data), key === null ? null : toBase64(key));
    return fromBase64(digest) ?? [];
  }
}
