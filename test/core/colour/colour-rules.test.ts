/** Which unit colours which cell, told by computing the rules' formulas. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains } from '#core/change/area.ts';
import type { ColourRule } from '#core/change/patch.ts';
import { colourRules } from '#core/colour/colour-rules.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { type PlannedActivity, plannedSchedule } from '../progress/planned-schedule.ts';
import { type CellText, evaluate } from './formula.ts';

const MONTHS = ['2025-02', '2025-03'];
const UNITS = [{ code: 'PC' }, { code: 'TIC' }, { code: 'C"O;M' }, { code: 'GL' }];

/** The backgrounds the rules give a cell: more than one would be a conflict. */
function backgrounds(rules: readonly ColourRule[], cell: CellText, row: number, column: number): string[] {
  return rules
    .filter(({ areas, formula }) => {
      const [first] = areas;
      if (first === undefined || !areas.some((area) => contains(area, row, column))) return false;
      return Number(evaluate(formula, cell, { rows: row - first.row, columns: column - first.column })) !== 0;
    })
    .map(({ background }) => background);
}

/** One line per row, one letter per week column: the unit whose colour the cell has, `.` for none, `?` for several. */
function coloured(schedule: AssignedSchedule, marks: readonly string[]): string[] {
  const rules = colourRules(schedule);
  const letters = new Map(schedule.directory.units.map(({ code, color }) => [color, code.charAt(0)]));
  const columns = schedule.weeks.map(({ column }) => column);
  const { firstRow } = schedule.layout;
  const cell: CellText = (row, column) =>
    (marks[row - firstRow]?.charAt(columns.indexOf(column)) ?? '').replace('.', '');
  return marks.map((_, index) =>
    columns
      .map((column) => backgrounds(rules, cell, firstRow + index, column))
      .map((found) => (found.length > 1 ? '?' : (letters.get(found[0] ?? '') ?? '.')))
      .join(''),
  );
}

describe('one row', () => {
  test.each([
    { units: ['PC'], marks: 'P.PE.....', expected: 'P.PP.....' },
    { units: ['PC', 'TIC'], marks: 'P.PE..P..', expected: 'P.TP..T..' },
    { units: ['TIC', 'PC', 'GL'], marks: 'PPPPPPPPP', expected: 'TPGTPGTPG' },
    { units: ['C"O;M', 'GL'], marks: '..RC.....', expected: '..CG.....' },
    { units: [], marks: 'PPPPPPPPP', expected: '.........' },
  ])('$units over $marks', ({ units, marks, expected }) => {
    const schedule = plannedSchedule({ months: MONTHS, units: UNITS }, [{ marks, units }]);
    expect(coloured(schedule, [marks])).toEqual([expected]);
  });
});

test('a mark typed later is coloured and moves the turns after it', () => {
  const schedule = plannedSchedule({ months: MONTHS, units: UNITS }, [{ marks: '', units: ['PC', 'TIC'] }]);
  expect(coloured(schedule, ['..P..P...'])).toEqual(['..P..T...']);
  expect(coloured(schedule, ['P.P..P...'])).toEqual(['P.T..P...']);
});

test('where P and E stand in two rows, the second row of an activity without marks is coloured too', () => {
  const schedule = plannedSchedule({ months: MONTHS, units: UNITS }, [
    { marks: 'P\nE', units: ['PC'] },
    { marks: 'P\n.', units: ['TIC', 'GL'] },
  ]);
  expect(coloured(schedule, ['P........', 'E........', 'P........', 'EE.......'])).toEqual([
    'P........',
    'P........',
    'T........',
    'TG.......',
  ]);
});

test('the formulas are those of the design', () => {
  const schedule = plannedSchedule({ months: MONTHS, units: UNITS }, [
    { marks: '', units: ['PC'] },
    { marks: '', units: ['C"O;M', 'PC'] },
  ]);
  expect(colourRules(schedule).map(({ formula }) => formula)).toEqual([
    '=(E4<>"")*(N("cronograma:PC")=0)',
    '=(E5<>"")*(COUNTA($E5:E5)-2*INT((COUNTA($E5:E5)-1)/2)=2)*(N("cronograma:PC")=0)',
    '=(E5<>"")*(COUNTA($E5:E5)-2*INT((COUNTA($E5:E5)-1)/2)=1)*(N("cronograma:C""O;M")=0)',
  ]);
});

test('rows of the same owners are joined into areas, columns between the months left out', () => {
  const own = { marks: '', units: ['PC'] };
  const schedule = plannedSchedule({ months: MONTHS, units: UNITS, between: 1 }, [
    own,
    own,
    { marks: '', units: ['GL'] },
    own,
  ]);
  expect(colourRules(schedule)[0]?.areas).toEqual([
    { row: 4, column: 5, rows: 2, columns: 4 },
    { row: 4, column: 10, rows: 2, columns: 5 },
    { row: 7, column: 5, rows: 1, columns: 4 },
    { row: 7, column: 10, rows: 1, columns: 5 },
  ]);
});

test('no weeks, no rules', () => {
  expect(colourRules(plannedSchedule({ months: [] }, [{ marks: '' }]))).toEqual([]);
});

describe('laws', () => {
  const activity: fc.Arbitrary<PlannedActivity> = fc.record({
    marks: fc.array(fc.constantFrom('P', 'E', 'R', '.', '.'), { maxLength: 9 }).map((marks) => marks.join('')),
    units: fc.shuffledSubarray(UNITS.map(({ code }) => code)),
  });
  const activities = fc.array(activity, { minLength: 1, maxLength: 12 });

  test('every mark has the colour of the unit whose turn it is, every other cell none', () => {
    const gap = fc.constantFrom(0, 1, 2);
    const noise = fc.array(fc.constantFrom('', '3', 'nota'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        activities,
        gap,
        noise,
        fc.array(fc.constant('TÍTULO'), { maxLength: 9 }),
        (planned, between, notes, headings) => {
          const schedule = plannedSchedule({ months: MONTHS, units: UNITS, between, headings }, planned);
          const { firstRow } = schedule.layout;
          const rules = colourRules(schedule);
          const columns = schedule.weeks.map(({ column }) => column);
          const markAt = (row: number, column: number): string =>
            (planned[row - firstRow]?.marks?.charAt(columns.indexOf(column)) ?? '').replace('.', '');
          const cell: CellText = (row, column) =>
            columns.includes(column) ? markAt(row, column) : (notes[(row + column) % notes.length] ?? '');
          planned.forEach(({ units = [] }, index) => {
            const row = firstRow + index;
            let turn = 0;
            for (let column = 1; column <= Math.max(...columns) + 3; column += 1) {
              const marked = columns.includes(column) && markAt(row, column) !== '' && units.length > 0;
              const owner = marked ? units[turn++ % units.length] : undefined;
              const expected = schedule.directory.units.filter(({ code }) => code === owner).map(({ color }) => color);
              expect(backgrounds(rules, cell, row, column)).toEqual(expected);
            }
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the first area is the topmost and the leftmost, for programs that count from there', () => {
    fc.assert(
      fc.property(activities, (planned) => {
        for (const { areas } of colourRules(plannedSchedule({ months: MONTHS, units: UNITS, between: 1 }, planned))) {
          expect(areas[0]?.row).toBe(Math.min(...areas.map(({ row }) => row)));
          expect(areas[0]?.column).toBe(Math.min(...areas.map(({ column }) => column)));
        }
      }),
    );
  });

  test('ten times the rows need no more rules', () => {
    fc.assert(
      fc.property(activities, (planned) => {
        const once = colourRules(plannedSchedule({ months: MONTHS, units: UNITS }, planned));
        const often = Array.from({ length: 10 }, () => planned).flat();
        expect(colourRules(plannedSchedule({ months: MONTHS, units: UNITS }, often))).toHaveLength(once.length);
      }),
      { numRuns: 30 },
    );
  });

  test('formulas mean the same in every locale: no argument separators, decimals or arrays', () => {
    fc.assert(
      fc.property(activities, fc.constantFrom(0, 1), (planned, between) => {
        for (const { formula } of colourRules(plannedSchedule({ months: MONTHS, units: UNITS, between }, planned))) {
          expect(formula.replace(/"(?:[^"]|"")*"/g, '""')).not.toMatch(/[;,.{}\\!]/);
        }
      }),
    );
  });
});
