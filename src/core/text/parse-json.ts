/** JSON that may be anything: somebody may have edited it. */

/** What the text says, or null where it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
