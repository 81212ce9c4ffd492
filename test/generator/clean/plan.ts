/** What is to be done in a clean schedule, by whom and when, before any sheet is drawn. */

import type { CleanCalendar } from './calendar.ts';
import type { Corpus, CorpusItem } from './corpus/corpus.ts';
import { answersTitle, type CorpusEvent, EVENTS, type EventWording, eventTitles } from './corpus/events.ts';
import { ACCOUNTABILITY, OTHER_SUBJECTS } from './corpus/index.ts';
import { ownerTexts } from './owners.ts';
import type { Random } from './random.ts';
import {
  drawAnswer,
  drawBar,
  drawInMonths,
  drawRhythm,
  drawSequence,
  stageWindows,
  type Weeks,
  type Window,
  wholeWindow,
} from './timing.ts';

/** One activity. */
export interface CleanActivity {
  readonly title: string;
  readonly owner: string;
  /** Place of its part among those of the plan. */
  readonly part: number;
  readonly weeks: Weeks;
  /** Whether it stands by itself: nothing else waits for it. */
  readonly isAlone: boolean;
}

/** The whole plan, its activities in the order of the rows. */
export interface CleanPlan {
  readonly subject: string;
  readonly parts: readonly string[];
  readonly activities: readonly CleanActivity[];
}

type Placed = Omit<CleanActivity, 'owner'>;

/** Draws activities one after the other; gives none where they do not fit in time. */
type Bundle = (room: number) => Placed[];

const [FEWEST, MOST] = [8, 80];
/** With fewer activities an event is only convened and held. */
const ENOUGH_FOR_WHOLE_EVENTS = 20;
const [PREPARATION, EXECUTION] = [2, 3];

/** Any plan over the calendar. */
export function drawPlan(random: Random, calendar: CleanCalendar): CleanPlan {
  const corpus = random.chance(50) ? ACCOUNTABILITY : otherSubject(random);
  const wanted = random.weighted([4, random.int(FEWEST, 30)], [2, random.int(FEWEST, MOST)]);
  const [needed, others] = bundlesOf(random, calendar, corpus, wanted);
  const placed: Placed[] = [];
  for (const bundle of [...needed, ...random.shuffled(others)]) placed.push(...bundle(wanted - placed.length));
  const owners = ownerTexts(random, placed.length);
  const start = ({ weeks }: Placed): number => weeks[0] ?? 0;
  const rows = random.chance(70)
    ? placed.sort((a, b) => a.part - b.part || start(a) - start(b))
    : placed.sort((a, b) => a.part - b.part);
  return {
    subject: corpus.subject,
    parts: corpus.parts.map(({ name }) => name),
    activities: rows.map((activity, index) => ({ ...activity, owner: owners[index] ?? '' })),
  };
}

/** A subject, or several in one plan. */
function otherSubject(random: Random): Corpus {
  const [one, ...others] = random.shuffled(OTHER_SUBJECTS);
  const more = others.slice(0, random.weighted([2, 0], [1, random.int(1, others.length)]));
  if (one === undefined || more.length === 0) return one ?? ACCOUNTABILITY;
  return {
    subject: 'el plan de acción institucional',
    inStages: false,
    parts: [one, ...more].flatMap(({ parts }) => parts),
  };
}

/** Those that no plan of the subject goes without, and the others. */
function bundlesOf(
  random: Random,
  calendar: CleanCalendar,
  corpus: Corpus,
  wanted: number,
): readonly [needed: Bundle[], others: Bundle[]] {
  const stages = stageWindows(calendar);
  const windowOf = (part: number): Window => (corpus.inStages ? stages[part] : undefined) ?? wholeWindow(calendar);
  const text = (title: string): string =>
    title.replace('{year}', String(calendar.year)).replace('{previous}', String(calendar.year - 1));
  const items = corpus.parts.map(({ items: own }, part) =>
    random.shuffled(own).map((item) => itemBundle(random, calendar, item, part, windowOf(part), text)),
  );
  const chains = corpus.parts.flatMap(({ chains: own }, part) =>
    own.map((titles) => chainBundle(random, calendar, titles.map(text), part, windowOf(part))),
  );
  const events = corpus.inStages ? eventBundles(random, calendar, stages, wanted) : [];
  // The events are the execution; every other stage needs something of its own.
  const isNeeded = (part: number): boolean => corpus.inStages && part !== EXECUTION;
  const firsts = items.flatMap(([first], part) => (first !== undefined && isNeeded(part) ? [first] : []));
  const rest = items.flatMap((own, part) => (isNeeded(part) ? own.slice(1) : own));
  return [
    [...events.slice(0, 2), ...firsts],
    [...events.slice(2), ...chains, ...rest],
  ];
}

function itemBundle(
  random: Random,
  calendar: CleanCalendar,
  item: CorpusItem,
  part: number,
  window: Window,
  text: (title: string) => string,
): Bundle {
  const { title, months, every } = typeof item === 'string' ? ({ title: item } as Exclude<CorpusItem, string>) : item;
  return (room) => {
    if (room < 1) return [];
    if (months !== undefined) return one(text(title), part, drawInMonths(random, calendar, months));
    if (every !== undefined) return one(text(title), part, drawRhythm(random, calendar, window, every));
    return one(text(title), part, drawBar(random, calendar, window));
  };
}

function one(title: string, part: number, weeks: Weeks | null): Placed[] {
  return weeks === null ? [] : [{ title, part, weeks, isAlone: true }];
}

function chainBundle(
  random: Random,
  calendar: CleanCalendar,
  titles: readonly string[],
  part: number,
  window: Window,
): Bundle {
  return (room) => {
    const bars =
      room < titles.length
        ? null
        : drawSequence(
            random,
            calendar,
            titles.map(() => window),
          );
    return (bars ?? []).map((weeks, index) => ({ title: titles[index] ?? '', part, weeks, isAlone: false }));
  };
}

/** The event for everybody first. */
function eventBundles(random: Random, calendar: CleanCalendar, stages: readonly Window[], wanted: number): Bundle[] {
  const wording = random.pick<EventWording>(['nouns', 'verbs']);
  const convenedIn = random.pick([PREPARATION, EXECUTION]);
  const isWhole = wanted >= ENOUGH_FOR_WHOLE_EVENTS;
  const [audience, ...others] = EVENTS;
  return [audience, ...random.shuffled(others)].map((event) => {
    const titles = eventTitles(event, wording).slice(0, isWhole ? undefined : 2);
    const parts = titles.map((_, index) => (index === 0 ? convenedIn : EXECUTION));
    return (room) => {
      const windows = parts.map((part) => stages[part] ?? wholeWindow(calendar));
      const bars = room < titles.length ? null : drawSequence(random, calendar, windows);
      if (bars === null) return [];
      const placed = bars.map((weeks, index) => {
        return { title: titles[index] ?? '', part: parts[index] ?? EXECUTION, weeks, isAlone: false };
      });
      const isAnswered = isWhole && room > titles.length && random.chance(40);
      return isAnswered ? [...placed, ...answer(random, calendar, event, wording, bars[1] ?? [])] : placed;
    };
  });
}

function answer(
  random: Random,
  calendar: CleanCalendar,
  event: CorpusEvent,
  wording: EventWording,
  held: Weeks,
): Placed[] {
  const weeks = drawAnswer(random, calendar, held, wholeWindow(calendar));
  return weeks === null ? [] : [{ title: answersTitle(event, wording), part: EXECUTION, weeks, isAlone: false }];
}
