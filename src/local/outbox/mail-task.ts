/** What the outbox asks of its worker thread, and what it gets back. */

import type { MessagePort } from 'node:worker_threads';
import type { OutgoingMail } from './outgoing-mail.ts';

/** Compose the mail, or send it too. */
export interface MailTask {
  readonly kind: 'compose' | 'send';
  readonly mail: OutgoingMail;
  /** Milliseconds of the mail's date. */
  readonly date: number;
}

/** The composed message (nothing where it was sent), or why it failed. */
export type MailReply = { readonly message: Uint8Array | null } | { readonly error: string };

/** What the worker starts with. */
export interface MailWorkerData {
  readonly port: MessagePort;
  /** One 32-bit integer: 1 once a reply is there. */
  readonly signal: SharedArrayBuffer;
  /** `smtp://…` or `smtps://…`; null for a worker that only composes. */
  readonly smtpUrl: string | null;
}
