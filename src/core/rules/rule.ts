/** What a rule is: one thing the catalogue can find wrong in a schedule, and what is said about it. */

import type { CellPosition } from '#core/change/area.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { Severity } from './finding.ts';
import type { OptionValues, RuleOptions } from './options.ts';
import type { Review } from './review.ts';
import type { TextFix } from './text-fix.ts';

/** One place where a schedule breaks a rule. */
export interface Violation extends CellPosition {
  /** What is wrong, in one Spanish sentence. */
  readonly text: string;
  /** What to do, in one Spanish sentence. */
  readonly advice: string;
  /** Left out: the cell is the schedule's. */
  readonly sheet?: 'directory';
  /** It is about the whole schedule, and the cell is only where to look first: what stands in its row is no part of it. */
  readonly whole?: true;
  /**
   * What tells it from other violations of this rule in the same cell, or in a place without texts of its own: the word,
   * unit, number or week it speaks of. Never a row or a column, which move.
   */
  readonly about?: string;
  /** Where the evidence is weak: the finding is no graver than this, whatever the rule's severity. */
  readonly atMost?: Severity;
  /** A safe repair of this violation and nothing else, in the text of the cell. */
  readonly fix?: TextFix;
}

/** A rule of the catalogue. Texts are Spanish, for the staff. */
export interface Rule<Options extends RuleOptions = RuleOptions> {
  /** Name of its file, of its scenarios and of its section in the documentation. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Whether it holds until the staff say otherwise. Left out: it does. */
  readonly enabled?: boolean;
  /** What the staff may set. */
  readonly options: Options;
  /** Whether it can judge one row by itself, and so while somebody types in it. */
  readonly whileTyping?: boolean;
  /** Yields the violations, in any order. Never throws, whatever the sheet holds. */
  check(schedule: AssignedSchedule, options: OptionValues<Options>, review: Review): Iterable<Violation>;
}

/** What the documentation says of a rule, in Spanish. Apart from the rule, so that the product's bundle goes without it. */
export interface RuleNotes<Documented extends Rule = Rule> {
  /** What it looks for, and what it leaves alone. */
  readonly description: string;
  /** Why it matters. */
  readonly reason: string;
  /** Where the rule comes from: a norm with its article, a guide, or the practice of the house. */
  readonly source: string;
  /** A sentence it really yields; one of its scenarios does. */
  readonly example: string;
  /** Whether it ever offers a repair. */
  readonly fixable: boolean;
  /** What each option does. */
  readonly optionNotes: Readonly<Record<keyof Documented['options'] & string, string>>;
}

/** Gives a rule back; lets the compiler tie its check to its options. */
export function defineRule<Options extends RuleOptions>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
