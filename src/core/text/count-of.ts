/** Counts things in Spanish. */

/** `1 columna`, `2 columnas`. */
export function countOf(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
