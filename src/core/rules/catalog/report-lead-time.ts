/** The report that is published too shortly before the audiencia pública. */

import { readTitle } from '#core/chains/read-title.ts';
import { timingIn } from '#core/chains/timing.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { fold } from '#core/text/fold.ts';
import { holdsHearing } from '../hearings.ts';
import { tooLate } from '../lead-time.ts';
import { count } from '../options.ts';
import { defineRule, type RuleNotes } from '../rule.ts';

/** They come after the audiencia, or are about something else. */
const OTHER_REPORTS =
  /\b(?:final|respuesta|evaluacion|observacion|caracterizacion|encuesta|seguimiento|satisfaccion|sistematizacion)/;

export const reportLeadTime = defineRule({
  id: 'report-lead-time',
  title: 'Antelación del informe',
  severity: 'warning',
  enabled: false,
  options: { days: count(30, 1, 120) },
  *check(schedule, { days }) {
    const hearings = schedule.activities.filter(holdsHearing);
    const candidates = hearings.length === 0 ? [] : schedule.activities.filter(publishesReport);
    const timingOf = timingIn(schedule);
    for (const hearing of hearings) {
      const advice = 'Adelante la publicación del informe o aplace la audiencia.';
      const lead = { name: 'La publicación del informe', candidates, hearing, days, advice };
      const found = tooLate(lead, timingOf, (activity) => timingOf(activity).whole);
      if (found !== null) yield found;
    }
  },
});

/** For the documentation. */
export const reportLeadTimeNotes: RuleNotes<typeof reportLeadTime> = {
  description:
    'Compara las semanas en que se publica el informe de rendición de cuentas con las de la audiencia pública. Es advertencia si en ningún día de esas semanas alcanzan los días, y aviso si depende del día.',
  reason: 'La ciudadanía necesita conocer el informe con tiempo para preguntar sobre él en la audiencia.',
  source: 'Regla de la casa, según las guías del Manual Único de Rendición de Cuentas (por confirmar).',
  example:
    'La publicación del informe (actividad 1) empieza en la semana del 3 al 7 de marzo de 2025 y la audiencia pública (actividad 2) en la semana del 24 al 28 de marzo de 2025: hay menos de 30 días.',
  fixable: false,
  optionNotes: { days: 'cuántos días calendario debe haber entre la publicación y la audiencia.' },
};

function publishesReport({ title }: AssignedActivity): boolean {
  if (!/informe/i.test(title) || OTHER_REPORTS.test(fold(title))) return false;
  const reading = readTitle(title);
  return (
    reading !== null && /^(?:publishing|consulting)$/.test(reading.acts[0] ?? '') && reading.words.includes('inform')
  );
}
