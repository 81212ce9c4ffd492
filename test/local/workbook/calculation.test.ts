/** What a change means for stored results and for Excel's chain of formulas. */

import { describe, expect, test } from 'vitest';
import type { WorkbookModel } from '#local/workbook/model.ts';
import {
  changedParts,
  edited,
  newWith,
  partsOf,
  relationships,
  sheetOf,
  smallFile,
  worksheet,
} from './workbook-files.ts';

const WORKBOOK = 'xl/workbook.xml';
const FORMULAS = smallFile(worksheet('<row r="1"><c r="A1"><f>B1*2</f><v>2</v></c></row>'), {
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'calcChain', 'calcChain.xml'],
  ),
  'xl/calcChain.xml': '<calcChain/>',
});

describe('calculation', () => {
  const setCell = (formula: string | undefined, value: number) => (model: WorkbookModel) => {
    sheetOf(model).cells[9] = { 1: formula === undefined ? { style: 0, value } : { style: 0, formula, value } };
  };

  test('a new value among formulas: results are calculated anew, the chain stays', () => {
    const bytes = edited(FORMULAS, setCell(undefined, 1));
    expect(changedParts(FORMULAS, bytes)).toEqual([WORKBOOK, 'xl/worksheets/sheet1.xml']);
    expect(partsOf(bytes)[WORKBOOK]).toContain('fullCalcOnLoad="1"');
  });

  test('a new formula: the chain goes', () => {
    expect(Object.keys(partsOf(edited(FORMULAS, setCell('=1+1', 2))))).not.toContain('xl/calcChain.xml');
  });

  test('a new value in a workbook without formulas: nothing to calculate', () => {
    expect(
      changedParts(
        newWith(() => {}),
        newWith(setCell(undefined, 1)),
      ),
    ).toEqual(['xl/worksheets/sheet1.xml']);
  });
});
