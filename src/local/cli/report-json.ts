/** The objects that `--json` prints: a contract, so what is not in it is left out. */

import type { MailReport } from '#commands/compose-mails.ts';
import type { MailPreview } from '#commands/preview-mails.ts';
import type { StepResult } from './answers.ts';

/** One command: its own object. */
export function stepJson({ command, done }: StepResult): unknown {
  return command === 'correos' || command === 'enviar' ? mailsJson(done) : done;
}

/** Several commands: their objects under their words. */
export function stepsJson(steps: readonly StepResult[]): unknown {
  return Object.fromEntries(
    steps.map((step) => [step.command === 'enviar' ? 'correos' : step.command, stepJson(step)]),
  );
}

function mailsJson({ mails, skipped, quotaLeft }: MailPreview): unknown {
  return { mails: mails.map(mailJson), skipped, quotaLeft };
}

function mailJson({ unit, to, subject, overdue, thisPeriod, next }: MailReport): unknown {
  return { unit, to, subject, overdue, thisPeriod, next };
}
