/** The objects that `--json` prints: a contract, so what is not in it is left out. */

import type { MailReport } from '#commands/compose-mails.ts';
import type { MailPreview } from '#commands/preview-mails.ts';
import type { StepResult } from './answers.ts';
import { findingsJson } from './formats/json.ts';

/** One command: its own object. What was decided in reading is long, and only there where it was asked for. */
export function stepJson({ command, done }: StepResult, evidence: boolean): unknown {
  if (command === 'correos' || command === 'enviar') return mailsJson(done);
  if (command === 'validar' || command === 'ignorar') return findingsJson(done);
  if (command === 'corregir') return { corrected: done.corrected, skipped: done.skipped };
  if (command !== 'leer' || evidence) return done;
  const { decisions: _, ...report } = done;
  return report;
}

/** Several commands: their objects under their words. */
export function stepsJson(steps: readonly StepResult[], evidence: boolean): unknown {
  return Object.fromEntries(
    steps.map((step) => [step.command === 'enviar' ? 'correos' : step.command, stepJson(step, evidence)]),
  );
}

function mailsJson({ mails, skipped, quotaLeft }: MailPreview): unknown {
  return { mails: mails.map(mailJson), skipped, quotaLeft };
}

function mailJson({ unit, to, subject, overdue, thisPeriod, next }: MailReport): unknown {
  return { unit, to, subject, overdue, thisPeriod, next };
}
