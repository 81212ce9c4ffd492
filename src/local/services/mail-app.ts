/** MailApp: mails go to the host's outbox while the script waits. */

import {
  type InlineImage,
  type MailAttachment,
  type OutgoingMail,
  recipientCount,
} from '#local/outbox/outgoing-mail.ts';
import type { BlobService } from './base/blob.ts';
import { readAddresses } from './mail-addresses.ts';
import { toBase64, utf8Bytes } from './platform/bytes.ts';
import { Exception } from './platform/exception.ts';
import { type MethodTable, remote, ServiceObject, type ServiceSpec } from './platform/exposure.ts';
import { implementationOf } from './platform/identity.ts';
import type { Runtime } from './runtime.ts';

type MailApp = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

const METHODS = {
  getRemainingDailyQuota: remote(),
  sendEmail: remote('Map', 'String, String, String', 'String, String, String, Map', 'String, String, String, String'),
} satisfies MethodTable<MailApp>;

const SPEC: ServiceSpec = {
  qualifiedName: 'MailApp',
  methods: METHODS,
  access: { from: 'FULL', scope: 'https://www.googleapis.com/auth/script.send_mail' },
};

/** Limits of one message. Source: Google, “Quotas for Google Services” (developers.google.com/apps-script/guides/services/quotas) (of a consumer account). */
const RECIPIENT_LIMIT = 50;
const BODY_LIMIT = 200 * 1024;
const ATTACHMENT_LIMIT = 250;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;

type Arguments = [Message] | [string, string, string] | [string, string, string, Message | string];

function readMessage(args: Arguments): Message {
  if (args.length === 1) return args[0];
  const [to, second, third, last] = args;
  if (typeof last === 'string') return { to, replyTo: second, subject: third, body: last };
  return { ...last, to, subject: second, body: third };
}

function attachmentOf(source: GoogleAppsScript.Base.BlobSource, fallback: string): MailAttachment {
  const { bytes, contentType, name } = implementationOf<BlobService>(source).content;
  return { name: name ?? fallback, contentType: contentType ?? 'application/octet-stream', content: toBase64(bytes) };
}

/** Text of an HTML body for readers that show none, as the platform derives one where it gets none. */
function textOf(html: string): string {
  return html
    .replace(/<(style|script|head)[\s\S]*?<\/\1>/gi, '')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** The service. */
export class MailAppService extends ServiceObject<MailApp> implements Pick<MailApp, keyof typeof METHODS> {
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
  }

  getRemainingDailyQuota(): number {
    return this.#runtime.state.mailQuotaLeft;
  }

  /** Sends, or throws and sends nothing. The quota counts recipients, of mails that went out. */
  sendEmail(...args: Arguments): void {
    const mail = this.#compose(readMessage(args));
    const recipients = recipientCount(mail);
    if (recipients === 0) throw new Exception('Failed to send email: no recipient');
    if (recipients > RECIPIENT_LIMIT) throw new Exception('Limit Exceeded: Email Recipients Per Message.');
    if (utf8Bytes(mail.htmlBody ?? mail.body).length > BODY_LIMIT)
      throw new Exception('Limit Exceeded: Email Body Size.');
    this.#assertAttachable([...mail.attachments, ...mail.inlineImages]);
    if (recipients > this.#runtime.state.mailQuotaLeft) {
      throw new Exception('Service invoked too many times for one day: email.');
    }
    this.#runtime.host.deliver(mail);
    this.#runtime.state.mailQuotaLeft -= recipients;
  }

  #assertAttachable(attachments: readonly MailAttachment[]): void {
    const bytes = attachments.reduce((sum, { content }) => sum + (content.length * 3) / 4, 0);
    if (attachments.length > ATTACHMENT_LIMIT) throw new Exception('Limit Exceeded: Email Attachments Per Message.');
    if (bytes > ATTACHMENT_BYTES) throw new Exception('Limit Exceeded: Email Total Attachments Size.');
  }

  #compose(message: Message): OutgoingMail {
    const { userEmail } = this.#runtime.request;
    const htmlBody = message.htmlBody ?? null;
    const inlineImages = Object.entries(message.inlineImages ?? {}).map(
      ([contentId, image]): InlineImage => ({ ...attachmentOf(image, contentId), contentId }),
    );
    return {
      from: message.noReply === true ? `noreply@${userEmail.split('@')[1] ?? 'localhost'}` : userEmail,
      senderName: oneLine(message.name ?? ''),
      to: readAddresses(message.to),
      cc: readAddresses(message.cc),
      bcc: readAddresses(message.bcc),
      replyTo: message.noReply === true ? [] : readAddresses(message.replyTo),
      subject: oneLine(message.subject ?? ''),
      body: message.body ?? textOf(htmlBody ?? ''),
      htmlBody,
      attachments: (message.attachments ?? []).map((source, index) => attachmentOf(source, `adjunto-${index + 1}`)),
      inlineImages,
    };
  }
}

/** A text that cannot start a header of its own: line breaks become spaces. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').trim();
}
