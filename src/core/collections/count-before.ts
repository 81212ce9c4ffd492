/** Binary search. */

/** How many of the places from 0 to `length - 1` are before something: `isBefore` must hold for the first of them and for none after those. */
export function countBefore(length: number, isBefore: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
