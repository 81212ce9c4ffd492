/** The sidebar's one way to the add-on: which commands it may call and what each gives. */

import type { ScheduleInput } from '#commands/schedule-input.ts';
import type { Validation } from '#commands/validate.ts';
import type { Summary } from '#core/progress/summary.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import type { Reply } from './reply.ts';

/** The commands the sidebar calls, by their word, with what they give. */
export interface CommandOutputs {
  readonly leer: ReadingReport;
  readonly validar: Validation;
  readonly resumen: Summary;
}

/** The word of a command. */
export type CommandWord = keyof CommandOutputs;

/** The add-on's server side, as the sidebar sees it. */
export interface ServerApi {
  /** Runs a command. Never rejects: whatever goes wrong comes as a reply too. */
  call<Word extends CommandWord>(command: Word, input: ScheduleInput): Promise<Reply<CommandOutputs[Word]>>;
}
