/** Workbooks of whatever origin are read as they are: what `leer --json` finds is what is known to stand in them. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadingReport } from '#core/report/reading-report.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { pack, unpack } from '#local/workbook/package/container.ts';
import { openTerminal, type Terminal } from '../domain/terminal.ts';

const FOLDER = 'test/fixtures/workbooks';
const workbooks = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name));
const truthOf = (name: string) => join(FOLDER, name.replace(/\.\w+$/, '.expected.json'));

/** Parts that a schedule with its new sheets, styles and properties must change. */
const OURS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/custom\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet\d\.xml)$/;

/** Workbooks that do not let the marks be written: a protected sheet, a validation that allows other letters. */
const LOCKED = ['protegido.xlsx', 'rich.xlsx'];

let terminal: Terminal;
beforeAll(() => {
  terminal = openTerminal();
});
afterAll(() => terminal.close());

/** What of a reading the truth speaks of. */
function told(report: ReadingReport): object {
  const { sheet, headerRows, months, activities } = report;
  return {
    sheet,
    headerRows,
    months,
    activities: activities.map(({ units: _units, unread: _unread, ...activity }) => activity),
  };
}

const described = workbooks.filter((name) => existsSync(truthOf(name)));

function readTruth(name: string): ReadingReport {
  return JSON.parse(readFileSync(truthOf(name), 'utf8')) as ReadingReport;
}

describe('leer', () => {
  it.each(described)('%s is read as it is', (name) => {
    terminal.bring(join(FOLDER, name));
    expect(told(terminal.json('leer', name) as ReadingReport)).toEqual(readTruth(name));
  });
});

describe('todo', () => {
  it.each(described.filter((name) => !LOCKED.includes(name)))("%s keeps what is not the add-on's", (name) => {
    terminal.bring(join(FOLDER, name));
    const result = `resultado-${name}`;
    expect(terminal.run('todo', name, '--salida', result)).toMatchObject({ code: 0, errors: '' });
    expect(told(terminal.json('leer', result) as ReadingReport)).toEqual(readTruth(name));
    const [before, after] = [unpack(terminal.bytes(name)), unpack(terminal.bytes(result))];
    const lost = [...before].filter(([part, bytes]) => Buffer.compare(bytes, after.get(part) ?? Buffer.of()) !== 0);
    expect(lost.map(([part]) => part).filter((part) => !OURS.test(part))).toEqual([]);
  });
});

describe('a damaged workbook', () => {
  const without = (source: string, part: string) => {
    const parts = unpack(readFileSync(join(FOLDER, source)));
    expect(parts.delete(part)).toBe(true);
    writeFileSync(join(terminal.folder, 'roto.xlsx'), pack(parts));
  };

  it.each([
    ['its styles', 'google-sheets.xlsx', 'xl/styles.xml', /le faltan formatos de celda.*qué semanas tienen color/],
    ['its shared texts', 'google-sheets.xlsx', 'xl/sharedStrings.xml', /le faltan textos de sus celdas/],
    ['its sheet', 'google-sheets.xlsx', 'xl/worksheets/sheet1.xml', /le falta el contenido de la hoja «Cronograma»/],
    ['one of its sheets', 'concejo-2024-semestre.xlsx', 'xl/worksheets/sheet3.xml', /de la hoja «Listas»/],
    ['its relationships', 'openpyxl.xlsx', 'xl/_rels/workbook.xml.rels', /le falta el contenido de la hoja/],
    ['its list of sheets', 'openpyxl.xlsx', 'xl/workbook.xml', /no contiene un libro de Excel/],
  ])('without %s is refused, not read as if nothing were missing', (_, source, part, sentence) => {
    without(source, part);
    for (const order of ['leer', 'todo']) {
      const { code, output, errors } = terminal.run(order, 'roto.xlsx');
      expect([code, output]).toEqual([2, '']);
      expect(errors).toMatch(sentence);
      expect(errors).not.toContain('\n');
    }
  });

  it.each([
    ['its theme, whose colours are then the usual ones', 'colores-del-tema.xlsx', 'xl/theme/theme1.xml'],
    ['its document properties', 'openpyxl.xlsx', 'docProps/core.xml'],
    ['its content types', 'openpyxl.xlsx', '[Content_Types].xml'],
  ])('without %s is read nevertheless', (_, source, part) => {
    without(source, part);
    expect(told(terminal.json('leer', 'roto.xlsx') as ReadingReport)).toEqual(readTruth(source));
  });
});

describe('a workbook with macros', () => {
  it('keeps them, its kind of file and its extension', () => {
    terminal.bring(join(FOLDER, 'con-macros.xlsm'));
    terminal.run('todo', 'con-macros.xlsm');
    const [before, after] = ['con-macros.xlsm', 'con-macros.cronograma.xlsm'].map((name) =>
      unpack(terminal.bytes(name)),
    );
    expect(after?.get('xl/vbaProject.bin')).toEqual(before?.get('xl/vbaProject.bin'));
    const types = new TextDecoder().decode(after?.get('[Content_Types].xml'));
    expect(types).toContain(
      'PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"',
    );
    expect(types).toContain('Extension="bin" ContentType="application/vnd.ms-office.vbaProject"');
  });

  it('is not written as one without', () => {
    terminal.bring(join(FOLDER, 'con-macros.xlsm'));
    const { code, errors } = terminal.run('validar', 'con-macros.xlsm', '--salida', 'sin-macros.xlsx');
    expect([code, errors]).toEqual([2, 'El libro cambiado se guarda como .xlsm: escriba --salida OTRO.xlsm']);
  });
});

describe('a protected sheet', () => {
  const protect = (source: string) => {
    const { model, save } = openWorkbook(readFileSync(join(FOLDER, source)), source);
    for (const sheet of model.sheets) sheet.isProtected = true;
    const name = `protegido-${source}`;
    writeFileSync(join(terminal.folder, name), save(model));
    return name;
  };

  it.each([
    ['adoptar', 'google-sheets.xlsx'],
    ['colorear', 'textos-en-celda.xlsx'],
    ['todo', 'textos-en-celda.xlsx'],
  ])('does not let %s change it, and the refusal says what to do', (order, source) => {
    const name = protect(source);
    const { code, errors } = terminal.run(order, name, '--salida', 'cambiado.xlsx');
    expect(code).toBe(2);
    expect(errors).toMatch(/protegida.*quedó como estaba.*Desproteger hoja/);
    expect(existsSync(join(terminal.folder, 'cambiado.xlsx'))).toBe(false);
  });

  it.each(['validar', 'resumen', 'correos'])('is no obstacle to %s, which writes beside it', (order) => {
    const name = protect('textos-en-celda.xlsx');
    expect(terminal.run(order, name, '--salida', `${order}.xlsx`).code).toBe(0);
    expect(terminal.workbook(`${order}.xlsx`).sheets[0]).toEqual(terminal.workbook(name).sheets[0]);
  });
});
