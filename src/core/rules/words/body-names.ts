/** Bodies that are called "equipo" here and "grupo" there. */

import { groupBy } from '#core/collections/group-by.ts';
import type { Directory } from '#core/directory/directory.ts';
import { fold } from '#core/text/fold.ts';
import { oneLine } from '#core/text/one-line.ts';
import type { TermVariant } from './split-terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { goesOn, lettersOf, type Word } from './word.ts';

/** A body under another name than elsewhere. */
export interface BodyVariant extends TermVariant {
  /** Whether the other name is a unit's; otherwise it is the usual one in the activities. */
  readonly isUnit: boolean;
}

interface Mention extends Omit<TermVariant, 'right'> {
  readonly head: string;
  /** The words that tell it from other bodies. */
  readonly key: string;
}

const HEADS = new Set(['equipo', 'grupo']);
/** So many words after the head tell a body: "Equipo Líder … Rendición … Cuentas". */
const FEWEST_WORDS = 2;
const MOST_WORDS = 3;

/** The bodies whose name differs from the directory's in its head, or else from the one that most activities use. */
export function otherBodyNames({ activities }: Vocabulary, { units }: Directory): BodyVariant[] {
  const mentions: Mention[] = [];
  for (const { activity, words } of activities) {
    words.forEach((word, index) => {
      if (!HEADS.has(word.plain)) return;
      const tail = tailOf(words, index);
      const last = tail.at(-1);
      if (tail.length < FEWEST_WORDS || last === undefined || !isName(tail)) return;
      const key = tail.map(({ folded }) => folded).join(' ');
      const [start, end] = [word.start, last.end];
      mentions.push({ activity, head: word.plain, key, start, end, text: oneLine(activity.title.slice(start, end)) });
    });
  }
  if (mentions.length === 0) return [];
  const named = namesByKey(units.flatMap(({ name, aliases }) => [name, ...aliases]));
  return [...groupBy(mentions, ({ key }) => key)].flatMap(([key, own]) => {
    const names = named.get(key);
    return names === undefined ? rarerHeads(own) : unlikeUnit(own, names);
  });
}

/** "Equipo Líder", not "equipo líder" nor "EQUIPO LÍDER". */
function isName([first]: readonly Word[]): boolean {
  return first !== undefined && !first.isShouted && first.isCapital;
}

function tailOf(words: readonly Word[], head: number): Word[] {
  const tail: Word[] = [];
  for (const word of words.slice(head + 1)) {
    if (tail.length === MOST_WORDS || !goesOn(word)) break;
    if (!word.isConnector) tail.push(word);
  }
  return tail;
}

/** Names that begin with "equipo" or "grupo", by their telling words, then by their head. */
function namesByKey(names: readonly string[]): Map<string, Map<string, string>> {
  const byKey = new Map<string, Map<string, string>>();
  for (const name of names) {
    const [head = '', ...rest] = fold(name).match(/\p{L}+/gu) ?? [];
    const tail = rest.filter((word) => !lettersOf(word).isConnector).slice(0, MOST_WORDS);
    if (!HEADS.has(head) || tail.length < FEWEST_WORDS) continue;
    const key = tail.join(' ');
    byKey.set(key, (byKey.get(key) ?? new Map<string, string>()).set(head, name));
  }
  return byKey;
}

function unlikeUnit(mentions: readonly Mention[], names: ReadonlyMap<string, string>): BodyVariant[] {
  const [name] = names.values();
  if (name === undefined) return [];
  return mentions
    .filter(({ head }) => !names.has(head))
    .map((mention) => ({ ...mention, right: oneLine(name), isUnit: true }));
}

function rarerHeads(mentions: readonly Mention[]): BodyVariant[] {
  const [one, other] = [...groupBy(mentions, ({ head }) => head).values()];
  if (one === undefined || other === undefined || one.length === other.length) return [];
  const [rarer, usual] = one.length < other.length ? [one, other] : [other, one];
  const [right] = usual.map(({ text }) => text).sort();
  return rarer.map((mention) => ({ ...mention, right: right ?? '', isUnit: false }));
}
