/** What `validar` says of the staff's schedule, whole, in a file that was read by eye against the document. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXAMPLE, openTerminal, type Terminal } from '../domain/terminal.ts';

let terminal: Terminal;

beforeAll(() => {
  terminal = openTerminal();
});

afterAll(() => terminal.close());

it('is what examples/hallazgos-esperados.md lists; `vitest -u` writes it anew', async () => {
  const book = terminal.bring(EXAMPLE);
  const { code, output } = terminal.run('validar', book, '--formato', 'md');
  expect(code).toBe(1);
  await expect(`${output}\n`).toMatchFileSnapshot('../../examples/hallazgos-esperados.md');
});
