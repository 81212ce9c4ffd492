/** Compiles a mail template, at build time, to a plain function: MJML to HTML, then the HTML's template tags to code. */

import { readFile } from 'node:fs/promises';
import { Eta } from 'eta/core';
import mjml from 'mjml';

const TAGS = /** @type {[string, string]} */ (['{{', '}}']);

/** Puts every text through `escapeText`; the module has no other way to write one. */
const MODULE = (/** @type {string} */ body) => `
export function render(it, escapeText) {
let html = \`${body}\`;
return html;
}
`;

/**
 * The source of an ES module that exports `render(data, escapeText)`, for a template file.
 * `{{= text }}` writes a text, put through `escapeText`; `{{ code }}` runs; the data is called `it`.
 * Throws when the MJML is not valid, or when the template asks for a text to be written unescaped.
 *
 * @param {string} path
 * @returns {Promise<string>}
 */
export async function compileTemplate(path) {
  const { html, errors } = await mjml(await readFile(path, 'utf8'), {
    filePath: path,
    validationLevel: 'soft',
    keepComments: false,
    templateSyntax: [{ prefix: TAGS[0], suffix: TAGS[1] }],
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors.map((error) => error.formattedMessage).join('; ')}`);
  const eta = new Eta({ tags: TAGS, autoTrim: false });
  const parts = eta.parse(collapseSpace(withoutUnusedStyles(html)));
  if (parts.some((part) => typeof part !== 'string' && part.t === 'r')) {
    throw new Error(`${path}: ${TAGS[0]}~ writes texts unescaped, which is not allowed in mails`);
  }
  return MODULE(parts.map(sourceOf).join('')).replaceAll('html += ``;\n', '');
}

/**
 * What a part becomes within a template literal: its own text, a text to write (`i`), or code, for which the literal is interrupted.
 *
 * @param {string | { t: string, val: string }} part
 */
function sourceOf(part) {
  if (typeof part === 'string') return part.replace(/[`\\]|\$(?=\{)/g, '\\$&');
  return part.t === 'i' ? `\${escapeText(${part.val})}` : `\`;\n${part.val}\nhtml += \``;
}

/**
 * MJML styles images and column groups even where a mail has none.
 *
 * @param {string} html
 */
function withoutUnusedStyles(html) {
  const lean = html.includes('<img') ? html : html.replace(/\bimg \{[^}]*\}/, '');
  return /class="[^"]*mj-outlook-group-fix/.test(lean)
    ? lean
    : lean.replace(/<!--\[if lte mso 11\]>[\s\S]*?<!\[endif\]-->/, '');
}

/**
 * Indentation and line breaks mean nothing in a mail, but count against its size.
 *
 * @param {string} html
 */
function collapseSpace(html) {
  return html
    .replace(/>\s*\n\s*</g, '><')
    .replace(/(\}\})\s*\n\s*|\s*\n\s*(?=\{\{[^=])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ (?=>)/g, '')
    .replace(/<style.*?<\/style>/g, (style) => style.replace(/ ?([{};,>]) ?/g, '$1'))
    .trim();
}
