/** Formulas cut into tokens, as far as moving references and changing separators needs it. */

import type { Corner } from './a1.ts';
import { columnNumber } from './a1.ts';

/** One token. Joined again, the texts give the formula. */
export interface Token {
  readonly kind: 'string' | 'sheet' | 'reference' | 'name' | 'number' | 'other';
  readonly text: string;
}

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;
const NOT_A_NAME = String.raw`(?![\p{L}\p{N}_.(!])`;

function pattern(decimal: string): RegExp {
  return new RegExp(
    [
      '(?<string>"(?:[^"]|"")*")',
      `(?<sheet>(?:'(?:[^']|'')+'|${NAME})!)`,
      `(?<reference>(?:${CELL}(?::(?:${CELL}|${COLUMN}|${ROW}))?|${COLUMN}:(?:${CELL}|${COLUMN})|${ROW}:${ROW})${NOT_A_NAME})`,
      `(?<name>${NAME})`,
      String.raw`(?<number>\d+(?:${decimal}\d+)?)`,
      String.raw`(?<other>[\s\S])`,
    ].join('|'),
    'gu',
  );
}

const PATTERNS = { '.': pattern(String.raw`\.`), ',': pattern(',') };

/** Cuts a formula up. @param decimal the decimal sign it is written with. */
export function tokenize(formula: string, decimal: '.' | ','): Token[] {
  return [...formula.matchAll(PATTERNS[decimal])].map((match) => {
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    return { kind: (kind ?? 'other') as Token['kind'], text: match[0] };
  });
}

/** One end of a reference, with what in it is fixed by `$`. */
export interface ReferenceCorner extends Corner {
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

/** Reads the ends of a reference token: one, or two for a range. */
export function readReference(text: string): ReferenceCorner[] {
  return text.split(':').map((part) => {
    const [, columnMark, letters, rowMark, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part) ?? [];
    const rowOnly = letters === '' || letters === undefined;
    return {
      column: rowOnly ? null : columnNumber(letters),
      columnFixed: !rowOnly && columnMark === '$',
      row: digits === '' || digits === undefined ? null : Number(digits),
      rowFixed: rowOnly ? columnMark === '$' || rowMark === '$' : rowMark === '$',
    };
  });
}
