/** Builds dist/ and build/ before the tests: what they run is what would be pushed. */

import { execFileSync } from 'node:child_process';

/** Runs the build; a build that breaks a limit fails the whole run. */
export function setup(): void {
  execFileSync(process.execPath, ['build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
