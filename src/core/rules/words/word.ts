/** A word of a text: its letters, and where they stand. */

import { fold } from '#core/text/fold.ts';

/** What a word is, wherever it stands. */
export interface Letters {
  /** As it stands, its accents composed. */
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  /** In lower case and without accents; ñ and ü stay. */
  readonly plain: string;
  /** Folded: without any marks. */
  readonly folded: string;
  /** Whether it is made of letters only. */
  readonly isWord: boolean;
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
  /** Whether all its letters are capitals, and more than one. */
  readonly isShouted: boolean;
  /** Whether it is only there for others: an article, a preposition, "y". */
  readonly isConnector: boolean;
}

/** A word in its place. There are many, so each only points to its letters. */
export class Word implements Letters {
  readonly letters: Letters;
  /** Where it stands in its text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before it and this one; null where it is the first. */
  readonly gap: string | null;

  constructor(letters: Letters, start: number, end: number, gap: string | null) {
    this.letters = letters;
    this.start = start;
    this.end = end;
    this.gap = gap;
  }

  get text(): string {
    return this.letters.text;
  }

  get lower(): string {
    return this.letters.lower;
  }

  get plain(): string {
    return this.letters.plain;
  }

  get folded(): string {
    return this.letters.folded;
  }

  get isWord(): boolean {
    return this.letters.isWord;
  }

  get isCapital(): boolean {
    return this.letters.isCapital;
  }

  get isShouted(): boolean {
    return this.letters.isShouted;
  }

  get isConnector(): boolean {
    return this.letters.isConnector;
  }
}

const ACCENTS = /[\u0300-\u0302]/g;
const CONNECTOR = /^(?:del?|el|l[ao]s?|un[ao]?s?|al?|en|y|e|o|u|con|para|por|sobre|sus?)$/;

/** Takes a word apart. */
export function lettersOf(written: string): Letters {
  const text = written.normalize('NFC');
  const lower = text.toLowerCase();
  const plain = withoutAccents(lower);
  return {
    text,
    lower,
    plain,
    folded: fold(lower),
    isWord: /^\p{L}[\p{L}\p{M}]*$/u.test(text),
    isCapital: text.charAt(0) !== lower.charAt(0),
    isShouted: text.length > 1 && text === text.toUpperCase(),
    isConnector: CONNECTOR.test(plain),
  };
}

/** The word without accents; ñ and ü stay. */
export function withoutAccents(lower: string): string {
  return lower.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}

/** Whether a capital is needed here whatever the word: at the beginning, and after anything but blanks and commas. */
export function opensSentence({ gap }: Word): boolean {
  return gap === null || (gap !== ' ' && !/^,?\s+$/.test(gap));
}

/** Whether its capital is of its own choice, as a name's is. */
export function isName(word: Word): boolean {
  return word.isCapital && !word.isShouted && !opensSentence(word);
}

/** Whether only white space stands before it: it goes on with what the word before it says. */
export function goesOn({ gap }: Word): boolean {
  return gap === ' ' || (gap !== null && /^\s+$/.test(gap));
}

/** `word` in the capitals of `model`: all, letter by letter where both are as long, else the first. */
export function inCapitalsOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const isCapital = (at: number): boolean => model.charAt(at) !== model.charAt(at).toLowerCase();
  const last = model.length === word.length ? word.length : 1;
  return Array.from(word, (letter, at) => (at < last && isCapital(at) ? letter.toUpperCase() : letter)).join('');
}
