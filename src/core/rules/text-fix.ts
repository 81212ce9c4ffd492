/** Repairs of the text of one cell, as small replacements, so that several repairs of one cell can be made together. */

/** Puts `text` in the place of what stands from `start` to `end`, end excluded. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A repair of one cell. */
export interface TextFix {
  /** The text of the cell that was checked: the repair is good for no other. */
  readonly before: string;
  /** In order, none over another. */
  readonly replacements: readonly Replacement[];
}

/** A repair that replaces one piece of the text. */
export function replacing(before: string, start: number, end: number, text: string): TextFix {
  return { before, replacements: [{ start, end, text }] };
}

/** The text after the replacements. */
export function rewritten({ before, replacements }: TextFix): string {
  let after = '';
  let at = 0;
  for (const { start, end, text } of replacements) {
    after += before.slice(at, start) + text;
    at = end;
  }
  return after + before.slice(at);
}

/** Both repairs as one, or null where they touch the same letters or speak of another text. */
export function joined(one: TextFix, other: TextFix): TextFix | null {
  if (one.before !== other.before) return null;
  const replacements = [...one.replacements, ...other.replacements].sort((a, b) => a.start - b.start || a.end - b.end);
  const clash = replacements.some(({ start }, index) => index > 0 && start < (replacements[index - 1]?.end ?? 0));
  const twice = replacements.some(
    ({ start, end }, index) => index > 0 && start === end && start === replacements[index - 1]?.start,
  );
  return clash || twice ? null : { before: one.before, replacements };
}
