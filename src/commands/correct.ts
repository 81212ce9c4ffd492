/** "corregir": makes the corrections that the user saw, where the cells still hold what was shown. */

import * as z from 'zod/mini';
import { editSnapshot } from '#core/change/edit.ts';
import type { ValidationReport } from '#core/report/validation-report.ts';
import { type Correction, correctionEdit, corrections } from '#core/rules/corrections.ts';
import { es } from '#texts/es.ts';
import { type CheckedSchedule, checkOpened, checkSchedule } from './check-schedule.ts';
import type { Command } from './command.ts';
import { carryChains } from './kept-chains.ts';
import { reopened } from './open-schedule.ts';
import { done } from './outcome.ts';
import { type ProposedChange, proposed, safeCorrections } from './preview-corrections.ts';
import { scheduleInput } from './schedule-input.ts';
import { makeEdit } from './undo-memory.ts';
import { openFindings, writeFindings } from './write-findings.ts';

const changeSchema = z.object({
  cell: z.string(),
  before: z.string(),
  after: z.string(),
  fingerprints: z.array(z.string()),
});

/** The changes that the user saw and wants; left out: all that is safe, which nobody saw before (the command line). */
const correctInput = z.object({ ...scheduleInput.shape, changes: z.optional(z.array(changeSchema)) });

/** The checked input. */
export type CorrectInput = z.infer<typeof correctInput>;

/** What was done. */
export interface CorrectionReport {
  readonly sheet: string;
  readonly corrected: readonly ProposedChange[];
  /** What was wanted and not done, and why, in Spanish. */
  readonly skipped: readonly { readonly cell: string; readonly text: string }[];
  /** What is still wrong. */
  readonly validation: ValidationReport;
}

/** Corrects, in one change that can be undone, and validates again. */
export const correctCommand: Command<CorrectInput, CorrectionReport> = {
  word: 'corregir',
  caption: 'Corregir lo seguro',
  handler: null,
  changes: true,
  input: correctInput,
  run(ports, input) {
    const checked = checkSchedule(ports, input);
    if ('refusal' in checked) return checked;
    const written = openFindings(ports, checked.done);
    if ('refusal' in written) return written;
    const { made, skipped } = chosen(checked.done, input.changes);
    const { schedule, snapshot, cutOff } = checked.done;
    const edit = correctionEdit(schedule.sheet, made);
    let after = reopened(checked.done, editSnapshot(edit, snapshot));
    if (made.length > 0) {
      const refusal = makeEdit(ports, 'corregir', after.schedule, edit, snapshot);
      if (refusal !== null) return refusal;
      const texts = carryChains(ports, snapshot.id, after.texts, schedule.activities, after.schedule.activities);
      after = { ...after, texts };
    }
    const validation = writeFindings(ports, checkOpened(after, cutOff), written.done);
    return done({ sheet: schedule.sheet, corrected: made.map(proposed), skipped, validation });
  },
  tell({ corrected, skipped }) {
    const left = skipped.map(({ text }) => text);
    const first =
      corrected.length === 0
        ? 'No se corrigió nada.'
        : `${corrected.length === 1 ? 'Se corrigió 1 celda' : `Se corrigieron ${corrected.length} celdas`}. Se puede deshacer.`;
    return [first, ...left].join('\n');
  },
};

/** Those that are still what was shown, and the sentences about the others. */
function chosen(
  checked: CheckedSchedule,
  wanted: CorrectInput['changes'],
): { made: Correction[]; skipped: CorrectionReport['skipped'] } {
  if (wanted === undefined) return { made: safeCorrections(checked), skipped: [] };
  const made: Correction[] = [];
  const skipped: { cell: string; text: string }[] = [];
  for (const change of wanted) {
    const mended = checked.findings.filter(({ fingerprint }) => change.fingerprints.includes(fingerprint));
    const [now] = corrections(mended, checked.snapshot);
    if (now?.before === change.before && now.after === change.after) made.push(now);
    else skipped.push({ cell: change.cell, text: es.corrections.changedMeanwhile(change.cell) });
  }
  return { made, skipped };
}
