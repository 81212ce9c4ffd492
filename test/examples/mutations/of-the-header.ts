/** Headings, months and weeks written otherwise. */

import type { Mutation } from './mutation.ts';

/** Rewrites the text of each month's first cell: `month` counts from 0 in FEBRERO 2025, `date` is its first day. */
const months = (text: string) => `
  for (let column = 5, month = 0; month < 13; month += 1) {
    const date = new Date(2025, 1 + month, 1);
    const name = ['ENERO','FEBRERO','MARZO','ABRIL','MAYO','JUNIO','JULIO','AGOSTO','SEPTIEMBRE','OCTUBRE','NOVIEMBRE','DICIEMBRE'][date.getMonth()];
    sheet.getRange(3, column).setValue(${text});
    column += [4, 4, 5, 5, 5, 5, 5, 5, 5, 4, 5, 5, 4][month];
  }`;

/** Rewrites the number of each week: `week` is what stands there, `index` counts all weeks from 0. */
const weeks = (text: string) => `
  cells('E4:BM4').setNumberFormat('@');
  const numbers = cells('E4:BM4').getValues()[0];
  cells('E4:BM4').setValues([numbers.map((week, index) => ${text})]);`;

const ENGLISH =
  "['January','February','March','April','May','June','July','August','September','October','November','December'][date.getMonth()]";

/** Mutations of the header. */
export const HEADER: readonly Mutation[] = [
  {
    name: 'other words for the headings',
    script: "cells('C3').setValue('Qué se hará'); cells('D3').setValue('¿Quién?')",
  },
  {
    name: 'headings that say nothing',
    script: "cells('C3').setValue('Cosas'); cells('D3').setValue('Gente')",
    asks: ['activity-column', 'responsible-column'],
  },
  {
    name: 'headings in upper case without accents',
    script:
      "cells('A3').setValue('NRO'); cells('C3').setValue('ACTIVIDADES A\\nDESARROLLAR'); cells('D3').setValue('AREA RESPONSABLE')",
  },
  {
    name: 'a task and a unit in the headings',
    script: "cells('C3').setValue('Tarea'); cells('D3').setValue('Dependencia encargada')",
  },
  { name: 'no heading over the activities', script: "cells('C3').setValue('')", asks: ['activity-column'] },
  {
    name: 'no heading over the owners',
    script: "cells('D3').setValue('')",
    asks: ['responsible-column'],
    guessed: ['responsible'],
  },
  {
    name: 'no headings at all',
    script: "cells('A3:D3').setValue('')",
    asks: ['activity-column', 'responsible-column', 'stage-column'],
    guessed: ['stage', 'responsible'],
  },
  { name: 'no heading over the stages', script: "cells('B3').setValue('')", asks: ['stage-column'] },
  { name: 'no heading over the numbers', script: "cells('A3').setValue('')" },
  { name: 'all months split', script: "cells('E3:BM3').breakApart()" },
  { name: 'one month split', script: "cells('I3:L3').breakApart()" },
  { name: 'all headings split', script: "cells('A3:D4').breakApart()" },
  {
    name: 'months repeated in every column',
    script: `
      cells('E3:BM3').breakApart();
      const row = cells('E3:BM3').getValues()[0];
      row.forEach((text, index) => { if (text === '') row[index] = row[index - 1]; });
      cells('E3:BM3').setValues([row]);`,
  },
  { name: 'months in English', script: months(`${ENGLISH} + ' ' + date.getFullYear()`) },
  {
    name: 'months in English, short',
    script: months(`${ENGLISH}.slice(0, 3) + '-' + String(date.getFullYear()).slice(2)`),
  },
  {
    name: 'months short with the year',
    script: months("name.slice(0, 3) + '-' + String(date.getFullYear()).slice(2)"),
  },
  { name: 'months with «de»', script: months("name[0] + name.slice(1).toLowerCase() + ' de ' + date.getFullYear()") },
  {
    name: 'months in numbers',
    script: `cells('E3:BM3').setNumberFormat('@'); ${months("String(date.getMonth() + 1).padStart(2, '0') + '/' + date.getFullYear()")}`,
  },
  { name: 'months as dates', script: `${months('date')} cells('E3:BM3').setNumberFormat('mmmm yyyy')` },
  {
    name: 'months as dates that show month and short year',
    script: `${months('date')} cells('E3:BM3').setNumberFormat('mmm-yy')`,
  },
  {
    name: 'months without year, a year in the title',
    script: `${months('name')} cells('A1').setValue('CRONOGRAMA 2025'); cells('A2').setValue('Aprobado')`,
  },
  { name: 'months without year, the title of another year', script: months('name'), asks: ['first-month'] },
  { name: 'the year in the first month only', script: months("month === 0 ? 'FEBRERO 2025' : name") },
  {
    name: 'the years in a row of their own',
    script: `
      ${months('name')}
      sheet.insertRowBefore(3);
      cells('E3:BD3').merge().setValue('2025'); cells('BE3:BM3').merge().setValue('2026');`,
    place: (row, column) => [row < 3 ? row : row + 1, column],
    asks: [],
  },
  { name: 'another year in the title', script: "cells('A1').setValue('CRONOGRAMA DE LA ESTRATEGIA 2031')" },
  {
    name: 'a month that is misspelt',
    script: "cells('I3').setValue('MARSO 2025')",
    asks: ['month-order:I'],
    guessed: ['marks', 'months'],
  },
  { name: 'weeks S1, S2 …', script: weeks("'S' + week") },
  { name: 'weeks in words', script: weeks("'Semana ' + week") },
  { name: 'weeks in Roman numerals', script: weeks("['I', 'II', 'III', 'IV', 'V'][week - 1]") },
  { name: 'weeks that run on', script: weeks('String(index + 1)') },
  {
    name: 'weeks with their dates',
    script: `
      cells('E4:BM4').setNumberFormat('@');
      const firsts = [];
      for (let month = 1; month < 14; month += 1) {
        const day = new Date(2025, month, 1);
        day.setDate(day.getDate() - (day.getDay() + 6) % 7);
        for (let week = 0; week < [0, 4, 4, 5, 5, 5, 5, 5, 5, 5, 4, 5, 5, 4][month]; week += 1) {
          const from = new Date(Math.max(day, new Date(2025, month, 1)));
          const last = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 4);
          const to = new Date(Math.min(last, new Date(2025, month + 1, 0)));
          firsts.push(from.getDate() + '-' + Math.max(from.getDate(), to.getDate()));
          day.setDate(day.getDate() + 7);
        }
      }
      cells('E4:BM4').setValues([firsts]);`,
  },
  {
    name: 'the header again at a page break',
    script: `
      sheet.insertRowsBefore(31, 2);
      cells('B5:B54').breakApart();
      sheet.getRange(31, 1, 2, 65).setValues(cells('A3:BM4').getValues());
      sheet.getRange(31, 1, 2, 65).setBackgrounds(cells('A3:BM4').getBackgrounds());`,
    place: (row, column) => [row < 31 ? row : row + 2, column],
  },
  {
    name: 'a month without its name',
    script: "cells('I3').setValue('')",
    asks: ['month-order:I'],
    guessed: ['marks', 'months'],
  },
  {
    name: 'a month named twice',
    script: "cells('I3').setValue('FEBRERO 2025')",
    asks: ['month-order:I'],
    guessed: ['marks', 'months'],
  },
  {
    name: 'a year mistyped in one month',
    script: "cells('I3').setValue('MARZO 2052')",
    asks: ['month-order:I'],
    guessed: ['marks', 'months'],
  },
  { name: 'months on two lines', script: months("name + '\\n' + date.getFullYear()") },
  {
    name: 'quarters in a row above the months',
    script: `
      sheet.insertRowBefore(3);
      cells('E3:L3').merge().setValue('I TRIMESTRE'); cells('M3:AA3').merge().setValue('II TRIMESTRE');
      cells('AB3:AP3').merge().setValue('III TRIMESTRE'); cells('AQ3:BD3').merge().setValue('IV TRIMESTRE');`,
    place: (row, column) => [row < 3 ? row : row + 1, column],
  },
  { name: 'a week number that is wrong', script: "cells('F4').setValue(3)", asks: ['month-weeks:G'] },
  { name: 'the week numbers of a month missing', script: "cells('I4:L4').clearContent()" },
];
