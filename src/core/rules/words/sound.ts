/** How words sound in Colombia, and which runs of letters no Spanish word has. */

const ONE_SOUND: readonly (readonly [RegExp, string])[] = [
  // "estrateguia" is no other sound, but written as often.
  [/gu?(?=[ei])/g, 'j'],
  [/c(?=[ei])|z/g, 's'],
  [/qu(?=[ei])|k/g, 'c'],
  [/v/g, 'b'],
  [/ll/g, 'y'],
  [/(?<!c)h/g, ''],
  [/m(?=[bcdfgpqtv])/g, 'n'],
];

/** Whether the words are told apart by the eye only: realizar, realisar. Both in lower case and without accents. */
export function soundsLike(word: string, other: string): boolean {
  return heard(word) === heard(other);
}

function heard(word: string): string {
  return ONE_SOUND.reduce((sound, [letters, letter]) => sound.replace(letters, letter), word);
}

const CONSONANT = '[bcdfghjklmnñpqrstvwxyz]';
/** A q without u, a consonant after one that ends no syllable, a doubled one, three that are no end and beginning of syllables. */
const UNSPEAKABLE = new RegExp(
  `q(?!u)|[hjñv](?=${CONSONANT})|([bdfghjmpqstvxyz])\\1|${CONSONANT}(?!s)${CONSONANT}(?!(?<=[bcfgpt])[lr]|dr|(?<=c)h|(?<=l)l)${CONSONANT}`,
);

/** Whether no Spanish word is written like that: "eqipo", "publcar". In lower case and without accents. */
export function isUnspeakable(word: string): boolean {
  return UNSPEAKABLE.test(word);
}
