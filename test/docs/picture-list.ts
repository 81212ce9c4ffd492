/** The pictures of docs/lectura.md: which scenario each one draws, and what it points at. */

/** One picture. */
export interface Picture {
  /** Of the file, `lectura-NAME.png`. */
  readonly name: string;
  /** File of test/scenarios/reading, without its ending. */
  readonly scenario: string;
  /** Width in pixels of a column that holds marks or a short text. */
  readonly narrow?: number;
  /** Whether the days of each week are written above its column. */
  readonly days?: boolean;
}

/** In the order of the document. */
export const PICTURES: readonly Picture[] = [
  { name: 'partes', scenario: 'whole-document' },
  { name: 'meses', scenario: 'quarters-above-letters', narrow: 58 },
  { name: 'semanas', scenario: 'day-ranges', narrow: 104, days: true },
  { name: 'leyenda', scenario: 'legend-below', narrow: 76 },
  { name: 'barras', scenario: 'merged-bar', narrow: 76 },
  { name: 'programado-ejecutado', scenario: 'stacked-planned-and-executed', narrow: 76 },
  { name: 'no-son-marcas', scenario: 'shading-is-no-mark', narrow: 76 },
  { name: 'dos-tablas', scenario: 'two-schedules', narrow: 110 },
];
