/** The directory of responsible units, as the "Responsables" sheet keeps it. */

/** One responsible unit: an office, a body or a group. */
export interface Unit {
  /** Short code, unique, shown beside every colour: `PC`. */
  readonly code: string;
  readonly name: string;
  /** Other ways of writing it that staff accepted. */
  readonly aliases: readonly string[];
  /** Addresses for its e-mails; empty until the staff fill them in. */
  readonly emails: readonly string[];
  /** `#rrggbb` */
  readonly color: string;
}

/** All units, in the order of the sheet. */
export interface Directory {
  readonly units: readonly Unit[];
}

/**
 * How a piece of an owner cell was matched to its unit.
 * - `canonical`: the unit's name, to the letter
 * - `alias`: one of its aliases, to the letter
 * - `variant`: name or alias but for case, accents or white space
 * - `elliptic`: its head noun is borrowed from the owner before it ("Dirección de A y B"), shortened ("Sec. de A") or plural
 * - `inflected`: name or alias but for gender and number ("Directora de A" for "Director de A"): rightly written, maybe the same
 * - `near-miss`: an edit or two away from a name or alias: probably misspelt, to be confirmed
 *
 * Where both names may be of persons, the last two are no matches.
 */
export type OwnerMatchKind = 'canonical' | 'alias' | 'variant' | 'elliptic' | 'inflected' | 'near-miss';

/** Whether the piece is taken for its unit only until somebody says which one it is. */
export function isGuessed({ kind }: OwnerMatch): boolean {
  return kind === 'near-miss' || kind === 'inflected';
}

/** A piece of an owner cell that names a unit. */
export interface OwnerMatch {
  readonly unit: string;
  readonly kind: OwnerMatchKind;
  /** The piece as it stands in the cell. */
  readonly text: string;
  /** Where the piece stands in the cell's text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** The name or alias it was matched with. */
  readonly matched: string;
}

/** What an owner cell says. Nothing is dropped: what is no unit and no separator is in `unread`. */
export interface OwnerReading {
  readonly matches: readonly OwnerMatch[];
  readonly unread: readonly string[];
}
