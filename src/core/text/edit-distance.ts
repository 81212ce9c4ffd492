/** How far apart two spellings are. */

/** How many letters must be put in, left out, replaced or swapped with the next one (optimal string alignment). */
export function editDistance(word: string, other: string): number {
  let previous: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= word.length; i += 1) {
    const above = row;
    row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + Number(word.charAt(i - 1) !== other.charAt(j - 1));
      const swapped = word.charAt(i - 1) === other.charAt(j - 2) && word.charAt(i - 2) === other.charAt(j - 1);
      const options = [replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1];
      row.push(Math.min(...options, ...(swapped && i > 1 && j > 1 ? [(previous[j - 2] ?? 0) + 1] : [])));
    }
    previous = above;
  }
  return row[other.length] ?? 0;
}
