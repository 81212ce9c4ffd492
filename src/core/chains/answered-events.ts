/** Which events the activities answer that reply in writing to what the citizens asked. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { fold } from '#core/text/fold.ts';
import type { Chain } from './chain.ts';
import { chainName } from './chain-name.ts';
import { answersQuestions } from './read-title.ts';
import { stem, tokensOf } from './topic-words.ts';
import { topicsOf } from './topics.ts';

/** An event whose questions are answered. */
export interface AnsweredEvent {
  readonly name: string;
  /** The activity that holds it. */
  readonly activity: AssignedActivity;
  /** Whether the user said that the activity holds it, or that the answers follow it. */
  readonly confirmed: boolean;
}

/** An activity that answers, and the events whose questions it answers. */
export interface Answering {
  readonly activity: AssignedActivity;
  readonly events: readonly AnsweredEvent[];
}

/** Spares the folding of all other titles. */
const MAY_ANSWER = /respuesta|responder|contestar/i;
/** With more, nobody can tell which is meant. */
const MOST_EVENTS = 12;

/** A held event and the words that name it. */
interface HeldEvent {
  readonly activity: AssignedActivity;
  readonly words: readonly string[];
}

/**
 * The answering activities with the events that their titles name, or that stand before them in a chain which the user
 * confirmed. Those of which no event is known are left out.
 */
export function answeredEvents(activities: readonly AssignedActivity[], chains: readonly Chain[]): Answering[] {
  const answering = activities.filter(({ title }) => MAY_ANSWER.test(title) && answersQuestions(fold(title)));
  if (answering.length === 0) return [];
  const held = heldEvents(activities);
  const confirmed = chains.filter((chain) => chain.confirmed);
  const inChains = new Set(confirmed.flatMap(({ links }) => links.map(({ activity }) => activity.row)));
  return answering.flatMap((activity): Answering[] => {
    const before = confirmed.flatMap((chain) => heldBefore(activity, chain));
    const named = namedIn(activity.title, held).filter(({ row }) => !before.some((event) => event.row === row));
    const events = [
      ...before.map((event) => answered(event, true)),
      ...named.map((event) => answered(event, inChains.has(event.row))),
    ];
    return events.length === 0 ? [] : [{ activity, events }];
  });
}

function answered(activity: AssignedActivity, confirmed: boolean): AnsweredEvent {
  return { name: chainName([activity.title]), activity, confirmed };
}

function heldEvents(activities: readonly AssignedActivity[]): HeldEvent[] {
  return topicsOf(activities).flatMap(({ members }) =>
    members
      .filter(({ reading }) => reading.acts.includes('holding'))
      .map(({ activity, reading }) => ({ activity, words: reading.words })),
  );
}

/** What is held before the answers in their chain. */
function heldBefore(activity: AssignedActivity, { links }: Chain): AssignedActivity[] {
  const at = links.findIndex((link) => link.activity.row === activity.row);
  return links.slice(0, Math.max(at, 0)).flatMap((link) => (link.act === 'holding' ? [link.activity] : []));
}

/** The events all of whose words the title has, but for those whose words are only some of another's. */
function namedIn(title: string, held: readonly HeldEvent[]): AssignedActivity[] {
  const words = new Set(tokensOf(fold(title)).map(({ text }) => stem(text)));
  const named = held.filter((event) => event.words.every((word) => words.has(word)));
  if (named.length > MOST_EVENTS) return [];
  const isPartOf = (event: HeldEvent, other: HeldEvent): boolean =>
    event.words.length < other.words.length && event.words.every((word) => other.words.includes(word));
  return named.filter((event) => !named.some((other) => isPartOf(event, other))).map(({ activity }) => activity);
}
