/** The sidebar's one way to the add-on: which commands it may call, with what, and what each gives. */

import type { AnswerInput } from '#commands/answer.ts';
import type { ScheduleInput } from '#commands/schedule-input.ts';
import type { Summary } from '#core/progress/summary.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import type { ValidationReport } from '#core/report/validation-report.ts';
import type { Reply } from './reply.ts';

/** The commands the sidebar calls, by their word, with what they give. */
export interface CommandOutputs {
  readonly leer: ReadingReport;
  readonly responder: ReadingReport;
  readonly validar: ValidationReport;
  readonly resumen: Summary;
}

/** What each is given. */
export interface CommandInputs {
  readonly leer: ScheduleInput;
  readonly responder: AnswerInput;
  readonly validar: ScheduleInput;
  readonly resumen: ScheduleInput;
}

/** The word of a command. */
export type CommandWord = keyof CommandOutputs;

/** The add-on's server side, as the sidebar sees it. */
export interface ServerApi {
  /** Runs a command. Never rejects: whatever goes wrong comes as a reply too. */
  call<Word extends CommandWord>(command: Word, input: CommandInputs[Word]): Promise<Reply<CommandOutputs[Word]>>;
}
