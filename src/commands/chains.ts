/** "cadenas": lists the chains of activities, suggested, confirmed and rejected. Changes nothing. */

import { applyKeptChains } from '#core/chains/apply-kept-chains.ts';
import { type ChainReport, reportChains } from '#core/chains/chain-report.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { countOf } from '#core/text/count-of.ts';
import type { Command } from './command.ts';
import { keptChains } from './kept-chains.ts';
import { openSchedule } from './open-schedule.ts';
import { done } from './outcome.ts';
import type { Ports } from './ports.ts';
import { type ScheduleInput, scheduleInput } from './schedule-input.ts';

/** The chains of a schedule that is open. */
export function chainReport(ports: Ports, schedule: AssignedSchedule): ChainReport {
  return reportChains(schedule, applyKeptChains(schedule, keptChains(ports, schedule.sheetId)));
}

/** Lists them. */
export const chainsCommand: Command<ScheduleInput, ChainReport> = {
  word: 'cadenas',
  caption: 'Cadenas de actividades',
  handler: null,
  changes: false,
  input: scheduleInput,
  run(ports, { sheet }) {
    const opened = openSchedule(ports, sheet);
    if ('refusal' in opened) return opened;
    return done(chainReport(ports, opened.done.schedule));
  },
  tell({ chains }) {
    if (chains.length === 0) return 'No encontré actividades que vayan una después de otra.';
    const confirmed = chains.filter((chain) => chain.confirmed).length;
    const rejected = chains.filter((chain) => chain.rejected).length;
    const suggested = chains.length - confirmed - rejected;
    const states = [
      ...(confirmed > 0 ? [countOf(confirmed, 'confirmada', 'confirmadas')] : []),
      ...(suggested > 0 ? [`${suggested} por confirmar`] : []),
      ...(rejected > 0 ? [countOf(rejected, 'rechazada', 'rechazadas')] : []),
    ];
    return `${countOf(chains.length, 'cadena', 'cadenas')} de actividades: ${states.join(', ')}.`;
  },
};
