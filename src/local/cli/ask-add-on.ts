/** Asks the built add-on for a command, the way its sidebar does. */

import type { HostRun, LocalHost } from '#local/host/local-host.ts';
import type { CommandWord, Results, StepResult } from './answers.ts';
import { Refused } from './refused.ts';

/** A command that was done, and the service calls it cost. */
export interface Step<Word extends CommandWord> {
  readonly result: Extract<StepResult, { command: Word }>;
  readonly calls: HostRun['calls'];
}

interface RawAnswer {
  readonly done?: Results[CommandWord];
  readonly text?: string;
  readonly refusal?: { readonly code: string; readonly text: string };
  readonly failure?: { readonly text: string };
}

/** Runs the command. Throws {@link Refused} on a refusal and an Error on anything unexpected. */
export function askAddOn<Word extends CommandWord>(host: LocalHost, command: Word, input: object): Step<Word> {
  const run = host.call('serverApi', [JSON.stringify({ command, input })], { context: 'sidebar' });
  if (run.error !== null) throw new Error(run.error.message);
  const answer = JSON.parse(String(run.returned)) as RawAnswer;
  if (answer.refusal !== undefined) throw new Refused(answer.refusal.code, answer.refusal.text);
  if (answer.failure !== undefined) throw new Error(answer.failure.text);
  return { result: { command, ...answer } as Step<Word>['result'], calls: run.calls };
}
