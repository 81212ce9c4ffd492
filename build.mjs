/** Builds what clasp pushes (dist/) and what the local host runs (build/). Every run enforces the limits. */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { analyze } from 'eslint-scope';
import { appsScriptGlobals } from './src/local/host/platform-globals.mjs';
import { esbuildTemplatePlugin } from './src/mail/template-plugin.mjs';
import { buildSidebarPage } from './src/sidebar/build-page.mjs';

/** Every click loads and evaluates the whole bundle: bytes are paid each time (docs/decisions/0009-byte-budget.md). */
const BYTE_BUDGET = 328 * 1024;
const ECMA_VERSION = 2020;
/** The bundle's one variable. It ends in `_`, so that Apps Script offers it to nobody. */
const BUNDLE = 'cronograma_';

const shared = { bundle: true, logLevel: 'warning', charset: 'utf8', plugins: [esbuildTemplatePlugin()] };

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
mkdirSync('build', { recursive: true });

const [size, sidebar] = await Promise.all([buildAddOn(), buildSidebarPage(), buildLocalHost(), describeTool()]);
cpSync('appsscript.json', 'dist/appsscript.json');
writeFileSync('dist/sidebar.html', sidebar);
console.log(`dist/main.js: ${size} bytes of ${BYTE_BUDGET}`);

/** One script: an iife, and a top-level function declaration for each export of main.ts. */
async function buildAddOn() {
  // The metafile names no exports for an iife, hence a look at the entry by itself, as a module.
  const entry = { entryPoints: ['src/main.ts'], outfile: 'main.js', write: false };
  const module = await build({ ...entry, format: 'esm', metafile: true });
  const names = Object.values(module.metafile.outputs)[0].exports.sort();
  const footer = names.map((name) => `function ${name}(...given){return ${BUNDLE}.${name}(...given)}`);
  const script = await build({
    ...shared,
    ...entry,
    target: `es${ECMA_VERSION}`,
    minify: true,
    format: 'iife',
    globalName: BUNDLE,
    footer: { js: footer.join('\n') },
  });
  const code = script.outputFiles[0].text;
  check(code, names);
  writeFileSync('dist/main.js', code);
  return Buffer.byteLength(code);
}

/** Refuses a bundle that Apps Script could not load or that costs too much at each click. */
function check(code, names) {
  const size = Buffer.byteLength(code);
  if (size > BYTE_BUDGET) throw new Error(`dist/main.js has ${size} bytes; the budget is ${BYTE_BUDGET}`);
  const tree = parse(code, { ecmaVersion: ECMA_VERSION, sourceType: 'script', ranges: true });
  const { globalScope } = analyze(tree, { ecmaVersion: ECMA_VERSION, sourceType: 'script' });
  const known = new Set(appsScriptGlobals);
  const missing = globalScope.through.map(({ identifier }) => identifier.name).filter((name) => !known.has(name));
  if (missing.length > 0) throw new Error(`Apps Script has no ${[...new Set(missing)].join(', ')}`);
  const declared = globalScope.variables.map(({ name }) => name).filter((name) => name !== BUNDLE);
  if (declared.sort().join() !== names.join()) throw new Error(`Unexpected globals: ${declared.join(', ')}`);
}

/** The command line, its mail worker, and the services that are evaluated inside the sandbox. */
async function buildLocalHost() {
  const node = { ...shared, platform: 'node', target: 'node20', format: 'esm', packages: 'external', outdir: 'build' };
  await Promise.all([
    build({
      ...node,
      entryPoints: {
        cronograma: 'src/local/cli/main.ts',
        demo: 'src/local/demo/main.ts',
        bench: 'bench/main.ts',
        generated: 'test/generator/main.ts',
        clean: 'test/generator/clean/main.ts',
        'mail-worker': 'src/local/outbox/mail-worker.ts',
      },
      outExtension: { '.js': '.mjs' },
      splitting: false,
    }),
    build({
      ...shared,
      entryPoints: { services: 'src/local/services/index.ts' },
      outdir: 'build',
      target: `es${ECMA_VERSION + 2}`,
      format: 'iife',
      globalName: 'cronogramaServices_',
    }),
  ]);
}

/** What other programs are told of the add-on and its rules: data, so that the command line goes without the rules. */
async function describeTool() {
  const entry = { entryPoints: ['src/core/rules/documentation.ts'], write: false, format: 'esm' };
  const [{ text }] = (await build({ ...shared, ...entry })).outputFiles;
  const { documentedRules } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync('build/tool.json', JSON.stringify({ name, version, rules: documentedRules() }));
}
