/** All that is drawn by lot for one workbook: a plan and, feature by feature, how its sheet is laid out. */

import fc from 'fast-check';
import { type Columns, columnsFields } from './columns.ts';
import { type Marks, marksFields } from './marks.ts';
import { type MonthsRow, monthsRowFields } from './months-row.ts';
import { type OtherSheets, otherSheetsFields } from './other-sheets.ts';
import { type Plan, planArbitrary } from './plan.ts';
import { type Rows, rowsFields } from './rows.ts';
import { settled } from './settled.ts';
import { type Shading, shadingFields } from './shading.ts';
import { type Stages, stagesFields } from './stages.ts';
import { type Surroundings, surroundingsFields } from './surroundings.ts';
import { type WeeksRow, weeksRowFields } from './weeks-row.ts';
import { weighted } from './weighted.ts';

/** The sketch of a workbook. */
export interface Sketch {
  readonly plan: Plan;
  readonly months: MonthsRow;
  readonly weeks: WeeksRow;
  readonly columns: Columns;
  readonly stages: Stages;
  readonly marks: Marks;
  readonly rows: Rows;
  readonly shading: Shading;
  readonly surroundings: Surroundings;
  readonly sheets: OtherSheets;
  /** What the texts say of the year: nothing else, the year before in passing, or the title an old one. */
  readonly years: 'agree' | 'texts of last year' | 'old title';
}

/** Any sketch that a person could have drawn. */
export const sketches: fc.Arbitrary<Sketch> = fc
  .record({
    plan: planArbitrary,
    months: fc.record(monthsRowFields),
    weeks: fc.record(weeksRowFields),
    columns: fc.record(columnsFields),
    stages: fc.record(stagesFields),
    marks: fc.record(marksFields),
    rows: fc.record(rowsFields),
    shading: fc.record(shadingFields),
    surroundings: fc.record(surroundingsFields),
    sheets: fc.record(otherSheetsFields),
    years: weighted([96, 'agree'], [2, 'texts of last year'], [2, 'old title']),
  })
  .map(settled);
