/** The one function that the sidebar and the command line call: a request in JSON, an answer in JSON. */

import * as z from 'zod/mini';
import type { Command } from '#commands/command.ts';
import { commands } from '#commands/index.ts';
import type { Refusal } from '#commands/outcome.ts';
import { runCommand } from '#commands/run-command.ts';
import { es } from '#texts/es.ts';
import { reportFailure } from './failure.ts';
import { appsScriptPorts } from './ports.ts';

/** The input is checked by the command itself. */
const requestSchema = z.object({ command: z.string(), input: z.optional(z.custom<unknown>()) });

/** What comes back. `text` is the sentence for the user; `failure` is something unexpected. */
export type Answer =
  | { readonly done: unknown; readonly text: string }
  | { readonly refusal: Refusal }
  | { readonly failure: { readonly text: string } };

/** Runs the requested command. Never throws: whoever called could show nothing but a code. */
export function answer(request: string): string {
  return JSON.stringify(safely(() => answerRequest(request)));
}

function answerRequest(request: string): Answer {
  const parsed = requestSchema.safeParse(JSON.parse(request));
  const command = parsed.success ? commands.find(({ word }) => word === parsed.data.command) : undefined;
  if (!parsed.success || command === undefined) {
    return { refusal: { code: 'bad-request', text: es.refusals.badRequest(request.slice(0, 80)) } };
  }
  return runAndTell(command as Command<unknown, unknown>, parsed.data.input ?? {});
}

function runAndTell(command: Command<unknown, unknown>, input: unknown): Answer {
  const outcome = runCommand(appsScriptPorts(), command, input);
  return 'refusal' in outcome ? outcome : { done: outcome.done, text: command.tell(outcome.done) };
}

function safely(work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    return { failure: { text: reportFailure(error) } };
  }
}
