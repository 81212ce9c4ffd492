/** A mail as MailApp hands it over: plain data, whole, ready to be delivered by any outbox. */

/** A file that travels with a mail. */
export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  /** Content in base64. */
  readonly content: string;
}

/** An image that the HTML body shows by `cid:`. */
export interface InlineImage extends MailAttachment {
  readonly contentId: string;
}

/** One message. Addresses may carry a display name: `Ana <ana@entidad.example>`. */
export interface OutgoingMail {
  readonly from: string;
  /** Name shown as the sender, or `''`. */
  readonly senderName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly attachments: readonly MailAttachment[];
  readonly inlineImages: readonly InlineImage[];
}

/** Everyone who gets a copy: what a mail quota counts. */
export function recipientCount(mail: OutgoingMail): number {
  return mail.to.length + mail.cc.length + mail.bcc.length;
}

/** Delivers one mail before it returns; throws when it could not. */
export type Deliver = (mail: OutgoingMail) => void;
