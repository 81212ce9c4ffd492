/** What a rule is: one thing the catalogue can find wrong in a schedule, and what is said about it. */

import type { SheetEdit } from '#core/change/patch.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { Severity } from './finding.ts';

/** One place where a schedule breaks a rule. */
export interface Violation {
  readonly row: number;
  readonly column: number;
  /** What is wrong, in one Spanish sentence. */
  readonly text: string;
  /** What to do, in one Spanish sentence. */
  readonly advice: string;
  /**
   * A safe repair of this violation and nothing else. It rewrites the whole cell from the text that was checked:
   * of several repairs of one cell only the first may be applied before the schedule is checked again.
   */
  readonly fix?: SheetEdit;
}

/** A rule of the catalogue. Texts are Spanish, for the staff. */
export interface Rule<Options extends object = object> {
  /** Name of its file, of its scenarios and of its section in the documentation. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** What holds of its options where the staff set nothing. What they may set is in rule-settings.ts. */
  readonly defaults: Options;
  /** Yields the violations, in any order. Never throws, whatever the sheet holds. */
  check(schedule: AssignedSchedule, options: Options): Iterable<Violation>;
}

/** What the documentation says of a rule, in Spanish. Apart from the rule, so that the product's bundle goes without it. */
export interface RuleNotes<Documented extends Rule = Rule> {
  /** What it looks for, and what it leaves alone. */
  readonly description: string;
  /** Why it matters. */
  readonly reason: string;
  /** Where the rule comes from: a norm, a guide, or the practice of the office. */
  readonly source: string;
  /** A sentence it really yields; one of its scenarios does. */
  readonly example: string;
  /** Whether it ever offers a repair. */
  readonly fixable: boolean;
  /** What each option does. */
  readonly optionNotes: Readonly<Record<keyof Documented['defaults'] & string, string>>;
}

/** Gives a rule back as it is; lets the compiler tie its check to its options. */
export function defineRule<Options extends object>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
