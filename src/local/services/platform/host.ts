/** The host as the services see it: typed questions over the one string-to-string bridge. */

import type { OutgoingMail } from '#local/outbox/outgoing-mail.ts';
import type { Bridge, DialogAnswer, DialogQuestion, HostQuestion } from '../protocol.ts';
import { Exception } from './exception.ts';

/** Asks the host. */
export class HostLink {
  readonly #bridge: Bridge;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** Milliseconds of the run's clock. */
  now(): number {
    return this.#ask<number>({ ask: 'now' });
  }

  /** Lets the latency of one travelling call pass. */
  travel(): void {
    this.#ask({ ask: 'travel' });
  }

  /** Sends a mail; throws when it could not be delivered. */
  deliver(mail: OutgoingMail): void {
    this.#ask({ ask: 'deliver', mail });
  }

  /** What the user answers to a dialog. */
  answer(dialog: DialogQuestion): DialogAnswer {
    return this.#ask<DialogAnswer>({ ask: 'dialog', dialog });
  }

  /** A digest, or a keyed one, in base64. */
  digest(algorithm: string, data: string, key: string | null): string {
    return this.#ask<string>({ ask: 'digest', algorithm, data, key });
  }

  /** 128 random bits as 32 hexadecimal digits. */
  random(): string {
    return this.#ask<string>({ ask: 'random' });
  }

  #ask<Answer>(question: HostQuestion): Answer {
    const reply = JSON.parse(this.#bridge(JSON.stringify(question))) as { value?: Answer; error?: string };
    if (reply.error !== undefined) throw new Exception(reply.error);
    return reply.value as Answer;
  }
}
