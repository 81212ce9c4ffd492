/** Which digests can be mailed now, and why the others cannot. */

import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { mailKey } from '#core/ledger/ledger.ts';
import type { Day } from '#core/schedule/day.ts';
import { type Digest, digests } from './digest.ts';

/** Kind of content, part of a mail's identity in the ledger. */
export const DIGEST_CONTENT = 'resumen semanal';

/** Most recipients the platform takes in one message. */
const RECIPIENTS_PER_MESSAGE = 50;

/** Why a unit gets no mail now. */
export type SkipCode = 'no-address' | 'already-sent' | 'doubtful' | 'too-many-recipients' | 'quota';

/** A unit that gets no mail now. */
export interface SkippedUnit {
  readonly unit: string;
  readonly code: SkipCode;
  /** A Spanish sentence. */
  readonly text: string;
}

/** The digests to mail, in the directory's order, and the units left out. */
export interface Mailing {
  readonly digests: readonly Digest[];
  readonly skipped: readonly SkippedUnit[];
}

/**
 * Plans the mailing of the week that contains `today`.
 * @param states what the ledger says of each mail, by key
 * @param quotaLeft how many recipients the mail service still takes today
 */
export function planMailing(
  schedule: AssignedSchedule,
  today: Day,
  states: ReadonlyMap<string, string>,
  quotaLeft: number,
): Mailing {
  const ready: Digest[] = [];
  const skipped: SkippedUnit[] = [];
  let left = quotaLeft;
  for (const digest of digests(schedule, today)) {
    const reason = reasonToSkip(digest, states, left);
    if (reason === null) {
      ready.push(digest);
      left -= digest.unit.emails.length;
    } else {
      skipped.push({ unit: digest.unit.code, ...reason });
    }
  }
  return { digests: ready, skipped };
}

function reasonToSkip(
  { unit, period }: Digest,
  states: ReadonlyMap<string, string>,
  quotaLeft: number,
): Omit<SkippedUnit, 'unit'> | null {
  const { name, emails } = unit;
  const state = states.get(mailKey({ unit: unit.code, period: period.key, content: DIGEST_CONTENT }));
  if (emails.length === 0) {
    return {
      code: 'no-address',
      text: `${name} no tiene correo en la hoja «Responsables», que crea «Validar cronograma».`,
    };
  }
  if (state === 'enviado') {
    return { code: 'already-sent', text: `${name} ya recibió su resumen de esta semana (vea la «Bitácora»).` };
  }
  if (state !== undefined) {
    return {
      code: 'doubtful',
      text: `No se sabe si el resumen de ${name} llegó a salir. Averígüelo y, si no salió, escriba «reintentar» en su fila de la «Bitácora».`,
    };
  }
  if (emails.length > RECIPIENTS_PER_MESSAGE) {
    return {
      code: 'too-many-recipients',
      text: `${name} tiene ${emails.length} correos y el servicio admite ${RECIPIENTS_PER_MESSAGE} por mensaje. Use una lista de distribución.`,
    };
  }
  if (emails.length > quotaLeft) {
    return { code: 'quota', text: `El cupo de correos de hoy no alcanza para ${name}. Repita el envío mañana.` };
  }
  return null;
}
