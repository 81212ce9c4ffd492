/** The catalogue as a document, and what every rule owes its reader. */

import { describe, expect, it } from 'vitest';
import { RULES } from '#core/rules/catalog/index.ts';
import { ruleDocumentation } from '#core/rules/documentation.ts';
import { valuesOf } from '#core/rules/options.ts';
import { RULE_NOTES } from '#core/rules/rule-notes.ts';
import { readRuleSettings } from '#core/rules/rule-settings.ts';

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
    (id, rule) => {
      const section = ruleDocumentation([rule]).split(`<a id="${id}"></a>`)[1] ?? '';
      const notes = RULE_NOTES[id];
      for (const text of [rule.title, notes?.description, notes?.reason, notes?.source, notes?.example]) {
        expect(section).toContain(text);
      }
    },
  );

  it('says which rules are off until somebody switches them on', () => {
    const off = RULES.filter(({ enabled }) => enabled === false).map(({ id }) => id);
    expect(off).toEqual(['report-lead-time', 'call-lead-time']);
    for (const rule of RULES) {
      expect(ruleDocumentation([rule]).includes('desactivada de fábrica')).toBe(off.includes(rule.id));
    }
  });

  it('explains every option with its default', () => {
    expect(document).toContain('- **Opción `convention`** (de fábrica `auto`): cómo se cuentan');
    expect(document).not.toMatch(/\*\*Opción[^:]*: *$/m);
  });
});

describe('every rule', () => {
  it('has notes, and no notes are left over', () => {
    expect(Object.keys(RULE_NOTES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s: whole sentences, defaults that may be set',
    (id, rule) => {
      const notes = RULE_NOTES[id];
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const text of [notes?.description, notes?.reason, notes?.source]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
      const set = { [id]: { options: valuesOf(rule.options, {}) } };
      expect(readRuleSettings(set)).toEqual(set);
      expect(Object.keys(notes?.optionNotes ?? {})).toEqual(Object.keys(rule.options));
    },
  );
});
