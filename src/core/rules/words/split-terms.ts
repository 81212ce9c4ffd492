/** Terms that a schedule writes now as one word, now as two: micrositio, micro sitio, micro-sitio. */

import { groupBy } from '#core/collections/group-by.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { usualForm, type Vocabulary } from './vocabulary.ts';
import { inCapitalsOf, type Word } from './word.ts';

/** A term that is written otherwise elsewhere. */
export interface TermVariant {
  readonly activity: AssignedActivity;
  readonly start: number;
  readonly end: number;
  /** As it stands. */
  readonly text: string;
  /** The other way, in its capitals. */
  readonly right: string;
}

interface Occurrence extends TermVariant {
  /** The first of its two words. */
  readonly part: string;
  /** Both as one word. */
  readonly whole: string;
}

/** Written together with what follows, however often it is not (Ortografía de la lengua española, 2010). */
const PREFIX =
  /^(?:anti|auto|bio|eco|etno|extra|geo|hidro|infra|inter|intra|macro|mega|micro|mini|multi|neo|pluri|post?|pre|semi|socio|sub|super|tele|trans|ultra|vice|video)$/;
/** Beside another word these are words of their own (en torno, entorno; mal trato, maltrato). */
const OWN_WORD =
  /^(?:ante|bien|buen[ao]?|cada|con|contra|del|desde|entre|gran|hasta|l[ao]s|mal[ao]?|mas|medi[ao]|mil|para|por|que|san|segun|sin|sobre|sus|tan|tod[ao]|tras|un[ao]s?)$/;
const SHORTEST_PART = 3;
const SHORTEST_WHOLE = 7;
const BETWEEN = /^[\s‐‑-]$/;

/** Every term in the way that is wrong or the rarer one; none where both are as usual. */
export function splitTerms(vocabulary: Vocabulary): TermVariant[] {
  const split = occurrences(vocabulary, partsOf(vocabulary.counts));
  const inTwo = new Map<string, Occurrence>();
  const wrong: TermVariant[] = [];
  for (const [whole, [first, ...others]] of groupBy(split, (occurrence) => occurrence.whole)) {
    const texts = new Set([first, ...others].map(({ activity }) => activity.title)).size;
    const together = vocabulary.counts.get(whole) ?? 0;
    if (PREFIX.test(first.part) || together > texts) wrong.push(first, ...others);
    else if (together < texts) inTwo.set(whole, first);
  }
  return [...wrong, ...wholeWords(vocabulary, inTwo)];
}

/** Words that stand in the sheet and, with the next one, make another word of the sheet. */
function partsOf(counts: Vocabulary['counts']): Set<string> {
  const parts = new Set<string>();
  for (const whole of counts.keys()) {
    if (whole.length < SHORTEST_WHOLE) continue;
    for (let at = SHORTEST_PART; at <= whole.length - SHORTEST_PART; at += 1) {
      const part = whole.slice(0, at);
      if (counts.has(part) && counts.has(whole.slice(at)) && !OWN_WORD.test(part)) parts.add(part);
    }
  }
  return parts;
}

function occurrences(vocabulary: Vocabulary, parts: ReadonlySet<string>): Occurrence[] {
  const found: Occurrence[] = [];
  if (parts.size === 0) return found;
  for (const { activity, words } of vocabulary.activities) {
    words.forEach((first, index) => {
      const second = parts.has(first.plain) ? words[index + 1] : undefined;
      if (second === undefined || second.plain.length < SHORTEST_PART || !BETWEEN.test(second.gap ?? '')) return;
      const whole = first.plain + second.plain;
      if (!vocabulary.counts.has(whole)) return;
      const { start } = first;
      const { end } = second;
      const right = inCapitalsOf(first.text, usualForm(vocabulary, whole));
      found.push({ activity, start, end, text: activity.title.slice(start, end), right, part: first.plain, whole });
    });
  }
  return found;
}

/** The terms in one word that are mostly written as two. */
function wholeWords({ activities }: Vocabulary, inTwo: ReadonlyMap<string, Occurrence>): TermVariant[] {
  if (inTwo.size === 0) return [];
  const find = (activity: AssignedActivity, { plain, text, start, end }: Word): TermVariant[] => {
    const usual = inTwo.get(plain);
    return usual === undefined
      ? []
      : [{ activity, start, end, text, right: inCapitalsOf(text, usual.text.toLowerCase()) }];
  };
  return activities.flatMap(({ activity, words }) => words.flatMap((word) => find(activity, word)));
}
