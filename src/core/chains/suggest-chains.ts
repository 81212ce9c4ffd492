/** Suggests chains from what the titles of the activities say. */

import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { yearMentions } from '#core/rules/year-mentions.ts';
import { hash } from '#core/text/hash.ts';
import { type Act, byFirstRow, type Chain } from './chain.ts';
import { nameOf } from './chain-name.ts';
import { actsOf, type Member, type Topic, topicsOf } from './topics.ts';

/** The order of what is done for an event. */
const EVENT_ORDER: readonly Act[] = ['convening', 'holding', 'writing-up', 'bulletin', 'follow-up'];
const LONGEST_CODE = 48;

/** A topic that may be a chain, and what it has. */
interface Step extends Member {
  /** The later, the greater; two activities of one step do the same. */
  readonly step: number;
}

/**
 * The chains that the texts speak of, none confirmed, by the row of their first link. Convocatoria → realización → sistematización →
 * boletín → seguimiento of an event; elaboración → publicación para observaciones → informe de observaciones →
 * revisión y ajuste → publicación → divulgación of a document, where an aprobación has its place only when nobody observes
 * or revises, since it comes before or after that.
 */
export function suggestChains({ activities, months }: Pick<AssignedSchedule, 'activities' | 'months'>): Chain[] {
  const [begin] = months.flatMap(({ month }) => month ?? []).sort();
  const year = begin === undefined ? null : Number(begin.slice(0, 4));
  return topicsOf(activities)
    .flatMap((topic) => topicChains(topic, year))
    .sort(byFirstRow);
}

function topicChains({ members, ...topic }: Topic, year: number | null): Chain[] {
  const isOwn = (member: Member): boolean => year === null || !followsEarlier(member, year);
  const steps = topic.kind === 'event' ? members.filter(isOwn).map(eventStep) : documentSteps(members);
  return roundsOf(steps).map((round, index) => chainOf({ ...topic, members }, round, index));
}

/** Whether it follows up on the event of an earlier year. */
function followsEarlier({ activity: { title }, reading }: Member, year: number): boolean {
  return reading.acts[0] === 'follow-up' && yearMentions(title).some(({ to }) => to < year);
}

function eventStep(member: Member): Step {
  return { ...member, step: EVENT_ORDER.indexOf(member.reading.acts[0] ?? 'other') };
}

const DOCUMENT_ORDER: readonly (Act | 'final draft' | 'final publishing')[] = [
  'drafting',
  'consulting',
  'publishing',
  'observations',
  'reviewing',
  'approving',
  'final draft',
  'final publishing',
  'spreading',
];

function documentSteps(members: readonly Member[]): Step[] {
  const acts = members.map(({ reading }) => reading.acts[0]);
  const hasFinal = members.some(({ reading }, at) => acts[at] === 'publishing' && reading.version === 'final');
  const isObserved = acts.some((act) => act === 'consulting' || act === 'observations' || act === 'reviewing');
  return members
    .filter((_, at) => !(isObserved && acts[at] === 'approving'))
    .map((member) => ({ ...member, step: DOCUMENT_ORDER.indexOf(documentStep(member, hasFinal)) }));
}

/** What is published without being called the last version is an earlier one where another is called so. */
function documentStep({ reading: { acts, version } }: Member, hasFinal: boolean): (typeof DOCUMENT_ORDER)[number] {
  const [act = 'other'] = acts;
  const isFinal = version === 'final';
  if (act === 'drafting' && isFinal) return 'final draft';
  return act === 'publishing' && (isFinal || (!hasFinal && version === null)) ? 'final publishing' : act;
}

/**
 * The steps as one chain, or as several where the rows go through the same steps again and again. Of activities that do
 * the same once too often the first to begin is kept; what repeats in any other way is left out.
 */
function roundsOf(steps: readonly Step[]): Step[][] {
  const rounds: Step[][] = [[]];
  for (const step of steps) {
    if (rounds.at(-1)?.some((known) => known.step === step.step)) rounds.push([]);
    rounds.at(-1)?.push(step);
  }
  const shapes = rounds.map((round) =>
    sorted(round)
      .map(({ step }) => step)
      .join(),
  );
  if (shapes.every((shape) => shape === shapes[0])) return rounds.map(sorted).filter(({ length }) => length > 1);
  const kinds = [...new Set(steps.map(({ step }) => step))];
  const repeated = kinds.filter((kind) => steps.filter(({ step }) => step === kind).length > 1);
  if (repeated.length > 1 || kinds.length < 2) return [];
  return [sorted(kinds.flatMap((kind) => earliest(steps.filter(({ step }) => step === kind)) ?? []))];
}

function sorted(round: readonly Step[]): Step[] {
  return [...round].sort((a, b) => a.step - b.step);
}

function earliest(steps: readonly Step[]): Step | undefined {
  const begin = ({ activity }: Step): number => Math.min(...activity.marks.map(({ column }) => column));
  return [...steps].sort((a, b) => begin(a) - begin(b) || a.activity.row - b.activity.row)[0];
}

function chainOf({ key, kind, members }: Topic, round: readonly Step[], index: number): Chain {
  const code = `${kind === 'event' ? 'evento' : 'documento'}:${shortened(key.slice(key.indexOf(':') + 1))}`;
  return {
    code: index === 0 ? code : `${code}:${index + 1}`,
    name: nameOf(round.map(({ activity, reading }) => ({ title: activity.title, reading }))) ?? '',
    links: round.map(({ activity, reading }) => ({ activity, act: reading.acts[0] ?? 'other' })),
    acts: actsOf(members),
    confirmed: false,
  };
}

function shortened(words: string): string {
  return words.length <= LONGEST_CODE ? words : `${words.slice(0, LONGEST_CODE - 9)}-${hash(words)}`;
}
