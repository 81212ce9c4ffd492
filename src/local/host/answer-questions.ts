/** The host's side of the bridge: answers what the services ask while a run is under way. */

import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { OutgoingMail } from '#local/outbox/outgoing-mail.ts';
import type { Bridge, DialogAnswer, DialogQuestion, HostQuestion, JsonValue } from '#local/services/protocol.ts';
import type { HostOptions } from './host-options.ts';

/** The button a dialog is answered with unless told otherwise. */
const AFFIRMATIVE: Readonly<Record<string, DialogAnswer['button']>> = {
  OK: 'OK',
  OK_CANCEL: 'OK',
  YES_NO: 'YES',
  YES_NO_CANCEL: 'YES',
};

const ALGORITHMS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

function answerDialog(options: HostOptions, question: DialogQuestion): DialogAnswer {
  const standard: DialogAnswer = { button: AFFIRMATIVE[question.buttons] ?? 'OK', text: '' };
  return { ...standard, ...options.answerDialog?.(question) };
}

function digest(algorithm: string, data: string, key: string | null): string {
  const name = ALGORITHMS[algorithm];
  if (name === undefined) throw new Error(`not implemented in the local host: DigestAlgorithm.${algorithm}`);
  const hash = key === null ? createHash(name) : createHmac(name, Buffer.from(key, 'base64'));
  return hash.update(Buffer.from(data, 'base64')).digest('base64');
}

function wait(milliseconds: number): void {
  if (milliseconds > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** The time by the options' clock. */
export function currentTime({ now }: HostOptions): number {
  if (now === undefined) return Date.now();
  return (typeof now === 'function' ? now() : now).getTime();
}

function answer(options: HostOptions, mails: OutgoingMail[], question: HostQuestion): unknown {
  switch (question.ask) {
    case 'now':
      return currentTime(options);
    case 'travel':
      return wait(options.latency ?? 0);
    case 'deliver':
      options.deliver?.(question.mail);
      mails.push(question.mail);
      return null;
    case 'dialog':
      return answerDialog(options, question.dialog);
    case 'digest':
      return digest(question.algorithm, question.data, question.key);
    case 'random':
      return randomBytes(16).toString('hex');
  }
}

/**
 * The bridge of a run: strings in, strings out, errors as data, so that nothing of the host's realm gets into the script's.
 *
 * @param mails where delivered mails are added.
 */
export function createBridge(options: HostOptions, mails: OutgoingMail[]): Bridge {
  return (text) => {
    try {
      const value = answer(options, mails, JSON.parse(text) as HostQuestion) ?? null;
      return JSON.stringify({ value: value as JsonValue });
    } catch (thrown) {
      return JSON.stringify({ error: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  };
}
