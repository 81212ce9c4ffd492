/** Composes the week's mails: what the preview shows is, to the letter, what is sent. */

import type { Patch } from '#core/change/patch.ts';
import type { Digest, DigestItem } from '#core/digest/digest.ts';
import { planMailing, type SkippedUnit } from '#core/digest/mailing.ts';
import { isLedger, mailStates } from '#core/ledger/ledger.ts';
import { oneLine } from '#core/text/one-line.ts';
import { digestMail } from '#mail/digest-mail.ts';
import { es } from '#texts/es.ts';
import { openSchedule } from './open-schedule.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { OutgoingMail, Ports } from './ports.ts';
import { cutOffOf, type ScheduleInput } from './schedule-input.ts';

/** A mail and the digest it tells. */
export interface ComposedMail {
  readonly digest: Digest;
  readonly mail: OutgoingMail;
}

/** All mails that can go now. */
export interface ComposedMails {
  readonly mails: readonly ComposedMail[];
  readonly skipped: readonly SkippedUnit[];
  readonly quotaLeft: number;
  /** What writes "Responsables" where the workbook has none yet. */
  readonly directoryPatch: Patch;
}

/** A mail in the shape that `correos --json` promises, with its contents. */
export interface MailReport {
  readonly unit: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly overdue: readonly (number | string | null)[];
  readonly thisPeriod: readonly (number | string | null)[];
  readonly next: readonly (number | string | null)[];
  readonly text: string;
  readonly html: string;
}

/** Opens the schedule and composes; changes nothing. */
export function composeMails(ports: Ports, input: ScheduleInput): Outcome<ComposedMails> {
  const ledger = ports.workbook.read(es.sheets.ledger);
  if (ledger !== null && !isLedger(ledger)) return refused('not-ours', es.refusals.ledgerNotOurs);
  const opened = openSchedule(ports, input.sheet);
  if ('refusal' in opened) return opened;
  const { schedule, directoryPatch } = opened.done;
  const today = cutOffOf(ports, input);
  const quotaLeft = ports.mail.quotaLeft();
  const states = mailStates(ledger);
  const mailing = planMailing(schedule, today, states, quotaLeft);
  const scheduleTitle = oneLine(schedule.headings[0]?.text ?? ports.workbook.name());
  const context = { scheduleTitle, spreadsheetUrl: ports.workbook.url(), today };
  const mails = mailing.digests.map((digest) => {
    const { subject, text, html } = digestMail(digest, context);
    return { digest, mail: { to: digest.unit.emails, subject, text, html, senderName: es.mail.senderName } };
  });
  return done({ mails, skipped: mailing.skipped, quotaLeft, directoryPatch });
}

/** Reports a composed mail. */
export function reportMail({ digest, mail }: ComposedMail): MailReport {
  const numbers = (items: readonly DigestItem[]): MailReport['next'] => items.map(({ number }) => number);
  const { to, subject, text, html } = mail;
  const lists = {
    overdue: numbers(digest.overdue),
    thisPeriod: numbers(digest.thisPeriod),
    next: numbers(digest.next),
  };
  return { unit: digest.unit.code, to, subject, ...lists, text, html };
}
