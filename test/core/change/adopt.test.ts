/** Adopting writes a letter for each fill that marks a week, and touches nothing else. */

import { describe, expect, it } from 'vitest';
import { adoption } from '#core/change/adopt.ts';
import { editSnapshot } from '#core/change/edit.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { readingText } from '../../domain/reading-text.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

function adopted(sheet: SheetSnapshot): SheetSnapshot {
  const reading = readSchedule(sheet);
  if (reading === null) throw new Error('the sheet should be a schedule');
  return editSnapshot(adoption(reading.schedule, sheet), sheet);
}

const SHEET = drawSheet(`
| N° | Actividad | Responsable | Julio 2025 | < | < | < | < | Observaciones |
| | | | 1 | 2 | 3 | 4 | 5 | |
| 1 | Uno | A | {green} | | {grey} | X {green} | {green} | {green} |
| 2 | Dos | A | | E | {grey} | {green} | < | |
| 3 | Tres | A | | ? {green} | {grey} | | | |
| 4 | Cuatro | A | {green} | | {grey} | | | |
| 5 | Cinco | A | {green} | | {grey} | | | |
`);

describe('adopting a schedule', () => {
  it('writes P into the filled weeks and clears their fills', () => {
    const after = adopted(SHEET);
    expect(after.display.slice(2).map((row) => row.slice(3, 8).join('|'))).toEqual([
      'P|||X|P',
      '|E||P|',
      '|?|||',
      'P||||',
      'P||||',
    ]);
    expect(after.backgrounds[2]?.slice(3)).toEqual(['#ffffff', '#ffffff', '#d9d9d9', '#ffffff', '#ffffff', '#93c47d']);
    expect(after.backgrounds[4]?.[4], 'an unread mark keeps its fill').toBe('#93c47d');
  });

  it('reads as the same schedule afterwards, with nothing left to ask about fills', () => {
    const before = readingText(readSchedule(SHEET)).split('\n').slice(0, -1);
    expect(readingText(readSchedule(adopted(SHEET))).split('\n')).toEqual(before);
  });

  it('changes nothing the second time', () => {
    const once = adopted(SHEET);
    expect(adopted(once)).toEqual(once);
  });
});
