/** The demonstration: the whole job on the example, told step by step, with everything left in `salida/` to look at. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askAddOn } from '#local/cli/ask-add-on.ts';
import { EXAMPLE_SENDER } from '#local/cli/command-line.ts';
import { loadAddOn } from '#local/host/load-add-on.ts';
import { createHost } from '#local/host/local-host.ts';
import { openOutbox } from '#local/outbox/open-outbox.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { reportPage } from './report-page.ts';
import { typeAddresses, typeExecuted } from './staff.ts';
import { storyteller } from './storyteller.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'salida');
const name = 'cronograma-2025';
/** A day in the middle of the example's cycle. */
const today = '2025-08-15';
const now = new Date(`${today}T09:00:00-05:00`);

for (const own of [`${name}.xlsx`, 'correos', 'informe.html'])
  rmSync(join(folder, own), { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const tell = storyteller((line) => process.stdout.write(`${line}\n`), process.stdout.isTTY === true);
const source = join('examples', `${name}.xlsx`);
const book = openWorkbook(readFileSync(join(root, source)), name);
const outbox = openOutbox(join(root, 'build', 'mail-worker.mjs'), root);
const deliver = outbox({ outbox: join(folder, 'correos'), smtp: null }, now);
const host = createHost(book.model, { ...loadAddOn(root), now: () => now, userEmail: EXAMPLE_SENDER, deliver });

tell.title('Cronograma de rendición de cuentas: demostración', [
  `Se trabaja sobre una copia de ${source}, con fecha ${today}.`,
  'Lo que corre es dist/main.js, el mismo archivo que se instala en Google Apps Script.',
]);

const { result: read } = askAddOn(host, 'leer', {});
tell.step('Leer', read.text);
tell.reading(read.done);

const { result: validated } = askAddOn(host, 'validar', {});
tell.step('Validar', validated.text);
tell.findings(validated.done);

const { result: adopted } = askAddOn(host, 'adoptar', {});
tell.step('Adoptar', adopted.text);

const addresses = typeAddresses(host.workbook, 'Responsables');
const { result: reread } = askAddOn(host, 'leer', {});
const executed = typeExecuted(host.workbook, reread.done, today.slice(0, 7));
tell.step(
  'El personal escribe',
  `Como lo haría el personal, la demostración escribe ${addresses} correos de ejemplo en «Responsables» y marca con E ${executed} semanas pasadas.`,
);

const { result: coloured } = askAddOn(host, 'colorear', {});
tell.step('Colorear', coloured.text);
tell.colours(coloured.done);

const { result: summary } = askAddOn(host, 'resumen', {});
tell.step('Resumir', summary.text);
tell.progress(summary.done);

const { result: preview } = askAddOn(host, 'correos', {});
tell.step('Ver los correos', preview.text);
const { result: sent } = askAddOn(host, 'enviar', {});
tell.step('Enviar', sent.text);
tell.mails(sent.done);

writeFileSync(join(folder, `${name}.xlsx`), book.save(host.workbook));
writeFileSync(
  join(folder, 'informe.html'),
  reportPage({ today, read: read.done, validated: validated.done, summary: summary.done, sent: sent.done }),
);
tell.end('Quedó en salida/', [
  [`${name}.xlsx`, 'el libro terminado: marcas, colores, Hallazgos, Leyenda, Resumen, Responsables y Bitácora'],
  [
    join('correos', 'index.html'),
    `los ${sent.done.mails.length} correos, como los verá cada unidad (y los archivos .eml)`,
  ],
  ['informe.html', 'lo que se leyó, se encontró y se calculó'],
]);
