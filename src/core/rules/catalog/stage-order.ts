/** Stages of the Manual Único de Rendición de Cuentas that are out of order or split. */

import { countOf } from '#core/text/count-of.ts';
import { listing } from '#core/text/listing.ts';
import { murcRuns, type StageRun } from '../murc-stages.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { numberText, quote } from '../wording.ts';

/** With more the rows are sorted by something else than the stages. */
const MOST_RUNS = 20;
const MOST_MISPLACED = 3;
const MOST_NAMED = 8;

export const stageOrder = defineRule({
  id: 'stage-order',
  title: 'Orden de las etapas',
  severity: 'warning',
  options: {},
  *check(schedule) {
    const runs = murcRuns(schedule)?.filter(({ places }) => places.length > 0) ?? [];
    if (runs.length > MOST_RUNS || startsOver(runs)) return;
    const backbone = inOrder(runs);
    const misplaced = runs.filter((run) => !backbone.includes(run));
    if (misplaced.length > MOST_MISPLACED || weight(misplaced) * 3 > weight(runs)) return;
    const { columns } = schedule.layout;
    for (const run of misplaced) {
      yield {
        row: run.activities[0]?.row ?? schedule.layout.firstRow,
        column: columns.stage ?? columns.activity,
        about: run.activities.map(({ title }) => title).join('|'),
        ...sentences(run, runs, backbone),
      };
    }
  },
});

/** For the documentation. */
export const stageOrderNotes: RuleNotes<typeof stageOrder> = {
  description:
    'Busca etapas del Manual Único de Rendición de Cuentas que no van en su orden, y actividades apartadas de las demás de su etapa. Calla si las filas no están agrupadas por etapa o si las etapas se repiten en cada componente.',
  reason: 'Las etapas son pasos sucesivos: una actividad fuera de la suya se pierde de vista al revisar por etapa.',
  source: 'Función Pública, Manual Único de Rendición de Cuentas.',
  example: 'La actividad 4 es de la etapa «Diseño», pero está entre las de «Ejecución».',
  fixable: false,
  optionNotes: {},
};

function place({ places }: StageRun): number {
  return places[0] ?? 0;
}

function weight(runs: readonly StageRun[]): number {
  return runs.reduce((sum, { activities }) => sum + activities.length, 0);
}

/** Whether the rows go through the stages several times, as where every component has its own; the last time they may stop early. */
function startsOver(runs: readonly StageRun[]): boolean {
  const parts: number[][] = [];
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    if (before === undefined || place(run) <= place(before)) parts.push([]);
    parts.at(-1)?.push(place(run));
  }
  const repeats = (part: readonly number[], index: number): boolean => {
    const before = parts[index - 1];
    if (before === undefined) return true;
    const isCutShort = index === parts.length - 1 && part.length === 1;
    return part[0] === before[0] && (isCutShort || part.filter((each) => before.includes(each)).length > 1);
  };
  return parts.length > 1 && parts.every(repeats);
}

/** The runs in the order of the MURC that hold the most activities. */
function inOrder(runs: readonly StageRun[]): readonly StageRun[] {
  const best: StageRun[][] = [];
  for (const [index, run] of runs.entries()) {
    const before = best
      .slice(0, index)
      .filter((candidate) => place(candidate.at(-1) ?? run) <= place(run))
      .reduce<StageRun[]>((heaviest, candidate) => (weight(candidate) > weight(heaviest) ? candidate : heaviest), []);
    best.push([...before, run]);
  }
  return best.reduce<StageRun[]>((heaviest, each) => (weight(each) > weight(heaviest) ? each : heaviest), []);
}

function sentences(
  run: StageRun,
  runs: readonly StageRun[],
  backbone: readonly StageRun[],
): { text: string; advice: string } {
  const at = runs.indexOf(run);
  const before = backbone.filter((other) => runs.indexOf(other) < at).at(-1);
  const after = backbone.find((other) => runs.indexOf(other) > at);
  const neighbour = (before !== undefined && place(before) > place(run) ? before : after) ?? run;
  const isApart = backbone.some((other) => place(other) === place(run));
  const relation = neighbour === before ? 'después' : 'antes';
  if (!isApart) {
    return {
      text: `La etapa ${quote(run.text)} está ${relation} de ${quote(neighbour.text)} y en el manual va ${relation === 'antes' ? 'después' : 'antes'}.`,
      advice: 'Ordene las etapas, o corrija la etapa de esas actividades.',
    };
  }
  const isBetween = before !== undefined && after !== undefined && place(before) === place(after);
  const where = isBetween ? 'entre las' : `${relation} de las`;
  const verb = run.activities.length === 1 ? ['es', 'está'] : ['son', 'están'];
  return {
    text: `${names(run)} ${verb[0]} de la etapa ${quote(run.text)}, pero ${verb[1]} ${where} de ${quote(neighbour.text)}.`,
    advice: 'Ponga cada actividad junto a las demás de su etapa, o corrija la etapa.',
  };
}

function names({ activities }: StageRun): string {
  if (activities.length > MOST_NAMED) return countOf(activities.length, 'actividad', 'actividades');
  const numbers = activities.map(({ number }) => numberText(number));
  if (numbers.includes('')) {
    const rows = activities.map(({ row }) => String(row));
    return rows.length === 1 ? `La actividad de la fila ${rows[0]}` : `Las actividades de las filas ${listing(rows)}`;
  }
  return `${numbers.length === 1 ? 'La actividad' : 'Las actividades'} ${listing(numbers)}`;
}
