/** Names that a schedule writes with other capitals elsewhere: "de Vuelta al Barrio", "De Vuelta al Barrio". */

import { groupBy } from '#core/collections/group-by.ts';
import type { TermVariant } from './split-terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { opensSentence, type Word } from './word.ts';

/** So many times as often must the usual way stand. */
const USUAL_SHARE = 3;
const LONGEST_NAME = 8;

interface Span extends Omit<TermVariant, 'right'> {
  readonly name: string;
  readonly words: readonly Word[];
  /** Whether the whole activity is written With Capitals: then they say nothing. */
  readonly inCapitals: boolean;
}

/** Every name that stands in a way much rarer than its usual one; of names within names the longest. */
export function oddCapitals({ activities }: Vocabulary): TermVariant[] {
  const names = namesByFirstWord(activities);
  const spans: Span[] = [];
  for (const { activity, words } of activities) {
    const inCapitals = words.every((word) => word.isConnector || word.isCapital);
    words.forEach((word, index) => {
      const known = names.get(word.plain);
      if (known === undefined || opensSentence(word)) return;
      for (const name of known) {
        const own = words.slice(index, index + name.length);
        const last = own.at(-1);
        if (last === undefined || !isName(own, name)) continue;
        const [start, end] = [word.start, last.end];
        spans.push({
          name: name.join(' '),
          activity,
          words: own,
          inCapitals,
          start,
          end,
          text: activity.title.slice(start, end),
        });
      }
    });
  }
  return longest([...groupBy(spans, ({ name }) => name).values()].flatMap(oddWays));
}

function isName(words: readonly Word[], name: readonly string[]): boolean {
  return (
    words.length === name.length && words.every(({ plain, gap }, at) => plain === name[at] && (at === 0 || gap === ' '))
  );
}

/** Runs of capitalized words in the middle of sentences, connectors between them included, as `plain` words. */
function namesByFirstWord(activities: Vocabulary['activities']): Map<string, string[][]> {
  const names = new Map<string, Map<string, string[]>>();
  for (const { words } of activities) {
    let run: Word[] = [];
    for (const word of words) {
      if (run.length > 0 && (word.gap !== ' ' || !(word.isCapital || word.isConnector))) {
        keep(names, run);
        run = [];
      }
      const isPart = word.isCapital || (run.length > 0 && word.isConnector);
      if (isPart && !opensSentence(word)) run.push(word);
    }
    keep(names, run);
  }
  return new Map(Array.from(names, ([first, runs]) => [first, [...runs.values()]]));
}

function keep(names: Map<string, Map<string, string[]>>, run: readonly Word[]): void {
  if (run.length < 2) return;
  const capitals = run.flatMap((word, index) => (word.isCapital ? index : []));
  const own = run.slice(0, (capitals.at(-1) ?? -1) + 1);
  const first = own[0]?.plain;
  if (first === undefined || own.length > LONGEST_NAME || own.filter((word) => !word.isConnector).length < 2) return;
  const name = own.map(({ plain }) => plain);
  names.set(first, (names.get(first) ?? new Map<string, string[]>()).set(name.join(' '), name));
}

/** Which of its words begin with a capital: `1011`. */
function wayOf({ words }: Span): string {
  return words.map((word) => (word.isCapital ? '1' : '0')).join('');
}

/** Of the spans of one name. */
function oddWays(named: readonly Span[]): TermVariant[] {
  const ways = groupBy(named, wayOf);
  if (ways.size < 2) return [];
  const texts = Array.from(
    ways,
    ([way, spans]) => [way, new Set(spans.map(({ activity }) => activity.title)).size] as const,
  );
  const most = Math.max(...texts.map(([, count]) => count));
  const [usual, ...others] = texts.filter(([, count]) => count === most);
  if (usual === undefined || others.length > 0) return [];
  return texts
    .filter(([, count]) => count * USUAL_SHARE <= most)
    .flatMap(([way]) => ways.get(way) ?? [])
    .filter((span) => !span.inCapitals && differsAsName(span, usual[0]))
    .map(({ activity, start, end, text, words }) => ({
      activity,
      start,
      end,
      text,
      right: withCapitals(words, text, usual[0]),
    }));
}

/** A name in small letters throughout, or with another capital on its first word, is a common noun: "la estrategia", "la Estrategia". */
function differsAsName(span: Span, usual: string): boolean {
  const { words } = span;
  const [first] = words;
  const sameStart = wayOf(span).charAt(0) === usual.charAt(0) || first?.isConnector === true;
  return sameStart && words.some((word) => word.isCapital && !word.isConnector);
}

function withCapitals(words: readonly Word[], text: string, usual: string): string {
  const start = words[0]?.start ?? 0;
  const letters = [...text];
  words.forEach((word, index) => {
    const at = word.start - start;
    const letter = letters[at] ?? '';
    letters[at] = usual.charAt(index) === '1' ? letter.toUpperCase() : letter.toLowerCase();
  });
  return letters.join('');
}

/** Where several names say the same of one place, only the longest. */
function longest(variants: readonly TermVariant[]): TermVariant[] {
  const byRow = groupBy(variants, ({ activity }) => activity.row);
  return [...byRow.values()].flatMap((own) =>
    own.filter((variant) => {
      return !own.some(
        (other) =>
          other !== variant &&
          other.start <= variant.start &&
          other.end >= variant.end &&
          other.text.length > variant.text.length,
      );
    }),
  );
}
