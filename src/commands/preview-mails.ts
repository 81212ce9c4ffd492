/** "correos": shows the week's mail of each unit, and sends nothing. */

import type { SkippedUnit } from '#core/digest/mailing.ts';
import { mailPreviewPage } from '#core/report/mail-preview-page.ts';
import { countOf } from '#core/text/count-of.ts';
import type { Command } from './command.ts';
import { composeMails, type MailReport, reportMail } from './compose-mails.ts';
import { done } from './outcome.ts';
import { type ScheduleInput, scheduleInput } from './schedule-input.ts';

/** The mails as they would go. */
export interface MailPreview {
  readonly mails: readonly MailReport[];
  readonly skipped: readonly SkippedUnit[];
  readonly quotaLeft: number;
}

/** Previews the mails. */
export const previewMailsCommand: Command<ScheduleInput, MailPreview> = {
  word: 'correos',
  caption: 'Ver los correos de esta semana',
  handler: 'menuPreviewMails',
  changes: false,
  input: scheduleInput,
  run(ports, input) {
    const composed = composeMails(ports, input);
    if ('refusal' in composed) return composed;
    const { mails, skipped, quotaLeft } = composed.done;
    return done({ mails: mails.map(reportMail), skipped, quotaLeft });
  },
  tell({ mails, skipped }) {
    const left = skipped.map(({ text }) => text);
    return [
      `${countOf(mails.length, 'correo listo', 'correos listos')} para enviar; ${countOf(skipped.length, 'unidad', 'unidades')} sin correo esta vez.`,
      ...left,
    ].join('\n');
  },
  page: ({ mails, skipped }) => mailPreviewPage(mails, skipped),
};
