/** The page of a folder of mails: a list, and each HTML body in a frame in which nothing can run. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutgoingMail } from './outgoing-mail.ts';

/** What the page knows of a mail. */
export interface ListedMail extends Omit<OutgoingMail, 'attachments' | 'inlineImages'> {
  readonly file: string;
  /** ISO instant. */
  readonly date: string;
  /** Names of the files that go with it. */
  readonly attachments: readonly string[];
}

const PAGE = 'index.html';
const DATA = /<script type="application\/json" id="correos">([\s\S]*?)<\/script>/;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const dateFormat = new Intl.DateTimeFormat('es-CO', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'America/Bogota',
});

function row(label: string, value: string): string {
  return value === '' ? '' : `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`;
}

function bodyOf({ htmlBody, body, subject }: ListedMail): string {
  const text = `<pre>${escapeHtml(body)}</pre>`;
  if (htmlBody === null) return text;
  const frame = `<iframe sandbox loading="lazy" title="${escapeHtml(subject)}" srcdoc="${escapeHtml(htmlBody)}"></iframe>`;
  return `${frame}<details class="text"><summary>Versión en texto</summary>${text}</details>`;
}

function article(mail: ListedMail, index: number): string {
  const { file, date, from, senderName, to, cc, bcc, replyTo, subject, attachments } = mail;
  const sender = senderName === '' || from === '' ? senderName || from : `${senderName} <${from}>`;
  return `<details class="mail"${index === 0 ? ' open' : ''}>
<summary><b>${escapeHtml(subject === '' ? '(sin asunto)' : subject)}</b> <span>${escapeHtml(to.join(', '))}</span></summary>
<dl>${row('De', sender)}${row('Para', to.join(', '))}${row('Copia', cc.join(', '))}${row('Copia oculta', bcc.join(', '))}${row('Responder a', replyTo.join(', '))}${row('Fecha', dateFormat.format(new Date(date)))}${row('Adjuntos', attachments.join(', '))}<dt>Archivo</dt><dd><a href="${escapeHtml(encodeURIComponent(file))}">${escapeHtml(file)}</a></dd></dl>
${bodyOf(mail)}
</details>`;
}

const STYLE = `:root{color-scheme:light;font:16px/1.5 system-ui,sans-serif;color:#1f2933;background:#eef1f5}
body{max-width:62rem;margin:0 auto;padding:2rem 1rem}h1{font-size:1.5rem;margin:0}
.note{color:#52606d;margin:.25rem 0 1.5rem}
.mail{background:#fff;border:1px solid #cbd2d9;border-radius:.5rem;margin:.75rem 0;overflow:hidden}
summary{cursor:pointer;padding:.75rem 1rem}summary span{color:#52606d}summary:focus-visible{outline:3px solid #1d4ed8;outline-offset:-3px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:0;padding:.75rem 1rem;border-top:1px solid #e4e7eb;background:#f7f9fb}
dt{color:#52606d}dd{margin:0;overflow-wrap:anywhere}iframe{display:block;width:100%;height:70vh;border:0;border-top:1px solid #e4e7eb;background:#fff}
pre{white-space:pre-wrap;margin:0;padding:1rem;border-top:1px solid #e4e7eb;overflow-wrap:anywhere}`;

function page(mails: readonly ListedMail[]): string {
  const count = mails.length === 1 ? '1 correo' : `${mails.length} correos`;
  return `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Bandeja de salida: ${count}</title><style>${STYLE}</style></head>
<body><h1>Bandeja de salida</h1>
<p class="note">${count}. Ninguno salió de este equipo: así los verá quien los reciba.</p>
${mails.map(article).join('\n')}
<script type="application/json" id="correos">${JSON.stringify(mails).replaceAll('<', '\\u003c')}</script>
</body></html>
`;
}

/** The mails that the page of a folder lists; none where there is no page, or not one of ours. */
export function readIndex(folder: string): ListedMail[] {
  const path = join(folder, PAGE);
  const [, data] = (existsSync(path) && DATA.exec(readFileSync(path, 'utf8'))) || [];
  try {
    return data === undefined ? [] : (JSON.parse(data) as ListedMail[]);
  } catch {
    return [];
  }
}

/** Writes the page of a folder. */
export function writeIndex(folder: string, mails: readonly ListedMail[]): void {
  writeFileSync(join(folder, PAGE), page(mails));
}
