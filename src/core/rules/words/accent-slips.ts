/** Lost and misplaced accents in the activities. */

import { hasStrayAccent, type SpellingReader, spellingReader } from './accents.ts';
import { correctionsOf } from './spelling.ts';
import { type ActivityWords, type Vocabulary, type Word, withoutAccents } from './vocabulary.ts';

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
  const [small, capital] = [new Tally(), new Tally()];
  const slipIn = slipReader(vocabulary, (word, right) => (word.shouted ? capital : small).count(word.lower, right));
  const activities = vocabulary.activities.map(({ activity, words }): ActivitySlips => {
    return { activity, slips: words.flatMap((word, index) => slipIn(word, words[index - 1], words[index + 1]) ?? []) };
  });
  const unaccented = small.lost.length >= FEWEST_LOST && small.kept * ACCENTED_SHARE < small.lost.length;
  const isCustom = ({ word }: AccentSlip): boolean =>
    (word.shouted ? capital.kept < capital.lost.length : unaccented) && word.lower === word.plain;
  return {
    activities: activities
      .map(({ activity, slips }) => ({ activity, slips: slips.filter((slip) => !isCustom(slip)) }))
      .filter(({ slips }) => slips.length > 0),
    custom: unaccented ? [...new Set(small.lost)].sort() : [],
  };
}

type SlipReader = (...place: Parameters<SpellingReader>) => AccentSlip | null;

/** Tells what is wrong with a word; `count` hears of the words that have one sure spelling. */
function slipReader(vocabulary: Vocabulary, count: (word: Word, right: string) => void): SlipReader {
  const corrections = correctionsOf(vocabulary);
  const [surely, usual] = [spellingReader(), usualForms(vocabulary)];
  return (word, before, after) => {
    if (corrections.has(word.plain)) return null;
    const sure = surely(word, before, after);
    if (sure !== null) count(word, sure);
    const right = sure ?? usual(word, before, after);
    if (right !== null) return right === word.lower ? null : { word, right };
    return word.text === word.lower && hasStrayAccent(word.lower) ? { word, right: withoutStray(word) } : null;
  };
}

/** Counts words that need an accent. */
class Tally {
  kept = 0;
  readonly lost: string[] = [];

  count(lower: string, right: string): void {
    if (right === withoutAccents(right)) return;
    if (lower === right) this.kept += 1;
    else if (lower === withoutAccents(right)) this.lost.push(lower);
  }
}

/** "jóven", "acciónes" are heard where the accent stands, but written without. */
function withoutStray({ lower, plain }: Word): string | null {
  return /n$|ones$/.test(lower) ? plain : null;
}

/** How the sheet writes a word elsewhere, where that is the right way. */
function usualForms({ forms, activities }: Vocabulary): SpellingReader {
  let pairs: Set<string> | undefined;
  return (word, before, after) => {
    const written = forms.get(word.plain);
    if (written === undefined || (written.size < 2 && written.has(word.lower)) || BOTH_RIGHT.test(word.plain))
      return null;
    const right = rightForm(written, word);
    if (right === null || word.lower !== word.plain || !mayBeAnother(right)) return right;
    pairs ??= neighbours(activities);
    const shared =
      (tells(before) && pairs.has(`${before?.plain} ${right}`)) ||
      (tells(after) && pairs.has(`${right} ${after?.plain}`));
    return shared ? right : null;
  };
}

/** The one other way that is right: with an accent where this has none, more usual, or without this one's stray accent. */
function rightForm(written: ReadonlyMap<string, number>, { lower, plain }: Word): string | null {
  const own = (written.get(lower) ?? 0) + (lower === plain ? 0 : 1);
  const isStray = hasStrayAccent(lower);
  const [right, ...others] = Array.from(written)
    .filter(([form, count]) => form !== lower && !hasStrayAccent(form) && (isStray || (form !== plain && count >= own)))
    .map(([form]) => form);
  return right === undefined || others.length > 0 || isVerbEnding(right) || isVerbEnding(lower) ? null : right;
}

/** Accents by which tenses differ: realizo, realizó; realizara, realizará; realizaran, realizarán. */
function isVerbEnding(form: string): boolean {
  return /[áéíóú]$|[áé]n$|[áéó]s$/.test(form);
}

/** Whether the letters without the accent are another word: a form of a verb (publico, limite), a feminine in -aria (secretaria). */
function mayBeAnother(form: string): boolean {
  if (/[íú][aoe]s?$/.test(form)) return !/ías?$/.test(form) || /arías?$/.test(form) || form.length < 7;
  return /[oae][ns]?$/.test(form) && !/[^m]os$/.test(form);
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
