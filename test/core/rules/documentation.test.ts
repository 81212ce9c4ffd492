/** The catalogue as a document, and what every rule owes its reader. */

import { describe, expect, it } from 'vitest';
import { RULES } from '#core/rules/catalog/index.ts';
import { ruleDocumentation } from '#core/rules/documentation.ts';

const document = ruleDocumentation(RULES);

describe('the documentation', () => {
  it('has a section per rule, in the order of the catalogue, and leads to each from its index', () => {
    const sections = Array.from(document.matchAll(/^## <a id="([^"]+)"/gm), ([, id]) => id);
    const links = Array.from(document.matchAll(/^\| \[[^\]]+\]\(#([^)]+)\)/gm), ([, id]) => id);
    expect(sections).toEqual(RULES.map(({ id }) => id));
    expect(links).toEqual(sections);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s: says what, why, whence, and gives an example',
    (_, rule) => {
      const section = ruleDocumentation([rule]).split(`<a id="${rule.id}"></a>`)[1] ?? '';
      for (const text of [rule.title, rule.description, rule.reason, rule.source, rule.example]) {
        expect(section).toContain(text);
      }
    },
  );

  it('explains every option with its default', () => {
    expect(document).toContain('- **Opción `convention`** (de fábrica `auto`): cómo se cuentan');
    expect(document).not.toMatch(/\*\*Opción[^:]*: *$/m);
  });
});

describe('every rule', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s: whole sentences, valid without options', (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [rule.description, rule.reason, rule.source]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(rule.options.safeParse({}).success).toBe(true);
    expect(Object.keys(rule.optionNotes)).toEqual(Object.keys(rule.options.parse({}) as object));
  });
});
