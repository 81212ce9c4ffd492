/** The days on which the municipality rests besides the holidays of the law. */

import { useId, useRef, useState } from 'preact/hooks';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import { dayText } from './day-text.ts';

interface HolidayFieldsProps {
  /** ISO days, in order. */
  readonly days: readonly string[];
  readonly onDays: (days: readonly string[]) => void;
}

/** A list that days are added to and taken from. */
export function HolidayFields({ days, onDays }: HolidayFieldsProps) {
  const [day, setDay] = useState('');
  const [wrong, setWrong] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const [name, hint] = [useId(), useId()];
  const { holidays: texts } = sidebarEs.settings;

  function add(): void {
    const problem = day === '' ? texts.missing : days.includes(day) ? texts.known(dayText(day)) : '';
    setWrong(problem);
    field.current?.focus();
    if (problem !== '') return;
    onDays([...days, day].sort());
    setDay('');
  }

  function remove(gone: string): void {
    onDays(days.filter((each) => each !== gone));
    field.current?.focus();
  }

  return (
    <fieldset class="setting">
      <legend>{texts.title}</legend>
      <p class="quiet">{texts.hint}</p>
      {days.length === 0 ? <p>{texts.none}</p> : null}
      <ul>
        {days.map((each) => (
          <li key={each} class="day">
            {dayText(each)}
            <button type="button" class="small" aria-label={texts.remove(dayText(each))} onClick={() => remove(each)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <label for={name} class="hidden">
        {texts.day}
      </label>
      <div class="choices">
        <input
          ref={field}
          id={name}
          type="date"
          value={day}
          aria-invalid={wrong !== ''}
          aria-describedby={hint}
          onInput={({ currentTarget }) => {
            setDay(currentTarget.value);
            setWrong('');
          }}
        />
        <ActionButton look="secondary" locked={false} onClick={add}>
          {texts.add}
        </ActionButton>
      </div>
      <small id={hint} class="wrong" role="status">
        {wrong}
      </small>
    </fieldset>
  );
}
