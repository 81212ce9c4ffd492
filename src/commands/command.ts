/** What a command is. The menu is built from the list of them; the sidebar and the command line ask for them by word. */

import type * as z from 'zod/mini';
import type { Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** What the user is asked before a command that cannot be shrugged off. */
export interface Confirmation<Input> {
  readonly title: string;
  /** What will happen, in Spanish; ends in a question. */
  readonly text: string;
  /** What the command is run with on a yes: exactly what was shown. */
  readonly input: Input;
}

/** One thing the add-on does for its user. */
export interface Command<Input, Output> {
  /** The word that names it in the command line and in the sidebar's requests. A contract: never renamed. */
  readonly word: string;
  /** What the menu says. */
  readonly caption: string;
  /** The global function that the menu calls; null for a command that is not in the menu. A contract with menus already built: never renamed. */
  readonly handler: string | null;
  /** Whether it changes the document, and so must run alone. */
  readonly changes: boolean;
  readonly input: z.ZodMiniType<Input>;
  /** What to ask before running from the menu. Left out: the command runs at once. */
  readonly confirm?: (ports: Ports) => Outcome<Confirmation<Input>>;
  readonly run: (ports: Ports, input: Input) => Outcome<Output>;
  /** What to tell the user once it is done, in one Spanish sentence, or several lines. */
  readonly tell: (output: Output) => string;
  /** An HTML page to show instead, where a sentence is not enough. */
  readonly page?: (output: Output) => string;
}
