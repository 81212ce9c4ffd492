/** A field that narrows a list down while one types. */

interface SearchFieldProps {
  readonly label: string;
  /** What may be typed. */
  readonly example?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Named for screen readers; what may be typed stands in it until something is. */
export function SearchField({ label, example, text, onText }: SearchFieldProps) {
  return (
    <input
      type="search"
      class="search"
      aria-label={label}
      placeholder={example ?? label}
      autocomplete="off"
      value={text}
      onInput={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
}
