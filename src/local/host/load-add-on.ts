/** The built add-on, read from disk. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The texts a host needs. */
export interface BuiltAddOn {
  /** `dist/main.js`. */
  readonly bundle: string;
  /** `build/services.js`. */
  readonly services: string;
  /** The pages of `dist/`, by name without extension. */
  readonly html: Record<string, string>;
}

/**
 * Reads what the build made.
 *
 * @param root folder of the project.
 * @throws where it was not built.
 */
export function loadAddOn(root: string): BuiltAddOn {
  const dist = join(root, 'dist');
  const pages = readdirSync(dist).filter((file) => file.endsWith('.html'));
  return {
    bundle: readFileSync(join(dist, 'main.js'), 'utf8'),
    services: readFileSync(join(root, 'build', 'services.js'), 'utf8'),
    html: Object.fromEntries(pages.map((file) => [basename(file, '.html'), readFileSync(join(dist, file), 'utf8')])),
  };
}
