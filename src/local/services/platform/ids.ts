/** Ids for what a run makes. */

import type { Runtime } from '../runtime.ts';
import { fromBase64, toBase64, utf8Bytes } from './bytes.ts';

/** 32 hexadecimal digits no other object has; the same in every telling of the same story where the host gives a seed. */
export function newId({ host, request, state }: Runtime): string {
  state.idsGiven++;
  if (request.idSeed === null) return host.random();
  const digest = fromBase64(host.digest('MD5', toBase64(utf8Bytes(`${request.idSeed}#${state.idsGiven}`)), null)) ?? [];
  return digest.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}

/** An id in the form of `Utilities.getUuid`. */
export function newUuid(runtime: Runtime): string {
  const id = newId(runtime);
  return [id.slice(0, 8), id.slice(8, 12), `4${id.slice(13, 16)}`, `a${id.slice(17, 20)}`, id.slice(20)].join('-');
}
