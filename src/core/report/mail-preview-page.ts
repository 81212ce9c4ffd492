/** A page that shows the mails of the week before they are sent, each as its reader will see it. */

import type { SkippedUnit } from '#core/digest/mailing.ts';
import { countOf } from '#core/text/count-of.ts';
import { escapeHtml } from '#core/text/escape-html.ts';

/** A mail to show. */
export interface PreviewedMail {
  readonly unit: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
}

const STYLE = `body{font:14px/1.5 Arial,sans-serif;margin:0;padding:16px;color:#202124}h2{font-size:16px;margin:24px 0 4px}
p{margin:2px 0}iframe{width:100%;height:420px;border:1px solid #dadce0;border-radius:8px;margin-top:8px}li{margin:4px 0}`;

/** The page, self-contained. The mails' own HTML stands in sandboxed frames, where nothing of it can run. */
export function mailPreviewPage(mails: readonly PreviewedMail[], skipped: readonly SkippedUnit[]): string {
  const count = countOf(mails.length, 'correo listo para enviar', 'correos listos para enviar');
  const left = skipped.map(({ unit, text }) => `<li><strong>${escapeHtml(unit)}</strong>: ${escapeHtml(text)}</li>`);
  const leftList = left.length === 0 ? '' : `<h2>Sin correo esta vez</h2><ul>${left.join('')}</ul>`;
  return `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Correos de esta semana</title><style>${STYLE}</style></head><body><p>${count}. Nada se ha enviado todavía.</p>${mails.map(mailSection).join('')}${leftList}</body></html>`;
}

function mailSection({ unit, to, subject, html }: PreviewedMail): string {
  const frame = `<iframe sandbox title="Correo para ${escapeHtml(unit)}" srcdoc="${escapeHtml(html)}"></iframe>`;
  return `<h2>${escapeHtml(unit)}</h2><p><strong>Para:</strong> ${escapeHtml(to.join(', '))}</p><p><strong>Asunto:</strong> ${escapeHtml(subject)}</p>${frame}`;
}
