/** MailApp: what is sent, counted and refused. */

import { describe, expect, it } from 'vitest';
import type { OutgoingMail } from '#local/outbox/outgoing-mail.ts';
import { refusal, runScript, scenarios } from './scripts.ts';

function sent(call: string): OutgoingMail | undefined {
  const { run } = runScript(call);
  expect(run.error).toBeNull();
  return run.mails[0];
}

describe('a mail', () => {
  it('as an object', () => {
    const mail = sent(`MailApp.sendEmail({
      to: 'uno@entidad.example, "Pérez, Ana" <ana@entidad.example>', cc: 'dos@entidad.example', bcc: 'tres@entidad.example', replyTo: 'r@entidad.example',
      subject: 'Avance', body: 'Hola', htmlBody: '<p>Hola</p>', name: 'Planeación',
      attachments: [Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'plan.ics')], inlineImages: { logo: Utilities.newBlob([1], 'image/png') } })`);
    expect(mail).toEqual({
      from: 'ana@entidad.example',
      senderName: 'Planeación',
      to: ['uno@entidad.example', '"Pérez, Ana" <ana@entidad.example>'],
      cc: ['dos@entidad.example'],
      bcc: ['tres@entidad.example'],
      replyTo: ['r@entidad.example'],
      subject: 'Avance',
      body: 'Hola',
      htmlBody: '<p>Hola</p>',
      attachments: [
        { name: 'plan.ics', contentType: 'text/calendar', content: Buffer.from('BEGIN:VCALENDAR').toString('base64') },
      ],
      inlineImages: [{ name: 'logo', contentType: 'image/png', content: 'AQ==', contentId: 'logo' }],
    });
  });

  it.each([
    ['recipient, subject, body', `'a@b.example', 'Asunto', 'Texto'`, { replyTo: [], htmlBody: null }],
    [
      'and options',
      `'a@b.example', 'Asunto', 'Texto', { htmlBody: '<p>', name: 'N' }`,
      { htmlBody: '<p>', senderName: 'N' },
    ],
    ['with an address for replies', `'a@b.example', 'r@b.example', 'Asunto', 'Texto'`, { replyTo: ['r@b.example'] }],
  ])('by position: %s', (_name, args, expected) => {
    expect(sent(`MailApp.sendEmail(${args})`)).toMatchObject({
      to: ['a@b.example'],
      subject: 'Asunto',
      body: 'Texto',
      ...expected,
    });
  });

  it('with HTML only gets a text', () => {
    expect(
      sent(`MailApp.sendEmail({ to: 'a@b.example', subject: 's', htmlBody: '<style>p{}</style><p>Uno</p><p>Dos</p>' })`)
        ?.body,
    ).toBe('Uno\nDos');
  });

  it('that wants no reply', () => {
    expect(sent(`MailApp.sendEmail('a@b.example', 's', 'b', { noReply: true, replyTo: 'r@b.example' })`)).toMatchObject(
      {
        from: 'noreply@entidad.example',
        replyTo: [],
      },
    );
  });

  it('gets no headers through its texts', () => {
    expect(
      sent(
        `MailApp.sendEmail({ to: 'a@b.example', subject: 'Uno\\r\\nBcc: x@y.example', body: '', name: 'N\\nX: y' })`,
      ),
    ).toMatchObject({
      subject: 'Uno Bcc: x@y.example',
      senderName: 'N X: y',
      bcc: [],
    });
  });
});

const to = (recipients: number) =>
  `Array.from({ length: ${recipients} }, (_, i) => 'u' + i + '@entidad.example').join(',')`;

scenarios('mails that are refused', [
  ['to nobody', `MailApp.sendEmail('', 's', 'b')`, refusal('Failed to send email: no recipient')],
  ['to what is no address', `MailApp.sendEmail('ana', 's', 'b')`, refusal('Invalid email: ana')],
  [
    'with a header in the address',
    `MailApp.sendEmail('a@b.example\\r\\nBcc: c@d.example', 's', 'b')`,
    refusal('Invalid email'),
  ],
  [
    'to more than fifty',
    `MailApp.sendEmail(${to(51)}, 's', 'b')`,
    refusal('Limit Exceeded: Email Recipients Per Message.'),
  ],
  [
    'with too long a body',
    `MailApp.sendEmail('a@b.example', 's', 'x'.repeat(204801))`,
    refusal('Limit Exceeded: Email Body Size.'),
  ],
  [
    'beyond the day’s quota',
    `MailApp.sendEmail(${to(50)}, 's', 'b'); MailApp.sendEmail(${to(49)}, 's', 'b'); MailApp.sendEmail(${to(2)}, 's', 'b')`,
    refusal('Service invoked too many times for one day: email.'),
  ],
  [
    'the quota counts recipients',
    `MailApp.sendEmail({ to: ${to(3)}, cc: 'c@d.example', bcc: 'e@f.example', subject: 's', body: 'b' }); return MailApp.getRemainingDailyQuota()`,
    95,
  ],
  [
    'not a mail at all',
    `MailApp.sendEmail('a@b.example')`,
    refusal("The parameters (String) don't match the method signature for MailApp.sendEmail."),
  ],
]);

describe('delivery', () => {
  it('happens before sendEmail returns, and a failure is thrown there', () => {
    const seen: string[] = [];
    const deliver = (mail: OutgoingMail) => {
      seen.push(mail.subject);
      if (mail.subject === 'dos') throw new Error('550 no such user');
    };
    const { run, host } = runScript(
      `const caught = ['uno', 'dos', 'tres'].map((s) => { try { MailApp.sendEmail('a@b.example', s, 'b'); return null; } catch (e) { return e.name + ': ' + e.message; } });
       return [caught, MailApp.getRemainingDailyQuota()]`,
      { options: { deliver, mailQuota: 10 } },
    );
    expect(run.returned).toEqual([[null, 'Exception: 550 no such user', null], 8]);
    expect(seen).toEqual(['uno', 'dos', 'tres']);
    expect(host.mails.map(({ subject }) => subject)).toEqual(['uno', 'tres']);
    expect(host.mailQuotaLeft).toBe(8);
  });

  it('of a mail sent before the script failed is not undone', () => {
    const { run } = runScript(`MailApp.sendEmail('a@b.example', 's', 'b'); throw new Error('después')`);
    expect(run.error?.message).toBe('después');
    expect(run.mails).toHaveLength(1);
  });
});
