#!/usr/bin/env node
/** The command `cronograma`: runs the built command line, building it first where an install has not or a build was cut short. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const MADE = [
  'build/cronograma.mjs',
  'build/services.js',
  'build/mail-worker.mjs',
  'build/tool.json',
  'dist/main.js',
  'dist/sidebar.html',
];
/** Ends like anything else that is unexpected: 1 is for errors that `validar` found. */
const UNEXPECTED = 3;

if (MADE.every((file) => existsSync(new URL(file, root))) || builds()) await run();
else fail('No se pudo preparar la orden cronograma. Ejecute npm ci en su carpeta, y npm run build para ver la causa.');

function builds() {
  try {
    execFileSync(process.execPath, ['build.mjs'], { cwd: fileURLToPath(root), stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function run() {
  try {
    await import(new URL('build/cronograma.mjs', root).href);
  } catch (error) {
    fail(`Algo inesperado falló: ${error.message}`);
  }
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = UNEXPECTED;
}
