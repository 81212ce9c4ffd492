/** The worker thread of the outbox: nodemailer works in promises, and the thread that waits for it must not. */

import { workerData } from 'node:worker_threads';
import nodemailer from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailReply, MailTask, MailWorkerData } from './mail-task.ts';
import { toMessage } from './message.ts';

const { port, signal, smtpUrl } = workerData as MailWorkerData;

/** The same server with one pooled connection, and no endless waiting. */
function pooled(url: string): string {
  const address = new URL(url);
  for (const [name, value] of [
    ['pool', 'true'],
    ['maxConnections', '1'],
    ['connectionTimeout', '15000'],
    ['greetingTimeout', '15000'],
    ['socketTimeout', '30000'],
  ] as const) {
    if (!address.searchParams.has(name)) address.searchParams.set(name, value);
  }
  return address.href;
}

let transport: ReturnType<typeof nodemailer.createTransport> | null = null;

/** The transport, made with the first mail, so that a bad address is an answer like any other. */
function openTransport() {
  if (smtpUrl === null) throw new Error('No hay servidor de correo.');
  transport ??= nodemailer.createTransport(pooled(smtpUrl));
  return transport;
}

async function perform({ kind, mail, date }: MailTask): Promise<Uint8Array | null> {
  const message = toMessage(mail, new Date(date));
  if (kind === 'compose') return new Uint8Array(await new MailComposer(message).compile().build());
  const { rejected } = await openTransport().sendMail(message);
  if (rejected.length > 0) throw new Error(`El servidor de correo no aceptó a ${rejected.map(String).join(', ')}.`);
  return null;
}

port.on('message', async (task: MailTask) => {
  const reply: MailReply = await perform(task).then(
    (message) => ({ message }),
    (thrown: unknown) => ({ error: thrown instanceof Error ? thrown.message : String(thrown) }),
  );
  port.postMessage(reply);
  const flag = new Int32Array(signal);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
});
