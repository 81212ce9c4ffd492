/** Comparing Spanish texts the way a reader does: case, accents and runs of white space make no difference. */

const DIACRITICS = /[\u0300-\u036f]/g;

/** Lower case, no accents (ñ becomes n), white space runs as one blank, none at the ends. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(DIACRITICS, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A folded text that still knows where each of its characters stood. */
export interface FoldedText {
  readonly text: string;
  /** `origins[i]`: index in the original text of the character that `text[i]` came from. */
  readonly origins: readonly number[];
}

/** Like {@link fold}, keeping for each folded character its place in the original; a line break folds to `\n`, not to a blank. */
export function foldWithOrigins(original: string): FoldedText {
  let text = '';
  const origins: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const character = original.charAt(index);
    const folded = foldCharacter(character, text.at(-1) ?? '\n');
    if (folded === '\n' && text.endsWith(' ')) {
      text = text.slice(0, -1);
      origins.pop();
    }
    for (const piece of folded) {
      text += piece;
      origins.push(index);
    }
  }
  const trimmed = text.trimEnd();
  return { text: trimmed, origins: origins.slice(0, trimmed.length) };
}

function foldCharacter(character: string, previous: string): string {
  if (character === '\n') return previous === '\n' ? '' : '\n';
  if (/\s/.test(character)) return previous === ' ' || previous === '\n' ? '' : ' ';
  return character.normalize('NFD').replace(DIACRITICS, '').toLowerCase();
}
