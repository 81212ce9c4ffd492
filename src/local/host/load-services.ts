/** The services' script, evaluated inside a realm. */

import vm from 'node:vm';
import type { install } from '#local/services/index.ts';

/** What the services' script gives. */
export interface ServicesModule {
  install: typeof install;
}

/** Name of the variable that the bundled script declares (`globalName` of esbuild's iife). */
export const SERVICES_GLOBAL = 'cronogramaServices_';

/**
 * Compiles the bundled services once; the function it gives evaluates them in a realm and leaves no global behind.
 *
 * @param source of `build/services.js`: `var cronogramaServices_ = (() => …)();`
 */
export function loadServices(source: string): (context: vm.Context) => ServicesModule {
  const script = new vm.Script(`(function () {\n${source}\nreturn ${SERVICES_GLOBAL};\n})()`, {
    filename: 'services.js',
  });
  return (context) => script.runInContext(context) as ServicesModule;
}
