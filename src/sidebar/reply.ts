/** How a call to the server can end, and how its JSON is read. */

import { outputChecks } from './output-checks.ts';
import type { CommandOutputs, CommandWord } from './server-api.ts';
import { isRecord } from './shape.ts';

/** The command was carried out. */
interface Done<Output> {
  readonly kind: 'done';
  readonly output: Output;
  /** The sentence for the user. */
  readonly text: string;
}

/** It was not. */
export interface Problem {
  /**
   * `refused`: an expected no; `failed`: the add-on broke; `unauthorised`: Google did not let the page call it;
   * `unreachable`: the call got lost; `unreadable`: it answered something else.
   */
  readonly kind: 'refused' | 'failed' | 'unauthorised' | 'unreachable' | 'unreadable';
  /** For the first two the sentence for the user; for the others a technical detail, perhaps in another language. */
  readonly text: string;
}

/** Either. */
export type Reply<Output> = Done<Output> | Problem;

const DETAIL_LENGTH = 300;

/** Reads what the server answered to a command. Never throws: anything that is no answer is `unreadable`. */
export function readReply<Word extends CommandWord>(command: Word, answer: unknown): Reply<CommandOutputs[Word]> {
  const parsed = parse(answer);
  if (!isRecord(parsed)) return unreadable(answer);
  const { done, text, refusal, failure } = parsed;
  if (hasText(refusal)) return { kind: 'refused', text: refusal.text };
  if (hasText(failure)) return { kind: 'failed', text: failure.text };
  if (typeof text === 'string' && outputChecks[command](done)) return { kind: 'done', output: done, text };
  return unreadable(answer);
}

function parse(answer: unknown): unknown {
  try {
    return typeof answer === 'string' ? JSON.parse(answer) : undefined;
  } catch {
    return undefined;
  }
}

function hasText(value: unknown): value is { readonly text: string } {
  return isRecord(value) && typeof value.text === 'string';
}

function unreadable(answer: unknown): Problem {
  const text = typeof answer === 'string' ? answer : typeof answer;
  return { kind: 'unreadable', text: text.slice(0, DETAIL_LENGTH) };
}
