/** Mails delivered for good: into a folder, and to a server on loopback. */

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subjectSlug } from '#local/outbox/file-outbox.ts';
import { openOutbox } from '#local/outbox/open-outbox.ts';
import type { OutgoingMail } from '#local/outbox/outgoing-mail.ts';
import { runScript } from '../services/scripts.ts';
import { MAIL_WORKER } from './mail-worker-file.ts';

const NOW = new Date('2025-08-15T14:00:00Z');
const newFolder = () => mkdtempSync(join(tmpdir(), 'outbox-'));
const inFolder = (folder: string) => openOutbox(MAIL_WORKER, folder)({ outbox: 'correos', smtp: null }, NOW);
const files = (folder: string) => readdirSync(join(folder, 'correos')).sort();
const read = (folder: string, file: string) => readFileSync(join(folder, 'correos', file), 'utf8');

const MAIL: OutgoingMail = {
  from: 'ana@entidad.example',
  senderName: 'Planeación',
  to: ['uno@entidad.example', '"Pérez, Ana" <dos@entidad.example>'],
  cc: ['tres@entidad.example'],
  bcc: ['cuatro@entidad.example'],
  replyTo: ['r@entidad.example'],
  subject: 'Rendición de cuentas: avance de «PC»',
  body: 'Señores:\nfaltan 3 actividades.',
  htmlBody: '<p>Faltan <b>3</b> actividades</p><script>alert(1)</script>',
  attachments: [
    { name: 'plan.ics', contentType: 'text/calendar', content: Buffer.from('BEGIN:VCALENDAR').toString('base64') },
  ],
  inlineImages: [{ name: 'logo.png', contentType: 'image/png', content: 'AQID', contentId: 'logo' }],
};

describe('the folder', () => {
  it('gets one file per mail, which reads as what was sent', async () => {
    const folder = newFolder();
    inFolder(folder)(MAIL);
    expect(files(folder)).toEqual(['001-Rendicion-de-cuentas-avance-de-PC.eml', 'index.html']);
    const mail = await PostalMime.parse(read(folder, '001-Rendicion-de-cuentas-avance-de-PC.eml'));
    expect(mail).toMatchObject({
      from: { name: 'Planeación', address: 'ana@entidad.example' },
      to: [
        { name: '', address: 'uno@entidad.example' },
        { name: 'Pérez, Ana', address: 'dos@entidad.example' },
      ],
      cc: [{ address: 'tres@entidad.example' }],
      replyTo: [{ address: 'r@entidad.example' }],
      subject: MAIL.subject,
      date: NOW.toISOString(),
    });
    expect(mail.text?.trim()).toBe(MAIL.body);
    expect(mail.html?.trim()).toBe(MAIL.htmlBody);
    expect(mail.attachments.map(({ filename, mimeType, contentId }) => [filename, mimeType, contentId])).toEqual([
      ['logo.png', 'image/png', '<logo>'],
      ['plan.ics', 'text/calendar', undefined],
    ]);
  });

  it('is the same byte for byte when the same is told again', () => {
    const [one, other] = [newFolder(), newFolder()];
    for (const folder of [one, other]) inFolder(folder)(MAIL);
    for (const file of files(one)) expect(read(other, file)).toBe(read(one, file));
  });

  it('numbers on from what is there, and lists it all', () => {
    const folder = newFolder();
    inFolder(folder)(MAIL);
    writeFileSync(join(folder, 'correos', '041-otro.eml'), '');
    const deliver = inFolder(folder);
    deliver({ ...MAIL, subject: '../../etc/passwd' });
    deliver({ ...MAIL, subject: '' });
    expect(files(folder)).toEqual([
      '001-Rendicion-de-cuentas-avance-de-PC.eml',
      '041-otro.eml',
      '042-etc-passwd.eml',
      '043-correo.eml',
      'index.html',
    ]);
    const page = read(folder, 'index.html');
    expect(page).toContain('3 correos');
    expect(page.match(/<iframe/g)).toHaveLength(3);
  });

  it('shows each body where nothing of it can run', () => {
    const folder = newFolder();
    inFolder(folder)({ ...MAIL, subject: '<img src=x onerror=alert(1)>', body: '</pre><script>alert(2)</script>' });
    const page = read(folder, 'index.html');
    const outside = page
      .replace(/srcdoc="[^"]*"/g, '')
      .replace(/<script type="application\/json"[\s\S]*?<\/script>/, '');
    expect(outside).not.toMatch(/<script|<img/);
    expect(page).toMatch(/<iframe sandbox /);
    expect(page).toContain('srcdoc="&lt;p&gt;Faltan');
  });

  it('takes no header from a text, and no address with one in it', async () => {
    const folder = newFolder();
    const deliver = inFolder(folder);
    deliver({ ...MAIL, subject: 'Uno\r\nBcc: x@y.example', senderName: 'N\nX-Y: z' });
    const [file = ''] = files(folder);
    const mail = await PostalMime.parse(read(folder, file));
    expect(mail.subject).toBe('Uno Bcc: x@y.example');
    expect(mail.headers.map(({ key }) => key)).not.toContain('x-y');
    expect(() => deliver({ ...MAIL, to: ['a@b.example\nBcc: x@y.example'] })).toThrow(
      'Dirección con un salto de línea',
    );
  });

  it('says what is missing before the build', () => {
    expect(() => openOutbox('/no/such/worker.mjs', newFolder())({ outbox: null, smtp: null }, NOW)).toThrow(
      'npm run build',
    );
  });
});

it.each([
  ['Año nuevo: ¿quién?', 'Ano-nuevo-quien'],
  ['..\\..//', 'correo'],
  ['x'.repeat(200), 'x'.repeat(60)],
  ['🙂', 'correo'],
])('subject %s in a file name', (subject, slug) => {
  expect(subjectSlug(subject)).toBe(slug);
});

interface Received {
  readonly port?: number;
  readonly connections: number;
  readonly to: string[];
  readonly source: string;
}

describe('the server', () => {
  let server: Worker;
  let deliver: (mail: OutgoingMail) => void;
  const received: Received[] = [];

  beforeAll(async () => {
    server = new Worker(new URL('./smtp-server-worker.mjs', import.meta.url));
    const port = await new Promise<number>((resolve) => {
      server.on('message', (message: Received) => (message.port ? resolve(message.port) : received.push(message)));
    });
    deliver = openOutbox(MAIL_WORKER, '.')({ outbox: null, smtp: `smtp://127.0.0.1:${port}` }, NOW);
  });

  afterAll(() => server.terminate());

  it('gets mails in order over one connection, and its refusals are thrown at the very call', async () => {
    const { run } = runScript(
      `return ['uno@entidad.example', 'nadie@entidad.example', 'tres@entidad.example'].map((to) => {
         try { MailApp.sendEmail(to, 'Avance', 'Texto'); return 'enviado'; } catch (e) { return e.message; }
       })`,
      { options: { deliver } },
    );
    expect(run.returned).toEqual(['enviado', expect.stringContaining('550'), 'enviado']);
    expect(run.mails.map(({ to }) => to)).toEqual([['uno@entidad.example'], ['tres@entidad.example']]);
    await expect.poll(() => received.length).toBe(2);
    expect(received.map(({ to, connections }) => [to, connections])).toEqual([
      [['uno@entidad.example'], 1],
      [['tres@entidad.example'], 1],
    ]);
    expect(await PostalMime.parse(received[0]?.source ?? '')).toMatchObject({
      subject: 'Avance',
      date: NOW.toISOString(),
    });
  });

  it('that refuses some recipients has not taken the mail', () => {
    expect(() => deliver({ ...MAIL, to: ['uno@entidad.example', 'nadie@entidad.example'] })).toThrow(
      'El servidor de correo no aceptó a nadie@entidad.example.',
    );
  });

  it('that is not there is an error like any other', () => {
    const nowhere = openOutbox(MAIL_WORKER, '.')({ outbox: null, smtp: 'smtp://127.0.0.1:1' }, NOW);
    expect(() => nowhere(MAIL)).toThrow(/ECONNREFUSED/);
    const nonsense = openOutbox(MAIL_WORKER, '.')({ outbox: null, smtp: 'correo de la alcaldía' }, NOW);
    expect(() => nonsense(MAIL)).toThrow(/Invalid URL/);
  });
});
