/** Week cells hold few different texts, very many times: what a pure function says of them is worked out once. */

const LONGEST = 24;
const MOST = 1000;

/** The same function, remembering its answers for short texts. Only for functions of the text alone. */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const found = read(text);
    if (known.size < MOST) known.set(text, found);
    return found;
  };
}
