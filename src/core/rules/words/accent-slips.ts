/** Lost and misplaced accents in the activities. */

import { oncePer } from '#core/collections/once-per.ts';
import { hasStrayAccent, type Spellings, spellingsOf, sureSpelling } from './accents.ts';
import { correctionsOf } from './spelling.ts';
import type { ActivityWords, Vocabulary } from './vocabulary.ts';
import { isName, type Letters, type Word } from './word.ts';

/** A word and how it is to be written. */
export interface AccentSlip {
  readonly word: Word;
  /** In lower case; null where its accent is wrong but the right word is not known. */
  readonly right: string | null;
}

/** The slips of one activity, by their place in the text. */
export interface ActivitySlips extends Pick<ActivityWords, 'activity'> {
  readonly slips: readonly AccentSlip[];
}

/** All slips; a sheet that goes without accents throughout has none, but says so. */
export interface AccentSlips {
  readonly activities: readonly ActivitySlips[];
  /** Some words that lack their accent where all do, in alphabetical order; else empty. */
  readonly custom: readonly string[];
}

/** Fewer words without accent are slips, no custom. */
const FEWEST_LOST = 6;
/** Of so many words that need an accent at least one has it where accents are the custom. */
const ACCENTED_SHARE = 5;
/** Forms that are both right, or words of their own however they stand. */
const BOTH_RIGHT =
  /^(?:cual|quien|cuando|cuant[oa]s?|como|donde|adonde|porque|que|mas|si|aun|sol[oa]s?|est[aeo]s?|es[aeo]s?|aquel|periodos?|videos?|iconos?|futbol|beisbol|cartel|junior|cesar|revolver|pixel|elite|cocteles?|validos?|lucidos?|hacia|seria|sabia|tenia|venia|varias?|media|rio)$/;

/** Finds the slips in the words of a schedule. */
export function accentSlips(vocabulary: Vocabulary): AccentSlips {
  const small = new Tally(ACUTE);
  // In capitals accents are often left out where ñ is not.
  const capitals = [new Tally(ACUTE), new Tally(/ñ/)];
  const slipIn = slipReader(vocabulary, ({ isShouted, lower }, right) => {
    for (const tally of isShouted ? capitals : [small]) tally.count(lower, right);
  });
  const activities = vocabulary.activities.flatMap(({ activity, words }): ActivitySlips[] => {
    const slips: AccentSlip[] = [];
    words.forEach((word, index) => {
      const slip = slipIn(word, words[index - 1], words[index + 1]);
      if (slip !== null) slips.push(slip);
    });
    return slips.length === 0 ? [] : [{ activity, slips }];
  });
  const unaccented = small.lost.size >= FEWEST_LOST && small.kept * ACCENTED_SHARE < small.lostTimes;
  const isCustom = ({ word: { isShouted, lower, plain }, right }: AccentSlip): boolean =>
    lower === plain &&
    (isShouted ? capitals.every((tally) => tally.isMostlyLost || !tally.isLostIn(lower, right ?? lower)) : unaccented);
  return {
    activities: activities
      .map(({ activity, slips }) => ({ activity, slips: slips.filter((slip) => !isCustom(slip)) }))
      .filter(({ slips }) => slips.length > 0),
    custom: unaccented ? [...small.lost].sort() : [],
  };
}

type SlipReader = (word: Word, before: Word | undefined, after: Word | undefined) => AccentSlip | null;

interface Judgement {
  readonly spellings: Spellings | null;
  /** How the sheet writes it elsewhere. */
  readonly usual: string | null;
  readonly isStray: boolean;
}

/** Tells what is wrong with a word; `count` hears of the words that have one sure spelling. */
function slipReader(vocabulary: Vocabulary, count: (word: Word, right: string) => void): SlipReader {
  const usualHere = usualReader(vocabulary);
  const judge = oncePer(judgeOf(vocabulary));
  return (word, before, after) => {
    const judgement = judge(word.letters);
    if (judgement === null) return null;
    const { spellings, usual, isStray } = judgement;
    const sure = spellings && sureSpelling(spellings, word, before, after);
    if (sure !== null) count(word, sure);
    const right = sure ?? usualHere(usual, word, before, after);
    if (right !== null && right !== word.lower) return { word, right };
    return right === null && isStray ? { word, right: withoutStray(word) } : null;
  };
}

/** What is to be said of letters wherever they stand; null where that is nothing. */
function judgeOf(vocabulary: Vocabulary): (letters: Letters) => Judgement | null {
  const corrections = correctionsOf(vocabulary);
  return (letters) => {
    if (corrections.has(letters.plain)) return null;
    const spellings = spellingsOf(letters);
    const usual = rightForm(vocabulary.forms.get(letters.plain), letters);
    const isStray = letters.text === letters.lower && hasStrayAccent(letters.lower);
    return spellings === null && usual === null && !isStray ? null : { spellings, usual, isStray };
  };
}

const ACUTE = /[áéíóú]/;

/** Counts the words that need a mark over a letter. */
class Tally {
  kept = 0;
  lostTimes = 0;
  readonly lost = new Set<string>();
  readonly #mark: RegExp;

  constructor(mark: RegExp) {
    this.#mark = mark;
  }

  get isMostlyLost(): boolean {
    return this.kept < this.lostTimes;
  }

  isLostIn(lower: string, right: string): boolean {
    return this.#mark.test(right) && !this.#mark.test(lower);
  }

  count(lower: string, right: string): void {
    if (this.isLostIn(lower, right)) {
      this.lostTimes += 1;
      this.lost.add(lower);
    } else this.kept += Number(this.#mark.test(right));
  }
}

/** "jóven", "acciónes", "incluído" are heard where the accent stands, but written without. */
function withoutStray({ plain }: Word): string | null {
  return /n$|ones$|uid[oa]s?$/.test(plain) ? plain : null;
}

type UsualReader = (right: string | null, ...place: Parameters<SlipReader>) => string | null;

/** Gives back what the sheet writes elsewhere where it is the same word here, and no verb's form or name that is written like it. */
function usualReader({ activities }: Vocabulary): UsualReader {
  let pairs: Set<string> | undefined;
  let names: Set<string> | undefined;
  return (right, word, before, after) => {
    if (right === null || word.lower !== word.plain) return right;
    names ??= namesIn(activities);
    if (isName(word) ? names.has(right) : !mayBeAnother(right)) return right;
    pairs ??= neighbours(activities);
    const isAfter = tells(before) && pairs.has(`${before?.plain} ${right}`);
    return isAfter || (tells(after) && pairs.has(`${right} ${after?.plain}`)) ? right : null;
  };
}

/** The one other way that is right: with an accent where this has none, more usual, or without this one's stray accent. */
function rightForm(written: ReadonlyMap<string, number> | undefined, { lower, plain }: Letters): string | null {
  if (written === undefined || (written.size < 2 && written.has(lower)) || BOTH_RIGHT.test(plain)) return null;
  const own = (written.get(lower) ?? 0) + (lower === plain ? 0 : 1);
  const isStray = hasStrayAccent(lower);
  const [right, ...others] = Array.from(written)
    .filter(([form, count]) => form !== lower && !hasStrayAccent(form) && (isStray || (form !== plain && count >= own)))
    .map(([form]) => form);
  return right === undefined || others.length > 0 || isAnotherWord(right) || isAnotherWord(lower) ? null : right;
}

/** Accents by which tenses differ (realizo, realizó; realizara, realizará; realizaran, realizarán) or an office and who holds it. */
function isAnotherWord(form: string): boolean {
  return /[áéíóú]$|[áé]n$|[áéó]s$|arías?$/.test(form);
}

/** Whether the letters without the accent may be another word: a form of a verb (publico, limite, continua). */
function mayBeAnother(form: string): boolean {
  if (/[íú][aoe]s?$/.test(form)) return !/ías?$/.test(form) || form.length < 7;
  return /[oae][ns]?$/.test(form) && !/[^m]os$/.test(form);
}

/** In lower case. */
function namesIn(activities: readonly ActivityWords[]): Set<string> {
  return new Set(activities.flatMap(({ words }) => words.filter(isName).map(({ lower }) => lower)));
}

function neighbours(activities: readonly ActivityWords[]): Set<string> {
  const pairs = new Set<string>();
  for (const { words } of activities) {
    for (const [index, { lower, plain }] of words.entries()) {
      const after = words[index + 1];
      if (after === undefined) continue;
      pairs.add(`${plain} ${after.lower}`).add(`${lower} ${after.plain}`);
    }
  }
  return pairs;
}

/** Whether a word beside another says something of it. */
function tells(word: Word | undefined): boolean {
  return word !== undefined && word.plain.length > 3;
}
