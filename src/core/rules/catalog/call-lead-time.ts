/** Audiencias públicas that are called too shortly before they are held. */

import { timingIn } from '#core/chains/timing.ts';
import { holdsHearing } from '../hearings.ts';
import { tooLate } from '../lead-time.ts';
import { count } from '../options.ts';
import { defineRule, type RuleNotes } from '../rule.ts';

export const callLeadTime = defineRule({
  id: 'call-lead-time',
  title: 'Antelación de la convocatoria',
  severity: 'warning',
  enabled: false,
  options: { days: count(15, 1, 120) },
  *check(schedule, { days }, { chains }) {
    const timingOf = timingIn(schedule);
    for (const { code, links, confirmed } of chains) {
      const candidates = links.flatMap(({ act, activity }) => (act === 'convening' ? [activity] : []));
      const hearing = links.find(({ act, activity }) => act === 'holding' && holdsHearing(activity))?.activity;
      if (hearing === undefined) continue;
      const advice = 'Adelante la convocatoria o aplace la audiencia.';
      const lead = { name: 'La convocatoria', candidates, hearing, days, advice };
      const found = tooLate(lead, timingOf, (activity) => timingOf(activity).start);
      if (found !== null) yield { ...found, about: code, ...(confirmed ? {} : { atMost: 'info' }) };
    }
  },
});

/** For the documentation. */
export const callLeadTimeNotes: RuleNotes<typeof callLeadTime> = {
  description:
    'Compara la semana en que empieza la convocatoria a la audiencia pública con la de la audiencia. Es advertencia si la cadena se confirmó y en ningún día de esas semanas alcanzan los días; en los demás casos, aviso.',
  reason: 'Quien se entera tarde no alcanza a preparar su participación.',
  source: 'Regla de la casa, según las guías del Manual Único de Rendición de Cuentas (por confirmar).',
  example:
    'La convocatoria (actividad 1) empieza en la semana del 17 al 21 de marzo de 2025 y la audiencia pública (actividad 2) en la semana del 24 al 28 de marzo de 2025: hay menos de 15 días.',
  fixable: false,
  optionNotes: { days: 'cuántos días calendario debe haber entre la convocatoria y la audiencia.' },
};
