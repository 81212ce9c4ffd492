/** Stages of the Manual Único de Rendición de Cuentas that are over before an earlier one begins. */

import { timingIn } from '#core/chains/timing.ts';
import { groupBy } from '#core/collections/group-by.ts';
import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { DaySpan } from '#core/schedule/day.ts';
import { spanOf } from '#core/schedule/verdict.ts';
import { listing } from '#core/text/listing.ts';
import { MURC_STAGES, murcRuns } from '../murc-stages.ts';
import { defineRule, type RuleNotes } from '../rule.ts';

export const stageTiming = defineRule({
  id: 'stage-timing',
  title: 'Etapas cruzadas en el tiempo',
  severity: 'info',
  options: {},
  *check(schedule) {
    let stages = timedStages(schedule);
    for (let worst = mostCrossed(stages); worst !== null; worst = mostCrossed(stages)) {
      const { stage, crossed } = worst;
      const { columns } = schedule.layout;
      const name = nameOf(stage);
      const before = crossed.filter(({ place }) => place < stage.place).map(nameOf);
      const after = crossed.filter(({ place }) => place > stage.place).map(nameOf);
      yield {
        row: stage.first.row,
        column: columns.stage ?? columns.activity,
        whole: true,
        about: [name, ...before, ...after].join(),
        text: `La etapa ${name} ${listing([
          ...(before.length === 0
            ? []
            : [`termina antes de que ${before.length === 1 ? 'empiece' : 'empiecen'} ${listing(before)}`]),
          ...(after.length === 0
            ? []
            : [`empieza cuando ya ${after.length === 1 ? 'terminó' : 'terminaron'} ${listing(after)}`]),
        ])}, y en el manual va ${before.length > 0 ? 'después' : 'antes'}.`,
        advice: 'Revise las semanas de esas actividades, o su etapa.',
      };
      stages = stages.filter((each) => each !== stage);
    }
  },
});

/** For the documentation. */
export const stageTimingNotes: RuleNotes<typeof stageTiming> = {
  description:
    'Compara las semanas de las etapas del Manual Único de Rendición de Cuentas: avisa si todas las de una etapa quedan después de que terminó otra que va más adelante. Que dos etapas coincidan en parte es normal, y de las etapas con actividades sin semanas no opina.',
  reason: 'Las etapas son pasos sucesivos: lo que se diseña después de ejecutado no sirve para ejecutarlo.',
  source: 'Función Pública, Manual Único de Rendición de Cuentas.',
  example: 'La etapa «Ejecución» termina antes de que empiece «Diseño», y en el manual va después.',
  fixable: false,
  optionNotes: {},
};

/** A stage, when it lasts, and its activity that begins first. */
interface TimedStage {
  readonly place: number;
  readonly days: DaySpan;
  readonly first: AssignedActivity;
}

function nameOf({ place }: TimedStage): string {
  return `«${MURC_STAGES[place]}»`;
}

/** The stages all of whose activities have weeks that the calendar knows, in the manual's order. */
function timedStages(schedule: AssignedSchedule): readonly TimedStage[] {
  const timingOf = timingIn(schedule);
  const runs = (murcRuns(schedule) ?? []).filter(({ places }) => places.length === 1);
  const byPlace = [...groupBy(runs, ({ places }) => places[0] ?? 0)].sort(([one], [other]) => one - other);
  return byPlace.flatMap(([place, own]) => {
    const timed = own
      .flatMap(({ activities }) => activities)
      .map((activity) => ({ activity, days: timingOf(activity).whole }));
    const days = spanOf(timed.map((each) => each.days));
    const first = timed.find((each) => each.days?.from === days?.from)?.activity;
    return days === null || first === undefined ? [] : [{ place, days, first }];
  });
}

/** The stage that is on the wrong side of the most others, the later one of two, and these others; null where none is. */
function mostCrossed(
  stages: readonly TimedStage[],
): { readonly stage: TimedStage; readonly crossed: readonly TimedStage[] } | null {
  const all = stages.map((stage) => ({ stage, crossed: stages.filter((other) => areCrossed(stage, other)) }));
  const [worst] = all.sort((a, b) => b.crossed.length - a.crossed.length || b.stage.place - a.stage.place);
  return worst === undefined || worst.crossed.length === 0 ? null : worst;
}

function areCrossed(one: TimedStage, other: TimedStage): boolean {
  const [earlier, later] = one.place < other.place ? [one, other] : [other, one];
  return later.days.to < earlier.days.from;
}
