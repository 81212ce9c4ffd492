/** What the staff may set about a rule: the values, their limits and their defaults, from which schema, form and documentation are made. */

import * as z from 'zod/mini';

/** Yes or no. */
interface FlagOption {
  readonly kind: 'flag';
  readonly initial: boolean;
}

/** A whole number within limits, both included. */
interface CountOption {
  readonly kind: 'count';
  readonly initial: number;
  readonly least: number;
  readonly most: number;
}

/** One of a few words. */
interface ChoiceOption<Value extends string = string> {
  readonly kind: 'choice';
  readonly initial: Value;
  readonly values: readonly Value[];
}

/** What an option can be set to. */
export type OptionValue = boolean | number | string;

/** One option of a rule. */
export type RuleOption = FlagOption | CountOption | ChoiceOption;

/** The options of a rule, by name. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The values a rule is checked with. */
export type OptionValues<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: Options[Name] extends ChoiceOption<infer Value> ? Value : Options[Name]['initial'];
};

/** A yes or no. */
export function flag(initial: boolean): FlagOption {
  return { kind: 'flag', initial };
}

/** A whole number from `least` to `most`. */
export function count(initial: number, least: number, most: number): CountOption {
  return { kind: 'count', initial, least, most };
}

/** One of the values. */
export function choice<Value extends string>(initial: Value, values: readonly Value[]): ChoiceOption<Value> {
  return { kind: 'choice', initial, values };
}

/** The values that hold: what the staff set, and elsewhere what the rule begins with. */
export function valuesOf(
  options: RuleOptions,
  set: Readonly<Record<string, OptionValue | undefined>>,
): Record<string, OptionValue> {
  return Object.fromEntries(Object.entries(options).map(([name, { initial }]) => [name, set[name] ?? initial]));
}

/** Checks one value that was set. */
export function optionSchema(option: RuleOption): z.ZodMiniType<OptionValue> {
  if (option.kind === 'flag') return z.boolean();
  if (option.kind === 'choice') return z.enum(option.values as [string, ...string[]]);
  return z.int().check(z.gte(option.least), z.lte(option.most));
}
