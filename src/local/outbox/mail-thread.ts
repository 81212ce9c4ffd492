/** The outbox's worker thread as its caller sees it: every call waits for the answer. */

import { existsSync } from 'node:fs';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { MailReply, MailTask, MailWorkerData } from './mail-task.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

/** Milliseconds after which a worker that does not answer is given up. */
const PATIENCE = 90_000;

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly flag: Int32Array;
}

/** Composes and sends mails, one at a time, before it returns. The thread starts with the first one and ends with the process. */
export class MailThread {
  readonly #workerPath: string;
  readonly #smtpUrl: string | null;
  #thread: Thread | null = null;

  /**
   * @param workerPath the built worker, `build/mail-worker.mjs`.
   * @param smtpUrl the server; null where mails are only composed.
   */
  constructor(workerPath: string, smtpUrl: string | null) {
    if (!existsSync(workerPath)) throw new Error(`Falta ${workerPath}: ejecute «npm run build».`);
    this.#workerPath = workerPath;
    this.#smtpUrl = smtpUrl;
  }

  /** The mail as the bytes of an .eml file. */
  compose(mail: OutgoingMail, date: Date): Uint8Array {
    return this.#ask({ kind: 'compose', mail, date: date.getTime() }) ?? new Uint8Array();
  }

  /** Hands the mail to the server; throws what the server answered where it did not take it. */
  send(mail: OutgoingMail, date: Date): void {
    this.#ask({ kind: 'send', mail, date: date.getTime() });
  }

  #ask(task: MailTask): Uint8Array | null {
    const { port, flag } = this.#running();
    Atomics.store(flag, 0, 0);
    port.postMessage(task);
    const reply = Atomics.wait(flag, 0, 0, PATIENCE) === 'timed-out' ? null : readReply(port);
    if (reply === null) {
      this.#giveUp();
      throw new Error('El servidor de correo no respondió a tiempo.');
    }
    if ('error' in reply) throw new Error(reply.error);
    return reply.message;
  }

  #running(): Thread {
    if (this.#thread !== null) return this.#thread;
    const { port1, port2 } = new MessageChannel();
    const signal = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const workerData: MailWorkerData = { port: port2, signal, smtpUrl: this.#smtpUrl };
    const worker = new Worker(this.#workerPath, { workerData, transferList: [port2] });
    worker.unref();
    port1.unref();
    this.#thread = { worker, port: port1, flag: new Int32Array(signal) };
    return this.#thread;
  }

  /** A late answer must not be taken for that of the next mail. */
  #giveUp(): void {
    void this.#thread?.worker.terminate();
    this.#thread = null;
  }
}

function readReply(port: MessagePort): MailReply | null {
  return (receiveMessageOnPort(port)?.message as MailReply | undefined) ?? null;
}
