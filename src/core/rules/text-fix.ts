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

/**
 * Both repairs as one, or null where they touch the same letters or speak of another text. What one of them takes out
 * the other need not mend.
 */
export function joined(one: TextFix, other: TextFix): TextFix | null {
  if (one.before !== other.before) return null;
  const replacements = [...outsideOf(other, one), ...outsideOf(one, other)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const clash = replacements.some(({ start }, index) => index > 0 && start < (replacements[index - 1]?.end ?? 0));
  const twice = replacements.some(
    ({ start, end }, index) => index > 0 && start === end && start === replacements[index - 1]?.start,
  );
  return clash || twice ? null : { before: one.before, replacements };
}

/** The replacements of letters that the other repair does not take out with others. */
function outsideOf(other: TextFix, { replacements }: TextFix): Replacement[] {
  const removals = other.replacements.filter(({ text }) => text === '');
  return replacements.filter(
    ({ start, end }) =>
      start === end ||
      !removals.some(
        (removal) => removal.start <= start && end <= removal.end && removal.end - removal.start > end - start,
      ),
  );
}
