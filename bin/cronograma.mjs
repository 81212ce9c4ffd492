#!/usr/bin/env node
/** The command `cronograma`: runs the built command line, building it first where an install has not. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = new URL('../build/cronograma.mjs', import.meta.url);

if (!existsSync(built))
  execFileSync(process.execPath, ['build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
await import(built.href);
