/** The sidebar's one way to the add-on: which commands it may call, with what, and what each gives. */

import type { AnswerInput } from '#commands/answer.ts';
import type { ChainInput } from '#commands/chain.ts';
import type { ChangeSettingsInput } from '#commands/change-settings.ts';
import type { CorrectInput, CorrectionReport } from '#commands/correct.ts';
import type { GoToInput } from '#commands/go-to.ts';
import type { IgnoreInput } from '#commands/ignore.ts';
import type { MarkListInput, MarkListState } from '#commands/mark-list.ts';
import type { CorrectionPreview } from '#commands/preview-corrections.ts';
import type { ScheduleInput } from '#commands/schedule-input.ts';
import type { SettingsReport } from '#commands/settings.ts';
import type { ChainReport } from '#core/chains/chain-report.ts';
import type { Summary } from '#core/progress/summary.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import type { ValidationReport } from '#core/report/validation-report.ts';
import type { Reply } from './reply.ts';

/** The commands the sidebar calls, by their word, with what they give. */
export interface CommandOutputs {
  readonly leer: ReadingReport;
  readonly responder: ReadingReport;
  readonly validar: ValidationReport;
  readonly ignorar: ValidationReport;
  readonly correcciones: CorrectionPreview;
  readonly corregir: CorrectionReport;
  readonly ir: GoToInput;
  readonly resumen: Summary;
  readonly ajustes: SettingsReport;
  readonly ajustar: SettingsReport;
  readonly 'lista-de-marcas': MarkListState;
  readonly cadenas: ChainReport;
  readonly encadenar: ChainReport;
}

/** What each is given. */
export interface CommandInputs {
  readonly leer: ScheduleInput;
  readonly responder: AnswerInput;
  readonly validar: ScheduleInput;
  readonly ignorar: IgnoreInput;
  readonly correcciones: ScheduleInput;
  readonly corregir: CorrectInput;
  readonly ir: GoToInput;
  readonly resumen: ScheduleInput;
  readonly ajustes: object;
  readonly ajustar: ChangeSettingsInput;
  readonly 'lista-de-marcas': MarkListInput;
  readonly cadenas: ScheduleInput;
  readonly encadenar: ChainInput;
}

/** The word of a command. */
export type CommandWord = keyof CommandOutputs;

/** The add-on's server side, as the sidebar sees it. */
export interface ServerApi {
  /** Runs a command. Never rejects: whatever goes wrong comes as a reply too. */
  call<Word extends CommandWord>(command: Word, input: CommandInputs[Word]): Promise<Reply<CommandOutputs[Word]>>;
}
