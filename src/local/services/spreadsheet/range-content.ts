/** Range: what its cells hold. */

import type { CellModel } from '#local/workbook/model.ts';
import { cellsOf } from '../grid/area.ts';
import { displayText, scriptValue } from '../grid/display.ts';
import { type Entry, readEntry, readFormula } from '../grid/entry.ts';
import { exportFormula } from '../grid/formula-locale.ts';
import { copyFormula } from '../grid/formula-references.ts';
import { isEmpty, type SheetGrid } from '../grid/sheet-grid.ts';
import { local, type MethodTable, remote } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import { type CellWriter, RangePosition } from './range-position.ts';
import { readRichText, writeRichText } from './rich-text-cell.ts';
import { RichTextValueService } from './rich-text-value.ts';
import { guardValues } from './validation-check.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

/** The methods of this part. */
export const CONTENT_METHODS = {
  clearContent: remote(),
  clearNote: remote(),
  getDisplayValue: remote(),
  getDisplayValues: remote(),
  getFormula: remote(),
  getFormulas: remote(),
  getNote: remote(),
  getNotes: remote(),
  getRichTextValue: remote(),
  getRichTextValues: remote(),
  getValue: remote(),
  getValues: remote(),
  isBlank: remote(),
  setFormula: remote('String?'),
  setFormulas: remote('String?[][]'),
  setNote: remote('String?'),
  setNotes: remote('String?[][]'),
  setRichTextValue: remote('RichTextValue'),
  setRichTextValues: remote('RichTextValue[][]'),
  setShowHyperlink: local('Boolean'),
  setValue: remote('Object'),
  setValues: remote('Object[][]'),
} satisfies MethodTable<Range>;

type CellReader<Value> = (grid: SheetGrid, row: number, column: number) => Value;

const readValue: CellReader<unknown> = (grid, row, column) =>
  scriptValue(grid.cell(row, column), grid.style(row, column));
const readDisplay: CellReader<string> = (grid, row, column) =>
  displayText(grid.cell(row, column), grid.style(row, column));
const readFormulaText: CellReader<string> = (grid, row, column) => formulaOf(grid.cell(row, column));
const readNote: CellReader<string> = (grid, row, column) => grid.cell(row, column)?.note ?? '';

function formulaOf(cell: CellModel | undefined): string {
  return cell?.formula === undefined ? '' : exportFormula(cell.formula);
}

/** A formula that stands there already keeps its computed value, since this host could not compute it again. */
const writeFormula: CellWriter<Entry> = (grid, row, column, entry) => {
  const known = grid.cell(row, column)?.formula;
  if (known === undefined || known !== entry.formula) grid.write(row, column, entry);
};

function formulaEntry(formula: string | null): Entry {
  return formula === null || formula === '' ? {} : readFormula(formula);
}

/** Contents: values, formulas, notes, linked texts. Cells that a merge hides are read as empty and not written. */
export class RangeContent extends RangePosition implements Pick<Range, keyof typeof CONTENT_METHODS> {
  clearContent(): Range {
    return this.writeAll({}, (grid, row, column, entry) => {
      if (grid.cell(row, column) !== undefined) grid.write(row, column, entry);
    });
  }

  clearNote(): Range {
    return this.writeAll('', (grid, row, column, note) => {
      if (grid.cell(row, column) !== undefined) grid.annotate(row, column, note);
    });
  }

  getDisplayValue(): string {
    return this.readFirst(this.#shown('', readDisplay));
  }

  getDisplayValues(): string[][] {
    return this.readEach(this.#shown('', readDisplay));
  }

  getFormula(): string {
    return this.readFirst(this.#shown('', readFormulaText));
  }

  getFormulas(): string[][] {
    return this.readEach(this.#shown('', readFormulaText));
  }

  getNote(): string {
    return this.readFirst(this.#shown('', readNote));
  }

  getNotes(): string[][] {
    return this.readEach(this.#shown('', readNote));
  }

  getRichTextValue(): RichTextValue | null {
    return this.readFirst((grid, row, column) => this.#richText(grid, row, column));
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return this.readEach((grid, row, column) => this.#richText(grid, row, column));
  }

  getValue(): unknown {
    return this.readFirst(this.#shown('', readValue));
  }

  getValues(): unknown[][] {
    return this.readEach(this.#shown('', readValue));
  }

  isBlank(): boolean {
    const blank = this.#shown(true, (grid, row, column) => {
      const cell = grid.cell(row, column);
      return cell === undefined || isEmpty(cell);
    });
    return this.readEach(blank).flat().every(Boolean);
  }

  /** In a range of several cells, relative references move along from the first one. Source: gas-fakes, live test. */
  setFormula(formula: string | null): Range {
    const { row: top, column: left } = this.area;
    const write: CellWriter<Entry> = (grid, row, column, first) => {
      const { formula: text } = first;
      const moved = text === undefined ? first : { ...first, formula: copyFormula(text, row - top, column - left) };
      writeFormula(grid, row, column, moved);
    };
    return this.writeAll(formulaEntry(formula), this.#visible(write));
  }

  setFormulas(formulas: (string | null)[][]): Range {
    const entries = formulas.map((row) => row.map(formulaEntry));
    return this.writeEach(entries, this.#visible(writeFormula));
  }

  setNote(note: string | null): Range {
    const write: CellWriter<string> = (grid, row, column, text) => grid.annotate(row, column, text);
    return this.writeAll(note ?? '', this.#visible(write));
  }

  setNotes(notes: (string | null)[][]): Range {
    const write: CellWriter<string | null> = (grid, row, column, text) => grid.annotate(row, column, text ?? '');
    return this.writeEach(notes, this.#visible(write));
  }

  setRichTextValue(value: RichTextValue): Range {
    const text = implementationOf<RichTextValueService>(value);
    this.#assertValid(() => text);
    return this.writeAll(text, this.#visible(writeRichText));
  }

  setRichTextValues(values: RichTextValue[][]): Range {
    const texts = values.map((row) => row.map((value) => implementationOf<RichTextValueService>(value)));
    this.assertSize(texts);
    this.#assertValid((down, right) => texts[down]?.[right]);
    return this.writeEach(texts, this.#visible(writeRichText));
  }

  /** Nothing to do: links are drawn wherever there is one. */
  setShowHyperlink(_show: boolean): Range {
    return this.self;
  }

  setValue(value: unknown): Range {
    return this.#writeEntries(() => value);
  }

  setValues(values: unknown[][]): Range {
    this.assertSize(values);
    return this.#writeEntries((down, right) => values[down]?.[right]);
  }

  /** Reads all entries before it writes one, so that a value that is refused leaves the range as it was. */
  #writeEntries(valueAt: (down: number, right: number) => unknown): Range {
    const guard = guardValues(this.runtime, this.grid().sheet, this.area);
    const entries = this.readEach((grid, row, column) => {
      const written = valueAt(row - this.area.row, column - this.area.column);
      const entry = readEntry(written, grid.style(row, column).numberFormat);
      guard(row, column, entry.value);
      return entry;
    });
    const write: CellWriter<Entry> = (grid, row, column, entry) => grid.write(row, column, entry);
    return this.writeEach(entries, this.#visible(write));
  }

  #assertValid(textAt: (down: number, right: number) => RichTextValueService | undefined): void {
    const guard = guardValues(this.runtime, this.grid().sheet, this.area);
    for (const { row, column } of cellsOf(this.area)) {
      guard(row, column, textAt(row - this.area.row, column - this.area.column)?.text || undefined);
    }
  }

  #richText(grid: SheetGrid, row: number, column: number): RichTextValue | null {
    const content = readRichText(grid, row, column);
    return content === null ? null : new RichTextValueService(this.runtime, content.text, content.runs).self;
  }

  #shown<Value>(empty: Value, read: CellReader<Value>): CellReader<Value> {
    const hidden = this.grid().hiddenByMerges(this.area);
    return (grid, row, column) => (hidden.has(`${row},${column}`) ? empty : read(grid, row, column));
  }

  #visible<Value>(write: CellWriter<Value>): CellWriter<Value> {
    const hidden = this.grid().hiddenByMerges(this.area);
    return (grid, row, column, value) => {
      if (!hidden.has(`${row},${column}`)) write(grid, row, column, value);
    };
  }
}
