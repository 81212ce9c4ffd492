/** What the page tells of the rules, and what it goes without. */

import { describe, expect, test } from 'vitest';
import { RULES } from '#core/rules/catalog/index.ts';
import { choice, count, flag } from '#core/rules/options.ts';
import { buildSidebarPage } from '../../src/sidebar/build-page.mjs';
import { optionGuide, RULE_GUIDE } from '../../src/sidebar/rule-guide.ts';

test('every rule and every option has its words', () => {
  expect(Object.keys(RULE_GUIDE)).toEqual(RULES.map(({ id }) => id));
  for (const { id, options } of RULES) {
    const guide = RULE_GUIDE[id];
    expect(Object.keys(guide?.options ?? {})).toEqual(Object.keys(options));
    for (const { label } of Object.values(guide?.options ?? {})) expect(label).toMatch(/^\p{Lu}/u);
  }
});

describe('labels come from the notes', () => {
  test.each([
    {
      what: 'a flag',
      option: flag(false),
      note: '`true` para señalar también los alias.',
      guide: { label: 'Señalar también los alias', values: {} },
    },
    {
      what: 'a number',
      option: count(15, 1, 60),
      note: 'días hábiles de anticipación.',
      guide: { label: 'Días hábiles de anticipación', values: {} },
    },
    {
      what: 'words that are explained',
      option: choice('auto', ['auto', 'four']),
      note: 'cómo se cuentan: `auto` (como mejor se ajuste) o `four` (días 1–7 y resto).',
      guide: { label: 'Cómo se cuentan', values: { auto: 'Como mejor se ajuste', four: 'Días 1–7 y resto' } },
    },
    {
      what: 'words that are not',
      option: choice('auto', ['auto', 'four']),
      note: 'cómo se cuentan: `auto` (como mejor se ajuste) o `four`.',
      guide: { label: 'Cómo se cuentan: `auto` (como mejor se ajuste) o `four`', values: {} },
    },
  ])('$what', ({ option, note, guide }) => {
    expect(optionGuide({ option, note })).toEqual(guide);
  });
});

describe('the page', () => {
  test('carries reason and source of every rule', async () => {
    const page = await buildSidebarPage();
    const text = (of: string) => JSON.stringify(of).slice(1, -1);
    for (const { reason, source, description } of Object.values(RULE_GUIDE)) {
      for (const told of [reason, source, description])
        expect(page.includes(told) || page.includes(text(told))).toBe(true);
    }
  });

  test('goes without the rules themselves: neither their sentences nor their code', async () => {
    const page = await buildSidebarPage();
    for (const gone of [
      'Quite los espacios que sobran.',
      'Agregue lo que falta o confirme que no hace falta.',
      'whileTyping:!0,*check',
      '*check(',
      'strayMarks',
      'unreadMarks',
    ]) {
      expect(page).not.toContain(gone);
    }
    expect(page).not.toMatch(/\byield\b/);
  });
});
