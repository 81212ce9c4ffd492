/** Digests to make mails of. */

import type { Digest, DigestItem } from '#core/digest/digest.ts';
import { periodOf } from '#core/digest/period.ts';
import { addDays } from '#core/schedule/day.ts';
import type { MailContext } from '#mail/digest-view.ts';

/** Wednesday of the week of 11 August 2025. */
export const CONTEXT: MailContext = {
  scheduleTitle: 'Cronograma de la Estrategia de Rendición de Cuentas 2025',
  spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/abc/edit#gid=0',
  today: '2025-08-13',
};

/** An activity with as many Monday–Friday weeks as told, one after the other. */
export function sampleItem(item: Partial<DigestItem> = {}, weeks = 1, monday = '2025-03-03'): DigestItem {
  const days = Array.from({ length: weeks }, (_, index) => addDays(monday, 7 * index));
  return {
    row: 12,
    number: 4,
    title: 'Publicar la estrategia',
    stage: 'Diseño',
    weeks: days.map((from) => ({ from, to: addDays(from, 4) })),
    others: [],
    ...item,
  };
}

/** A digest of the unit PC; lists that are not told are empty. */
export function sampleDigest(digest: Partial<Digest> = {}): Digest {
  const { overdue = [], thisPeriod = [], next = [] } = digest;
  return {
    unit: {
      code: 'PC',
      name: 'Secretaría de Participación Comunitaria',
      aliases: [],
      emails: ['participacion@alcaldia.example'],
      color: '#bbbbff',
    },
    period: periodOf(CONTEXT.today),
    overdue,
    thisPeriod,
    next,
    progress: { activities: 27, plannedWeeks: 80, dueWeeks: 40, executedWeeks: 31, progress: 31 / 80, overdue: 3 },
    empty: overdue.length + thisPeriod.length + next.length === 0,
    ...digest,
  };
}

/** As many activities as told, numbered from 1. */
export function sampleItems(count: number, title = 'Publicar la estrategia'): DigestItem[] {
  return Array.from({ length: count }, (_, index) => sampleItem({ number: index + 1, title }));
}
