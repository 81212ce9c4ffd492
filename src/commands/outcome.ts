/** How a command ends when nothing unexpected happens: done, or refused with a reason. */

/** Codes of expected refusals. Scripts depend on them. */
export type RefusalCode =
  | 'bad-request'
  | 'no-such-sheet'
  | 'empty-sheet'
  | 'no-schedule'
  | 'no-such-question'
  | 'bad-answer'
  | 'no-such-chain'
  | 'no-such-activity'
  | 'ambiguous-activity'
  | 'repeated-activity'
  | 'short-chain'
  | 'busy'
  | 'not-adopted'
  | 'no-units'
  | 'nothing-to-undo'
  | 'layout-changed'
  | 'not-written'
  | 'no-reason'
  | 'no-such-finding'
  | 'not-ours'
  | 'bad-setting'
  | 'too-many-marks';

/** An expected "no": nothing was changed. */
export interface Refusal {
  readonly code: RefusalCode;
  /** A Spanish sentence: what happened and what to do. */
  readonly text: string;
}

/** What a command gives back. */
export type Outcome<Output> = { readonly done: Output } | { readonly refusal: Refusal };

/** The work is done. */
export function done<Output>(output: Output): Outcome<Output> {
  return { done: output };
}

/** The work is refused. */
export function refused(code: RefusalCode, text: string): { readonly refusal: Refusal } {
  return { refusal: { code, text } };
}
