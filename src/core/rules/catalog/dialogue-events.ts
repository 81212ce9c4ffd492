/** Schedules of a year with fewer dialogue events than the law asks for. */

import { isAmongInsiders } from '#core/chains/insiders.ts';
import { readTitle } from '#core/chains/read-title.ts';
import { isCancelled, type TimingOf, timingIn } from '#core/chains/timing.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { daysBetween } from '#core/schedule/day.ts';
import { fold } from '#core/text/fold.ts';
import { isAboutAccountability } from '../accountability.ts';
import { count } from '../options.ts';
import { defineRule, type RuleNotes } from '../rule.ts';

/** Ley 1551 de 2012, art. 29. */
const LEGAL_LEAST = 2;
/** A schedule of fewer months does not have to hold all of the year's events. */
const MOST_OF_A_YEAR = 9;
/** A schedule of fewer activities that names no event does not tell the whole year. */
const WHOLE_SCHEDULE = 12;
/** Weeks further apart are those of another event. */
const SAME_EVENT = 8;
/** Anything that could be one counts, so that no event is overlooked. */
const DIALOGUE =
  /\b(?:dialogo|audiencia|foro|encuentro|cabildo|asamblea|conversatorio|mesa|reunion|jornada|espacio|feria|taller|consejo|recorrido|panel|sesion|socializacion|charla|visita|barrio|vereda|rendicion (?:publica )?de cuentas (?:a|con|de|para))(?<many>e?s)?\b/g;
/** Before the event's name; what stands after it is what the event is about. */
const AROUND = /\b(?:reglamento|agenda|logistic[ao]s?|requerimientos?|evaluacion|evaluar|presupuesto|cronograma)\b/;

export const dialogueEvents = defineRule({
  id: 'dialogue-events',
  title: 'Eventos de diálogo del año',
  severity: 'warning',
  options: { least: count(LEGAL_LEAST, 1, 20) },
  *check(schedule, { least }) {
    const { months, activities, layout } = schedule;
    const covered = new Set(months.flatMap(({ month }) => month ?? [])).size;
    if (covered < MOST_OF_A_YEAR || !isAboutAccountability(schedule)) return;
    const timingOf = timingIn(schedule);
    let total = 0;
    let held: AssignedActivity | undefined;
    for (const activity of activities) {
      const times = timesHeld(activity, timingOf, least);
      total += times;
      if (times > 0) held ??= activity;
      if (total >= least) return;
    }
    if (total === 0 && activities.length < WHOLE_SCHEDULE) return;
    yield {
      row: held?.row ?? layout.headerRows[0] ?? 1,
      column: layout.columns.activity,
      whole: true,
      text: `El cronograma ${total === 0 ? 'no tiene ningún evento' : `solo tiene ${total === 1 ? 'un evento' : `${total} eventos`}`} de diálogo con la ciudadanía; ${least === LEGAL_LEAST ? 'la ley pide por lo menos dos' : `deben ser por lo menos ${least}`} al año.`,
      advice: 'Programe los que falten, o confirme que se programan en otro documento.',
      ...(total === 0 ? { atMost: 'info' } : {}),
    };
  },
});

/** For the documentation. */
export const dialogueEventsNotes: RuleNotes<typeof dialogueEvents> = {
  description:
    'Cuenta los eventos de diálogo (audiencias, foros, encuentros, diálogos, jornadas…) de un cronograma de rendición de cuentas que abarca por lo menos nueve meses. Cuenta todo lo que pueda ser un evento, y lo que está en plural o en semanas apartadas cuenta varias veces; no lo que se canceló ni lo que es solo para enlaces, equipos, funcionarios u otra gente de la alcaldía. Si no reconoce ninguno da aviso, y no advertencia, y solo a partir de doce actividades.',
  reason: 'Los alcaldes deben convocar a la ciudadanía por lo menos dos veces al año para rendir cuentas.',
  source: 'Ley 1551 de 2012, art. 29.',
  example: 'El cronograma solo tiene un evento de diálogo con la ciudadanía; la ley pide por lo menos dos al año.',
  fixable: false,
  optionNotes: { least: 'cuántos eventos debe haber por lo menos.' },
};

/** How often an activity may hold a dialogue event, generously; 0 where it does something else, also around one. */
function timesHeld(activity: AssignedActivity, timingOf: TimingOf, least: number): number {
  const title = fold(activity.title);
  const named = [...title.matchAll(DIALOGUE)];
  if (named.length === 0 || AROUND.test(title.slice(0, named[0]?.index))) return 0;
  if (isCancelled(activity) || isAmongInsiders(title)) return 0;
  const reading = readTitle(activity.title);
  if (reading !== null && reading.acts.length > 0 && !reading.acts.includes('holding')) return 0;
  if (named.some(({ groups }) => groups?.many !== undefined)) return least;
  const { weeks } = timingOf(activity);
  const apart = weeks.filter(({ days }, index) => {
    const before = weeks[index - 1];
    return before === undefined || daysBetween(before.days.from, days.from) > SAME_EVENT;
  });
  return Math.max(1, apart.length);
}
