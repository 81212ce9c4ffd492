/** Builds the sidebar's page: one HTML file with everything inlined, since HtmlService serves no other files. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const FOLDER = import.meta.dirname;
/** Google sends the page anew each time the sidebar opens (docs/decisions/0013-the-page-and-its-notes.md). */
const BYTE_BUDGET = 130 * 1024;

const shared = { bundle: true, minify: true, write: false, target: 'es2020', charset: /** @type {const} */ ('utf8') };

/** Gives the page's HTML. Throws when a source does not compile or the page is over its budget. */
export async function buildSidebarPage() {
  const [styles, script] = await Promise.all([buildStyles(), buildScript()]);
  const page = readFileSync(join(FOLDER, 'sidebar.html'), 'utf8')
    .replace('/* styles */', () => styles)
    .replace('/* script */', () => script);
  const size = Buffer.byteLength(page);
  if (size > BYTE_BUDGET) throw new Error(`The sidebar has ${size} bytes; its budget is ${BYTE_BUDGET}`);
  return page;
}

async function buildStyles() {
  const { outputFiles } = await build({ ...shared, entryPoints: [join(FOLDER, 'sidebar.css')] });
  return onlyText(outputFiles);
}

async function buildScript() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [join(FOLDER, 'main.tsx')],
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [guidePlugin],
  });
  return onlyText(outputFiles).replaceAll('</script', '<\\/script');
}

/**
 * Puts what the guide to the rules comes to in its place. Left to itself, esbuild would bring all rules along with
 * their notes: it does not know that calls of a function of another file have no effect.
 *
 * @type {import('esbuild').Plugin}
 */
const guidePlugin = {
  name: 'rule-guide',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]rule-guide\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({ ...shared, entryPoints: [path], format: 'esm' });
      const guide = await import(`data:text/javascript,${encodeURIComponent(onlyText(outputFiles))}`);
      return { contents: `export const RULE_GUIDE = ${JSON.stringify(guide.RULE_GUIDE)};` };
    });
  },
};

/** @param {import('esbuild').OutputFile[]} outputFiles */
function onlyText(outputFiles) {
  return outputFiles.map(({ text }) => text.trim()).join('');
}
