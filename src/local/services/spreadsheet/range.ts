/** Range: merging, clearing, borders and the filter, and the class as a whole. */

import type { AreaModel } from '#local/workbook/model.ts';
import { subtract } from '../grid/area.ts';
import { drawBorders } from '../grid/borders.ts';
import { columnsOf, merge, mergesIn, rowsOf, unmerge } from '../grid/merges.ts';
import type { SheetGrid } from '../grid/sheet-grid.ts';
import { type MethodTable, remote, type ServiceSpec } from '../platform/exposure.ts';
import type { Runtime } from '../runtime.ts';
import { createFilter, exposeFilter } from './filter.ts';
import { CONTENT_METHODS } from './range-content.ts';
import { FONT_METHODS } from './range-fonts.ts';
import { FORMAT_METHODS } from './range-format.ts';
import { POSITION_METHODS } from './range-position.ts';
import { RangeValidation, VALIDATION_METHODS } from './range-validation.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type BorderStyle = GoogleAppsScript.Spreadsheet.BorderStyle;
type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** What `clear` is told to clear. */
export interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

const EDGES = 'Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?';

const STRUCTURE_METHODS = {
  breakApart: remote(),
  canEdit: remote(),
  clear: remote('', 'Map'),
  clearFormat: remote(),
  createFilter: remote(),
  getFilter: remote(),
  getMergedRanges: remote(),
  isPartOfMerge: remote(),
  merge: remote(),
  mergeAcross: remote(),
  mergeVertically: remote(),
  setBorder: remote(EDGES, `${EDGES}, String?, BorderStyle?`),
} satisfies MethodTable<Range>;

const SPEC: ServiceSpec = {
  qualifiedName: 'SpreadsheetApp.Range',
  methods: {
    ...POSITION_METHODS,
    ...CONTENT_METHODS,
    ...FONT_METHODS,
    ...FORMAT_METHODS,
    ...VALIDATION_METHODS,
    ...STRUCTURE_METHODS,
  },
};

/** The platform's border styles in OOXML's words. */
const BORDER_WORDS: Readonly<Record<string, string>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

/** A rectangle of cells. */
export class RangeService extends RangeValidation implements Pick<Range, keyof typeof STRUCTURE_METHODS> {
  constructor(runtime: Runtime, sheetId: number, area: AreaModel) {
    super(runtime, SPEC, sheetId, area);
  }

  breakApart(): Range {
    return this.#onGrid((grid) => unmerge(grid, this.area));
  }

  canEdit(): boolean {
    return !this.grid().sheet.isProtected;
  }

  /** Clears contents and formats; notes and validations stay, as gas-fakes' live tests found. */
  clear(options: ClearOptions = {}): Range {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    const everything = !(commentsOnly || contentsOnly || formatOnly || validationsOnly);
    if (everything || contentsOnly) this.clearContent();
    if (everything || formatOnly) this.clearFormat();
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.clearDataValidations();
    return this.self;
  }

  /** Takes the area out of conditional formats too, as "Clear formatting" does. */
  clearFormat(): Range {
    const { sheet } = this.editableGrid();
    for (const rule of sheet.conditionalFormats) rule.areas = subtract(rule.areas, this.area);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
    return this.writeAll(null, (grid, row, column) => grid.clearStyle(row, column));
  }

  createFilter(): Filter {
    return createFilter(this.runtime, this.editableGrid(), this.area);
  }

  /** The sheet's filter, wherever on it. */
  getFilter(): Filter | null {
    return exposeFilter(this.runtime, this.sheetId);
  }

  getMergedRanges(): Range[] {
    return mergesIn(this.grid(), this.area).map((area) => this.runtime.objects.range(this.sheetId, area));
  }

  isPartOfMerge(): boolean {
    return mergesIn(this.grid(), this.area).length > 0;
  }

  merge(): Range {
    return this.#onGrid((grid) => merge(grid, this.area));
  }

  mergeAcross(): Range {
    return this.#onGrid((grid) => {
      for (const row of rowsOf(this.area)) merge(grid, row);
    });
  }

  mergeVertically(): Range {
    return this.#onGrid((grid) => {
      for (const column of columnsOf(this.area)) merge(grid, column);
    });
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: BorderStyle | null = null,
  ): Range {
    const border = {
      style: BORDER_WORDS[String(style ?? 'SOLID')] ?? 'thin',
      color: color?.toLowerCase() ?? '#000000',
    };
    return this.#onGrid((grid) =>
      drawBorders(grid, this.area, { top, left, bottom, right, vertical, horizontal }, border),
    );
  }

  #onGrid(change: (grid: SheetGrid) => void): Range {
    change(this.editableGrid());
    return this.self;
  }
}
