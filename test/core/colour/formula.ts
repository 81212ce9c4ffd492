/** Computes the few formulas that colour rules are made of, as a spreadsheet does. */

/** What a cell shows; `''` for an empty one. */
export type CellText = (row: number, column: number) => string;

/** How far the cell lies from the one the formula was written for. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

type Value = number | string | boolean;

const TOKEN = /\s*("(?:[^"]|"")*"|\$?[A-Z]+\$?\d+|[A-Z]+(?=\()|\d+|<>|[-+*/=>():])/y;

/** The value of a formula (with its `=`) at a cell. Throws on anything a colour rule may not contain. */
export function evaluate(formula: string, text: CellText, shift: Shift): Value {
  return new Evaluation(formula, text, shift).value();
}

/** Recursive descent, computing as it reads. */
class Evaluation {
  private readonly tokens: readonly string[];
  private readonly text: CellText;
  private readonly shift: Shift;
  private next = 0;

  constructor(formula: string, text: CellText, shift: Shift) {
    this.tokens = tokenise(formula);
    this.text = text;
    this.shift = shift;
  }

  value(): Value {
    this.take('=');
    const value = this.comparison();
    if (this.next < this.tokens.length) throw new Error(`unexpected ${this.peek()}`);
    return value;
  }

  private comparison(): Value {
    const left = this.sum();
    if (!['=', '<>', '>'].includes(this.peek())) return left;
    const operator = this.take();
    const right = this.sum();
    if (operator === '>') return number(left) > number(right);
    return (left === right) === (operator === '=');
  }

  private sum(): Value {
    let value = this.product();
    while (this.peek() === '+' || this.peek() === '-') {
      const sign = this.take() === '+' ? 1 : -1;
      value = number(value) + sign * number(this.product());
    }
    return value;
  }

  private product(): Value {
    let value = this.operand();
    while (this.peek() === '*' || this.peek() === '/') {
      value = this.take() === '*' ? number(value) * number(this.operand()) : number(value) / number(this.operand());
    }
    return value;
  }

  private operand(): Value {
    const token = this.take();
    if (token === '(') return this.closed(this.comparison());
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d+$/.test(token)) return Number(token);
    if (/^[A-Z]+$/.test(token)) return this.call(token);
    const { row, column } = this.cell(token);
    return this.text(row, column);
  }

  private call(name: string): Value {
    this.take('(');
    if (name === 'COUNTA') return this.closed(this.range().filter(({ row, column }) => this.text(row, column)).length);
    if (name === 'COLUMN') return this.closed(this.cell(this.take()).column);
    const argument = this.closed(this.comparison());
    if (name === 'INT') return Math.floor(number(argument));
    if (name === 'N') return typeof argument === 'number' ? argument : 0;
    throw new Error(`unknown function ${name}`);
  }

  private range(): Cell[] {
    const from = this.cell(this.take());
    this.take(':');
    const to = this.cell(this.take());
    if (to.row !== from.row || to.column < from.column) throw new Error('a range runs backwards or over rows');
    return Array.from({ length: to.column - from.column + 1 }, (_, index) => ({
      row: from.row,
      column: from.column + index,
    }));
  }

  private cell(reference: string): Cell {
    const [, fixedColumn, letters = '', fixedRow, digits] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(reference) ?? [];
    const column = [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0);
    return {
      row: Number(digits) + (fixedRow === '$' ? 0 : this.shift.rows),
      column: column + (fixedColumn === '$' ? 0 : this.shift.columns),
    };
  }

  private peek(): string {
    return this.tokens[this.next] ?? '';
  }

  private take(expected?: string): string {
    const token = this.peek();
    if (expected !== undefined && token !== expected) throw new Error(`${expected} expected, not ${token}`);
    this.next += 1;
    return token;
  }

  private closed(value: Value): Value {
    this.take(')');
    return value;
  }
}

function tokenise(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const start = TOKEN.lastIndex;
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) throw new Error(`not understood: ${formula.slice(start)}`);
    tokens.push(token);
  }
  return tokens;
}

function number(value: Value): number {
  if (typeof value === 'string') throw new Error(`a text stands where a number belongs: ${value}`);
  return Number(value);
}
