/** Reading what the build made. */

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadAddOn } from '#local/host/load-add-on.ts';

it('finds the bundle, the services and every page', () => {
  const root = mkdtempSync(join(tmpdir(), 'add-on-'));
  for (const folder of ['dist', 'build']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'dist', 'main.js'), 'function f() {}');
  writeFileSync(join(root, 'dist', 'sidebar.html'), '<p>');
  writeFileSync(join(root, 'dist', 'appsscript.json'), '{}');
  writeFileSync(join(root, 'build', 'services.js'), 'var a;');
  expect(loadAddOn(root)).toEqual({ bundle: 'function f() {}', services: 'var a;', html: { sidebar: '<p>' } });
});
