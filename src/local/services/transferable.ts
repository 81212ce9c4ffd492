/** What google.script.run can carry between the sidebar and the script. */

import { identityOf } from './platform/identity.ts';

/**
 * Whether a value passes: texts, numbers, booleans, null, and plain objects and arrays of them, all the way down.
 * Dates, functions, cycles and service objects do not.
 */
export function isTransferable(value: unknown, above: readonly unknown[] = []): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object') return ['string', 'number', 'boolean'].includes(typeof value);
  if (above.includes(value) || identityOf(value) !== undefined) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every((item) => isTransferable(item, [...above, value]));
}
