/** Chance that can be repeated: the same seed gives the same choices. */

/** A source of choices. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
  /** One of the values, each as often as its weight says. */
  weighted<Value>(...choices: readonly (readonly [weight: number, value: Value])[]): Value;
  /** The same values in another order. */
  shuffled<Value>(values: readonly Value[]): Value[];
}

/** Choices by Tommy Ettinger's mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <Value>(values: readonly Value[]): Value => {
    if (values.length === 0) throw new Error('nothing to pick from');
    return values[int(0, values.length - 1)] as Value;
  };
  return {
    int,
    pick,
    chance: (percent) => next() * 100 < percent,
    weighted: (...choices) => pick(choices.flatMap(([weight, value]) => Array.from({ length: weight }, () => value))),
    shuffled(values) {
      const rest = [...values];
      return Array.from(values, () => rest.splice(int(0, rest.length - 1), 1)[0] as (typeof values)[number]);
    },
  };
}
