/** What many ask about the same object, and is worked out for the first of them. */

/** The same function, giving each object the answer it gave first. Answers are forgotten with their object. */
export function oncePer<Key extends object, Answer>(make: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** The same for texts, of which all are kept as long as the function is. */
export function oncePerText<Answer>(make: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
