/** What the add-on answers, as the command line reads it: types only, the bundle is never imported. */

import type { Adoption } from '#commands/adopt.ts';
import type { Colouring } from '#commands/colour.ts';
import type { CorrectionReport } from '#commands/correct.ts';
import type { GoToInput } from '#commands/go-to.ts';
import type { MarkListState } from '#commands/mark-list.ts';
import type { CorrectionPreview } from '#commands/preview-corrections.ts';
import type { MailPreview } from '#commands/preview-mails.ts';
import type { ColourRemoval } from '#commands/remove-colours.ts';
import type { SettingsReport } from '#commands/settings.ts';
import type { Undoing } from '#commands/undo.ts';
import type { ChainReport } from '#core/chains/chain-report.ts';
import type { Summary } from '#core/progress/summary.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import type { ValidationReport } from '#core/report/validation-report.ts';

/** What each command of the add-on gives when it is done, by its word. */
export interface Results {
  readonly leer: ReadingReport;
  readonly responder: ReadingReport;
  readonly validar: ValidationReport;
  readonly correcciones: CorrectionPreview;
  readonly corregir: CorrectionReport;
  readonly ir: GoToInput;
  readonly ignorar: ValidationReport;
  readonly ajustes: SettingsReport;
  readonly ajustar: SettingsReport;
  readonly 'lista-de-marcas': MarkListState;
  readonly cadenas: ChainReport;
  readonly encadenar: ChainReport;
  readonly adoptar: Adoption;
  readonly colorear: Colouring;
  readonly 'quitar-colores': ColourRemoval;
  readonly resumen: Summary;
  readonly correos: MailPreview;
  readonly enviar: MailPreview;
  readonly deshacer: Undoing;
}

/** The word of a command of the add-on. */
export type CommandWord = keyof Results;

/** A command that was done. */
export type StepResult = {
  [Word in CommandWord]: { readonly command: Word; readonly done: Results[Word]; readonly text: string };
}[CommandWord];
