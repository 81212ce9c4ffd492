/** Asks the built add-on for a command, the way its sidebar does. */

import type { HostRun, LocalHost } from '#local/host/local-host.ts';
import { PROTECTED_SHEET } from '#local/services/grid/protected-sheet.ts';
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

/** A workbook has no owner who could edit nevertheless: protection holds for everybody until it is taken off. */
const PROTECTED =
  'El libro tiene protegida una hoja que esta orden debe cambiar, y quedó como estaba. Quite la protección (en Excel: Revisar › Desproteger hoja) y repita la orden.';

/** Runs the command. Throws {@link Refused} on a refusal and an Error on anything unexpected. */
export function askAddOn<Word extends CommandWord>(host: LocalHost, command: Word, input: object): Step<Word> {
  const run = host.call('serverApi', [JSON.stringify({ command, input })], { context: 'sidebar' });
  if (run.error !== null) throw new Error(run.error.message);
  const answer = JSON.parse(String(run.returned)) as RawAnswer;
  const problem = answer.refusal?.text ?? answer.failure?.text ?? '';
  if (problem.includes(PROTECTED_SHEET)) throw new Refused('not-written', PROTECTED);
  if (answer.refusal !== undefined) throw new Refused(answer.refusal.code, answer.refusal.text);
  if (answer.failure !== undefined) throw new Error(answer.failure.text);
  return { result: { command, ...answer } as Step<Word>['result'], calls: run.calls };
}
