/** What a person sees of a workbook, to compare two of them. */

import type { StyleModel, WorkbookModel } from '#local/workbook/model.ts';

/** The visible sheets: values, fills and sizes, whatever the numbers of the styles behind. */
export function visibleSheets({ sheets, styles }: WorkbookModel): unknown {
  return sheets
    .filter(({ hidden }) => !hidden)
    .map(({ cells, ...sheet }) => ({
      ...sheet,
      cells: Object.entries(cells).map(([row, line]) => [
        row,
        Object.entries(line).map(([column, { style, ...cell }]) => [column, { ...cell, look: lookOf(styles[style]) }]),
      ]),
    }));
}

function lookOf(style: StyleModel | undefined): unknown {
  const { source: _, ...look } = style ?? { source: null };
  return look;
}
