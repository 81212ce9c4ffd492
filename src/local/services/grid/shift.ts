/** Inserting and deleting rows and columns: everything that stands on the grid moves with it. */

import type {
  AreaModel,
  CellModel,
  ChartModel,
  FilterModel,
  SheetModel,
  WorkbookModel,
} from '#local/workbook/model.ts';
import { adjustFormula } from './formula-references.ts';
import { type GridChange, movedPosition, movedSpan } from './grid-change.ts';

/** The names of the model's fields along an axis. */
const FIELDS = {
  row: { size: 'rows', frozen: 'frozenRows', lengths: 'rowHeights', hidden: 'hiddenRows' },
  column: { size: 'columns', frozen: 'frozenColumns', lengths: 'columnWidths', hidden: 'hiddenColumns' },
} as const;

/** Where an area goes, or null when all of it was deleted. */
export function movedArea(area: AreaModel, change: GridChange): AreaModel | null {
  const { size } = FIELDS[change.axis];
  const span = movedSpan(area[change.axis], area[change.axis] + area[size] - 1, change);
  return span === null ? null : { ...area, [change.axis]: span.from, [size]: span.to - span.from + 1 };
}

function movedAreas(areas: readonly AreaModel[], change: GridChange): AreaModel[] {
  return areas.map((area) => movedArea(area, change)).filter((area) => area !== null);
}

function movedKeys<Value>(record: Readonly<Record<string, Value>>, change: GridChange): Record<string, Value> {
  const moved: Record<string, Value> = {};
  for (const [key, value] of Object.entries(record)) {
    const position = movedPosition(Number(key), change);
    if (position !== null) moved[position] = value;
  }
  return moved;
}

function moveCells(sheet: SheetModel, change: GridChange): void {
  if (change.axis === 'row') {
    sheet.cells = movedKeys(sheet.cells, change);
    return;
  }
  for (const [row, cells] of Object.entries(sheet.cells)) sheet.cells[row] = movedKeys<CellModel>(cells, change);
}

function moveChart(chart: ChartModel, change: GridChange): void {
  chart.ranges = movedAreas(chart.ranges, change);
  chart[change.axis] = movedPosition(chart[change.axis], change) ?? change.at;
}

function movedFilter(filter: FilterModel, change: GridChange): FilterModel | null {
  const area = movedArea(filter, change);
  if (area === null || change.axis === 'row') return area && { ...area, kept: filter.kept };
  const kept = filter.kept.flatMap((own) => {
    const column = movedPosition(own.column, change);
    return column === null ? [] : { ...own, column };
  });
  return { ...area, kept };
}

function moveFrozen(sheet: SheetModel, { axis, kind, at, count }: GridChange): void {
  const { frozen } = FIELDS[axis];
  const edge = sheet[frozen];
  if (kind === 'insert') sheet[frozen] = at <= edge ? edge + count : edge;
  else sheet[frozen] = edge - Math.max(0, Math.min(edge, at + count - 1) - at + 1);
}

function adjustFormulas(workbook: WorkbookModel, changed: SheetModel, change: GridChange): void {
  for (const sheet of workbook.sheets) {
    adjustFormulasOf(sheet, (formula) => adjustFormula(formula, sheet.name, changed.name, change));
  }
}

function adjustFormulasOf(sheet: SheetModel, adjust: (formula: string) => string): void {
  for (const cells of Object.values(sheet.cells)) {
    for (const cell of Object.values(cells)) {
      if (cell.formula !== undefined) cell.formula = adjust(cell.formula);
    }
  }
  for (const rule of sheet.conditionalFormats) {
    if (rule.formula !== null) rule.formula = adjust(rule.formula);
  }
  for (const validation of sheet.dataValidations) {
    const { condition } = validation;
    if (condition !== null) validation.condition = { ...condition, formulas: condition.formulas.map(adjust) };
  }
}

/** Inserts or deletes rows or columns of a sheet. New ones are bare. */
export function changeGrid(workbook: WorkbookModel, sheet: SheetModel, change: GridChange): void {
  const { size, lengths, hidden } = FIELDS[change.axis];
  adjustFormulas(workbook, sheet, change);
  moveCells(sheet, change);
  moveFrozen(sheet, change);
  sheet[size] += change.kind === 'insert' ? change.count : -change.count;
  sheet[lengths] = movedKeys(sheet[lengths], change);
  sheet[hidden] = sheet[hidden]
    .map((position) => movedPosition(position, change))
    .filter((position) => position !== null);
  if (sheet.filter !== null) sheet.filter = movedFilter(sheet.filter, change);
  sheet.merges = movedAreas(sheet.merges, change).filter(({ rows, columns }) => rows > 1 || columns > 1);
  for (const format of [...sheet.conditionalFormats, ...sheet.dataValidations])
    format.areas = movedAreas(format.areas, change);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.dataValidations = sheet.dataValidations.filter(({ areas }) => areas.length > 0);
  for (const chart of sheet.charts) moveChart(chart, change);
}

/** Gives inserted rows or columns the look and size of a neighbour, as the platform does. */
export function inheritLook(sheet: SheetModel, { axis, at, count }: GridChange, from: number): void {
  const { lengths } = FIELDS[axis];
  const length = sheet[lengths][from];
  for (let position = at; position < at + count; position++) {
    if (length !== undefined) sheet[lengths][position] = length;
    if (axis === 'row') {
      const looks = Object.entries(sheet.cells[from] ?? {}).filter(([, { style }]) => style !== 0);
      if (looks.length > 0)
        sheet.cells[position] = Object.fromEntries(looks.map(([key, { style }]) => [key, { style }]));
      continue;
    }
    for (const cells of Object.values(sheet.cells)) {
      const style = cells[from]?.style ?? 0;
      if (style !== 0) cells[position] = { style };
    }
  }
}
