/** Entry point of `npx cronograma`. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAddOn } from '#local/host/load-add-on.ts';
import { openOutbox } from '#local/outbox/open-outbox.ts';
import { runCommandLine } from './command-line.ts';
import { loadTool } from './tool.ts';

// A reader such as `head` may close the pipe early: it has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = runCommandLine(process.argv.slice(2), {
  folder: process.cwd(),
  now: new Date(),
  addOn: loadAddOn(root),
  tool: () => loadTool(root),
  outbox: openOutbox(join(root, 'build', 'mail-worker.mjs'), process.cwd()),
  print: (line) => process.stdout.write(`${line}\n`),
  printError: (line) => process.stderr.write(`${line}\n`),
});
