/** The catalogue as a document, and what every rule owes its reader. */

import { describe, expect, it } from 'vitest';
import { RULE_TOPICS, RULES } from '#core/rules/catalog/index.ts';
import { type DescribedRule, describeRules } from '#core/rules/described-rules.ts';
import { ruleDocumentation } from '#core/rules/documentation.ts';
import { choice, count, flag, valuesOf } from '#core/rules/options.ts';
import { RULE_NOTES } from '#core/rules/rule-notes.ts';
import { readRuleSettings } from '#core/rules/rule-settings.ts';
import { adviceOf } from '../../domain/rule-advice.ts';

const rules = describeRules();
const document = ruleDocumentation(rules, adviceOf);

/** The section of one rule. */
function sectionOf(rule: DescribedRule): string {
  return ruleDocumentation([rule], () => 'Haga esto.').split(`<a id="${rule.id}"></a>`)[1] ?? '';
}

describe('the documentation', () => {
  it('has a section per rule under its topic, in the order of the catalogue, and leads to each from its index', () => {
    const sections = Array.from(document.matchAll(/^### <a id="([^"]+)"/gm), ([, id]) => id);
    const links = Array.from(document.matchAll(/^\| \[[^\]]+\]\(#([^)]+)\)/gm), ([, id]) => id);
    const topics = Array.from(document.matchAll(/^## (.+)$/gm), ([, title]) => title);
    expect(sections).toEqual(RULES.map(({ id }) => id));
    expect(links).toEqual(sections);
    expect(topics).toEqual(RULE_TOPICS.filter((topic) => topic.rules.length > 0).map(({ title }) => title));
  });

  it('says how many rules there are', () => {
    expect(document).toContain(`**${RULES.length} reglas**`);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s: says what, why, whence, gives an example and how to switch it off',
    (id, rule) => {
      const { title, description, reason, source, example } = rule;
      const told = [title, description, reason, source, example, `--regla ${id}=${rule.enabled ? 'no' : 'si'}`];
      for (const text of told) expect(sectionOf(rule)).toContain(text);
      expect(adviceOf(rule)).toMatch(/\S/);
    },
  );

  it('explains every option with its limits and its default', () => {
    const [rule] = rules as [DescribedRule];
    const options = [
      { name: 'days', option: count(15, 1, 60), note: 'cuántos días hábiles' },
      { name: 'strict', option: flag(false), note: 'si también cuentan los sábados.' },
      { name: 'kind', option: choice('auto', ['auto', 'other']), note: 'cómo se cuenta: `auto` o `other`' },
    ];
    const section = sectionOf({ ...rule, options });
    expect(section).toContain('- **Opción `days`:** Cuántos días hábiles. De 1 a 60; de fábrica, **15**.');
    expect(section).toContain(
      '**Opción `strict`:** Si también cuentan los sábados. Se responde sí o no; de fábrica, **no**.',
    );
    expect(section).toContain('**Opción `kind`:** Cómo se cuenta: `auto` o `other`. De fábrica, `auto`.');
    expect(document).not.toMatch(/\*\*Opción[^:]*:\*\* *\. /m);
  });

  it('says which rules begin switched off, and how to switch them on', () => {
    const [rule] = rules as [DescribedRule];
    const off = { ...rule, enabled: false };
    expect(sectionOf(off)).toContain(`**Viene desactivada; para activarla:**`);
    expect(sectionOf(off)).toContain(`--regla ${rule.id}=si`);
    expect(ruleDocumentation([off], adviceOf)).toContain('Una viene desactivada de fábrica');
    expect(ruleDocumentation([off], adviceOf)).toMatch(/^\| \[[^|]+\| [^|]+ \| No \|/m);
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
      for (const text of [notes?.description, notes?.reason, notes?.source]) {
        expect(text).toMatch(/^\p{Lu}.*\.$/u);
        expect(text).not.toMatch(/[.,;:]\s*[.,;:]/);
      }
      const values = valuesOf(rule.options, {});
      expect(readRuleSettings({ [id]: { options: values } })[id]?.options ?? {}).toEqual(values);
      expect(Object.keys(notes?.optionNotes ?? {})).toEqual(Object.keys(rule.options));
    },
  );
});
