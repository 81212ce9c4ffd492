/** The sheets beside the schedule's: instructions, lists, a budget, last year's schedule. */

import fc from 'fast-check';
import { type Drawing, newDrawing, write } from './drawing.ts';
import { sometimes, weighted } from './weighted.ts';

const SHEETS: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  Instrucciones: [
    ['Instrucciones para diligenciar el cronograma'],
    ['1', 'Escriba la actividad y el responsable'],
    ['2', 'Marque con X la semana del mes de enero, febrero o marzo'],
  ],
  Listas: [['Estado'], ['Programado'], ['Ejecutado'], ['Enero'], ['Febrero']],
  Presupuesto: [
    ['Rubro', 'Enero', 'Febrero', 'Marzo'],
    ['Papelería', 1200000, 800000, 0],
    ['Transporte', 300000, 100000, 400000],
  ],
  Directorio: [
    ['Nombre', 'Dependencia', 'Teléfono'],
    ['Ana', 'Planeación', '3000000'],
  ],
  Hoja2: [],
};
const NAMES = Object.keys(SHEETS);

/** Options of the workbook. */
export interface OtherSheets {
  readonly name: 'Cronograma' | 'Hoja1' | 'CRONOGRAMA RdC' | 'with year';
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly lastYear: boolean;
  readonly active: 'schedule' | 'first';
}

const some = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 }) },
);

/** Any such options. */
export const otherSheetsFields: { [Key in keyof OtherSheets]: fc.Arbitrary<OtherSheets[Key]> } = {
  name: weighted([6, 'Cronograma'], [4, 'Hoja1'], [3, 'CRONOGRAMA RdC'], [1, 'with year']),
  before: some,
  behind: some,
  lastYear: sometimes(2),
  active: weighted([4, 'schedule'], [1, 'first']),
};

/** The sheets with these names; a name comes once in a workbook. */
export function drawOthers(names: readonly string[]): Drawing[] {
  return names.map((name) => {
    const drawing = newDrawing(name);
    (SHEETS[name] ?? []).forEach((line, row) => {
      line.forEach((value, column) => {
        write(drawing, row + 1, column + 1, value);
      });
    });
    return drawing;
  });
}
