/** Attributes of a tag that is kept as text. */

import { escapeAttribute } from '../package/xml-text.ts';

/** The tag with an attribute set in its place or appended, or without it for null. */
export function setTagAttribute(tag: string, name: string, value: string | null): string {
  const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
  const existing = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (existing.test(tag)) return tag.replace(existing, () => written);
  return tag.replace(/\s*(\/?)>$/, (_, slash: string) => `${written}${slash}>`);
}
