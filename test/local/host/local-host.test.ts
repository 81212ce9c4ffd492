/** The host: a fresh realm per call, the platform's globals, its clock, its limits, its accounts. */

import { describe, expect, it } from 'vitest';
import type { HostOptions } from '#local/host/host-options.ts';
import { createHost } from '#local/host/local-host.ts';
import { appsScriptGlobals, forbiddenGlobals } from '#local/host/platform-globals.mjs';
import type { JsonValue } from '#local/services/protocol.ts';
import { resultOf, runScript } from '../services/scripts.ts';
import { SERVICES } from './built-services.ts';
import { sheetModel, workbookModel } from './workbook-builder.ts';

const hostOf = (bundle: string, options: Partial<HostOptions> = {}) =>
  createHost(workbookModel([sheetModel(1, 'Hoja 1')]), { services: SERVICES, bundle, ...options });

describe('the realm', () => {
  it('has the platform’s globals, and of the host nothing', () => {
    const names = resultOf(`return Object.getOwnPropertyNames(globalThis)`) as string[];
    expect(names.filter((name) => name !== 'main').sort()).toEqual([...appsScriptGlobals].sort());
  });

  it('lacks what scripts are tempted to use', () => {
    const missing = resultOf(`return argument.filter((name) => name in globalThis)`, { args: [forbiddenGlobals] });
    expect(missing).toEqual([]);
  });

  it.each([
    ['the global object', `globalThis.constructor.constructor('return typeof process')()`],
    ['a service', `SpreadsheetApp.getActiveSpreadsheet.constructor('return typeof process')()`],
    ['an array of values', `sheet.getDataRange().getValues().constructor.constructor('return typeof process')()`],
    [
      'an error of a service',
      `(() => { try { sheet.getRange(0, 0) } catch (e) { return e.constructor.constructor('return typeof process')() } })()`,
    ],
    [
      'an error of the host',
      `(() => { try { MailApp.sendEmail('a@b.example', '', '') } catch (e) { return e.constructor.constructor('return typeof process')() } })()`,
    ],
  ])('does not lead out through %s', (_name, expression) => {
    const deliver = () => {
      throw new Error('no');
    };
    expect(resultOf(`return ${expression}`, { options: { deliver } })).toBe('undefined');
  });

  it('is new at every call', () => {
    const host = hostOf(
      `let n = 0; function next() { globalThis.seen = (globalThis.seen || 0) + 1; return [++n, globalThis.seen]; }`,
    );
    expect([1, 2].map(() => host.call('next', [], { context: 'menu' }).returned)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('errors of services are errors of the script', () => {
    expect(
      resultOf(`try { sheet.getRange(0, 1) } catch (e) { return [e instanceof Error, e.name, String(e)] }`),
    ).toEqual([true, 'Exception', 'Exception: The starting row of the range is too small.']);
  });
});

describe('the clock', () => {
  it('is the host’s, and Date stays Date', () => {
    expect(
      resultOf(`return [Date.now() === new Date().getTime(), new Date().toISOString(), new Date(0).toISOString(), new Date() instanceof Date,
        new Date(2025, 0, 1).getTimezoneOffset(), new Date(Date.UTC(2025, 0, 1)).getDate(), typeof Date(), new Date().constructor === Date, Date.length]`),
    ).toEqual([true, '2025-03-01T15:00:00.000Z', '1970-01-01T00:00:00.000Z', true, 300, 31, 'string', true, 7]);
  });

  it('runs where it is a function', () => {
    let time = 0;
    const host = hostOf(`function now() { return [Date.now(), Date.now()] }`, { now: () => new Date(++time) });
    expect(host.call('now', [], { context: 'sidebar' }).returned).toEqual([1, 2]);
  });

  it('is put forward by sleeping, which waits for nothing', () => {
    const started = performance.now();
    const { run } = runScript(`const a = Date.now(); Utilities.sleep(200000); return Date.now() - a`);
    expect(run).toMatchObject({ returned: 200_000, slept: 200_000 });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('leaves the zone of the process as it was', () => {
    const zone = process.env.TZ;
    resultOf('return 1');
    expect(process.env.TZ).toBe(zone);
  });
});

describe('a call', () => {
  it('that throws leaves what it wrote before', () => {
    const { run, host } = runScript(`cells('A1').setValue('x'); cells('A1:B1').setValues([['y']])`);
    expect(run.error).toMatchObject({ name: 'Exception', message: expect.stringContaining('number of columns') });
    expect(run.error?.stack).toContain('main.js');
    expect(host.workbook.sheets[0]?.cells[1]?.[1]?.value).toBe('x');
  });

  it('does not change the model the host was given', () => {
    const workbook = workbookModel([sheetModel(1, 'Hoja 1')]);
    runScript(`cells('A1').setValue('x')`, { workbook });
    expect(workbook.sheets[0]?.cells).toEqual({});
  });

  it.each([
    ['that is not there', 'nada'],
    ['that is private', 'oculta_'],
    ['that is no function declaration', 'flecha'],
  ])('of a function %s fails', (_name, name) => {
    const host = hostOf(`function oculta_() {} const flecha = () => 1;`);
    expect(host.call(name, [], { context: 'menu' }).error).toMatchObject({
      name: 'Exception',
      message: `Script function not found: ${name}`,
    });
  });

  it('of a bundle that fails at the top tells why', () => {
    expect(hostOf(`function f() {} nada.nada;`).call('f', [], { context: 'menu' }).error).toMatchObject({
      name: 'ReferenceError',
      message: 'nada is not defined',
    });
    expect(() => hostOf('function {')).toThrow(SyntaxError);
  });

  it('ends at the time limit, with what it wrote', () => {
    const host = hostOf(`function f() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); while (true); }`, {
      timeLimit: 300,
    });
    const { error } = host.call('f', [], { context: 'menu' });
    expect(error).toMatchObject({ name: 'Exception', message: 'Exceeded maximum execution time' });
    expect(host.workbook.sheets[0]?.cells[1]?.[1]?.value).toBe(1);
  });

  it('follows promises as far as microtasks go', () => {
    const bundle = `async function good() { await null; return (await Promise.resolve(2)) + 1; } async function bad() { await null; throw new RangeError('no'); }`;
    const host = hostOf(bundle);
    expect(host.call('good', [], { context: 'sidebar' }).returned).toBe(3);
    expect(host.call('bad', [], { context: 'sidebar' }).error).toMatchObject({ name: 'RangeError', message: 'no' });
  });

  it('finds what the script swallowed though the host has it not', () => {
    expect(runScript(`try { sheet.getSlicers() } catch {}`).run.notImplemented).toEqual(['Sheet.getSlicers']);
  });
});

describe('google.script.run', () => {
  it.each<[string, string, JsonValue]>([
    ['plain data', `return { a: [1, 'x', null, { b: true }] }`, { a: [1, 'x', null, { b: true }] }],
    ['nothing', ``, null],
    ['undefined inside an array', `return [undefined]`, [null]],
  ])('carries %s back', (_name, script, expected) => {
    expect(resultOf(script)).toEqual(expected);
  });

  it.each([
    ['a Date', `return new Date()`],
    ['a Date inside', `return { a: [new Date()] }`],
    ['a function', `return () => 1`],
    ['a service object', `return { sheet }`],
    ['a cycle', `const a = {}; a.a = a; return a`],
    ['a Map', `return new Map()`],
  ])('does not carry %s back', (_name, script) => {
    expect(runScript(script).run.error?.message).toBe(
      'The script completed but the returned value is not a supported return type.',
    );
    expect(runScript(script, { context: 'menu' }).run).toMatchObject({ error: null, returned: null });
  });

  it('does not carry there what it cannot', () => {
    const date = new Date() as unknown as JsonValue;
    expect(runScript('return argument', { args: [1, { date }] }).run).toMatchObject({
      error: { name: 'TypeError', message: 'Failed due to illegal value in property: 1' },
      calls: { total: 0 },
    });
  });
});

describe('events', () => {
  it('of an edit: the range, the values, the book', () => {
    const { run } = runScript(
      `return [argument.range.getA1Notation(), argument.range.getSheet().getName(), argument.value, argument.oldValue, argument.source.getName(), String(argument.authMode), argument.user.getEmail()]`,
      { context: 'edit', args: [{ range: 'Hoja 1!B2', value: 'P', oldValue: 'E' }] },
    );
    expect(run.returned).toEqual(['B2', 'Hoja 1', 'P', 'E', 'Libro', 'LIMITED', '']);
  });

  it('of opening', () => {
    expect(resultOf(`return [argument.source.getName(), String(argument.authMode)]`, { context: 'open' })).toEqual([
      'Libro',
      'LIMITED',
    ]);
  });

  it('of the clock, in UTC', () => {
    expect(
      resultOf(
        `return [argument.year, argument.month, argument['day-of-month'], argument['day-of-week'], argument.hour, argument.timezone, String(argument.authMode)]`,
        { context: 'trigger' },
      ),
    ).toEqual([2025, 3, 1, 6, 15, 'UTC', 'FULL']);
  });

  it('of an installed trigger come with full authorisation', () => {
    const host = hostOf(
      `function alEditar(e) { return String(e.authMode) } function instalar() { ScriptApp.newTrigger('alEditar').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create() }`,
    );
    const edit = () => host.call('alEditar', [{ range: 'A1' }], { context: 'edit' }).returned;
    const before = edit();
    host.call('instalar', [], { context: 'menu' });
    expect([before, edit()]).toEqual(['LIMITED', 'FULL']);
  });

  it('of a click bring nothing', () => {
    expect(resultOf('return argument === undefined', { context: 'menu' })).toBe(true);
  });
});

describe('the account of calls', () => {
  it('tells those that travel from those that do not, in order', () => {
    const { run } = runScript(
      `const r = cells('A1:B2'); r.getRow(); r.getValues(); r.setNote('a'); r.getValues(); SpreadsheetApp.newRichTextValue().setText('x')`,
    );
    expect(run.calls.travelling).toEqual([
      { method: 'Spreadsheet.getActiveSheet', count: 1 },
      { method: 'Range.getValues', count: 2 },
      { method: 'Range.setNote', count: 1 },
    ]);
    expect(run.calls.total).toBe(4);
    expect(run.calls.local.map(({ method }) => method)).toContain('RichTextValueBuilder.setText');
  });

  it('lets the k-th travelling call fail, before it does anything', () => {
    const script = `cells('A1').setValue(1); cells('A2').setValue(2); cells('A3').setValue(3)`;
    const { run, host } = runScript(script, { options: { failAtCall: 4 } });
    expect(run.error).toMatchObject({ name: 'Exception', message: 'Service error: Spreadsheets' });
    const column = Object.values(host.workbook.sheets[0]?.cells ?? {}).map((row) => row[1]?.value);
    expect(column).toEqual([1, 2]);
  });

  it('waits the latency of each travelling call', () => {
    const started = performance.now();
    runScript(`cells('A1').getValue(); cells('A1').getValue(); cells('A1').getRow()`, { options: { latency: 60 } });
    expect(performance.now() - started).toBeGreaterThan(115);
  });
});
