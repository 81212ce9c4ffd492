/** "validar": checks the schedule and writes the "Hallazgos" sheet. */

import type { ValidationReport } from '#core/report/validation-report.ts';
import { severityCounts } from '#core/rules/severity-names.ts';
import { countOf } from '#core/text/count-of.ts';
import { checkSchedule } from './check-schedule.ts';
import type { Command } from './command.ts';
import { done } from './outcome.ts';
import { type ScheduleInput, scheduleInput } from './schedule-input.ts';
import { openFindings, writeFindings } from './write-findings.ts';

/** Checks the schedule. */
export const validateCommand: Command<ScheduleInput, ValidationReport> = {
  word: 'validar',
  caption: 'Validar cronograma',
  handler: 'menuValidate',
  changes: true,
  input: scheduleInput,
  run(ports, input) {
    const checked = checkSchedule(ports, input);
    if ('refusal' in checked) return checked;
    const written = openFindings(ports, checked.done);
    return 'refusal' in written ? written : done(writeFindings(ports, checked.done, written.done));
  },
  tell({ counts, findings, ignored, activities, rules, questions }) {
    const asked =
      questions === 0
        ? ''
        : ` ${questions === 1 ? 'Falta aclarar una cosa' : `Faltan aclarar ${questions} cosas`} de cómo se leyó la hoja: ${questions === 1 ? 'respóndala' : 'respóndalas'} en el panel.`;
    const left =
      ignored.length === 0 ? '' : ` ${countOf(ignored.length, 'ignorado no cuenta', 'ignorados no cuentan')}.`;
    if (findings.length === 0) {
      return `El cronograma está limpio: ${countOf(activities, 'actividad', 'actividades')} y ${countOf(rules, 'regla', 'reglas')}, sin nada por corregir.${left}${asked}`;
    }
    const [errors, warnings, notices] = severityCounts(counts);
    return `${errors}, ${warnings} y ${notices}. Están en la hoja «Hallazgos», cada uno con un enlace a su celda.${left}${asked}`;
  },
};
