/** Draws the sketched workbook and tells the truth about it. */

import { type DrawnSchedule, drawSchedule } from './draw-schedule.ts';
import type { Drawing } from './drawing.ts';
import { drawOthers } from './other-sheets.ts';
import type { Sketch } from './sketch.ts';
import type { Truth } from './truth.ts';

/** The sheets, which of them is open, and what is to be read. */
export interface DrawnWorkbook {
  readonly drawings: readonly Drawing[];
  readonly active: number;
  readonly truth: Truth;
}

/** Draws all sheets. */
export function drawWorkbook(sketch: Sketch): DrawnWorkbook {
  const { before, behind, active } = sketch.sheets;
  const { drawing, truth } = drawSchedule(sketch, sheetName(sketch));
  const front = drawOthers(before);
  const back = drawOthers(behind.filter((name) => !before.includes(name)));
  const old = sketch.sheets.lastYear ? [lastYear(sketch).drawing] : [];
  return { drawings: [...front, drawing, ...old, ...back], active: active === 'first' ? 0 : front.length, truth };
}

function sheetName({ sheets, plan, months }: Sketch): string {
  const says = months.year === 'sheet name' || (sheets.name === 'with year' && months.year !== 'nowhere');
  if (says) return `CRONOGRAMA ${plan.year}`;
  return sheets.name === 'with year' ? 'Cronograma' : sheets.name;
}

/** The same layout a year earlier, with fewer activities, as left over when a new sheet was begun. */
function lastYear(sketch: Sketch): DrawnSchedule {
  const { plan } = sketch;
  const activities = plan.activities.slice(0, Math.ceil(plan.activities.length / 2));
  return drawSchedule({ ...sketch, plan: { ...plan, year: plan.year - 1, activities } }, 'Año anterior');
}
