/** A text of the rules' notes. */

/** What stands between backquotes is code. */
export function NoteText({ text }: { readonly text: string }) {
  return <>{text.split('`').map((piece, index) => (index % 2 === 0 ? piece : <code key={index}>{piece}</code>))}</>;
}
