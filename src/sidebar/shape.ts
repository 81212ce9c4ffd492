/** Small checks of what came out of JSON: enough of them to show it without breaking. */

/** Whether a value is fit to be shown. */
export type Check = (value: unknown) => boolean;

/** Whether the value has named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Any text. */
export const isText: Check = (value) => typeof value === 'string';

/** Any number (JSON holds finite ones only). */
export const isNumber: Check = (value) => typeof value === 'number';

/** Yes or no. */
export const isFlag: Check = (value) => typeof value === 'boolean';

/** Nothing, said explicitly. */
export const isNull: Check = (value) => value === null;

/** What passes one of the checks. */
export function either(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value));
}

/** One of these texts. */
export function oneOf(texts: readonly string[]): Check {
  return (value) => typeof value === 'string' && texts.includes(value);
}

/** A list whose items all pass. */
export function listOf(item: Check): Check {
  return (value) => Array.isArray(value) && value.every(item);
}

/** An object whose named fields all pass; other fields are not looked at. */
export function recordOf<Shape>(
  fields: { readonly [Field in keyof Shape]?: Check },
): (value: unknown) => value is Shape {
  const checks = Object.entries<Check | undefined>(fields);
  return (value): value is Shape => isRecord(value) && checks.every(([name, check]) => check?.(value[name]) !== false);
}
