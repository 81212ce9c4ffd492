/** "correcciones": every change that correcting all that is safe would make. Changes nothing. */

import { type Correction, corrections } from '#core/rules/corrections.ts';
import { readIgnored } from '#core/settings/ignored-findings.ts';
import { countOf } from '#core/text/count-of.ts';
import { type CheckedSchedule, checkSchedule } from './check-schedule.ts';
import type { Command } from './command.ts';
import { done } from './outcome.ts';
import { type ScheduleInput, scheduleInput } from './schedule-input.ts';

/** One change, as a person is shown it and as it is asked for. */
export interface ProposedChange extends Pick<Correction, 'cell' | 'before' | 'after'> {
  /** Of the findings that it mends. */
  readonly fingerprints: readonly string[];
}

/** All of them. */
export interface CorrectionPreview {
  readonly sheet: string;
  readonly changes: readonly ProposedChange[];
}

/** Shows what would be corrected. */
export const previewCorrectionsCommand: Command<ScheduleInput, CorrectionPreview> = {
  word: 'correcciones',
  caption: 'Correcciones seguras',
  handler: null,
  changes: false,
  input: scheduleInput,
  run(ports, input) {
    const checked = checkSchedule(ports, input);
    if ('refusal' in checked) return checked;
    return done({ sheet: checked.done.schedule.sheet, changes: safeCorrections(checked.done).map(proposed) });
  },
  tell: ({ changes }) =>
    changes.length === 0
      ? 'No hay nada que se pueda corregir sin riesgo.'
      : `Se puede corregir sin riesgo ${countOf(changes.length, 'celda', 'celdas')}.`,
};

/** The corrections of all findings that nobody ignored. */
export function safeCorrections({ findings, snapshot, texts }: CheckedSchedule): Correction[] {
  const ignored = readIgnored(texts, snapshot.id);
  return corrections(
    findings.filter(({ fingerprint }) => !ignored.has(fingerprint)),
    snapshot,
  );
}

/** A correction as a person is shown it. */
export function proposed({ cell, before, after, findings }: Correction): ProposedChange {
  return { cell, before, after, fingerprints: findings.map(({ fingerprint }) => fingerprint) };
}
