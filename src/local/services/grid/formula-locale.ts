/**
 * Formulas of the file (`,` between arguments, `.` in decimals) against formulas of a document in es_CO (`;` and `,`).
 * On the platform scripts read and write them in the document's locale.
 */

import { tokenize } from './formula-tokens.ts';

/** Separator of an array literal's columns where `,` is the decimal sign. */
const LOCAL_COLUMN = '\\';

function rewrite(
  formula: string,
  decimal: '.' | ',',
  separator: (text: string, inArray: boolean) => string | null,
): string | null {
  let depth = 0;
  const parts = tokenize(formula, decimal).map(({ kind, text }) => {
    if (kind === 'number') return text.replace(decimal, decimal === '.' ? ',' : '.');
    if (kind !== 'other') return text;
    if (text === '{') depth++;
    if (text === '}') depth--;
    return separator(text, depth > 0);
  });
  return parts.includes(null) ? null : parts.join('');
}

/** The formula as a script reads it. */
export function exportFormula(formula: string): string {
  const local = (text: string, inArray: boolean): string => {
    if (text !== ',') return text;
    return inArray ? LOCAL_COLUMN : ';';
  };
  return rewrite(formula, '.', local) ?? formula;
}

/** The formula as the file holds it, or null for one that es_CO cannot read, such as `=SUM(A1,B1)`. */
export function importFormula(formula: string): string | null {
  return rewrite(formula, ',', (text, inArray) => {
    if (text === ',') return null;
    if (inArray) return text === LOCAL_COLUMN ? ',' : text;
    return text === ';' ? ',' : text;
  });
}
