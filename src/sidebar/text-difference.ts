/** What differs between the text of a cell and what a repair makes of it. */

/** A piece of either text, or of both. */
export interface DifferencePiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Longer texts are compared at their ends only: comparing all words with all words would take too long. */
const MOST_WORDS = 400;
/** Of a long stretch that stays, so much is shown beside what changes. */
const CONTEXT = 24;

/** The pieces in order: what is removed and what is added in between what stays. Words are pieces as a whole, white space is one each. */
export function differenceOf(before: string, after: string): DifferencePiece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const middle = compared(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joinedPieces([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ]);
}

/** What stays far from any change, left out: `…`. */
export function shortened(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== 'same') return piece;
    const head = index === 0 ? 0 : CONTEXT;
    const tail = index === pieces.length - 1 ? 0 : CONTEXT;
    return { kind: 'same', text: withoutMiddle(piece.text, head, tail) };
  });
}

function withoutMiddle(text: string, head: number, tail: number): string {
  if (text.length <= head + tail + CONTEXT) return text;
  const first = text.slice(0, head);
  const last = text.slice(text.length - tail);
  // Cut between words, unless the word is all there is.
  return `${first.replace(/\S*$/, '') || first}…${last.replace(/^\S*/, '') || last}`;
}

function wordsOf(text: string): string[] {
  return text.match(/\s|\S+/gu) ?? [];
}

function compared(old: readonly string[], now: readonly string[]): DifferencePiece[] {
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) return replaced(old, now);
  const lengths = commonLengths(old, now);
  const width = now.length + 1;
  const pieces: DifferencePiece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    const [word = '', other = ''] = [old[i], now[j]];
    const [without = 0, within = 0] = [lengths[(i + 1) * width + j], lengths[i * width + j + 1]];
    if (word === other) pieces.push({ kind: 'same', text: word });
    else if (without >= within) pieces.push({ kind: 'removed', text: word });
    else pieces.push({ kind: 'added', text: other });
    if (word === other || without >= within) i += 1;
    if (word === other || without < within) j += 1;
  }
  return [...pieces, ...replaced(old.slice(i), now.slice(j))];
}

/** For each pair of places, how many words the rests have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const [diagonal = 0, below = 0, right = 0] = [lengths[at + width + 1], lengths[at + width], lengths[at + 1]];
      lengths[at] = old[i] === now[j] ? diagonal + 1 : Math.max(below, right);
    }
  }
  return lengths;
}

function replaced(old: readonly string[], now: readonly string[]): DifferencePiece[] {
  return [
    { kind: 'removed', text: old.join('') },
    { kind: 'added', text: now.join('') },
  ];
}

/** Neighbours of one kind as one piece, none empty. */
function joinedPieces(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  const joined: DifferencePiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === '') continue;
    if (last?.kind === piece.kind) joined[joined.length - 1] = { kind: last.kind, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
