/** Drawn sheets as the bytes of an .xlsx file. */

import { areaName } from '#core/change/area.ts';
import { daysBetween } from '#core/schedule/day.ts';
import { createSheet, type Sheet, setCell } from '../../examples/xlsx/sheet.mjs';
import type { Color, Look } from '../../examples/xlsx/styles.d.mts';
import { workbookFile } from '../../examples/xlsx/workbook.mjs';
import { type Drawing, type DrawnCell, type DrawnValue, sizeOf } from './drawing.ts';

/** Day 0 of serial days. */
const EPOCH = '1899-12-30';
const LINE: Color = { rgb: 'FF7F7F7F' };
const PIXELS = 60;

/** The file. */
export function writeWorkbook(drawings: readonly Drawing[], active: number): Uint8Array {
  const properties = { title: 'Cronograma', creator: 'Planeación', created: '2025-01-31T15:00:00Z' };
  return workbookFile(drawings.map(sheetOf), properties, active);
}

function sheetOf(drawing: Drawing): Sheet {
  const sheet = createSheet(drawing.name);
  for (const [place, cell] of drawing.cells) {
    const [row = 1, column = 1] = place.split('/').map(Number);
    setCell(sheet, row, column, storedValue(cell.value), lookOf(drawing, cell));
  }
  if (drawing.cells.size === 0) setCell(sheet, 1, 1, null, {});
  for (const row of drawing.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of drawing.hiddenColumns) {
    sheet.hiddenColumns.add(column);
    if (column <= sizeOf(drawing).columns) sheet.columnPixels.set(column, PIXELS);
  }
  sheet.merges.push(...drawing.merges.map(areaName));
  sheet.filter = drawing.filter === null ? null : areaName(drawing.filter);
  for (const { area, formula, fill } of drawing.conditionalFills) {
    sheet.conditionalFormats.push({ area: areaName(area), formula, fill: fill.color });
  }
  return sheet;
}

function storedValue(value: DrawnValue | null): string | number | null {
  if (value === null || typeof value !== 'object') return value;
  return 'day' in value ? daysBetween(EPOCH, value.day) : value.number;
}

function lookOf({ borders }: Drawing, { value, fill }: DrawnCell): Look {
  return {
    ...(fill === null ? {} : { fill: fill.color }),
    ...(fill?.pattern === undefined ? {} : { pattern: fill.pattern }),
    ...(borders ? { border: LINE } : {}),
    ...(typeof value === 'string' && value.includes('\n') ? { wrap: true } : {}),
    ...(value !== null && typeof value === 'object' ? { numberFormat: value.format } : {}),
  };
}
