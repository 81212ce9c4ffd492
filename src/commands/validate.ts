/** "validar": checks the schedule and writes the "Hallazgos" sheet. */

import { findingsSheet } from '#core/report/findings-sheet.ts';
import { RULES } from '#core/rules/catalog/index.ts';
import type { Finding, Severity } from '#core/rules/finding.ts';
import { countFindings, runRules } from '#core/rules/run-rules.ts';
import { countOf } from '#core/text/count-of.ts';
import type { Command } from './command.ts';
import { openSchedule } from './open-schedule.ts';
import { done } from './outcome.ts';
import { reviewOf } from './review.ts';
import { cutOffOf, type ScheduleInput, scheduleInput } from './schedule-input.ts';

/** The findings in the shape that `validar --json` promises. */
export interface Validation {
  readonly findings: readonly (Pick<Finding, 'rule' | 'severity' | 'cell' | 'text'> & { readonly fixable: boolean })[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Checks the schedule. */
export const validateCommand: Command<ScheduleInput, Validation> = {
  word: 'validar',
  caption: 'Validar cronograma',
  handler: 'menuValidate',
  changes: true,
  input: scheduleInput,
  run(ports, input) {
    const opened = openSchedule(ports, input.sheet);
    if ('refusal' in opened) return opened;
    const { schedule, directoryPatch } = opened.done;
    const cutOff = cutOffOf(ports, input);
    const findings = runRules(schedule, {}, reviewOf(ports, opened.done, cutOff));
    const context = {
      sheet: schedule.sheet,
      sheetId: schedule.sheetId,
      cutOff,
      activities: schedule.activities.length,
      rules: RULES.length,
    };
    ports.workbook.apply([...directoryPatch, { kind: 'sheet', content: findingsSheet(findings, context) }]);
    return done({
      findings: findings.map(({ rule, severity, cell, text, fix }) => ({
        rule,
        severity,
        cell,
        text,
        fixable: fix !== null,
      })),
      counts: countFindings(findings),
    });
  },
  tell({ counts, findings }) {
    if (findings.length === 0) return 'El cronograma pasó todas las reglas: no hay nada por corregir.';
    const found = [
      countOf(counts.error, 'error', 'errores'),
      countOf(counts.warning, 'advertencia', 'advertencias'),
      countOf(counts.info, 'aviso', 'avisos'),
    ];
    return `${found[0]}, ${found[1]} y ${found[2]}. Están en la hoja «Hallazgos», cada uno con un enlace a su celda.`;
  },
};
