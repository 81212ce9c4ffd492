/** One option of a rule, as a field made from what the rule says of it. */

import { useId, useState } from 'preact/hooks';
import type { SetOption } from '#commands/settings.ts';
import type { OptionValue } from '#core/rules/options.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { NoteText } from './note-text.tsx';
import type { OptionGuide } from './rule-guide.ts';
import { fits } from './settings-draft.ts';

interface OptionFieldProps {
  readonly option: SetOption;
  /** Left out where the page does not know the rule. */
  readonly guide: OptionGuide | undefined;
  readonly onValue: (value: OptionValue) => void;
}

/** So many letters surely fit into a list. */
const CUT_OFF = 26;

/** A checkbox, a number or a list. */
export function OptionField({ option, guide, onValue }: OptionFieldProps) {
  const id = useId();
  const label = <NoteText text={guide?.label ?? option.name} />;
  if (option.kind === 'flag') {
    return (
      <label class="option">
        <input
          type="checkbox"
          checked={option.value === true}
          onChange={({ currentTarget }) => onValue(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
    );
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {option.kind === 'count' ? (
        <CountField id={id} option={option} onValue={onValue} />
      ) : (
        <ChoiceField id={id} option={option} meanings={guide?.values ?? {}} onValue={onValue} />
      )}
    </div>
  );
}

interface CountFieldProps extends Pick<OptionFieldProps, 'onValue'> {
  readonly id: string;
  readonly option: Extract<SetOption, { readonly kind: 'count' }>;
}

/** Keeps what is typed, be it no number yet. */
function CountField({ id, option, onValue }: CountFieldProps) {
  const { value, least, most } = option;
  const [typed, setTyped] = useState(String(value));
  const hint = useId();
  const wrong = !fits(option);
  const { limits, badNumber } = sidebarEs.settings;
  return (
    <>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        value={Number(typed) === value || wrong ? typed : String(value)}
        aria-invalid={wrong}
        aria-describedby={hint}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onValue(currentTarget.value === '' ? Number.NaN : Number(currentTarget.value));
        }}
      />
      <small id={hint} class={wrong ? 'wrong' : undefined}>
        {wrong ? badNumber(least, most) : limits(least, most)}
      </small>
    </>
  );
}

interface ChoiceFieldProps extends Pick<OptionFieldProps, 'onValue'> {
  readonly id: string;
  readonly option: Extract<SetOption, { readonly kind: 'choice' }>;
  readonly meanings: OptionGuide['values'];
}

/** A list cuts long texts off, so what is chosen stands under it as well. */
function ChoiceField({ id, option, meanings, onValue }: ChoiceFieldProps) {
  const chosen = meanings[String(option.value)] ?? '';
  return (
    <>
      <select id={id} value={String(option.value)} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {option.values.map((value) => (
          <option key={value} value={value}>
            {meanings[value] ?? value}
          </option>
        ))}
      </select>
      {chosen.length > CUT_OFF ? <small>{chosen}.</small> : null}
    </>
  );
}
