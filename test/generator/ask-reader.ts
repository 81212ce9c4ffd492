/** Has the built add-on read a generated workbook, as `npx cronograma leer` does. */

import { columnLetters } from '#core/change/area.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import { askAddOn } from '#local/cli/ask-add-on.ts';
import { Refused } from '#local/cli/refused.ts';
import { type BuiltAddOn, loadAddOn } from '#local/host/load-add-on.ts';
import { createHost, type LocalHost } from '#local/host/local-host.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import type { DrawnWorkbook } from './draw-workbook.ts';
import { homeCell, shownText } from './drawing.ts';
import { writeWorkbook } from './write-workbook.ts';

const NOW = new Date('2025-08-15T09:00:00-05:00');

/** What was read, or the refusal to read it. */
export type Answer = ReadingReport | { readonly refusal: string };

/** A generated workbook that is open in the local host. */
export interface OpenGenerated {
  readonly host: LocalHost;
  /** What the cell shows besides its text: `#rrggbb`, or null. */
  fillAt(row: number, column: number): string | null;
  /** What a person reads in the cell. */
  shownAt(row: number, column: number): string;
}

let addOn: BuiltAddOn | null = null;

/** Opens the workbook's bytes in a new host. */
export function openGenerated({ drawings, active, truth }: DrawnWorkbook): OpenGenerated {
  addOn ??= loadAddOn(process.cwd());
  const { model } = openWorkbook(writeWorkbook(drawings, active), 'generated');
  const host = createHost(model, { ...addOn, now: NOW, userEmail: 'planeacion@alcaldia.example' });
  const drawn = drawings.find(({ name }) => name === truth.sheet);
  const sheet = model.sheets.find(({ name }) => name === truth.sheet);
  const cell = (row: number, column: number) => sheet?.cells[row]?.[column];
  return {
    host,
    fillAt: (row, column) => model.styles[cell(row, column)?.style ?? 0]?.background ?? null,
    shownAt: (row, column) => (drawn === undefined ? '' : shownText(homeCell(drawn, row, column).value)),
  };
}

/** Reads it; with answers, by them. */
export function readGenerated({ host }: OpenGenerated, answers: Readonly<Record<string, string>> = {}): Answer {
  try {
    const isUnaided = Object.keys(answers).length === 0;
    return isUnaided ? askAddOn(host, 'leer', {}).result.done : askAddOn(host, 'responder', { answers }).result.done;
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.message };
    throw error;
  }
}

/** A column's letters, or a dash. */
export function lettersOf(column: number | null): string {
  return column === null ? '-' : columnLetters(column);
}
