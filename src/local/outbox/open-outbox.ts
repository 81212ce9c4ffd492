/** The way mails go out: into a folder, or to a mail server. */

import { join, resolve } from 'node:path';
import { openFileOutbox } from './file-outbox.ts';
import { MailThread } from './mail-thread.ts';
import type { Deliver } from './outgoing-mail.ts';

/** Where mails are to go; both null: into `salida/buzon`. */
export interface OutboxChoice {
  /** A folder. */
  readonly outbox: string | null;
  /** `smtp://host:port` or `smtps://…`, with user and password where the server asks for them. */
  readonly smtp: string | null;
}

/** Delivers to a mail server, over one connection that is kept open. */
export function openSmtpOutbox(thread: MailThread, now: () => Date): Deliver {
  return (mail) => thread.send(mail, now());
}

/**
 * Prepares outboxes. Nothing is started or created before one is asked for.
 *
 * @param workerPath the built worker, `build/mail-worker.mjs`.
 * @param folder where relative paths start from.
 * @returns a function that opens the chosen outbox; mails get the date `now`.
 */
export function openOutbox(workerPath: string, folder: string): (choice: OutboxChoice, now: Date) => Deliver {
  return ({ outbox, smtp }, now) => {
    const thread = new MailThread(workerPath, smtp);
    if (smtp !== null) return openSmtpOutbox(thread, () => now);
    return openFileOutbox(thread, resolve(folder, outbox ?? join('salida', 'buzon')), () => now);
  };
}
