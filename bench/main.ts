/** Measures what a click costs: bytes to load, calls to Google's servers, and time in the local host. Prints; asserts nothing. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reviewOf } from '#commands/review.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { placesInNewSheet } from '#core/directory/directory-sheet.ts';
import { discoverDirectory } from '#core/directory/discover.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { findingsSheet } from '#core/report/findings-sheet.ts';
import { reportValidation } from '#core/report/report-validation.ts';
import { runRules } from '#core/rules/run-rules.ts';
import type { CommandWord } from '#local/cli/answers.ts';
import { askAddOn } from '#local/cli/ask-add-on.ts';
import { columns } from '#local/cli/columns.ts';
import { typeAddresses } from '#local/demo/staff.ts';
import { loadAddOn } from '#local/host/load-add-on.ts';
import { createHost, type LocalHost } from '#local/host/local-host.ts';
import type { WorkbookModel } from '#local/workbook/model.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { repeatActivities } from '../test/domain/repeat-activities.ts';
import { textsOf, wideSchedule } from '../test/domain/wide-schedule.ts';
import { catalogueCounts } from './catalogue-counts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const addOn = loadAddOn(root);
const now = new Date('2025-08-15T09:00:00-05:00');
const COMMANDS: readonly CommandWord[] = [
  'leer',
  'validar',
  'adoptar',
  'colorear',
  'resumen',
  'correos',
  'enviar',
  'deshacer',
  'quitar-colores',
];
/** Activities of the example, ten times as many, and as many as nobody has. */
const TIMES: readonly number[] = [1, 10, 100];

interface Measure {
  readonly calls: number;
  readonly milliseconds: number;
}

function measure(host: LocalHost, command: CommandWord): Measure {
  if (command === 'correos') typeAddresses(host.workbook, 'Responsables');
  const start = performance.now();
  const { calls } = askAddOn(host, command, {});
  return { calls: calls.total, milliseconds: performance.now() - start };
}

function example(times: number): WorkbookModel {
  const { model } = openWorkbook(readFileSync(join(root, 'examples', 'cronograma-2025.xlsx')), 'cronograma');
  return repeatActivities(model, times);
}

const sizes = [['main.js', addOn.bundle], ...Object.entries(addOn.html).map(([name, text]) => [`${name}.html`, text])];
const lines = columns(sizes.map(([name = '', text = '']) => [name, `${Buffer.byteLength(text)} bytes`]));
const hosts = TIMES.map((times) => createHost(example(times), { ...addOn, now }));
const heading = ['', ...TIMES.map((times) => `${48 * times} activities`)];
const rows = COMMANDS.map((command) => {
  const measures = hosts.map((host) => measure(host, command));
  return [command, ...measures.map(({ calls, milliseconds }) => `${calls} calls, ${Math.round(milliseconds)} ms`)];
});

/** The widest schedule the reader promises to take in its stride, without the services that hand it over. */
const wide = textsOf(wideSchedule(5000, 65));
const TIMES_MEASURED = 5;
const measures = Array.from({ length: TIMES_MEASURED }, () => judge(wide));
const median = (pick: (one: Judging) => number): number =>
  measures.map(pick).sort((a, b) => a - b)[TIMES_MEASURED >> 1] ?? 0;
const wideLines = columns([
  ['5,000 activities over 260 weeks, computing alone, median of 5', ''],
  ['reading', `${median(({ reading }) => reading)} ms`],
  ['rules, findings and their sheet', `${median(({ rules }) => rules)} ms`],
  ['validar', `${median(({ reading, rules }) => reading + rules)} ms`],
]);
console.log([catalogueCounts(root), '', ...lines, '', ...columns([heading, ...rows]), '', ...wideLines].join('\n'));

interface Judging {
  readonly reading: number;
  readonly rules: number;
}

/** Milliseconds of what `validar` computes, from the snapshot to the sheet "Hallazgos". */
function judge(snapshot: SheetSnapshot): Judging {
  const start = performance.now();
  const read = readSchedule(snapshot);
  if (read === null) throw new Error('the wide sheet holds a schedule');
  const wasRead = performance.now();
  const directory = discoverDirectory(read.schedule.activities.map(({ responsible }) => responsible));
  const schedule = assignOwners(read.schedule, directory);
  const circumstances = { directoryReading: { directory, problems: [], places: placesInNewSheet(directory) } };
  const findings = runRules(schedule, {}, reviewOf({ ...circumstances, schedule, texts: {} }, '2022-06-15'));
  const report = reportValidation(findings, new Map(), {
    snapshot,
    directory,
    activities: schedule.activities.length,
    rules: 1,
    questions: 0,
  });
  findingsSheet(report, () => ({ row: 1, column: 1 }), {
    cutOff: '2022-06-15',
    sheetId: 1,
    directoryId: 2,
    remarks: new Map(),
    checked: [],
  });
  return { reading: Math.round(wasRead - start), rules: Math.round(performance.now() - wasRead) };
}
