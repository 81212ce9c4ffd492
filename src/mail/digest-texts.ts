/** The Spanish sentences of the digest mail. */

import type { Digest } from '#core/digest/digest.ts';
import { countOf } from '#core/text/count-of.ts';

const activities = (count: number): string => countOf(count, 'actividad', 'actividades');

/** Of the mail as a whole. */
export const DIGEST_TEXTS = {
  subject: (counts: string, code: string) => `Rendición de cuentas: ${counts} · ${code}`,
  overdueCount: (count: number) => countOf(count, 'actividad vencida', 'actividades vencidas'),
  thisPeriodCount: (count: number) => `${activities(count)} de esta semana`,
  thisPeriodToo: (count: number) => `${count} de esta semana`,
  nextCount: (count: number) => `${activities(count)} en las próximas semanas`,
  noneCount: 'nada pendiente por ahora',
  greeting: 'Cordial saludo:',
  lead: (week: string, day: string) =>
    `Este es el resumen de las actividades a su cargo para la ${week}, según el cronograma consultado el ${day}.`,
  empty: (week: string, day: string) =>
    `Para la ${week} su unidad no tiene actividades vencidas, de esta semana ni de las cuatro siguientes, según el cronograma consultado el ${day}. Gracias por mantenerlo al día.`,
  progress: (executed: number, planned: number, percent: number) =>
    planned === 0
      ? 'Avance: aún no hay semanas programadas.'
      : `Avance: ${executed} de ${countOf(planned, 'semana ejecutada', 'semanas ejecutadas')} (${percent}\u00a0%).`,
  open: 'Abrir el cronograma',
  request:
    'Cuando realice una actividad, escriba E en su semana del cronograma. Si se aplaza, escriba R en esa semana y P en la nueva; si se cancela, C.',
  footer:
    'Mensaje automático preparado a partir del cronograma de rendición de cuentas. Las siglas se explican en su hoja «Leyenda». Si algo no corresponde a su dependencia, avise a quien administra el cronograma.',
  more: (count: number) => `Hay ${activities(count)} más en el cronograma.`,
  row: (row: number) => `fila ${row}`,
  untitled: '(sin texto en la columna de actividad)',
  stage: (stage: string) => `Etapa: ${stage}`,
  others: (codes: string) => `Junto con: ${codes}`,
} as const;

/** What a list is called, its accent (3:1 against white and against the dark background) and what it means. */
export interface ListTexts {
  readonly list: keyof Pick<Digest, 'overdue' | 'thisPeriod' | 'next'>;
  readonly title: (count: number) => string;
  readonly note: string;
  readonly accent: string;
}

/** The lists in the order of the mail. */
export const LIST_TEXTS: readonly ListTexts[] = [
  {
    list: 'overdue',
    title: (count) => `Vencidas (${count})`,
    note: 'Su semana ya terminó y no están marcadas como ejecutadas.',
    accent: '#d93025',
  },
  {
    list: 'thisPeriod',
    title: (count) => `Esta semana (${count})`,
    note: 'Programadas para la semana en curso.',
    accent: '#1a73e8',
  },
  {
    list: 'next',
    title: (count) => `Próximas cuatro semanas (${count})`,
    note: 'Para ir preparándolas.',
    accent: '#188038',
  },
];
