/** Terms that a schedule writes now as one word, now as two: micrositio, micro sitio, micro-sitio. */

import { groupBy } from '#core/collections/group-by.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { inCapitalsOf, usualForm, type Vocabulary, type Word } from './vocabulary.ts';

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
  /** The letters of both parts. */
  readonly key: string;
}

/** Written together with what follows, however often it is not (Ortografía de la lengua española, 2010). */
const PREFIX =
  /^(?:anti|auto|bio|eco|etno|extra|geo|hidro|infra|inter|intra|macro|mega|micro|mini|multi|neo|pluri|post?|pre|semi|socio|sub|super|tele|trans|ultra|vice|video)$/;
/** Beside another word these are words of their own (en torno, entorno; mal trato, maltrato). */
const OWN_WORD =
  /^(?:ante|bien|buen[ao]?|cada|con|contra|del|desde|entre|gran|hasta|l[ao]s|mal[ao]?|mas|medi[ao]|mil|para|por|que|san|segun|sin|sobre|sus|tan|tod[ao]|tras|un[ao]s?)$/;
const SHORTEST_PART = 3;
const SHORTEST_WHOLE = 7;

/** Every term in the way that is wrong or the rarer one; none where both are as usual. */
export function splitTerms(vocabulary: Vocabulary): TermVariant[] {
  const { activities, counts } = vocabulary;
  const split = activities.flatMap(({ activity, words }) =>
    words.flatMap((word, index): Occurrence[] => {
      const first = words[index - 1];
      const key = first === undefined ? '' : first.plain + word.plain;
      if (first === undefined || !counts.has(key) || !areParts(first, word)) return [];
      const right = inCapitalsOf(first.text, usualForm(vocabulary, key));
      return [
        { key, activity, start: first.start, end: word.end, text: activity.title.slice(first.start, word.end), right },
      ];
    }),
  );
  if (split.length === 0) return [];
  const together = new Map<string, Occurrence>();
  const wrong: TermVariant[] = [];
  for (const [key, [first, ...others]] of groupBy(split, (occurrence) => occurrence.key)) {
    const texts = new Set([first, ...others].map(({ activity }) => activity.title)).size;
    const joined = counts.get(key) ?? 0;
    if (PREFIX.test(partBefore(first)) || joined > texts) wrong.push(first, ...others);
    else if (joined < texts) together.set(key, first);
  }
  return [...wrong, ...joinedWords(vocabulary, together)];
}

function areParts(first: Word, second: Word): boolean {
  const shortest = Math.min(first.plain.length, second.plain.length);
  const length = first.plain.length + second.plain.length;
  return (
    /^[\s‐‑-]$/.test(second.gap ?? '') &&
    shortest >= SHORTEST_PART &&
    length >= SHORTEST_WHOLE &&
    !OWN_WORD.test(first.plain)
  );
}

function partBefore({ text }: Occurrence): string {
  return (/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase();
}

/** The terms in one word that are mostly written as two. */
function joinedWords({ activities }: Vocabulary, together: ReadonlyMap<string, Occurrence>): TermVariant[] {
  if (together.size === 0) return [];
  return activities.flatMap(({ activity, words }) =>
    words.flatMap(({ plain, text, start, end }) => {
      const usual = together.get(plain);
      return usual === undefined
        ? []
        : [{ activity, start, end, text, right: inCapitalsOf(text, usual.text.toLowerCase()) }];
    }),
  );
}
