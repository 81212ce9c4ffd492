/** Range: reading and setting an aspect of its cells' look. Base of the parts for fonts and formats. */

import type { Look } from './look.ts';
import { RangeContent } from './range-content.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Looks, one aspect at a time. Cells that a merge hides have a look of their own. */
export class RangeLook extends RangeContent {
  /** The aspect in the top left cell. */
  protected getLook<Value, Written>(look: Look<Value, Written>): Value {
    return this.readFirst((grid, row, column) => look.read(grid.style(row, column)));
  }

  /** The aspect in every cell. */
  protected getLooks<Value, Written>(look: Look<Value, Written>): Value[][] {
    return this.readEach((grid, row, column) => look.read(grid.style(row, column)));
  }

  /** Gives every cell the same. */
  protected setLook<Value, Written>(look: Look<Value, Written>, value: Written): Range {
    return this.writeAll(look.change(value), (grid, row, column, change) => grid.restyle(row, column, change));
  }

  /** Gives each cell its own. */
  protected setLooks<Value, Written>(look: Look<Value, Written>, values: readonly (readonly Written[])[]): Range {
    return this.writeEach(values, (grid, row, column, value) => grid.restyle(row, column, look.change(value)));
  }
}
