/** A mail in the terms of nodemailer: reproducible, and with no way for a text to become a header. */

import { createHash } from 'node:crypto';
import type { MailComposerOptions } from 'nodemailer/lib/mail-composer';
import type { OutgoingMail } from './outgoing-mail.ts';

/** Who a mail is from where the user's address is not known. */
const UNKNOWN_SENDER = 'cronograma@localhost';

/** A text on one line: a line break in a header would begin another one. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').trim();
}

/** Name and address of `Ana <ana@entidad.example>`, kept apart so that nothing in them is read as a list. */
function splitAddress(text: string): { name: string; address: string } {
  if (/[\r\n]/.test(text)) throw new Error(`Dirección con un salto de línea: ${oneLine(text)}`);
  const [, name = '', address = text] = /^(.*?)\s*<([^<>]+)>$/.exec(text.trim()) ?? [];
  return { name: name.replace(/^"(.*)"$/, '$1'), address };
}

/** Same mail at the same time, same id. */
function fingerprint(mail: OutgoingMail, date: Date): string {
  return createHash('sha256')
    .update(JSON.stringify([mail, date.toISOString()]))
    .digest('hex')
    .slice(0, 32);
}

/**
 * The message as nodemailer composes it. Date, message id and boundaries follow from the mail and the date alone.
 *
 * @throws where an address holds a line break.
 */
export function toMessage(mail: OutgoingMail, date: Date): MailComposerOptions {
  const sender = splitAddress(mail.from === '' ? UNKNOWN_SENDER : mail.from);
  const id = fingerprint(mail, date);
  return {
    from: { ...sender, name: oneLine(mail.senderName) || sender.name },
    to: mail.to.map(splitAddress),
    cc: mail.cc.map(splitAddress),
    bcc: mail.bcc.map(splitAddress),
    replyTo: mail.replyTo.map(splitAddress),
    subject: oneLine(mail.subject),
    text: mail.body,
    html: mail.htmlBody ?? undefined,
    attachments: [
      ...mail.attachments.map(({ name, contentType, content }) => ({
        filename: oneLine(name),
        contentType: oneLine(contentType),
        content,
        encoding: 'base64',
      })),
      ...mail.inlineImages.map(({ name, contentType, content, contentId }) => ({
        filename: oneLine(name),
        contentType: oneLine(contentType),
        content,
        encoding: 'base64',
        cid: oneLine(contentId),
        contentDisposition: 'inline',
      })),
    ],
    date,
    messageId: `<${id}@${sender.address.split('@')[1] ?? 'localhost'}>`,
    baseBoundary: id,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
