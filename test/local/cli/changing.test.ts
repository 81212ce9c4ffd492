/** Adopting, colouring, summarising and mailing the staff's schedule, over the bundle that is pushed to Google. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailPreview } from '#commands/preview-mails.ts';
import type { Summary } from '#core/progress/summary.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import { typeAddresses, typeExecuted } from '#local/demo/staff.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { EXAMPLE, openTerminal, type Terminal } from '../../domain/terminal.ts';
import { visibleSheets } from '../../domain/visible-sheets.ts';

const BOOK = 'cronograma-2025.xlsx';

let terminal: Terminal;

beforeAll(() => {
  terminal = openTerminal();
  terminal.bring(EXAMPLE);
});

afterAll(() => terminal.close());

describe('adoptar and deshacer', () => {
  it('write P in the coloured weeks, and give everything back', () => {
    const before = terminal.workbook(BOOK);
    const adopted = terminal.run('adoptar', BOOK, '--salida', 'adoptado.xlsx');
    expect(adopted.code).toBe(0);
    const report = terminal.json('leer', 'adoptado.xlsx') as ReadingReport;
    expect(report.questions).toEqual([]);
    expect(terminal.workbook('adoptado.xlsx').sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(terminal.run('deshacer', 'adoptado.xlsx', '--salida', 'devuelto.xlsx').code).toBe(0);
    const after = terminal.workbook('devuelto.xlsx');
    expect(visibleSheets(after)).toEqual(visibleSheets(before));
  });

  it('leave alone what somebody wrote afterwards', () => {
    terminal.run('adoptar', BOOK, '--salida', 'adoptado.xlsx');
    const book = openWorkbook(terminal.bytes('adoptado.xlsx'), 'adoptado');
    const model = structuredClone(book.model);
    const cell = model.sheets[0]?.cells[5]?.[5];
    if (cell !== undefined) cell.value = 'E';
    writeFileSync(join(terminal.folder, 'trabajado.xlsx'), book.save(model));
    const { output } = terminal.run('deshacer', 'trabajado.xlsx', '--salida', 'devuelto.xlsx');
    expect(output).toContain('E5');
    expect(terminal.workbook('devuelto.xlsx').sheets[0]?.cells[5]?.[5]?.value).toBe('E');
    expect(terminal.workbook('devuelto.xlsx').sheets[0]?.cells[6]?.[6]?.value).toBeUndefined();
  });

  it('change nothing the second time', () => {
    terminal.run('adoptar', BOOK, '--salida', 'adoptado.xlsx');
    expect(terminal.json('adoptar', 'adoptado.xlsx')).toMatchObject({ written: 0, cleared: 0 });
  });
});

describe('after adopting', () => {
  beforeAll(() => {
    terminal.run('validar', BOOK, '--salida', 'trabajo.xlsx');
    terminal.run('adoptar', 'trabajo.xlsx', '--en-sitio');
    const report = terminal.json('leer', 'trabajo.xlsx') as ReadingReport;
    const book = openWorkbook(terminal.bytes('trabajo.xlsx'), 'trabajo');
    const model = structuredClone(book.model);
    typeAddresses(model, 'Responsables');
    typeExecuted(model, report, '2025-08');
    writeFileSync(join(terminal.folder, 'trabajo.xlsx'), book.save(model));
  });

  it('colorear colours by conditional formats, and quitar-colores takes exactly those away', () => {
    terminal.run('colorear', 'trabajo.xlsx', '--salida', 'color.xlsx');
    const coloured = terminal.workbook('color.xlsx');
    const formats = coloured.sheets[0]?.conditionalFormats ?? [];
    expect(formats.length).toBeGreaterThan(8);
    expect(formats.every(({ formula }) => formula?.includes('N("cronograma:'))).toBe(true);
    expect(coloured.sheets.map(({ name }) => name)).toContain('Leyenda');
    terminal.run('quitar-colores', 'color.xlsx', '--salida', 'sin-color.xlsx');
    const plain = terminal.workbook('sin-color.xlsx');
    expect(plain.sheets[0]?.conditionalFormats).toEqual([]);
    expect(plain.sheets.map(({ name }) => name)).not.toContain('Leyenda');
  });

  it('colorear twice leaves the same colours', () => {
    terminal.run('colorear', 'trabajo.xlsx', '--salida', 'una.xlsx');
    terminal.run('colorear', 'una.xlsx', '--salida', 'dos.xlsx');
    const formats = (name: string): unknown =>
      terminal
        .workbook(name)
        .sheets[0]?.conditionalFormats.map(({ formula, areas, background }) => [formula, areas, background]);
    expect(formats('dos.xlsx')).toEqual(formats('una.xlsx'));
  });

  it('deshacer takes colours back', () => {
    terminal.run('colorear', 'trabajo.xlsx', '--salida', 'una.xlsx');
    terminal.run('deshacer', 'una.xlsx', '--salida', 'dos.xlsx');
    const { sheets } = terminal.workbook('dos.xlsx');
    expect(sheets[0]?.conditionalFormats).toEqual([]);
    expect(sheets.map(({ name }) => name)).not.toContain('Leyenda');
  });

  it('a change that changes nothing still writes the workbook that was asked for', () => {
    terminal.run('adoptar', 'trabajo.xlsx', '--salida', 'igual.xlsx');
    expect(terminal.bytes('igual.xlsx').equals(terminal.bytes('trabajo.xlsx'))).toBe(true);
  });

  it('resumen counts planned, due and executed weeks, with charts', () => {
    const summary = terminal.json(
      'resumen',
      'trabajo.xlsx',
      '--fecha',
      '2025-08-15',
      '--salida',
      'resumen.xlsx',
    ) as Summary;
    expect(Object.keys(summary)).toEqual(['cutOff', 'total', 'units', 'stages', 'curve']);
    expect(summary.cutOff).toBe('2025-08-15');
    expect(summary.total.activities).toBe(48);
    expect(summary.total.executedWeeks).toBeGreaterThan(0);
    expect(summary.total.progress).toBeCloseTo(summary.total.executedWeeks / summary.total.plannedWeeks);
    expect(summary.units.map(({ unit }) => unit)).toEqual(['PC', 'COM', 'TIC', 'ENL', 'PLA', 'GL', 'IS', 'EEA', 'ENC']);
    expect(summary.curve).toHaveLength(13);
    const sheet = terminal.workbook('resumen.xlsx').sheets.find(({ name }) => name === 'Resumen');
    expect(sheet?.charts).toHaveLength(2);
  });

  it('correos previews one mail per unit and sends nothing', () => {
    const preview = terminal.json('correos', 'trabajo.xlsx') as MailPreview;
    expect(preview.mails.map(({ unit }) => unit)).toHaveLength(9);
    expect(preview.skipped).toEqual([]);
    expect(preview.quotaLeft).toBe(100);
    expect(Object.keys(preview.mails[0] ?? {})).toEqual(['unit', 'to', 'subject', 'overdue', 'thisPeriod', 'next']);
    expect(preview.mails[0]?.to).toEqual(['pc@alcaldia.example']);
    expect(readdirSync(terminal.folder)).not.toContain('salida');
  });

  it('correos --enviar leaves one .eml per unit, and nothing twice', () => {
    const sent = terminal.json('correos', 'trabajo.xlsx', '--enviar', '--outbox', 'buzon', '--en-sitio') as MailPreview;
    expect(sent.mails).toHaveLength(9);
    const files = readdirSync(join(terminal.folder, 'buzon'));
    expect(files.filter((name) => name.endsWith('.eml'))).toHaveLength(9);
    expect(files).toContain('index.html');
    const again = terminal.json('correos', 'trabajo.xlsx', '--enviar', '--outbox', 'otro') as MailPreview;
    expect(again.mails).toEqual([]);
    expect(again.skipped.map(({ code }) => code)).toEqual(Array.from({ length: 9 }, () => 'already-sent'));
  });
});

describe('todo', () => {
  it('does it all in order, on a copy', () => {
    const all = terminal.json('todo', BOOK, '--salida', 'todo.xlsx') as Record<string, unknown>;
    expect(Object.keys(all)).toEqual(['leer', 'validar', 'adoptar', 'colorear', 'resumen', 'correos']);
    const names = terminal.workbook('todo.xlsx').sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Cronograma', 'Responsables', 'Hallazgos', 'Leyenda', 'Resumen']));
    expect(terminal.bytes(BOOK).equals(readFileSync(EXAMPLE))).toBe(true);
  });
});
