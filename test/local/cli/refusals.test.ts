/** What cannot be done is refused in one Spanish sentence, with exit code 2, and nothing is touched. */

import { linkSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stepsOf } from '#local/cli/steps.ts';
import { newWorkbook } from '#local/workbook/new-workbook.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { EXAMPLE, openTerminal, type Terminal } from '../../domain/terminal.ts';

let terminal: Terminal;

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(terminal.folder, name), content);
}

beforeAll(() => {
  terminal = openTerminal();
  terminal.bring(EXAMPLE);
  const example = terminal.bytes('cronograma-2025.xlsx');
  put('texto.xlsx', 'esto no es un libro');
  put('vacio.xlsx', '');
  put('roto.xlsx', example.subarray(0, example.length / 2));
  put('cifrado.xlsx', compoundFile('EncryptedPackage'));
  put('viejo.xlsx', compoundFile('Workbook'));
  put('en-blanco.xlsx', newWorkbook('en-blanco'));
  put(
    'otra-cosa.xlsx',
    withTexts([
      ['Ventas', 'Total'],
      ['Pan', 3],
    ]),
  );
  mkdirSync(join(terminal.folder, 'carpeta.xlsx'));
  linkSync(join(terminal.folder, 'cronograma-2025.xlsx'), join(terminal.folder, 'enlace.xlsx'));
});

afterAll(() => terminal.close());

/** The container of old and of encrypted workbooks, with one stream in its directory ([MS-CFB] 2.6.1). */
function compoundFile(stream: string): Buffer {
  const file = Buffer.alloc(1024);
  const name = Buffer.from(`${stream}\0`, 'utf16le');
  file.write('d0cf11e0a1b11ae1', 'hex');
  name.copy(file, 512);
  file.writeUInt16LE(name.length, 512 + 64);
  return file;
}

function withTexts(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const book = openWorkbook(newWorkbook('x'), 'x');
  const [sheet] = book.model.sheets;
  const model = structuredClone(book.model);
  rows.forEach((row, index) => {
    const cells = row.map((value, column) => [String(column + 1), { value, style: 0 }] as const);
    const target = model.sheets[0];
    if (sheet !== undefined && target !== undefined) target.cells[index + 1] = Object.fromEntries(cells);
  });
  return book.save(model);
}

describe('refused', () => {
  it.each<[why: string, code: string, argv: readonly string[]]>([
    ['an order that does not exist', 'bad-use', ['pintar', 'cronograma-2025.xlsx']],
    ['no workbook', 'bad-use', ['leer']],
    ['two workbooks', 'bad-use', ['leer', 'cronograma-2025.xlsx', 'roto.xlsx']],
    ['an option that does not exist', 'bad-use', ['leer', 'cronograma-2025.xlsx', '--color']],
    ['an option without its value', 'bad-use', ['leer', 'cronograma-2025.xlsx', '--hoja']],
    ['a day that does not exist', 'bad-use', ['resumen', 'cronograma-2025.xlsx', '--fecha', '2025-02-30']],
    ['two places for the result', 'bad-use', ['validar', 'cronograma-2025.xlsx', '--en-sitio', '--salida', 'b.xlsx']],
    ['the source as the result', 'bad-use', ['validar', 'cronograma-2025.xlsx', '--salida', 'cronograma-2025.xlsx']],
    ['a folder that does not exist', 'bad-use', ['adoptar', 'cronograma-2025.xlsx', '--salida', 'no/hay/b.xlsx']],
    ['sending what sends nothing', 'bad-use', ['validar', 'cronograma-2025.xlsx', '--enviar']],
    ['two ways of sending', 'bad-use', ['correos', 'cronograma-2025.xlsx', '--outbox', 'a', '--smtp', 'smtp://x']],
    ['another kind of file', 'bad-use', ['validar', 'cronograma-2025.xlsx', '--salida', 'b.pdf']],
    ['a sender that is no address', 'bad-use', ['correos', 'cronograma-2025.xlsx', '--remitente', 'yo']],
    ['an outbox that is a file', 'bad-use', ['correos', 'cronograma-2025.xlsx', '--enviar', '--outbox', 'texto.xlsx']],
    ['the source under another name', 'bad-use', ['validar', 'cronograma-2025.xlsx', '--salida', 'enlace.xlsx']],
    [
      'sending over an earlier ledger',
      'output-exists',
      ['correos', 'cronograma-2025.xlsx', '--enviar', '--salida', 'roto.xlsx'],
    ],
    ['no server', 'bad-use', ['correos', 'cronograma-2025.xlsx', '--smtp', 'servidor']],
    ['a file that does not exist', 'no-such-file', ['leer', 'falta.xlsx']],
    ['a folder', 'no-such-file', ['leer', 'carpeta.xlsx']],
    ['a file that is no workbook', 'not-a-workbook', ['leer', 'texto.xlsx']],
    ['an empty file', 'not-a-workbook', ['leer', 'vacio.xlsx']],
    ['a workbook cut in half', 'corrupt', ['leer', 'roto.xlsx']],
    ['a workbook with a password', 'password-protected', ['leer', 'cifrado.xlsx']],
    ['a workbook of the old kind', 'old-format', ['leer', 'viejo.xlsx']],
    ['an empty sheet', 'empty-sheet', ['leer', 'en-blanco.xlsx']],
    ['a sheet without a schedule', 'no-schedule', ['validar', 'otra-cosa.xlsx']],
    ['a sheet that does not exist', 'no-such-sheet', ['leer', 'cronograma-2025.xlsx', '--hoja', 'Enero']],
    ['colours before adopting', 'not-adopted', ['colorear', 'cronograma-2025.xlsx']],
    ['an undo with nothing to undo', 'nothing-to-undo', ['deshacer', 'cronograma-2025.xlsx']],
  ])('%s: %s', (_, code, argv) => {
    const files = readdirSync(terminal.folder);
    const outcome = terminal.run(...argv, '--json');
    expect(outcome.code).toBe(2);
    const { refusal } = JSON.parse(outcome.output) as { refusal: { code: string; text: string } };
    expect(refusal.code).toBe(code);
    expect(outcome.errors, 'one sentence, the same as in the JSON').toBe(refusal.text);
    expect(refusal.text, 'in Spanish, without traces').toMatch(/^[\p{Lu}«¿-].*[.?]$|--/u);
    expect(refusal.text).not.toMatch(/\n|Error:|undefined| at /);
    expect(readdirSync(terminal.folder), 'nothing was written').toEqual(files);
  });

  it('the sentence alone is printed without --json', () => {
    expect(terminal.run('leer', 'falta.xlsx')).toMatchObject({ code: 2, output: '' });
  });
});

describe('help', () => {
  it.each([[], ['--ayuda'], ['-h'], ['leer', '--help']])('%j', (...argv) => {
    const { code, output } = terminal.run(...argv);
    expect(code).toBe(0);
    expect(output).toContain('Uso: npx cronograma ORDEN LIBRO.xlsx');
  });

  it('says all that «todo» does, in its order', () => {
    const [, told = ''] = /^ {2}todo +(.*), en ese orden$/m.exec(terminal.run('--ayuda').output) ?? [];
    expect(told.split(/, | y /)).toEqual(stepsOf({ order: 'todo', send: false }));
  });
});
