/** What the digest's template and its plain text show: every text ready, nothing left to decide. */

import type { Digest, DigestItem } from '#core/digest/digest.ts';
import type { Day } from '#core/schedule/day.ts';
import { longDay, weekSpan } from '#core/schedule/spanish-dates.ts';
import { listing } from '#core/text/listing.ts';
import { cleanText } from './clean-text.ts';
import { DIGEST_TEXTS, LIST_TEXTS } from './digest-texts.ts';
import { weeksText } from './weeks-text.ts';

/** What the digest itself does not know. */
export interface MailContext {
  readonly scheduleTitle: string;
  /** An `https:` address; null where the workbook has none. */
  readonly spreadsheetUrl: string | null;
  readonly today: Day;
}

/** An activity, in one list. */
export interface ItemView {
  readonly number: string;
  readonly title: string;
  readonly weeks: string;
  /** Stage and other units; may be empty. */
  readonly context: string;
}

/** A list that is not empty. */
export interface SectionView {
  readonly title: string;
  readonly note: string;
  readonly accent: string;
  readonly items: readonly ItemView[];
  /** How many are left out, in a sentence; empty when none is. */
  readonly more: string;
}

/** The data of digest.mjml. */
export interface DigestView {
  readonly subject: string;
  readonly preheader: string;
  readonly color: string;
  readonly code: string;
  readonly unit: string;
  readonly scheduleTitle: string;
  readonly greeting: string;
  readonly lead: string;
  readonly sections: readonly SectionView[];
  readonly progress: string;
  /** Executed weeks, in whole per cent. */
  readonly percent: string;
  /** Empty: no button. */
  readonly url: string;
  readonly open: string;
  readonly request: string;
  readonly footer: string;
}

/** Where the directory has no colour that could stand in a style. */
const NEUTRAL = '#dadce0';
const PREHEADER_NUMBERS = 8;

/** The whole digest in words. Nothing is left out or shortened here. */
export function digestView(digest: Digest, context: MailContext): DigestView {
  const { unit, progress } = digest;
  const code = cleanText(unit.code);
  const percent = Math.round(progress.progress * 100);
  const week = weekSpan(digest.period);
  const today = longDay(context.today);
  return {
    subject: DIGEST_TEXTS.subject(countsText(digest), code),
    preheader: preheader(digest),
    color: /^#[0-9a-f]{6}$/i.test(unit.color) ? unit.color : NEUTRAL,
    code,
    unit: cleanText(unit.name),
    scheduleTitle: cleanText(context.scheduleTitle),
    greeting: DIGEST_TEXTS.greeting,
    lead: digest.empty ? DIGEST_TEXTS.empty(week, today) : DIGEST_TEXTS.lead(week, today),
    sections: sections(digest, context.today),
    progress: DIGEST_TEXTS.progress(progress.executedWeeks, progress.plannedWeeks, percent),
    percent: String(percent),
    url: safeUrl(context.spreadsheetUrl),
    open: DIGEST_TEXTS.open,
    request: DIGEST_TEXTS.request,
    footer: DIGEST_TEXTS.footer,
  };
}

function countsText({ overdue, thisPeriod, next, empty }: Digest): string {
  if (empty) return DIGEST_TEXTS.noneCount;
  if (overdue.length > 0 && thisPeriod.length > 0) {
    return listing([DIGEST_TEXTS.overdueCount(overdue.length), DIGEST_TEXTS.thisPeriodToo(thisPeriod.length)]);
  }
  if (overdue.length > 0) return DIGEST_TEXTS.overdueCount(overdue.length);
  if (thisPeriod.length > 0) return DIGEST_TEXTS.thisPeriodCount(thisPeriod.length);
  return DIGEST_TEXTS.nextCount(next.length);
}

/** What an inbox shows after the subject: the activities' numbers, list by list. */
function preheader(digest: Digest): string {
  if (digest.empty) return DIGEST_TEXTS.noneCount;
  return LIST_TEXTS.filter(({ list }) => digest[list].length > 0)
    .map(({ list, title }) => {
      const numbers = digest[list].slice(0, PREHEADER_NUMBERS).map(numberText);
      const rest = digest[list].length > PREHEADER_NUMBERS ? '…' : '';
      return `${title(digest[list].length)}: ${numbers.join(', ')}${rest}`;
    })
    .join(' · ');
}

function sections(digest: Digest, today: Day): SectionView[] {
  return LIST_TEXTS.filter(({ list }) => digest[list].length > 0).map(({ list, title, note, accent }) => ({
    title: title(digest[list].length),
    note,
    accent,
    items: digest[list].map((item) => itemView(item, today)),
    more: '',
  }));
}

function itemView(item: DigestItem, today: Day): ItemView {
  const stage = cleanText(item.stage ?? '');
  const others = item.others.map(cleanText).join(', ');
  const context = [stage === '' ? '' : DIGEST_TEXTS.stage(stage), others === '' ? '' : DIGEST_TEXTS.others(others)];
  const title = cleanText(item.title);
  return {
    number: numberText(item),
    title: title === '' ? DIGEST_TEXTS.untitled : title,
    weeks: weeksText(item.weeks, today),
    context: context.filter((text) => text !== '').join(' · '),
  };
}

function numberText({ number, row }: DigestItem): string {
  const text = cleanText(String(number ?? ''));
  return text === '' ? DIGEST_TEXTS.row(row) : text;
}

function safeUrl(url: string | null): string {
  return url !== null && /^https:\/\/[^\s"'<>\\]+$/.test(url) ? url : '';
}
