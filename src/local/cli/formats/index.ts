/** The document that is printed instead of sentences, in the format that was asked for. */

import type { StepResult } from '../answers.ts';
import type { Arguments } from '../arguments.ts';
import { stepJson, stepsJson } from '../report-json.ts';
import type { Tool } from '../tool.ts';
import { markdownReport } from './markdown.ts';
import type { Reporter } from './reporter.ts';
import { sarifReport } from './sarif.ts';

const REPORTERS: Readonly<Record<'md' | 'sarif', Reporter>> = { md: markdownReport, sarif: sarifReport };

/** The whole document; null where a person wants sentences. */
export function documentOf(
  { format, evidence, workbook }: Pick<Arguments, 'format' | 'evidence' | 'workbook'>,
  steps: readonly StepResult[],
  { now, tool }: { readonly now: Date; readonly tool: () => Tool },
): string | null {
  const [first] = steps;
  if (format === 'texto' || first === undefined) return null;
  if (format === 'json') {
    return JSON.stringify(steps.length === 1 ? stepJson(first, evidence) : stepsJson(steps, evidence), null, 2);
  }
  return first.command === 'validar' ? REPORTERS[format](first.done, { workbook, now, tool: tool() }) : null;
}
