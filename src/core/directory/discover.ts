/** Making a directory from the owner cells of a sheet that has none. */

import { groupBy } from '#core/collections/group-by.ts';
import { ownerColor } from '#core/colour/palette.ts';
import { namesNobody } from '#core/rules/owner-placeholder.ts';
import type { Directory, Unit } from './directory.ts';
import { isHeaded, isLink, isOffice } from './grammar.ts';
import { type GrowingDirectory, growingDirectory } from './growing-directory.ts';
import { KNOWN_DIRECTORY } from './known-units.ts';
import { lexiconOf } from './lexicon.ts';
import { readOwners } from './owner-cell.ts';
import { namesIn, type OwnerName } from './owner-names.ts';
import { tokenise, wordsOf } from './tokens.ts';

/** A longer text is a sentence, not the name of a unit. */
const MOST_WORDS = 12;
/** A spelling is taken for a misspelling of another one that occurs so many times as often. */
const TIMES_AS_FREQUENT = 2;

/**
 * The directory of a sheet, from the texts of its owner cells: the units of the staff's document that occur (with their
 * codes, names and aliases), in their order; then the units found in the sheet itself, in order of appearance.
 *
 * When a name that no known unit has becomes a unit: where the known units explain three quarters of the cells, the sheet is
 * the staff's own, and a name becomes one only when it occurs twice; a lone one stays unread, for the rule that reports unknown
 * owners. Any other sheet is of another institution, and every name in it becomes a unit. Never a unit: a text that names
 * nobody ("por definir"), a sentence, an address, several units together, a near miss of a name at least twice as
 * frequent. "Planeación" alone is an alias where one office is called "Secretaría de Planeación". Never throws.
 */
export function discoverDirectory(ownerTexts: readonly string[]): Directory {
  const cells = ownerTexts.filter((text) => !namesNobody(text));
  const names = namesIn(cells);
  const known = knownUnits(cells, names);
  const candidates = names.filter((name) => mayBeUnit(name, known));
  const growing = growingDirectory(candidates);
  for (const { unit, count } of known.units) growing.addKnown(unit, count);
  const found = new Map<string, number>();
  for (const batch of batches(candidates)) {
    const directory = growing.directory();
    for (const name of batch) {
      const code = place(name, directory, growing);
      if (code !== null) found.set(code, names.indexOf(name));
    }
  }
  const units = growing.directory().units.filter(({ code }) => found.has(code) || known.present.has(code));
  units.sort((a, b) => (found.get(a.code) ?? -1) - (found.get(b.code) ?? -1));
  return { units: units.map((unit, index) => ({ ...unit, color: ownerColor(index) })) };
}

interface KnownUnits {
  /** Whether the sheet is the staff's own. */
  readonly isStaffs: boolean;
  /** Known units to read the cells with, and how often each occurs: in the staff's own sheet nothing outweighs them. */
  readonly units: readonly { readonly unit: Unit; readonly count: number }[];
  /** Codes of those that occur. */
  readonly present: ReadonlySet<string>;
}

function knownUnits(cells: readonly string[], names: readonly OwnerName[]): KnownUnits {
  const readings = cells.map((cell) => readOwners(cell, KNOWN_DIRECTORY));
  const explained = readings.filter(
    ({ matches, unread }) =>
      matches.length > 0 && unread.length === 0 && matches.every(({ kind }) => kind !== 'near-miss'),
  );
  if (cells.length > 0 && explained.length * 4 >= cells.length * 3) {
    const units = KNOWN_DIRECTORY.units.map((unit) => ({ unit, count: Number.POSITIVE_INFINITY }));
    return {
      isStaffs: true,
      units,
      present: new Set(readings.flatMap(({ matches }) => matches.map(({ unit }) => unit))),
    };
  }
  const counts = new Map<string, number>();
  for (const { key, count } of names) {
    const unit = lexiconOf(KNOWN_DIRECTORY).byContent.get(key)?.unit;
    if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + count);
  }
  const units = KNOWN_DIRECTORY.units.map((unit) => ({ unit, count: counts.get(unit.code) ?? 0 }));
  return { isStaffs: false, units: units.filter(({ count }) => count > 0), present: new Set(counts.keys()) };
}

function mayBeUnit({ key, name, count }: OwnerName, { isStaffs }: KnownUnits): boolean {
  if (lexiconOf(KNOWN_DIRECTORY).byContent.has(key) || (isStaffs && count < 2)) return false;
  const words = wordsOf(tokenise(name));
  const isCut = isLink(words.at(-1) ?? '') || ['de', 'del'].includes(words[0] ?? '');
  return words.length <= MOST_WORDS && /\p{L}{2}/u.test(name) && !name.includes('@') && !isCut && !namesNobody(name);
}

/** Names in groups of equal standing: those with a head noun first, several in one last; the frequent before the rare. */
function batches(names: readonly OwnerName[]): OwnerName[][] {
  const stages = groupBy(names, stageOf);
  return [0, 1, 2].flatMap((stage) => {
    const frequent = [...(stages.get(stage) ?? [])].sort((a, b) => b.count - a.count);
    return [...groupBy(frequent, ({ count }) => count).values()];
  });
}

function stageOf({ name }: OwnerName): number {
  const words = wordsOf(tokenise(name));
  if (words.includes('y') || words.includes('e')) return 2;
  return isHeaded(words) ? 0 : 1;
}

/** Makes a unit or an alias of a name that the directory does not explain. Gives the code of a new unit. */
function place(name: OwnerName, directory: Directory, growing: GrowingDirectory): string | null {
  const { matches, unread } = readOwners(name.name, directory);
  const isMeant = ({ kind, unit }: (typeof matches)[number]): boolean =>
    kind !== 'near-miss' || growing.count(unit) >= TIMES_AS_FREQUENT * name.count;
  if (unread.length === 0 && matches.length > 0 && matches.every(isMeant)) return null;
  const longer = lexiconOf(directory).byRest.get(name.key);
  if (!longer || !isOffice(longer.head)) return growing.add(name);
  growing.addAlias(longer.unit, name.name);
  return null;
}
