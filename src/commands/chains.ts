/** "cadenas": lists the chains of activities, suggested, confirmed and rejected. Changes nothing. */

import { applyKeptChains } from '#core/chains/apply-kept-chains.ts';
import { type ChainReport, reportChains } from '#core/chains/chain-report.ts';
import { countOf } from '#core/text/count-of.ts';
import type { Command } from './command.ts';
import { keptChains } from './kept-chains.ts';
import { openSchedule } from './open-schedule.ts';
import { done } from './outcome.ts';
import { type ScheduleInput, scheduleInput } from './schedule-input.ts';

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
    const { schedule } = opened.done;
    return done(reportChains(schedule, applyKeptChains(schedule, keptChains(ports, schedule.sheetId))));
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
