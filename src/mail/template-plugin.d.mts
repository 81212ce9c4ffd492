/** Types of template-plugin.mjs, for vitest.config.ts. */

import type { Plugin as EsbuildPlugin } from 'esbuild';

/** For `plugins` of esbuild. */
export function esbuildTemplatePlugin(): EsbuildPlugin;

/** For `plugins` of Vite and Vitest. */
export function viteTemplatePlugin(): {
  name: string;
  load(path: string): Promise<{ code: string; map: null } | null>;
};
