/** Numbers, stages, owners and activities written otherwise. */

import { eachActivity, type Mutation, rowsFrom } from './mutation.ts';

/** Each stage's first activity. */
const FIRSTS = [5, 8, 20, 27, 50];

/** Mutations of the texts. */
export const TEXTS: readonly Mutation[] = [
  { name: 'each stage in its first row only', script: "cells('B5:B52').breakApart()" },
  {
    name: 'each stage in every row',
    script: `
      cells('B5:B52').breakApart();
      const stages = cells('B5:B52').getValues();
      stages.forEach((row, index) => { if (row[0] === '') row[0] = stages[index - 1][0]; });
      cells('B5:B52').setValues(stages);`,
  },
  {
    name: 'numbers of stage and activity',
    script: `
      const firsts = ${JSON.stringify(FIRSTS)};
      cells('A5:A52').setNumberFormat('@').setValues(Array.from({ length: 48 }, (_, index) => {
        const stage = firsts.filter((first) => first <= index + 5).length;
        return [stage + '.' + (index + 6 - firsts[stage - 1])];
      }));`,
    expected: (told) => ({
      ...told,
      activities: told.activities.map((activity) => {
        const stage = FIRSTS.filter((first) => first <= activity.row).length;
        return { ...activity, number: `${stage}.${activity.row + 1 - (FIRSTS[stage - 1] ?? 0)}` };
      }),
    }),
  },
  {
    name: 'numbers that begin anew in each stage',
    script: `
      const firsts = ${JSON.stringify(FIRSTS)};
      cells('A5:A52').setValues(Array.from({ length: 48 }, (_, index) => [index + 6 - Math.max(...firsts.filter((first) => first <= index + 5))]));`,
    expected: (told) => ({
      ...told,
      activities: told.activities.map((activity) => {
        const first = Math.max(...FIRSTS.filter((row) => row <= activity.row));
        return { ...activity, number: activity.row + 1 - first };
      }),
    }),
  },
  {
    name: 'numbers as texts',
    script:
      "cells('A5:A52').setNumberFormat('@').setValues(Array.from({ length: 48 }, (_, index) => [String(index + 1)]))",
    expected: eachActivity(({ number }) => ({ number: String(number) })),
  },
  {
    name: 'some numbers missing',
    script: "cells('A10:A14').clearContent()",
    expected: eachActivity(({ row, number }) => ({ number: row >= 10 && row <= 14 ? null : number })),
  },
  {
    name: 'an activity without owner',
    script: "cells('D10').clearContent()",
    expected: eachActivity(({ row, responsible }) => ({ responsible: row === 10 ? '' : responsible })),
  },
  {
    name: 'one owner merged over three activities',
    script: "cells('D6:D7').clearContent(); cells('D5:D7').merge()",
    expected: (told) => {
      const owner = told.activities[0]?.responsible ?? '';
      return eachActivity(({ row, responsible }) => ({ responsible: row <= 7 ? owner : responsible }))(told);
    },
  },
  {
    name: 'owners in upper case',
    script: "cells('D5:D52').setValues(cells('D5:D52').getValues().map(([text]) => [text.toUpperCase()]))",
    expected: eachActivity(({ responsible }) => ({ responsible: responsible.toUpperCase() })),
  },
  {
    name: 'an activity in two rows, its cells merged',
    script: `
      sheet.insertRowAfter(10);
      sheet.getRange(11, 1, 1, 65).setBackground(null);
      for (const column of [1, 3, 4]) sheet.getRange(10, column, 2, 1).merge();`,
    place: rowsFrom(11, 1),
  },
  {
    name: 'a task below an activity, without number',
    script: `
      sheet.insertRowAfter(10);
      sheet.getRange(11, 1, 1, 65).setBackground(null);
      cells('C11').setValue('Enviar la convocatoria'); cells('H11').setBackground('#00b050');`,
    place: rowsFrom(11, 1),
    expected: (told) => {
      const task = { row: 11, number: null, stage: 'Diseño', title: 'Enviar la convocatoria', responsible: '' };
      const marks = ['H11 2025-02/4 planned'];
      return { ...told, activities: [...told.activities.slice(0, 6), { ...task, marks }, ...told.activities.slice(6)] };
    },
  },
];
