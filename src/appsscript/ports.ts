/** The outside world of the commands, over Apps Script's services. */

import type { ClockPort, LockPort, MailPort, Ports } from '#commands/ports.ts';
import { settings } from './settings.ts';
import { undoLog } from './undo-log.ts';
import { workbookPort } from './workbook.ts';

const ZONE = 'America/Bogota';
const LOCK_WAIT_MILLISECONDS = 10_000;

const clock: ClockPort = {
  today: () => Utilities.formatDate(new Date(), ZONE, 'yyyy-MM-dd'),
  now: () => Utilities.formatDate(new Date(), ZONE, 'yyyy-MM-dd HH:mm'),
};

const mail: MailPort = {
  quotaLeft: () => MailApp.getRemainingDailyQuota(),
  send({ to, subject, text, html, senderName }) {
    MailApp.sendEmail({ to: to.join(','), subject, body: text, htmlBody: html, name: senderName });
  },
};

const lock: LockPort = {
  alone(work) {
    const documentLock = LockService.getDocumentLock();
    if (!documentLock.tryLock(LOCK_WAIT_MILLISECONDS)) return null;
    try {
      return work();
    } finally {
      release(documentLock);
    }
  },
};

/** The work is done by now and the platform lets go of every lock when the run ends, so a failure here only deserves a line in the log. */
function release(documentLock: GoogleAppsScript.Lock.Lock): void {
  try {
    documentLock.releaseLock();
  } catch (error) {
    console.warn(error);
  }
}

/** All ports, over the spreadsheet the script is bound to. */
export function appsScriptPorts(): Ports {
  return {
    workbook: workbookPort(),
    undoLog,
    settings,
    mail,
    clock,
    lock,
    user: () => Session.getActiveUser().getEmail(),
  };
}
