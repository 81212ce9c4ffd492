/** An outbox in a folder: one .eml file per mail, and a page to look at them. */

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIndex, writeIndex } from './index-page.ts';
import type { MailThread } from './mail-thread.ts';
import type { Deliver } from './outgoing-mail.ts';

/** Longest part of a file name taken from the subject. */
const SLUG_LENGTH = 60;

/** A subject as part of a file name: plain letters and digits, whatever it holds. */
export function subjectSlug(subject: string): string {
  const plain = subject
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'correo' : plain;
}

function lastNumber(folder: string): number {
  return Math.max(0, ...readdirSync(folder).map((file) => Number(/^(\d+)-.*\.eml$/.exec(file)?.[1] ?? 0)));
}

/**
 * Delivers into a folder, which is made where it is missing. Files are numbered on from those that are there; none is overwritten.
 *
 * @param now the date mails get.
 */
export function openFileOutbox(thread: MailThread, folder: string, now: () => Date): Deliver {
  mkdirSync(folder, { recursive: true });
  const listed = readIndex(folder);
  let number = lastNumber(folder);
  return (mail) => {
    const date = now();
    const message = thread.compose(mail, date);
    number++;
    const file = `${String(number).padStart(3, '0')}-${subjectSlug(mail.subject)}.eml`;
    writeFileSync(join(folder, file), message, { flag: 'wx' });
    const { attachments, inlineImages: _images, ...shown } = mail;
    listed.push({ ...shown, file, date: date.toISOString(), attachments: attachments.map(({ name }) => name) });
    writeIndex(folder, listed);
  };
}
