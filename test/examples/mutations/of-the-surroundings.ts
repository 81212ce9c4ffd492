/** What stands around the table: totals, signatures, legends, other tables, other columns, other sheets. */

import { columnsFrom, type Mutation, type ToldActivity } from './mutation.ts';

/** A column before the weeks with a heading and something in each row. */
const columnBefore = (heading: string, value: string, format = '@') => `
  sheet.insertColumnBefore(5);
  cells('E3').setValue(${JSON.stringify(heading)});
  cells('E5:E52').setBackground(null).setNumberFormat('${format}').setValues(Array.from({ length: 48 }, (_, index) => [${value}]));`;

/** Mutations of the surroundings. */
export const SURROUNDINGS: readonly Mutation[] = [
  {
    name: 'a row of totals and signatures below',
    script: `
      cells('C53').setValue('TOTAL');
      cells('E53:BM53').setFormula('=COUNTA(E5:E52)');
      cells('C56').setValue('Elaboró: Secretaría de Planeación'); cells('D56').setValue('Aprobó: Grupo Líder');
      cells('C57').setValue('Fecha: 22 de noviembre de 2025');`,
  },
  {
    name: 'totals of each stage between the activities',
    script: "sheet.insertRowBefore(8); cells('C8').setValue('Subtotal Aprestamiento'); cells('E8:H8').setValue(4);",
    place: (row, column) => [row < 8 ? row : row + 1, column],
  },
  {
    name: 'a legend below in the colour of the marks',
    script:
      "cells('C55').setValue('Convenciones'); cells('C56').setBackground('#00b050'); cells('D56').setValue('Programado');",
  },
  {
    name: 'a budget table below',
    script: `
      cells('A56:E56').setValues([['N°', 'Rubro', 'Descripción', 'Valor', 'Fuente']]);
      cells('A57:E58').setValues([[1, 'Logística', 'Refrigerios de la audiencia', 3500000, 'SGP'], [2, 'Medios', 'Cuñas de radio', 1200000, 'Propios']]);`,
    asks: ['last-row'],
  },
  {
    name: 'a second schedule below',
    script: `
      cells('A56:BM56').setValues(cells('A3:BM3').getValues());
      cells('A57:BM57').setValues(cells('A4:BM4').getValues());
      cells('A58:D59').setValues([[1, 'Otra', 'Feria de servicios', 'Secretaría de Salud'], [2, 'Otra', 'Brigada rural', 'Secretaría de Salud']]);
      cells('F58').setBackground('#00b050'); cells('G59').setBackground('#00b050');`,
    expected: (read) => ({
      ...read,
      activities: [
        ...read.activities,
        fairOf(58, 1, 'Feria de servicios', 'F58'),
        fairOf(59, 2, 'Brigada rural', 'G59'),
      ],
    }),
    asks: ['last-row'],
  },
  {
    name: 'boxes of code, version and page at the right of the titles',
    script:
      "cells('A1:BM2').breakApart(); cells('BF1').setValue('Código: PL-F-01'); cells('BF2').setValue('Versión: 03 Página 1 de 4');",
  },
  { name: 'a column of products', script: columnBefore('Producto', "'Acta ' + (index + 1)"), place: columnsFrom(5, 1) },
  { name: 'a column of progress', script: columnBefore('% avance', '(index % 5) / 4', '0%'), place: columnsFrom(5, 1) },
  {
    name: 'a column of start dates',
    script: columnBefore('Fecha inicio', 'new Date(2025, 1 + (index % 12), 5)', 'dd/mm/yyyy'),
    place: columnsFrom(5, 1),
  },
  {
    name: 'a column of goals in numbers',
    script: columnBefore('Meta', '1 + (index % 4)', '0'),
    place: columnsFrom(5, 1),
  },
  {
    name: 'remarks after the weeks',
    script:
      "sheet.insertColumnAfter(65); cells('BN3').setValue('Observaciones'); cells('BN7').setValue('Se aplazó'); cells('BN9').setValue('X');",
  },
  {
    name: 'a second owner column',
    script: columnBefore('Apoyo', "'Oficina de Prensa'"),
    place: columnsFrom(5, 1),
    asks: ['other-owners'],
  },
  {
    name: 'another name of the sheet',
    script: "sheet.setName('Plan 2025')",
    expected: (told) => ({ ...told, sheet: 'Plan 2025' }),
  },
  {
    name: 'other sheets around it',
    script: `
      book.insertSheet('Presupuesto', 0).getRange('A1:B2').setValues([['Rubro', 'Valor'], ['Medios', 10]]);
      book.insertSheet('Enero').getRange('A1').setValue('Enero 2025');`,
  },
  {
    name: 'a copy of the sheet, another in front',
    script: "book.insertSheet('Copia', { template: sheet }); book.insertSheet('Portada');",
    asks: ['which-sheet'],
  },
];

/** An activity of the second schedule, read together with the first until the user says where that ends. */
function fairOf(row: number, number: number, title: string, cell: string): ToldActivity {
  const week = cell.startsWith('F') ? 2 : 3;
  return {
    row,
    number,
    stage: 'Otra',
    title,
    responsible: 'Secretaría de Salud',
    marks: [`${cell} 2025-02/${week} planned`],
  };
}
