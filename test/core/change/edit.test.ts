/** Edits are undone exactly, gathered without loss, and survive the undo log. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, coverCells } from '#core/change/area.ts';
import { changedSince, editSnapshot, groupPaints, groupWrites, inverseEdit, withoutCells } from '#core/change/edit.ts';
import type { SheetEdit } from '#core/change/patch.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { decodeUndoEntry, encodeUndoEntry, type UndoEntry } from '#core/change/undo-entry.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

const SIZE = 6;
const cell = fc.record({ row: fc.integer({ min: 1, max: SIZE }), column: fc.integer({ min: 1, max: SIZE }) });
const value = fc.oneof(
  fc.constantFrom('', 'P', 'E', '=1+1', '007'),
  fc.integer(),
  fc.boolean(),
  fc.constant({ day: '2025-03-31' }),
);
const fill = fc.constantFrom('#93c47d', '#9fc5e8', null);

function uniqueCells<Entry extends { row: number; column: number }>(entry: fc.Arbitrary<Entry>): fc.Arbitrary<Entry[]> {
  return fc.uniqueArray(entry, { selector: ({ row, column }) => `${row}:${column}`, maxLength: SIZE * SIZE });
}

const edit: fc.Arbitrary<SheetEdit> = fc.record({
  kind: fc.constant('edit' as const),
  sheet: fc.constant('Cronograma'),
  writes: uniqueCells(fc.tuple(cell, value).map(([at, written]) => ({ ...at, value: written }))),
  paints: uniqueCells(fc.tuple(cell, fill).map(([at, background]) => ({ ...at, background }))),
});

const snapshot: fc.Arbitrary<SheetSnapshot> = fc
  .array(
    fc.array(fc.constantFrom('', 'P', 'x {green}', '{blue}', '12', '2025-01-01'), { minLength: SIZE, maxLength: SIZE }),
    {
      minLength: SIZE,
      maxLength: SIZE,
    },
  )
  .map((rows) => drawSheet(rows.map((row) => `|${row.join('|')}|`).join('\n')));

describe('an edit', () => {
  it('is taken back exactly by its inverse', () => {
    fc.assert(
      fc.property(edit, snapshot, (change, before) => {
        const after = editSnapshot(change, before);
        expect(editSnapshot(inverseEdit(change, before), after)).toEqual(before);
      }),
    );
  });

  it('changes nothing more when it is done twice', () => {
    fc.assert(
      fc.property(edit, snapshot, (change, before) => {
        const once = editSnapshot(change, before);
        expect(editSnapshot(change, once)).toEqual(once);
      }),
    );
  });

  it('gives a formula back as a formula', () => {
    const before = { ...drawSheet('| 3 |'), formulas: [['=1+2']] };
    const change: SheetEdit = { kind: 'edit', sheet: 'x', writes: [{ row: 1, column: 1, value: 'P' }], paints: [] };
    expect(inverseEdit(change, before).writes).toEqual([{ row: 1, column: 1, value: 3, formula: '=1+2' }]);
  });

  it('knows the cells that somebody changed since, and leaves them out', () => {
    const change: SheetEdit = {
      kind: 'edit',
      sheet: 'x',
      writes: [
        { row: 1, column: 1, value: 'P' },
        { row: 1, column: 2, value: 'P' },
      ],
      paints: [{ row: 1, column: 3, background: null }],
    };
    const changed = changedSince(change, drawSheet('| P | E | {green} |'));
    expect(changed).toEqual([
      { row: 1, column: 2 },
      { row: 1, column: 3 },
    ]);
    expect(withoutCells(change, changed)).toEqual({
      ...change,
      writes: [{ row: 1, column: 1, value: 'P' }],
      paints: [],
    });
  });

  it('loses no cell when it is gathered into groups', () => {
    fc.assert(
      fc.property(edit, (change) => {
        const { writes, paints } = change;
        for (const { row, column, value: written } of writes) {
          const groups = groupWrites(writes).filter(({ areas }) => areas.some((area) => contains(area, row, column)));
          expect(groups.map((group) => group.value)).toEqual([written]);
        }
        for (const { row, column, background } of paints) {
          const groups = groupPaints(paints).filter(({ areas }) => areas.some((area) => contains(area, row, column)));
          expect(groups.map((group) => group.background)).toEqual([background]);
        }
      }),
    );
  });
});

describe('rectangles', () => {
  it('cover exactly the cells they were made of, each once', () => {
    fc.assert(
      fc.property(uniqueCells(cell), (cells) => {
        const areas = coverCells(cells);
        const covered = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
        expect(covered).toBe(cells.length);
        expect(cells.every(({ row, column }) => areas.some((area) => contains(area, row, column)))).toBe(true);
      }),
    );
  });

  it('join a block of marks into one', () => {
    const cells = [2, 3, 4].flatMap((row) => [5, 6].map((column) => ({ row, column })));
    expect(coverCells(cells)).toEqual([{ row: 2, column: 5, rows: 3, columns: 2 }]);
  });
});

describe('the undo log', () => {
  it('gives back the entry that was written', () => {
    fc.assert(
      fc.property(edit, edit, (change, undo) => {
        const entry: UndoEntry = {
          command: 'adoptar',
          when: '2025-08-15 09:30',
          sheetId: 1,
          layout: 'ab',
          done: change,
          undo,
        };
        const read = decodeUndoEntry(encodeUndoEntry(entry));
        expect(sorted(read?.done)).toEqual(sorted(change));
        expect(sorted(read?.undo)).toEqual(sorted(undo));
      }),
    );
  });

  it('gives back formulas, and the rules of colours', () => {
    const areas = [{ row: 4, column: 5, rows: 2, columns: 3 }];
    const entry: UndoEntry = {
      command: 'colorear',
      when: '2025-08-15 09:30',
      sheetId: 1,
      layout: 'ab',
      done: {
        kind: 'edit',
        sheet: 'x',
        writes: [{ row: 1, column: 1, value: 3, formula: '=1+2' }],
        paints: [{ row: 1, column: 1, background: null }],
      },
      undo: { kind: 'colours', sheet: 'x', rules: [{ areas, formula: '=(E4<>"")', background: '#93c47d' }] },
    };
    expect(decodeUndoEntry(encodeUndoEntry(entry))).toEqual(entry);
  });

  it.each([null, { jour: 'x' }, [1]])('takes an entry that writes %j for none', (written) => {
    const write = { areas: [{ row: 1, column: 1, rows: 1, columns: 1 }], value: written };
    const change = { sheet: 'x', writes: [write], paints: [] };
    const about = { version: 1, command: 'adoptar', when: '', sheetId: 1, layout: 'ab' };
    expect(decodeUndoEntry(JSON.stringify({ ...about, done: change, undo: change }))).toBeNull();
    const well = { ...change, writes: [{ ...write, value: 'P' }] };
    expect(decodeUndoEntry(JSON.stringify({ ...about, done: well, undo: well }))).not.toBeNull();
  });

  it('is plain ASCII, so that it can be cut anywhere', () => {
    const change: SheetEdit = {
      kind: 'edit',
      sheet: 'Añó 🙂',
      writes: [{ row: 1, column: 1, value: '✔' }],
      paints: [],
    };
    const entry: UndoEntry = { command: 'adoptar', when: '', sheetId: 1, layout: '', done: change, undo: change };
    expect(encodeUndoEntry(entry)).toMatch(/^[ -~]+$/);
    expect(decodeUndoEntry(encodeUndoEntry(entry))).toEqual(entry);
  });

  it.each(['', 'hola', '{}', '[1]', '{"version":2}'])('takes %j for no entry', (text) => {
    expect(decodeUndoEntry(text)).toBeNull();
  });
});

function sorted(change: UndoEntry['done'] | undefined): unknown {
  if (change?.kind !== 'edit') return change;
  const byCell = (a: { row: number; column: number }, b: { row: number; column: number }): number =>
    a.row - b.row || a.column - b.column;
  return { ...change, writes: [...change.writes].sort(byCell), paints: [...change.paints].sort(byCell) };
}
