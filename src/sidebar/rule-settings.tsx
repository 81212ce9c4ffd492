/** All rules with their switches, by what they are about. */

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SetRule } from '#commands/settings.ts';
import { fold } from '#core/text/fold.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { RULE_GUIDE } from './rule-guide.ts';
import { RuleSetting } from './rule-setting.tsx';
import { SearchField } from './search-field.tsx';
import { sameSetting } from './settings-draft.ts';
import { wordSearch } from './word-search.ts';

interface RuleSettingsProps {
  readonly saved: readonly SetRule[];
  /** Those that shall be set otherwise, by id. */
  readonly changed: Readonly<Record<string, SetRule>>;
  readonly onChange: (rule: SetRule) => void;
}

/** A search above, topics below. */
export function RuleSettings({ saved, changed, onChange }: RuleSettingsProps) {
  const [search, setSearch] = useState('');
  const { settings: texts } = sidebarEs;
  const matches = wordSearch(search);
  const found = saved.filter((rule) => matches(searchText(rule)));
  const topics = [...new Set(found.map(topicOf))];
  const on = saved.filter((rule) => (changed[rule.id] ?? rule).enabled).length;
  return (
    <div class="rules">
      <p>{texts.active(on, saved.length)}</p>
      <SearchField label={texts.search} text={search} onText={setSearch} />
      {found.length === 0 ? <p>{texts.noneFound}</p> : null}
      {topics.map((topic) => (
        <Topic key={topic} title={topic}>
          {found
            .filter((rule) => topicOf(rule) === topic)
            .map((rule) => {
              const shown = changed[rule.id] ?? rule;
              return <RuleSetting key={rule.id} rule={shown} unsaved={!sameSetting(rule, shown)} onChange={onChange} />;
            })}
        </Topic>
      ))}
    </div>
  );
}

function Topic({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <>
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>{children}</ul>
    </>
  );
}

function topicOf({ id }: SetRule): string {
  return RULE_GUIDE[id]?.topic ?? sidebarEs.settings.otherTopic;
}

function searchText({ id, title }: SetRule): string {
  const guide = RULE_GUIDE[id];
  return fold([title, guide?.topic, guide?.description].join('\n'));
}
