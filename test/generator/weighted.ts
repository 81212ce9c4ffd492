/** Choices with weights, which shrink to the first one. */

import fc from 'fast-check';

/** One of the values, each as often as its weight says. */
export function weighted<const Value>(
  ...choices: readonly (readonly [weight: number, value: Value])[]
): fc.Arbitrary<Value> {
  const arbitraries = choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) }));
  return fc.oneof({ withCrossShrink: true }, ...arbitraries);
}

/** True so many times in a hundred. */
export function sometimes(percent: number): fc.Arbitrary<boolean> {
  return weighted([100 - percent, false], [percent, true]);
}
