/** White space that a text has too much of. */

import type { Replacement } from './text-fix.ts';

/** A text without its surplus spaces, and where they were. */
export interface Spacing {
  readonly cleaned: string;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** The words that stand before doubled spaces, in order. */
  readonly doubledAfter: readonly string[];
  /** Before or after a line break inside the text. */
  readonly atBreak: boolean;
}

const SPACE = '[^\\S\\n]';
const DOUBLED = new RegExp(`(\\S+)${SPACE}{2,}(?=\\S)`, 'g');
const AROUND_BREAK = new RegExp(`${SPACE}*\\n${SPACE}*`, 'g');

/** Finds surplus spaces of every kind (tabs and non-breaking ones too). Line breaks inside the text are not spaces, and stay. */
export function readSpacing(original: string): Spacing {
  const text = original.replace(/\r\n?/g, '\n');
  const inner = text.trim();
  const straight = inner.replace(AROUND_BREAK, '\n');
  return {
    cleaned: straight.replace(DOUBLED, '$1 '),
    atStart: inner !== '' && !text.startsWith(inner),
    atEnd: inner !== '' && !text.endsWith(inner),
    doubledAfter: Array.from(straight.matchAll(DOUBLED), (match) => match[1] ?? ''),
    atBreak: straight !== inner,
  };
}

/** The replacements that take the surplus out and leave every other character where it stands. */
export function surplusSpaces(text: string): Replacement[] {
  return Array.from(text.matchAll(/\s+/g), ({ 0: run, index }) => {
    const end = index + run.length;
    return { start: index, end, text: index === 0 || end === text.length ? '' : withoutSurplus(run) };
  }).filter(({ start, end, text: left }) => left !== text.slice(start, end));
}

function withoutSurplus(run: string): string {
  const breaks = run.match(/\r\n?|\n/g);
  if (breaks !== null) return breaks.join('');
  return run.length > 1 ? ' ' : run;
}
