/** Stages of the Manual Único de Rendición de Cuentas that have no activity. */

import { listing } from '#core/text/listing.ts';
import { MURC_STAGES, murcRuns } from '../murc-stages.ts';
import { defineRule, type RuleNotes } from '../rule.ts';

/** With fewer named the schedule may be that of a part of the process. */
const ENOUGH = 3;
/** A schedule of fewer months may leave the last stages to the next one. */
const MOST_OF_A_YEAR = 9;
/** One that begins later may have left the first stages to the one before. */
const LATEST_START = '03';

export const missingStage = defineRule({
  id: 'missing-stage',
  title: 'Etapa faltante',
  severity: 'warning',
  options: {},
  *check(schedule) {
    const runs = murcRuns(schedule);
    if (runs === null) return;
    const named = new Set(runs.flatMap(({ places }) => places));
    const missing = MURC_STAGES.filter((_, place) => !named.has(place));
    if (missing.length === 0) return;
    const { headerRows, columns } = schedule.layout;
    const months = [...new Set(schedule.months.flatMap(({ month }) => month ?? []))].sort();
    const covered = months.length;
    const goesOn = Math.max(...named) === named.size - 1 && covered < MOST_OF_A_YEAR;
    const isSecond = (months[0]?.slice(5) ?? '') > LATEST_START && covered <= MOST_OF_A_YEAR;
    const wentBefore = isSecond && Math.min(...named) === missing.length;
    const isSure = named.size >= ENOUGH && !goesOn && !wentBefore && runs.every(({ places }) => places.length > 0);
    yield {
      row: headerRows[0] ?? 1,
      column: columns.stage ?? columns.activity,
      about: missing.join(),
      text: `Ninguna actividad es de ${missing.length === 1 ? 'la etapa' : 'las etapas'} ${listing(missing.map((stage) => `«${stage}»`))}.`,
      advice: 'Agregue lo que falte; el manual admite que no siempre se apliquen las cinco etapas.',
      ...(isSure ? {} : { atMost: 'info' }),
    };
  },
});

/** For the documentation. */
export const missingStageNotes: RuleNotes<typeof missingStage> = {
  description:
    'Busca cuál de las cinco etapas del Manual Único de Rendición de Cuentas (aprestamiento, diseño, preparación, ejecución, seguimiento y evaluación) no tiene actividades, en los cronogramas que nombran por lo menos dos. Da aviso, y no advertencia, si solo nombran dos, si tienen además etapas con otros nombres, si solo faltan las últimas en un cronograma de menos de nueve meses, o las primeras en uno que empieza después de marzo y cubre nueve meses o menos.',
  reason: 'Una etapa sin actividades suele ser un olvido: lo que le toca no se programa ni se le hace seguimiento.',
  source: 'Función Pública, Manual Único de Rendición de Cuentas; Ley 1757 de 2015, art. 56.',
  example: 'Ninguna actividad es de la etapa «Preparación».',
  fixable: false,
  optionNotes: {},
};
