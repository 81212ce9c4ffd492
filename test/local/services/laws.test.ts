/** Laws that hold for whatever cells, formulas and bytes there are. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaName, cellName, contains, coverCells } from '#core/change/area.ts';
import { readNotation, resolveNotation } from '#local/services/grid/a1.ts';
import { cellsOf, coverAreas, subtract } from '#local/services/grid/area.ts';
import { exportFormula, importFormula } from '#local/services/grid/formula-locale.ts';
import { adjustFormula, copyFormula } from '#local/services/grid/formula-references.ts';
import { dateOfSerial, serialOfDate } from '#local/services/grid/serial-date.ts';
import { movedArea } from '#local/services/grid/shift.ts';
import { fromBase64, toBase64, utf8Bytes, utf8Text } from '#local/services/platform/bytes.ts';

const position = fc.integer({ min: 1, max: 60 });
const size = fc.integer({ min: 1, max: 12 });
const area = fc.record({ row: position, column: position, rows: size, columns: size });
const reference = fc
  .tuple(position, position, fc.constantFrom('', '$'), fc.constantFrom('', '$'))
  .map(([row, column, one, other]) => `${one}${cellName(1, column).slice(0, -1)}${other}${row}`);
const leaf = fc.oneof(
  reference,
  fc.tuple(reference, reference).map(([from, to]) => `${from}:${to}`),
  fc.integer({ min: 0, max: 999 }).map((number) => `${number}.25`),
  fc.stringMatching(/^[a-z,;. ]{0,6}$/).map((text) => `"${text}"`),
  reference.map((cell) => `'Plan, 1;2'!${cell}`),
  fc.constant('{1,2.5;3,4}'),
);
const formula = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.tuple(tie('part'), fc.constantFrom('+', '<>', '&', '*'), tie('part')).map((parts) => parts.join('')),
    fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((args) => `SUM(${args.join(',')})`),
  ),
})).part;

describe('formulas', () => {
  it('written in the document’s locale and read back are the same', () => {
    fc.assert(fc.property(formula, (text) => importFormula(exportFormula(`=${text}`)) === `=${text}`));
  });

  it('copied away and back are the same', () => {
    fc.assert(
      fc.property(formula, size, size, (text, rows, columns) => {
        expect(copyFormula(copyFormula(text, rows, columns), -rows, -columns)).toBe(text);
      }),
    );
  });

  it('do not notice rows that come and go again', () => {
    fc.assert(
      fc.property(
        formula,
        position,
        size,
        fc.constantFrom('row' as const, 'column' as const),
        (text, at, count, axis) => {
          const inserted = adjustFormula(text, 'Hoja', 'Hoja', { axis, kind: 'insert', at, count });
          expect(adjustFormula(inserted, 'Hoja', 'Hoja', { axis, kind: 'delete', at, count })).toBe(text);
        },
      ),
    );
  });
});

describe('areas', () => {
  it('are what their notation says', () => {
    fc.assert(
      fc.property(area, (cells) => {
        const notation = readNotation(areaName(cells));
        expect(notation && resolveNotation(notation, 1000, 1000)).toEqual(cells);
      }),
    );
  });

  it('less another cover exactly the cells outside it, each once', () => {
    fc.assert(
      fc.property(area, area, (cells, hole) => {
        const left = subtract([cells], hole).flatMap((piece) => [...cellsOf(piece)]);
        const wanted = [...cellsOf(cells)].filter(({ row, column }) => !contains(hole, row, column));
        const names = (list: typeof left) => list.map(({ row, column }) => cellName(row, column)).sort();
        expect(names(left)).toEqual(names(wanted));
      }),
    );
  });

  it('cover the same cells in one way, however they are given', () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 8 }), (areas) => {
        expect(coverAreas(areas)).toEqual(coverCells(areas.flatMap((one) => [...cellsOf(one)])));
      }),
    );
  });

  it('do not notice columns that come and go again', () => {
    fc.assert(
      fc.property(area, position, size, (cells, at, count) => {
        const moved = movedArea(cells, { axis: 'column', kind: 'insert', at, count });
        expect(moved && movedArea(moved, { axis: 'column', kind: 'delete', at, count })).toEqual(cells);
      }),
    );
  });
});

describe('bytes and dates', () => {
  it('texts go through UTF-8 and base64 and come back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = utf8Bytes(text);
        expect(toBase64(bytes)).toBe(Buffer.from(text).toString('base64'));
        expect(utf8Text(fromBase64(toBase64(bytes)) ?? [])).toBe(text);
      }),
    );
  });

  it('serial numbers are dates and back, to the millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 0, max: 86_399_999 }), (day, time) => {
        const serial = day + time / 86_400_000;
        expect(Math.abs(serialOfDate(dateOfSerial(serial)) - serial) * 86_400_000).toBeLessThan(0.5);
      }),
    );
  });
});
