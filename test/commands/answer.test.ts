/** The user's answers, from the request to what later commands read. */

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadingReport } from '#core/report/reading-report.ts';
import { askAddOn } from '#local/cli/ask-add-on.ts';
import { Refused } from '#local/cli/refused.ts';
import type { LocalHost } from '#local/host/local-host.ts';
import type { SheetModel } from '#local/workbook/model.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { exampleHost } from '../domain/example-host.ts';

const GREEN = 'fill-meaning:#00b050';
let host: LocalHost;

beforeEach(() => {
  host = exampleHost();
});

const answer = (answers: Record<string, string>, input = {}): ReadingReport =>
  askAddOn(host, 'responder', { ...input, answers }).result.done;
const read = (input = {}): ReadingReport => askAddOn(host, 'leer', input).result.done;
const sheetNamed = (name: string): SheetModel | undefined => host.workbook.sheets.find((sheet) => sheet.name === name);

/** The code of the refusal. */
function refusalOf(answers: Record<string, string>): string {
  try {
    answer(answers);
    return 'none';
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

/** Every text of the "Responsables" sheet. */
function directoryTexts(): string {
  const cells = Object.values(sheetNamed('Responsables')?.cells ?? {}).flatMap((row) => Object.values(row));
  return cells.map((cell) => String(cell?.value ?? '')).join('|');
}

describe('answering', () => {
  it('is held by every later command', () => {
    expect(answer({ [GREEN]: 'E' }).questions).toEqual([]);
    expect(new Set(read().activities.flatMap(({ marks }) => marks.map(({ kind }) => kind)))).toEqual(
      new Set(['executed']),
    );
    expect(askAddOn(host, 'resumen', {}).result.done.total.executedWeeks).toBeGreaterThan(100);
    askAddOn(host, 'adoptar', {});
    expect(sheetNamed('Cronograma')?.cells[5]?.[5]?.value).toBe('E');
  });

  it('is kept in the workbook that is saved, and follows a sheet that is renamed', () => {
    answer({ [GREEN]: 'P' });
    const book = openWorkbook(readFileSync('examples/cronograma-2025.xlsx'), 'cronograma-2025');
    const saved = openWorkbook(book.save(host.workbook), 'cronograma-2025').model;
    for (const sheet of saved.sheets) sheet.name = `${sheet.name} 2`;
    host.workbook = saved;
    expect(read().questions).toEqual([]);
  });

  it('is taken back with an empty value', () => {
    answer({ [GREEN]: 'E' });
    expect(answer({ [GREEN]: '' }).questions.map(({ code }) => code)).toEqual([GREEN]);
  });

  it.each([
    [{ 'no-such-code': '1' }, 'no-such-question'],
    [{ [GREEN]: 'azul' }, 'bad-answer'],
    [{ [GREEN]: 'E', 'last-row': '1' }, 'bad-answer'],
    [{ directory: 'no', [GREEN]: 'E' }, 'bad-answer'],
  ])('%o is refused and keeps nothing', (answers, code) => {
    expect(refusalOf(answers)).toBe(code);
    expect(read().questions.map((question) => question.code)).toEqual([GREEN]);
    expect(sheetNamed('Responsables')).toBeUndefined();
  });

  it('brings the sheet that was meant to the front, and remembers it', () => {
    const [schedule] = host.workbook.sheets;
    if (schedule === undefined) throw new Error('the example has a sheet');
    const empty: SheetModel = { ...structuredClone(schedule), id: 90, name: 'Portada', cells: {}, merges: [] };
    const copy: SheetModel = { ...structuredClone(schedule), id: 91, name: 'Copia' };
    host.workbook.sheets = [empty, schedule, copy];
    host.workbook.activeSheet = 90;
    expect(answer({ 'which-sheet': 'Copia' }).sheet).toBe('Copia');
    expect(host.workbook.activeSheet).toBe(91);
    host.workbook.activeSheet = 90;
    expect(read().sheet).toBe('Copia');
    expect(read().questions.map(({ code }) => code)).not.toContain('which-sheet');
  });
});

describe('answers about owners', () => {
  const NEAR = 'owner:enlaces de renicion de cuentas por dependencia';

  it('confirm the units once, in the sheet that staff edit', () => {
    const before = read().decisions.map(({ code }) => code);
    expect(before).toContain('directory');
    expect(answer({ directory: 'confirmar' }).decisions.map(({ code }) => code)).not.toContain('directory');
    expect(directoryTexts()).toContain('Secretaría de Participación Comunitaria');
  });

  it('make a misspelt name an alias of its unit', () => {
    expect(answer({ [NEAR]: 'ENL' }).decisions.map(({ code }) => code)).not.toContain(NEAR);
    expect(directoryTexts()).toContain('Renición');
  });

  it('make it a unit of its own', () => {
    const report = answer({ [NEAR]: 'nueva' });
    expect(report.activities[16]?.units).not.toEqual(['ENL']);
    expect(report.activities[16]?.unread).toEqual([]);
  });
});

it('adopting says which letters it writes', () => {
  answer({ [GREEN]: 'E' });
  expect(askAddOn(host, 'adoptar', {}).result.text).toContain('Se escribió E en 129 celdas.');
});
