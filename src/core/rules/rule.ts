/** What a rule is: one thing the catalogue can find wrong in a schedule, and what is said about it. */

import * as z from 'zod/mini';
import type { SheetEdit } from '#core/change/patch.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { Day } from '#core/schedule/day.ts';
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

/** What a rule may know besides the schedule. */
export interface RuleContext {
  /** The day up to which the schedule is looked at. */
  readonly cutOff: Day;
}

/** What the staff may set about a rule. */
export interface RuleOptions<Options> {
  readonly schema: z.ZodMiniType<Options>;
  /** What holds where the staff set nothing, or nothing that fits the schema. */
  readonly defaults: NoInfer<Options>;
}

/** A rule of the catalogue. Texts are Spanish, for the staff. */
export interface Rule<Options extends object = object> {
  /** Name of its file, of its scenarios and of its section in the documentation. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly options: RuleOptions<Options>;
  /** Yields the violations, in any order. Never throws, whatever the sheet holds. */
  check(schedule: AssignedSchedule, options: Options, context: RuleContext): Iterable<Violation>;
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
  readonly optionNotes: Readonly<Record<keyof Documented['options']['defaults'] & string, string>>;
}

/** For rules without options. */
export const NO_OPTIONS: RuleOptions<object> = { schema: z.object({}), defaults: {} };

/** Gives a rule back as it is; lets the compiler tie its check to its options. */
export function defineRule<Options extends object>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
