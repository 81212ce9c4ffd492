/** Which events the activities answer that reply in writing to what the citizens asked. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { fold } from '#core/text/fold.ts';
import type { Chain } from './chain.ts';
import { chainName } from './chain-name.ts';
import { isAmongInsiders } from './insiders.ts';
import { answersQuestions, askedAt } from './read-title.ts';
import { isGathering, stem, tokensOf, topicWords } from './topic-words.ts';
import { type Member, membersOf, topicsOf } from './topics.ts';

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
  /** Whether it says of no event, nor of each, that it answers it: then it may be only some of them. */
  readonly isGeneral: boolean;
}

/** Spares the folding of all other titles. */
const MAY_ANSWER = /respuesta|responder|contestar|resolver/i;
/** With more, nobody can tell which is meant. */
const MOST_EVENTS = 12;

/** Stems that tell no event from another: who asked, and events in general. */
const OF_ANY =
  /^(?:ciudadan|comunidad|participant|asistent|(?:tod|un|hech|(?:formul|realiz|present|plante)ad|(?:surg|recib)id)[ao]$|evento|espacio|rendicion|publica|cuenta|dia$|habil|\d)/;
/** Everybody makes them all year round, also where no event is held. */
const ANY_TIME = /peticion|solicitud/;
/** "Cada uno de los espacios": none is left out. */
const OF_EACH = /\b(?:cada|tod[ao]s l[ao]s)\b.*(?:espacio|evento|jornada|dialogo)/;
const DIALOGUES = /\b(?:espacio|evento|jornada)s de dialogo/;
/** An event that is called what all of the schedule is about. */
const ACCOUNT = /^rendicion (?:publica )?de (?:las )?cuentas (?:a|con|de|para) /;

/**
 * The answering activities with the events that their titles name, or that stand before them in a chain which the user
 * confirmed. What is said in fewer words is unsure: of the plural it may be several, and the only answers there are, if they
 * name no event, are to all. Those of which no event is known are left out.
 */
export function answeredEvents(activities: readonly AssignedActivity[], chains: readonly Chain[]): Answering[] {
  const answering = activities.filter(({ title }) => MAY_ANSWER.test(title) && answersQuestions(fold(title)));
  if (answering.length === 0) return [];
  const held = heldEvents(activities);
  const confirmed = chains.filter((chain) => chain.confirmed);
  const inChains = new Set(confirmed.flatMap(({ links }) => links.map(({ activity }) => activity.row)));
  return answering.flatMap((activity): Answering[] => {
    const before = confirmed.flatMap((chain) => heldBefore(activity, chain));
    const named = namedIn(activity.title, held);
    const isNew = ({ row }: AssignedActivity): boolean => !before.some((event) => event.row === row);
    const isKnown = before.length + named.length > 0;
    const isOnly = answering.length === 1 && !ANY_TIME.test(fold(activity.title));
    const asked = askedAt(fold(activity.title));
    const places = isKnown ? [] : placesIn(asked);
    const isGeneral = !isKnown && places.length === 0;
    const meant = isGeneral ? (isOnly ? fewOf(held.filter(isDialogue)) : []) : meantBy(places, held);
    const events = [
      ...before.map((event) => answered(event, true)),
      ...named.filter(isNew).map((event) => answered(event, inChains.has(event.row))),
      ...meant.map((event) => answered(event, false)),
    ];
    return events.length === 0 ? [] : [{ activity, events, isGeneral: isGeneral && !OF_EACH.test(asked) }];
  });
}

function answered(activity: AssignedActivity, confirmed: boolean): AnsweredEvent {
  return { name: chainName([activity.title]), activity, confirmed };
}

/** A title that is nothing but an event's name holds it. */
function heldEvents(activities: readonly AssignedActivity[]): Member[] {
  const members = topicsOf(activities).flatMap((topic) => topic.members);
  const known = members.filter(({ reading }) => reading.acts.includes('holding'));
  const rows = new Set(members.map(({ activity }) => activity.row));
  const named = membersOf(activities).filter((member) => !rows.has(member.activity.row) && isDialogue(member));
  return [...known, ...named.filter(({ reading }) => reading.acts.length === 0)];
}

function isDialogue({ activity, reading }: Member): boolean {
  const folded = fold(activity.title);
  const name = folded.slice(reading.start);
  return (ACCOUNT.test(name) || isGathering(tokensOf(name)[0]?.text ?? '')) && !isAmongInsiders(folded);
}

/** What is held before the answers in their chain. */
function heldBefore(activity: AssignedActivity, { links }: Chain): AssignedActivity[] {
  const at = links.findIndex((link) => link.activity.row === activity.row);
  return links.slice(0, Math.max(at, 0)).flatMap((link) => (link.act === 'holding' ? [link.activity] : []));
}

/** The events all of whose words the title has, but for those whose words are only some of another's. */
function namedIn(title: string, held: readonly Member[]): AssignedActivity[] {
  const words = new Set(tokensOf(fold(title)).map(({ text }) => stem(text)));
  const named = held.filter(({ reading }) => reading.words.every((word) => words.has(word)));
  const isPartOf = (one: readonly string[], other: readonly string[]): boolean =>
    one.length < other.length && one.every((word) => other.includes(word));
  return fewOf(named.filter(({ reading }) => !named.some((other) => isPartOf(reading.words, other.reading.words))));
}

/** Where questions were asked, and the words that tell it from other events; none if nothing does. */
interface Place {
  readonly text: string;
  readonly words: readonly string[];
}

function placesIn(asked: string): Place[] {
  return asked
    .replace(DIALOGUES, '')
    .split(/,|\b[ye]\b/)
    .map((text) => ({ text, words: topicWords(text).filter((word) => !OF_ANY.test(word)) }))
    .filter(({ words }) => words.length > 0);
}

/** The events that may be meant: those with all of the words of a place. */
function meantBy(places: readonly Place[], held: readonly Member[]): AssignedActivity[] {
  return fewOf(
    places.flatMap(({ text, words }) => {
      const gatherings = tokensOf(text).filter((token) => isGathering(token.text));
      const alike = held.filter(({ reading }) => words.every((word) => reading.words.includes(word)));
      const isMeant = alike.length === 1 ? gatherings.length > 0 : gatherings.some((token) => token.text.endsWith('s'));
      return isMeant ? alike : [];
    }),
  );
}

/** Each once; none where there are too many. */
function fewOf(events: readonly Member[]): AssignedActivity[] {
  const activities = [...new Set(events.map(({ activity }) => activity))];
  return activities.length > MOST_EVENTS ? [] : activities;
}
