/** The services' script as the build makes it, for tests. */

import { buildSync } from 'esbuild';
import { SERVICES_GLOBAL } from '#local/host/load-services.ts';

const { outputFiles } = buildSync({
  entryPoints: ['src/local/services/index.ts'],
  bundle: true,
  format: 'iife',
  globalName: SERVICES_GLOBAL,
  target: 'es2022',
  write: false,
  logLevel: 'silent',
});

/** Source of `build/services.js`. */
export const SERVICES = outputFiles[0]?.text ?? '';
