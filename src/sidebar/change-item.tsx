/** One change that is proposed, to be left out or not. */

import type { ProposedChange } from '#commands/preview-corrections.ts';
import { TextChange } from './text-change.tsx';

interface ChangeItemProps {
  readonly change: ProposedChange;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

/** The cell as the label of its checkbox, and under it what becomes of its text. */
export function ChangeItem({ change: { cell, before, after }, checked, onCheck }: ChangeItemProps) {
  return (
    <li>
      <label class="option">
        <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onCheck(currentTarget.checked)} />
        <code>{cell}</code>
      </label>
      <TextChange before={before} after={after} short />
    </li>
  );
}
