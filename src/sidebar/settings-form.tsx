/** All settings of the validation in one form. */

import { useRef, useState } from 'preact/hooks';
import type { SettingsReport } from '#commands/settings.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import type { Desk } from './desk.ts';
import { HolidayFields } from './holiday-fields.tsx';
import { MarkListSwitch } from './mark-list-switch.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { Problem } from './reply.ts';
import { RuleSettings } from './rule-settings.tsx';
import { countChanges, fits, NO_CHANGES, type SettingsDraft, settingsInput } from './settings-draft.ts';
import { SwitchField } from './switch-field.tsx';
import { ValidateAgain } from './validate-again.tsx';

interface SettingsFormProps {
  /** As they were saved last. */
  readonly settings: SettingsReport;
  readonly desk: Desk;
}

/** What was changed goes in one call; what was not taken stays as it is in the form. */
export function SettingsForm({ settings, desk }: SettingsFormProps) {
  const [draft, setDraft] = useState<SettingsDraft>(NO_CHANGES);
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { settings: texts, commands } = sidebarEs;
  const input = settingsInput(settings, draft);
  const changes = countChanges(input);

  function change(next: SettingsDraft): void {
    setDraft(next);
    setProblem(null);
  }

  async function save(): Promise<void> {
    if (desk.busy !== null || changes === 0) return;
    const misfit = Object.values(draft.rules).find(({ options }) => !options.every(fits));
    if (misfit !== undefined) return setProblem({ kind: 'refused', text: texts.misfit(misfit.title) });
    setProblem(null);
    const reply = await desk.run('ajustar', input, () => texts.saved);
    if (reply?.kind !== 'done') return setProblem(reply);
    setDraft(NO_CHANGES);
    focusOn('.saved button');
  }

  function discard(): void {
    change(NO_CHANGES);
    focusOn('input');
  }

  /** The buttons below are gone once nothing is left to save, and the focus with them. */
  function focusOn(place: string): void {
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(place)?.focus());
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <SwitchField
        name={texts.whileTyping}
        hint={texts.whileTypingHint}
        on={draft.whileTyping ?? settings.whileTyping}
        onSwitch={(whileTyping) => change({ ...draft, whileTyping })}
      />
      <MarkListSwitch desk={desk} />
      <HolidayFields days={draft.holidays ?? settings.holidays} onDays={(holidays) => change({ ...draft, holidays })} />
      <RuleSettings
        saved={settings.rules}
        changed={draft.rules}
        onChange={(rule) => change({ ...draft, rules: { ...draft.rules, [rule.id]: rule } })}
      />
      <ProblemNotice problem={problem} title={commands.ajustar.problem} />
      {changes === 0 ? null : (
        <div class="choices sticky">
          <ActionButton look="primary" locked={desk.busy !== null} running={desk.busy === 'ajustar'}>
            {texts.save(changes)}
          </ActionButton>
          <ActionButton look="plain" locked={desk.busy !== null} onClick={discard}>
            {texts.discard}
          </ActionButton>
        </div>
      )}
      {changes === 0 && desk.last === 'ajustar' && desk.told !== '' ? (
        <ValidateAgain desk={desk} text={desk.told} />
      ) : null}
    </form>
  );
}
