/**
 * Writes the example workbook from its two data files, always to the same bytes.
 * Run as `node examples/make-example.mjs [FILE]`; without FILE it rewrites `cronograma-2025.xlsx` beside this script.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scheduleSheet } from './schedule-sheet.mjs';
import { workbookFile } from './xlsx/workbook.mjs';

/** @param {string} name */
function besideThis(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** @param {string} name */
function readJson(name) {
  return JSON.parse(readFileSync(besideThis(name), 'utf8'));
}

const sheet = scheduleSheet(readJson('cronograma-2025.json'), readJson('planted-defects.json'));
const file = workbookFile([sheet], {
  title: 'Cronograma de la Estrategia de Rendición de Cuentas',
  creator: 'Secretaría de Participación Comunitaria',
  created: '2025-01-31T15:00:00Z',
});
writeFileSync(process.argv[2] ?? besideThis('cronograma-2025.xlsx'), file);
