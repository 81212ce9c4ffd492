/** The outbox's worker, bundled as the build does, for tests. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const outfile = join(mkdtempSync(join(tmpdir(), 'mail-worker-')), 'mail-worker.mjs');

buildSync({
  entryPoints: ['src/local/outbox/mail-worker.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outfile,
  logLevel: 'silent',
  banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
});

/** Path of the worker. */
export const MAIL_WORKER = outfile;
