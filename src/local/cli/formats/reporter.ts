/** What a format of `validar` is: a pure function from what was found to a text. */

import type { ValidationReport } from '#core/report/validation-report.ts';
import type { Tool } from '../tool.ts';

/** Gives the document that is printed, without a line break at its end. */
export type Reporter = (report: ValidationReport, context: ReportContext) => string;

/** What a document says besides the findings. */
export interface ReportContext {
  /** The workbook's path as the user typed it. */
  readonly workbook: string;
  /** The instant that counts as now. */
  readonly now: Date;
  readonly tool: Tool;
}
