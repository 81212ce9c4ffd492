/** "correos --enviar": sends each unit its mail of the week, at most once whatever happens half-way. */

import * as z from 'zod/mini';
import { DIGEST_CONTENT, type SkippedUnit } from '#core/digest/mailing.ts';
import { DETAIL_COLUMN, LEDGER_HEADINGS, ledgerCells, type MailState, STATE_COLUMN } from '#core/ledger/ledger.ts';
import { errorText } from '#core/text/error-text.ts';
import { es } from '#texts/es.ts';
import type { Command } from './command.ts';
import { type ComposedMail, composeMails, type MailReport, reportMail } from './compose-mails.ts';
import { done } from './outcome.ts';
import type { Ports } from './ports.ts';
import { scheduleInput } from './schedule-input.ts';

/** What was sent. */
export interface MailsSent {
  readonly mails: readonly MailReport[];
  readonly skipped: readonly SkippedUnit[];
  readonly quotaLeft: number;
}

const sendInput = z.object({ ...scheduleInput.shape, units: z.optional(z.array(z.string())) });

/** Sends the mails. With `units`, only theirs: those the user saw and confirmed. */
export const sendMailsCommand: Command<z.infer<typeof sendInput>, MailsSent> = {
  word: 'enviar',
  caption: 'Enviar los correos de esta semana…',
  handler: 'menuSendMails',
  changes: true,
  input: sendInput,
  confirm(ports) {
    const composed = composeMails(ports, {});
    if ('refusal' in composed) return composed;
    const { mails, skipped } = composed.done;
    const units = mails.map(({ digest }) => digest.unit.code);
    const lines = [
      ...mails.map(({ digest, mail }) => `${digest.unit.code} → ${mail.to.join(', ')}: ${mail.subject}`),
      ...skipped.map(({ text }) => text),
      `¿Enviar ${mails.length === 1 ? 'este correo' : `estos ${mails.length} correos`}?`,
    ];
    return done({ title: es.dialogs.sendTitle, text: lines.join('\n'), input: { units } });
  },
  run(ports, input) {
    const composed = composeMails(ports, input);
    if ('refusal' in composed) return composed;
    ports.workbook.apply(composed.done.directoryPatch);
    const chosen = composed.done.mails.filter(({ digest }) => input.units?.includes(digest.unit.code) ?? true);
    const failed: SkippedUnit[] = [];
    const sent: MailReport[] = [];
    for (const mail of chosen) {
      const problem = sendOnce(ports, mail);
      if (problem === null) sent.push(reportMail(mail));
      else failed.push(problem);
    }
    return done({ mails: sent, skipped: [...composed.done.skipped, ...failed], quotaLeft: ports.mail.quotaLeft() });
  },
  tell({ mails, skipped }) {
    const left = skipped.map(({ text }) => text);
    const first =
      mails.length === 0
        ? 'No se envió ningún correo.'
        : `Correos enviados: ${mails.length}. Quedaron anotados en la «Bitácora».`;
    return [first, ...left].join('\n');
  },
};

/**
 * The ledger row is stored before the mail is handed over, so that a run that dies in between leaves a row «enviando»,
 * which no later run sends again by itself.
 */
function sendOnce(ports: Ports, { digest, mail }: ComposedMail): SkippedUnit | null {
  const { unit, period } = digest;
  const entry = {
    when: ports.clock.now(),
    user: ports.user(),
    unit: unit.code,
    period: period.key,
    content: DIGEST_CONTENT,
    to: mail.to,
    subject: mail.subject,
    state: 'enviando' as MailState,
  };
  const { ledger } = es.sheets;
  const row = ports.workbook.appendRow(ledger, LEDGER_HEADINGS, ledgerCells(entry));
  ports.workbook.flush();
  try {
    ports.mail.send(mail);
  } catch (error) {
    const detail = errorText(error);
    ports.workbook.writeText(ledger, row, STATE_COLUMN, 'dudoso' satisfies MailState);
    ports.workbook.writeText(ledger, row, DETAIL_COLUMN, detail);
    return { unit: unit.code, code: 'doubtful', text: es.mail.notTaken(unit.name, detail) };
  }
  ports.workbook.writeText(ledger, row, STATE_COLUMN, 'enviado' satisfies MailState);
  return null;
}
