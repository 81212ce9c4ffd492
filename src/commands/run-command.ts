/** Runs a command the way every edge must: input checked, and alone when it changes the document. */

import { es } from '#texts/es.ts';
import type { Command } from './command.ts';
import { type Outcome, refused } from './outcome.ts';
import type { Ports } from './ports.ts';

/** Checks the input and runs the command; refuses with `bad-request` or `busy`. */
export function runCommand<Input, Output>(
  ports: Ports,
  command: Command<Input, Output>,
  input: unknown,
): Outcome<Output> {
  const parsed = command.input.safeParse(input);
  if (!parsed.success) {
    const details = parsed.error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ');
    return refused('bad-request', es.refusals.badRequest(details));
  }
  if (!command.changes) return command.run(ports, parsed.data);
  return ports.lock.alone(() => command.run(ports, parsed.data)) ?? refused('busy', es.refusals.busy);
}
