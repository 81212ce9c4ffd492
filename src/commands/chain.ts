/** "encadenar": takes what the user says of one chain: its activities in order, or that it is none. Keeps it with the document. */

import * as z from 'zod/mini';
import { type ListProblem, readActivityList } from '#core/chains/activity-list.ts';
import { applyKeptChains, type ListedChain } from '#core/chains/apply-kept-chains.ts';
import { chainName } from '#core/chains/chain-name.ts';
import type { ChainReport } from '#core/chains/chain-report.ts';
import { anchorsIn, type KeptChain } from '#core/chains/kept-chain.ts';
import { meantChain } from '#core/chains/meant-chain.ts';
import { oneLine } from '#core/text/one-line.ts';
import { es } from '#texts/es.ts';
import { chainReport, chainsCommand } from './chains.ts';
import type { Command } from './command.ts';
import { keepChain, keptChains } from './kept-chains.ts';
import { openSchedule } from './open-schedule.ts';
import { done, type Refusal, refused } from './outcome.ts';
import { scheduleInput } from './schedule-input.ts';

/** `code` left out: the listed chain that is meant, else a new one. `name` left out: as it was, or what its activities are about. `activities`: numbers or rows; `''` rejects the chain. */
const chainInput = z.object({
  ...scheduleInput.shape,
  code: z.optional(z.string()),
  name: z.optional(z.string()),
  activities: z.string(),
});

/** The checked input. */
export type ChainInput = z.infer<typeof chainInput>;

/** Keeps the chain, and lists all of them. */
export const chainCommand: Command<ChainInput, ChainReport> = {
  word: 'encadenar',
  caption: 'Encadenar actividades',
  handler: null,
  changes: true,
  input: chainInput,
  run(ports, input) {
    const opened = openSchedule(ports, input.sheet);
    if ('refusal' in opened) return opened;
    const { schedule } = opened.done;
    const kept = keptChains(ports, schedule.sheetId);
    const listed = applyKeptChains(schedule, kept);
    const coded = listed.find(({ code }) => code === input.code);
    if (input.code !== undefined && coded === undefined) {
      const codes = listed.map(({ code }) => code);
      return refused('no-such-chain', es.refusals.noSuchChain(input.code, codes));
    }
    const { anchorOf } = anchorsIn(schedule.activities);
    if (coded !== undefined && input.activities.trim() === '') {
      const { code, name, links } = coded;
      keepChain(ports, schedule.sheetId, {
        code,
        name,
        rejected: true,
        links: links.map(({ activity }) => anchorOf(activity)),
      });
      return done(chainReport(ports, schedule));
    }
    const list = readActivityList(schedule.activities, input.activities);
    if ('problem' in list) return refuse(list.problem);
    const chain = coded ?? meantChain(listed, list.activities);
    keepChain(ports, schedule.sheetId, {
      code: chain?.code ?? newCode(kept),
      name: nameOf(input, chain) ?? chainName(list.activities.map(({ title }) => title)),
      rejected: false,
      links: list.activities.map(anchorOf),
    });
    return done(chainReport(ports, schedule));
  },
  tell: chainsCommand.tell,
};

function nameOf({ name = '' }: ChainInput, chain: ListedChain | undefined): string | undefined {
  return oneLine(name) || chain?.name;
}

/** The first code of the user's own that is free. */
function newCode(kept: readonly KeptChain[]): string {
  const codes = new Set(kept.map(({ code }) => code));
  let number = 1;
  while (codes.has(`propia:${number}`)) number += 1;
  return `propia:${number}`;
}

function refuse(problem: ListProblem): { readonly refusal: Refusal } {
  const { refusals } = es;
  switch (problem.why) {
    case 'unknown':
      return refused('no-such-activity', refusals.noSuchActivity(problem.typed));
    case 'ambiguous':
      return refused('ambiguous-activity', refusals.ambiguousActivity(problem.typed, problem.rows));
    case 'repeated':
      return refused('repeated-activity', refusals.repeatedActivity(problem.typed));
    default:
      return refused('short-chain', refusals.shortChain);
  }
}
