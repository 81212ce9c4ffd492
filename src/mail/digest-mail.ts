/** The digest as an e-mail: subject, HTML and plain text. */

import type { Digest } from '#core/digest/digest.ts';
import { escapeHtml } from '#core/text/escape-html.ts';
import { shorten } from './clean-text.ts';
import { render } from './digest.mjml';
import { DIGEST_TEXTS } from './digest-texts.ts';
import { type DigestView, digestView, type MailContext, type SectionView } from './digest-view.ts';

/** A mail without its addresses. */
export interface DigestMail {
  /** One line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Rows of all lists in the HTML together, and how many of them wait for each later list: Gmail hides what is beyond 102 KB. */
const HTML_ITEMS = 48;
const RESERVED_ITEMS = 10;
const HTML_CHARACTERS = 200;
const SUBJECT_CHARACTERS = 150;

/**
 * The mail for one unit. Texts of the sheet are taken as texts, whatever they look like. The plain text has every
 * activity; in the HTML a very long list ends in a sentence that says how many more there are.
 */
export function digestMail(digest: Digest, context: MailContext): DigestMail {
  const view = digestView(digest, context);
  return {
    subject: shorten(view.subject, SUBJECT_CHARACTERS),
    text: plainText(view),
    html: render(abridged(view), escapeHtml),
  };
}

function abridged(view: DigestView): DigestView {
  const cut = (text: string): string => shorten(text, HTML_CHARACTERS);
  return {
    ...view,
    subject: shorten(view.subject, SUBJECT_CHARACTERS),
    preheader: cut(view.preheader),
    code: cut(view.code),
    unit: cut(view.unit),
    scheduleTitle: cut(view.scheduleTitle),
    sections: abridgedSections(view.sections).map((section) => ({
      ...section,
      items: section.items.map(({ number, title, weeks, context }) => ({
        number: shorten(number, 20),
        title: cut(title),
        weeks,
        context: cut(context),
      })),
    })),
  };
}

/** The first lists get what they need as long as a few rows are left for each of the later ones. */
function abridgedSections(sections: readonly SectionView[]): SectionView[] {
  let free = HTML_ITEMS;
  return sections.map((section, index) => {
    const later = sections.slice(index + 1).map(({ items }) => Math.min(items.length, RESERVED_ITEMS));
    const items = section.items.slice(0, free - later.reduce((sum, count) => sum + count, 0));
    free -= items.length;
    const left = section.items.length - items.length;
    return { ...section, items, more: left > 0 ? DIGEST_TEXTS.more(left) : '' };
  });
}

function plainText(view: DigestView): string {
  const blocks = [
    `${view.code} · ${view.unit}\n${view.scheduleTitle}`.trimEnd(),
    `${view.greeting}\n${view.lead}`,
    ...view.sections.map(sectionText),
    view.progress,
    ...(view.url === '' ? [] : [`${view.open}:\n${view.url}`]),
    view.request,
    `-- \n${view.footer}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionText({ title, note, items }: SectionView): string {
  const lines = items.map(({ number, title: text, weeks, context }) =>
    [`${number}. ${text}`, `   ${weeks}`, ...(context === '' ? [] : [`   ${context}`])].join('\n'),
  );
  return [`${title.toUpperCase()}\n${note}`, ...lines].join('\n\n');
}
