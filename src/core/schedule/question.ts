/** What the reader is not sure of and asks the user instead of deciding in silence. */

/** One question, with the reader's own guess, which holds until it is answered. */
export interface Question {
  /** Stable, so that an answer can be kept: `fill-meaning:#4f81bd`. */
  readonly code: string;
  /** One Spanish sentence. */
  readonly text: string;
  /** The guess the reading goes on with, in Spanish. */
  readonly guess: string;
}
