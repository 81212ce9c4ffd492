/** Making a directory from the owner cells of a sheet that has none. */

import { groupBy } from '#core/collections/group-by.ts';
import { ownerColor } from '#core/colour/palette.ts';
import { namesNobody } from '#core/rules/owner-placeholder.ts';
import { fold } from '#core/text/fold.ts';
import { type Directory, isGuessed, type OwnerMatch, type OwnerReading, type Unit } from './directory.ts';
import { isHeaded, isLink, isOffice } from './grammar.ts';
import { KNOWN_DIRECTORY } from './known-units.ts';
import { lexiconOf } from './lexicon.ts';
import { ownerReader, readOwners } from './owner-cell.ts';
import { type CodeClaim, claimedCodes, namesIn, type OwnerName } from './owner-names.ts';
import { unitCode } from './unit-code.ts';

/** A longer text is a sentence, not the name of a unit. */
const MOST_WORDS = 12;
/** A spelling is taken for a misspelling of another one that occurs so many times as often. */
const TIMES_AS_FREQUENT = 2;
/** Some of the known units' names are common: a sheet with fewer of them need not be the staff's. */
const FEWEST_KNOWN = 4;

/**
 * The directory of a sheet, from the texts of its owner cells: the units of the staff's document that occur, in their
 * order; then the units found in the sheet itself, in order of appearance.
 *
 * Where four known units or more explain three quarters of the cells, the sheet is the staff's own: the known units have
 * the names and aliases of the document, and another name becomes a unit only when it occurs twice; a lone one stays unread, for
 * the rule that reports unknown owners. Any other sheet is of another institution: every name in it becomes a unit, and all are
 * spelled as the sheet mostly does; of persons each is a unit of its own, however alike. Never a unit: a text that names
 * nobody ("por definir"), a sentence, an address, several units together, a near miss of a name at least twice as
 * frequent. "Planeación" alone is an alias where one office is called "Secretaría de Planeación". Never throws.
 */
export function discoverDirectory(ownerTexts: readonly string[]): Directory {
  const cells = ownerTexts.filter((text) => !namesNobody(text));
  const readings = cells.map(ownerReader(KNOWN_DIRECTORY));
  const named = new Set(readings.flatMap(({ matches }) => matches.map(({ unit }) => unit)));
  const isStaffs = named.size >= FEWEST_KNOWN && readings.filter(isExplained).length * 4 >= cells.length * 3;
  const names = namesIn(cells);
  const knownUnits = isStaffs ? KNOWN_DIRECTORY.units : namedUnits(names);
  const counts = isStaffs ? STAFF_COUNTS : knownCounts(names);
  const candidates = names
    .filter(({ key, count }) => !KNOWN_NAMES.has(key) && (count > 1 || !isStaffs))
    .filter(mayBeUnit);
  const directory = grown(knownUnits, counts, candidates);
  const { units } = directory;
  const present = new Set(
    [...new Set(cells)].flatMap((cell) => readOwners(cell, directory).matches.map(({ unit }) => unit)),
  );
  const known = units.filter(({ code }) => counts.has(code) && present.has(code));
  const others = [...present].flatMap((each) => units.filter(({ code }) => code === each && !counts.has(code)));
  return { units: [...known, ...others].map((unit, index) => ({ ...unit, color: ownerColor(index) })) };
}

/** How often units occur, by their codes. */
type Counts = ReadonlyMap<string, number>;

const KNOWN_NAMES = lexiconOf(KNOWN_DIRECTORY).byContent;

/** In the staff's own sheet nothing outweighs the known units. */
const STAFF_COUNTS: Counts = new Map(KNOWN_DIRECTORY.units.map(({ code }) => [code, Number.POSITIVE_INFINITY]));

function knownCounts(names: readonly OwnerName[]): Counts {
  const counts = new Map<string, number>();
  for (const { key, count } of names) {
    const code = KNOWN_NAMES.get(key)?.unit.code;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return counts;
}

/** The known units that occur in the sheet of another institution: only their codes are kept, their names are as it writes them. */
function namedUnits(names: readonly OwnerName[]): Unit[] {
  return KNOWN_DIRECTORY.units.flatMap((unit) => {
    const own = names
      .filter(({ key }) => KNOWN_NAMES.get(key)?.unit.code === unit.code)
      .sort((a, b) => b.count - a.count);
    const [name, ...aliases] = own.flatMap((each) => [each.name, ...each.aliases]);
    return name === undefined ? [] : [{ ...unit, name, aliases }];
  });
}

function isExplained({ matches, unread }: OwnerReading): boolean {
  return matches.length > 0 && unread.length === 0 && !matches.some(isGuessed);
}

function mayBeUnit({ name, words }: OwnerName): boolean {
  const isCut = isLink(words.at(-1) ?? '');
  return words.length <= MOST_WORDS && /\p{L}{2}/u.test(name) && !name.includes('@') && !isCut && !namesNobody(name);
}

/** The known units, then a unit for each name that those found before it do not explain. */
function grown(knownUnits: readonly Unit[], known: Counts, names: readonly OwnerName[]): Directory {
  const units = new Map(knownUnits.map((unit) => [unit.code, unit]));
  const found = new Map<string, OwnerName>();
  const taken = new Set(knownUnits.flatMap(({ code, name, aliases }) => [code, name, ...aliases].map(fold)));
  const newUnit = unitMaker(taken, claimedCodes(names));
  for (const batch of batches(names)) {
    const directory = { units: [...units.values()] };
    for (const name of batch) {
      if (
        taken.has(fold(name.name)) ||
        isRead(name, directory, (code) => known.get(code) ?? found.get(code)?.count ?? 0)
      )
        continue;
      const longer = longerUnit(name, directory, units);
      const unit = longer ?? newUnit(name);
      taken.add(fold(name.name));
      if (longer === null) found.set(unit.code, name);
      units.set(unit.code, unit);
    }
  }
  return { units: [...units.values()] };
}

/** The office that people also call by this name, with it as one more alias. */
function longerUnit({ key, name }: OwnerName, directory: Directory, units: ReadonlyMap<string, Unit>): Unit | null {
  const longer = lexiconOf(directory).byRest.get(key);
  const unit = longer && isOffice(longer.words) ? units.get(longer.unit.code) : undefined;
  return unit ? { ...unit, aliases: [...unit.aliases, name] } : null;
}

/** Whether the units found so far explain the name: a misspelling or another gender only of one much more frequent. */
function isRead(name: OwnerName, directory: Directory, countOf: (code: string) => number): boolean {
  const { matches, unread } = readOwners(name.name, directory);
  const isMeant = (match: OwnerMatch): boolean =>
    !isGuessed(match) || countOf(match.unit) >= TIMES_AS_FREQUENT * name.count;
  return unread.length === 0 && matches.length > 0 && matches.every(isMeant);
}

/** Names in groups of equal standing: those with a head noun first, several in one last; the frequent before the rare. */
function batches(names: readonly OwnerName[]): Iterable<OwnerName[]> {
  const stageOf = ({ words, isJoined }: OwnerName): number => Number(!isHeaded(words)) + 2 * Number(isJoined);
  const sorted = [...names].sort((a, b) => stageOf(a) - stageOf(b) || b.count - a.count);
  return groupBy(sorted, (name) => `${stageOf(name)} ${name.count}`).values();
}

/** Makes units with codes of their own, unlike everything that already is a code or name, and adds theirs to `taken`. */
function unitMaker(taken: Set<string>, claims: ReadonlyMap<string, CodeClaim>): (name: OwnerName) => Unit {
  return ({ key, name, aliases }) => {
    const isTaken = (text: string): boolean => taken.has(fold(text)) || (claims.get(fold(text))?.key ?? key) !== key;
    const own = [...claims.values()].find((claim) => claim.key === key)?.code;
    const code = own !== undefined && !isTaken(own) ? own : unitCode(name, isTaken);
    const unit = { code, name, aliases: aliases.filter((alias) => !taken.has(fold(alias))), emails: [], color: '' };
    for (const text of [code, name, ...unit.aliases]) taken.add(fold(text));
    return unit;
  };
}
