/** The plan de acción published after the day that the law sets. */

import { readTitle } from '#core/chains/read-title.ts';
import { timingIn } from '#core/chains/timing.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { longWeek } from '#core/schedule/spanish-dates.ts';
import { fold } from '#core/text/fold.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { activityName } from '../wording.ts';

const PLAN =
  /^(?:el |la |los )?(?:documento del? )?(?:el )?plan(?:es)? (?:anual(?:es)? )?(?:institucional(?:es)? )?de accion\b/;
/** What is published of it later in the year. */
const LATER_PARTS =
  /\b(?:actualiz|ajust|modific|reformul|version|seguimiento|avance|informe|evaluacion|ejecucion|resultado|participa)/;
const DEADLINE = '01-31';

export const actionPlanDeadline = defineRule({
  id: 'action-plan-deadline',
  title: 'Publicación del plan de acción',
  severity: 'info',
  options: {},
  *check(schedule) {
    const timingOf = timingIn(schedule);
    for (const activity of schedule.activities.filter(publishesPlan)) {
      const { start, weeks } = timingOf(activity);
      const [week] = weeks;
      if (start === null || week === undefined) continue;
      const year = /\b20\d{2}\b/.exec(activity.title)?.[0] ?? yearOf(start.from);
      if (start.from <= `${year}-${DEADLINE}`) continue;
      yield {
        row: week.row,
        column: week.column,
        text: `La publicación del plan de acción (${activityName(activity).replace(/^la /, '')}) empieza en ${longWeek(week.days)}; la ley pide publicarlo a más tardar el 31 de enero${yearOf(start.from) === year ? '' : ` de ${year}`}.`,
        advice: 'Adelante la publicación; si ya se publicó y esta es otra versión, ignore este aviso.',
      };
    }
  },
});

/** For the documentation. */
export const actionPlanDeadlineNotes: RuleNotes<typeof actionPlanDeadline> = {
  description:
    'Busca actividades que publican el plan de acción en semanas posteriores al 31 de enero del año que dicen o, si no dicen ninguno, del año de esas semanas. No opina de las que publican ajustes, avances o seguimientos, ni de las de diciembre.',
  reason: 'El plan de acción del año debe estar en la página web a más tardar el 31 de enero.',
  source: 'Ley 1474 de 2011, art. 74.',
  example:
    'La publicación del plan de acción (actividad 1) empieza en la semana del 17 al 21 de febrero de 2025; la ley pide publicarlo a más tardar el 31 de enero.',
  fixable: false,
  optionNotes: {},
};

function publishesPlan({ title }: AssignedActivity): boolean {
  if (!/acci[oó]n/i.test(title)) return false;
  const folded = fold(title);
  const reading = readTitle(title);
  const isPublished = reading?.acts[0] === 'publishing' && PLAN.test(folded.slice(reading.start));
  return isPublished && !LATER_PARTS.test(folded);
}

/** In December the plan of the next year is published. */
function yearOf(day: string): string {
  const year = Number(day.slice(0, 4));
  return String(day.slice(5, 7) === '12' ? year + 1 : year);
}
