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
