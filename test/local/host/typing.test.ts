/** A person's typing: what it writes, what it may not, and the simple trigger that follows. */

import { describe, expect, it } from 'vitest';
import { EntryRejected } from '#local/host/entry-rejected.ts';
import type { HostOptions } from '#local/host/host-options.ts';
import { createHost } from '#local/host/local-host.ts';
import type { SheetModel } from '#local/workbook/model.ts';
import { SERVICES } from './built-services.ts';
import { sheetModel, workbookModel } from './workbook-builder.ts';

const NAME = "Plan d'acción";
/** Tells the event as it came. */
const TELL = `function onEdit(e) { return { range: e.range.getSheet().getName() + '!' + e.range.getA1Notation(), mode: String(e.authMode), book: e.source.getName(), ...('value' in e ? { value: e.value } : {}), ...('oldValue' in e ? { oldValue: e.oldValue } : {}) } }`;

function hostOf(bundle: string, change: Partial<SheetModel> = {}, options: Partial<HostOptions> = {}) {
  const rows = [
    ['P', 7, true],
    ['', 'E'],
  ];
  const workbook = workbookModel([sheetModel(3, 'Otra'), sheetModel(5, NAME, rows, change)]);
  return createHost(workbook, { services: SERVICES, bundle, now: new Date('2025-03-01T15:00:00Z'), ...options });
}

const valueAt = (host: ReturnType<typeof hostOf>, row: number, column: number) =>
  host.workbook.sheets[1]?.cells[row]?.[column]?.value;

describe('the event', () => {
  const common = { mode: 'LIMITED', book: 'Libro' };
  it.each<[string, string, Parameters<ReturnType<typeof hostOf>['type']>[2], object]>([
    ['of a cell that was empty', 'A2', 'X', { range: 'A2', value: 'X' }],
    ['of a cell that was not', 'A1', 'E', { range: 'A1', value: 'E', oldValue: 'P' }],
    ['has texts, whatever they mean', 'B1', '1.000', { range: 'B1', value: '1000', oldValue: '7' }],
    ['of truth values', 'C1', 'falso', { range: 'C1', value: 'FALSE', oldValue: 'TRUE' }],
    ['of a date is its number', 'A2', '1/03/2025', { range: 'A2', value: '45717' }],
    ['of a deletion has no value', 'A1', '', { range: 'A1', oldValue: 'P' }],
    ['of a deletion in an empty cell has neither', 'A2', '', { range: 'A2' }],
    ['of several cells has neither', 'A1:B2', '', { range: 'A1:B2' }],
    ['of a pasted table has neither', 'B2', [['a', 'b'], ['c']], { range: 'B2:C3' }],
    ['of one pasted cell has both', 'A1', [['E']], { range: 'A1', value: 'E', oldValue: 'P' }],
  ])('%s', (_name, notation, value, { range, ...told }: { range?: string }) => {
    const run = hostOf(TELL).type(NAME, notation, value);
    expect(run?.error).toBeNull();
    expect(run?.returned).toEqual({ ...common, range: `${NAME}!${range}`, ...told });
  });
});

describe('typing', () => {
  it('writes, selects and takes the sheet to the front, also without a script', () => {
    const host = hostOf('function otra() {}');
    expect(host.type(NAME, 'B2', ' renición ')).toBeNull();
    expect(valueAt(host, 2, 2)).toBe(' renición ');
    expect(host.selection).toEqual({ activeSheet: 5, areas: { 5: [{ row: 2, column: 2, rows: 1, columns: 1 }] } });
  });

  it('fills a table, and the grid grows under it', () => {
    const host = hostOf('');
    host.type(NAME, 'J20', [['1', '2'], ['3']]);
    expect([valueAt(host, 20, 10), valueAt(host, 20, 11), valueAt(host, 21, 10)]).toEqual([1, 2, 3]);
    expect(host.workbook.sheets[1]).toMatchObject({ rows: 21, columns: 11 });
  });

  it('in a merge reaches its first cell', () => {
    const host = hostOf(TELL, { merges: [{ row: 4, column: 1, rows: 2, columns: 2 }] });
    expect(host.type(NAME, 'B5', 'x')?.returned).toMatchObject({ range: `${NAME}!A4`, value: 'x' });
  });

  it('keeps notes and looks', () => {
    const host = hostOf('', { cells: { 1: { 1: { value: 'P', note: 'nota', style: 0 } } } });
    host.type(NAME, 'A1', 'E');
    expect(host.workbook.sheets[1]?.cells[1]?.[1]).toEqual({ value: 'E', note: 'nota', style: 0 });
  });

  it('on what is not there is a mistake of the caller', () => {
    expect(() => hostOf('').type('Nada', 'A1', 'x')).toThrow(TypeError);
    expect(() => hostOf('').type(NAME, 'ZZ1', 'x')).toThrow(TypeError);
  });
});

describe('an entry is rejected, and nothing changes or runs', () => {
  const list = {
    source: null,
    areas: [{ row: 1, column: 1, rows: 3, columns: 1 }],
    kind: 'list' as const,
    condition: null,
  };
  const marks = { ...list, values: ['P', 'E'], showDropdown: true, allowInvalid: false, helpText: null };
  const bundle = `function onEdit() { throw new Error('ran') }`;

  it.each<[string, Partial<SheetModel>, string]>([
    [
      'by a validation',
      { dataValidations: [marks] },
      'The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: P, E.',
    ],
    ['with the validation’s help text', { dataValidations: [{ ...marks, helpText: 'Use P o E' }] }, 'Use P o E'],
    ['by a protection', { isProtected: true }, 'You are trying to edit a protected cell or object.'],
  ])('%s', (_name, change, message) => {
    const host = hostOf(bundle, change);
    const before = structuredClone(host.workbook);
    for (const value of ['p', [['', 'x', 'y'], ['p']]]) {
      const type = () => host.type(NAME, Array.isArray(value) ? 'A1' : 'A2', value);
      expect(type).toThrow(EntryRejected);
      expect(type).toThrow(message);
    }
    expect(host.workbook).toEqual(before);
    expect(host.selection.areas).toEqual({});
  });

  it('unless the validation only warns', () => {
    const host = hostOf('', { dataValidations: [{ ...marks, allowInvalid: true }] });
    expect(host.type(NAME, 'A2', 'otra')).toBeNull();
    expect(valueAt(host, 2, 1)).toBe('otra');
  });
});

describe('in the simple trigger', () => {
  const run = (body: string, options: Partial<HostOptions> = {}) =>
    hostOf(`function onEdit(e) { ${body} }`, {}, options).type(NAME, 'A2', 'x');

  it('the document can be changed, toasts shown, properties and cache kept, the user interface asked for', () => {
    const done = run(
      `e.range.setNote('visto'); e.source.toast('Revise la fila 2', 'Cronograma'); PropertiesService.getDocumentProperties().setProperty('a', '1'); CacheService.getDocumentCache().put('a', '1'); SpreadsheetApp.getUi(); return 1`,
    );
    expect(done).toMatchObject({
      error: null,
      returned: 1,
      toasts: [{ message: 'Revise la fila 2', title: 'Cronograma', seconds: 5 }],
    });
  });

  it.each([
    ['mail', `MailApp.sendEmail('a@entidad.example', 'Asunto', 'Texto')`, 'MailApp.sendEmail'],
    ['triggers', `ScriptApp.newTrigger('onEdit').timeBased()`, 'ScriptApp.newTrigger'],
    ['an alert', `SpreadsheetApp.getUi().alert('Hola')`, 'Ui.alert'],
    ['a sidebar', `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`, 'Ui.showSidebar'],
  ])('%s is not allowed', (_name, body, method) => {
    const done = run(body);
    expect(done?.error?.message).toContain(`You do not have permission to call ${method}.`);
    expect(done).toMatchObject({ mails: [], dialogs: [], pages: [] });
  });

  it('what it writes runs no other', () => {
    expect(run(`e.range.setValue('y'); e.range.offset(1, 0).setValue('z')`)?.calls.travelling).toEqual([
      { method: 'Range.setValue', count: 2 },
    ]);
  });

  it('an error leaves what was typed', () => {
    const host = hostOf(`function onEdit() { throw new Error('no') }`);
    expect(host.type(NAME, 'A2', 'x')?.error?.message).toBe('no');
    expect(valueAt(host, 2, 1)).toBe('x');
  });

  it('a script that does not load is an error, not no script', () => {
    expect(hostOf('function onEdit() {} nada.nada').type(NAME, 'A2', 'x')?.error?.name).toBe('ReferenceError');
  });

  it('time is short', () => {
    expect(run(`while (true);`, { timeLimit: 100 })?.error?.message).toBe('Exceeded maximum execution time');
  });
});
