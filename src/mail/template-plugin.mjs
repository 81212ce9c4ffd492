/** Lets esbuild and Vite (and so Vitest) import MJML templates as modules. */

import { compileTemplate } from './compile-template.mjs';

/** For `plugins` of esbuild. */
export function esbuildTemplatePlugin() {
  return {
    name: 'mail-templates',
    /** @param {import('esbuild').PluginBuild} build */
    setup(build) {
      build.onLoad({ filter: /\.mjml$/ }, async ({ path }) => ({
        contents: await compileTemplate(path),
        loader: /** @type {const} */ ('js'),
        watchFiles: [path],
      }));
    },
  };
}

/** For `plugins` of Vite and Vitest. */
export function viteTemplatePlugin() {
  return {
    name: 'mail-templates',
    /** @param {string} path */
    async load(path) {
      return path.endsWith('.mjml') ? { code: await compileTemplate(path), map: null } : null;
    },
  };
}
