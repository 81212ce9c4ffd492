/** What a local host is made of, and how its world behaves. */

import type { Deliver } from '#local/outbox/outgoing-mail.ts';
import type { AuthModeName, CallContext, DialogAnswer, DialogQuestion } from '#local/services/protocol.ts';

/** The clock: a fixed instant, or a function that tells the time. */
export type HostClock = Date | (() => Date);

/** Answers a dialog; what it leaves out is the default (the affirmative button, no text). */
export type AnswerDialog = (question: DialogQuestion) => Partial<DialogAnswer>;

/** Everything but `bundle` and `services` may be left out. The host reads the options anew at every call. */
export interface HostOptions {
  /** Source of `dist/main.js`. */
  bundle: string;
  /** Source of `build/services.js`. */
  services: string;
  /** The project's other files by name without extension: `{sidebar: '<html>…'}`. */
  html?: Record<string, string>;
  /** Default: the real time. */
  now?: HostClock;
  /** The user's address; `''` where the platform would not tell it. */
  userEmail?: string;
  /** Recipients a day. Default 100, a consumer account's. */
  mailQuota?: number;
  /** Default: yes to everything. */
  answerDialog?: AnswerDialog;
  /** Delivers a mail before it returns. Default: the mail is only recorded. */
  deliver?: Deliver;
  /** The call (counted from 1, of those that travel) that fails with the platform's `Service error`. */
  failAtCall?: number | null;
  /** Milliseconds every travelling call takes; they are really waited. */
  latency?: number;
  /** Whether another execution holds the locks. */
  lockBusy?: boolean;
  /** Makes ids reproducible. */
  idSeed?: string | null;
  /** What the script may do, by what started it. Default: LIMITED in simple triggers (open, edit), FULL elsewhere. */
  authModes?: Partial<Record<CallContext, AuthModeName>>;
  /** Milliseconds a run may take. Default: the platform's 30 s in simple triggers, 6 min elsewhere. */
  timeLimit?: number;
  /** IANA name; default America/Bogota. */
  timeZone?: string;
  spreadsheetId?: string;
  /** What `getUrl` gives. Default `''`: a workbook on this machine has no address that would open for anyone else. */
  spreadsheetUrl?: string;
}

/** Recipients a day of a consumer account. Source: Google, “Quotas for Google Services” (developers.google.com/apps-script/guides/services/quotas). */
export const CONSUMER_MAIL_QUOTA = 100;

/** Milliseconds a run may take. Source: Google, “Quotas for Google Services” (developers.google.com/apps-script/guides/services/quotas). */
export const TIME_LIMITS = { simpleTrigger: 30_000, other: 360_000 };

/** The time zone of script and spreadsheet. */
export const DEFAULT_TIME_ZONE = 'America/Bogota';

/** The id scripts see where the host was given none. */
export const DEFAULT_SPREADSHEET_ID = 'libro-local';
