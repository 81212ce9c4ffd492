/** The command as it is installed: it builds what is missing, and fails in a sentence. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const MADE = [
  'build/cronograma.mjs',
  'build/services.js',
  'build/mail-worker.mjs',
  'build/tool.json',
  'dist/main.js',
  'dist/sidebar.html',
];
/** A build that makes all that is missing, and says so in a command line that says how it was made. */
const BUILD = `
  import { mkdirSync, writeFileSync } from 'node:fs';
  for (const folder of ['build', 'dist']) mkdirSync(folder, { recursive: true });
  for (const file of ${JSON.stringify(MADE)}) writeFileSync(file, "console.log('built now')");
  console.log('noise');`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cronograma-'));
  cpSync('bin', join(folder, 'bin'), { recursive: true });
  put('build.mjs', BUILD);
  for (const file of MADE) put(file, "console.log('built before')");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function run(): { code: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/cronograma.mjs')], {
    encoding: 'utf8',
  });
  return { code: status, output: stdout, errors: stderr };
}

describe('the command', () => {
  it('runs what was built', () => {
    expect(run()).toEqual({ code: 0, output: 'built before\n', errors: '' });
  });

  it.each([...MADE, 'build', 'dist'])('builds anew without %s, and says nothing of it', (missing) => {
    rmSync(join(folder, missing), { recursive: true });
    expect(run()).toEqual({ code: 0, output: 'built now\n', errors: '' });
  });

  it('says in a sentence that it could not be built', () => {
    rmSync(join(folder, 'dist/main.js'));
    put('build.mjs', "throw new Error('broken')");
    const { code, output, errors } = run();
    expect([code, output]).toEqual([3, '']);
    expect(errors).toMatch(/^No se pudo preparar la orden cronograma\. [^\n]*\n$/);
  });

  it('says in a sentence that it could not be started', () => {
    put('build/cronograma.mjs', "throw new Error('No such file')");
    expect(run()).toEqual({ code: 3, output: '', errors: 'Algo inesperado falló: No such file\n' });
  });
});
