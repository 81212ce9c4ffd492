/** Mails from the command line to a real mail server on loopback. */

import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { typeAddresses } from '#local/demo/staff.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { EXAMPLE, openTerminal, type Terminal } from '../../domain/terminal.ts';

const UNITS = 9;

let terminal: Terminal;
let server: Worker;
let port: number;

beforeAll(async () => {
  server = new Worker(new URL('../outbox/smtp-server-worker.mjs', import.meta.url));
  [{ port }] = (await once(server, 'message')) as [{ port: number }];
  terminal = openTerminal();
  terminal.bring(EXAMPLE);
  terminal.run('todo', 'cronograma-2025.xlsx', '--salida', 'listo.xlsx');
  const book = openWorkbook(terminal.bytes('listo.xlsx'), 'listo');
  const model = structuredClone(book.model);
  typeAddresses(model, 'Responsables');
  writeFileSync(join(terminal.folder, 'listo.xlsx'), book.save(model));
});

afterAll(async () => {
  await server.terminate();
  terminal.close();
});

it('every unit gets its own, from the sender that was named, and the ledger knows', async () => {
  const sources: string[] = [];
  server.on('message', ({ source }: { source: string }) => sources.push(source));
  const sender = ['--remitente', 'planeacion@alcaldia.example'];
  const url = `smtp://127.0.0.1:${port}`;
  const outcome = terminal.run('correos', 'listo.xlsx', '--enviar', '--smtp', url, '--en-sitio', ...sender);
  expect(outcome).toMatchObject({ code: 0, errors: '' });
  await expect.poll(() => sources.length).toBe(UNITS);
  const mails = await Promise.all(sources.map((source) => PostalMime.parse(source)));
  expect(mails.map(({ to }) => to?.[0]?.address)).toContain('pc@alcaldia.example');
  expect(new Set(mails.map(({ from }) => from?.address))).toEqual(new Set(['planeacion@alcaldia.example']));
  expect(mails.every(({ html, text }) => html?.includes('lang="es"') && text?.includes('Cordial saludo'))).toBe(true);
  const ledger = terminal.workbook('listo.xlsx').sheets.find(({ name }) => name === 'Bitácora');
  const states = Object.values(ledger?.cells ?? {}).map((row) => row[8]?.value);
  expect(states.slice(1)).toEqual(Array.from({ length: UNITS }, () => 'enviado'));
});

it('a server that is not there leaves every mail doubtful, and says so', () => {
  const { code, output } = terminal.run(
    'todo',
    'listo.xlsx',
    '--enviar',
    '--smtp',
    'smtp://127.0.0.1:1',
    '--fecha',
    '2025-09-01',
  );
  expect(code).toBe(3);
  expect(output).toContain('No se envió ningún correo.');
  expect(output).toContain('El servicio de correo no aceptó el resumen de');
});
