/** docs/validacion.md says what there is: orders, options, words to press, links and pictures. */

import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commands } from '#commands/index.ts';
import { RULES } from '#core/rules/catalog/index.ts';
import { HELP, ORDERS } from '#local/cli/arguments.ts';

const text = readFileSync('docs/validacion.md', 'utf8');
const found = (pattern: RegExp): string[] => [
  ...new Set(Array.from(text.matchAll(pattern), ([, first = '']) => first)),
];

it('names orders and options that exist', () => {
  const orders = found(/`npx cronograma ([a-z-]+)/g);
  expect(orders.length).toBeGreaterThan(5);
  expect(orders.filter((order) => !ORDERS.some((known) => known === order))).toEqual([]);
  expect(found(/ (--[a-z-]+)/g).filter((option) => !HELP.includes(`${option} `))).toEqual([]);
});

it('names entries of the menu as they stand there', () => {
  const captions = [...commands.map(({ caption }) => caption), 'Abrir panel'];
  const named = found(/\*\*Cronograma › ([^*]+)\*\*/g);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((caption) => !captions.includes(caption))).toEqual([]);
});

it('names buttons of the panel as they stand there', () => {
  const page = readFileSync('dist/sidebar.html', 'utf8');
  const buttons = found(/(?<!\*)\*([^*\n]+)\*(?!\*)/g).filter((words) => !words.includes('→'));
  expect(buttons).toContain('Corregir todo lo seguro');
  expect(buttons.filter((words) => !page.includes(words))).toEqual([]);
});

it('names rules that exist, and leads to files and sections that do', () => {
  const rules = found(/--regla ([a-z-]+)=/g);
  expect(rules.filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
  const files = found(/\]\(([^)#]+)\)/g);
  expect(files.filter((file) => !existsSync(`docs/${file}`))).toEqual([]);
  const sections = found(/^## (.+)$/gm).map((title) => title.toLowerCase().replace(/[«»,]/g, '').replace(/ /g, '-'));
  expect(found(/\]\(#([^)]+)\)/g).filter((anchor) => !sections.includes(anchor))).toEqual([]);
});
