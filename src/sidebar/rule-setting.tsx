/** How one rule is set. */

import { useId, useState } from 'preact/hooks';
import type { SetRule } from '#commands/settings.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import { NoteText } from './note-text.tsx';
import { OptionField } from './option-field.tsx';
import { RULE_GUIDE } from './rule-guide.ts';
import { asFromFactory, isFromFactory, withOption } from './settings-draft.ts';
import { SEVERITIES } from './severities.ts';
import { SmallButton } from './small-button.tsx';
import { SwitchField } from './switch-field.tsx';

interface RuleSettingProps {
  /** As it shall be. */
  readonly rule: SetRule;
  /** Whether that is still to be saved. */
  readonly unsaved: boolean;
  readonly onChange: (rule: SetRule) => void;
}

/** A switch in a line; everything else unfolds under it. */
export function RuleSetting({ rule, unsaved, onChange }: RuleSettingProps) {
  const [open, setOpen] = useState(false);
  const folded = useId();
  const { settings: texts } = sidebarEs;
  return (
    <li class="rule">
      <SwitchField name={rule.title} on={rule.enabled} onSwitch={(enabled) => onChange({ ...rule, enabled })} />
      <SmallButton about={rule.title} open={open} controls={folded} onClick={() => setOpen(!open)}>
        {texts.adjust}
      </SmallButton>
      <Tags rule={rule} unsaved={unsaved} />
      {open ? (
        <div id={folded} class="fold">
          <Details rule={rule} onChange={onChange} />
        </div>
      ) : null}
    </li>
  );
}

function Tags({ rule, unsaved }: Pick<RuleSettingProps, 'rule' | 'unsaved'>) {
  const { changed, unsaved: notSaved } = sidebarEs.settings;
  if (unsaved) return <span class="tag doubtful">{notSaved}</span>;
  return isFromFactory(rule) ? null : <span class="tag answered">{changed}</span>;
}

function Details({ rule, onChange }: Pick<RuleSettingProps, 'rule' | 'onChange'>) {
  const severity = useId();
  const guide = RULE_GUIDE[rule.id];
  const { settings: texts, findings } = sidebarEs;
  return (
    <>
      {guide === undefined ? null : (
        <p class="quiet">
          <NoteText text={guide.description} />
        </p>
      )}
      <div class="field">
        <label for={severity}>{texts.severity}</label>
        <select
          id={severity}
          value={rule.severity}
          onChange={({ currentTarget }) => {
            const chosen = SEVERITIES.find((each) => each === currentTarget.value);
            if (chosen !== undefined) onChange({ ...rule, severity: chosen });
          }}
        >
          {SEVERITIES.map((each) => (
            <option key={each} value={each}>
              {findings.severities[each].one}
            </option>
          ))}
        </select>
      </div>
      {rule.options.map((option) => (
        <OptionField
          key={option.name}
          option={option}
          guide={guide?.options[option.name]}
          onValue={(value) => onChange(withOption(rule, option.name, value))}
        />
      ))}
      {isFromFactory(rule) ? null : (
        <ActionButton look="plain" locked={false} onClick={() => onChange(asFromFactory(rule))}>
          {texts.factory}
        </ActionButton>
      )}
    </>
  );
}
