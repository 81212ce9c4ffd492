/** Templates become plain functions. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { escapeHtml } from '#core/text/escape-html.ts';
import { compileTemplate } from '#mail/compile-template.mjs';
import { esbuildTemplatePlugin } from '#mail/template-plugin.mjs';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'template-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function template(name: string, body: string): Promise<string> {
  const path = join(folder, `${name}.mjml`);
  await writeFile(
    path,
    `<mjml lang="es"><mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`,
  );
  return path;
}

test('loops run and texts are escaped', async () => {
  const path = await template(
    'loop',
    '<mj-text>{{ for (const text of it.texts) { }}<p>{{= text }}</p>{{ } }}</mj-text>',
  );
  const source = (await compileTemplate(path)).replace('export function', 'function');
  const html: unknown = vm.runInNewContext(`${source}; render({ texts: ['a', '<b>"&' + "'"] }, escapeHtml)`, {
    escapeHtml,
  });
  expect(html).toContain('<p>a</p><p>&lt;b&gt;&quot;&amp;&#39;</p>');
});

test('a template that writes a text unescaped does not compile', async () => {
  const path = await template('raw', '<mj-text>{{~ it.text }}</mj-text>');
  await expect(compileTemplate(path)).rejects.toThrow('unescaped');
});

test('a template that is no valid MJML does not compile', async () => {
  const path = await template('invalid', '<mj-text colour="red">x</mj-text>');
  await expect(compileTemplate(path)).rejects.toThrow('colour');
});

test('the digest weighs less than 11 KB in the bundle and names nothing that Apps Script lacks', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/mail/digest-mail.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'mail',
    target: 'es2020',
    charset: 'utf8',
    write: false,
    plugins: [esbuildTemplatePlugin()],
  });
  const code = outputFiles[0]?.text ?? '';
  expect(Buffer.byteLength(code)).toBeLessThan(11 * 1024);
  expect(vm.runInNewContext(`${code}; typeof mail.digestMail`)).toBe('function');
});
