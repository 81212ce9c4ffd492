/** Where Spanish words carry an accent, as far as a word by itself and the words beside it tell. */

import { knownSpelling, knownTwin } from './known-words.ts';
import { goesOn, type Letters, type Word } from './word.ts';

const ACUTE: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/**
 * The vowel that carries the accent in words with these endings, none of which has a twin without it: -ción, -sión, -gión…;
 * -ología, -ografía, -onomía, -metría; -ógico, -ónico, -tórico; -técnico, -métrico; -ático, -ístico, -ídico; -ítulos, -ículos; -ólogos.
 */
const ACCENTED_VOWEL =
  /(?<=(?:[cgnxmv]|st|[^s]s)i)o(?=n$)|(?<=o(?:nom|log|graf)|metr)i(?=as?$)|o(?=[bdgmnp]ic[oa]s?$)|(?<=ist|te)o(?=ric[oa]s?$)|e(?=(?:[ct]n|c?tr|r?m|[gt])ic[oa]s?$)|i(?=(?:[dmv]|st)ic[oa]s?$)|(?<=ol|nal)i(?=tic[oa]s?$)|(?<=cl)i(?=nic[oa]s?$)|(?<=cient)i(?=fic[oa]s?$)|a(?=(?:s|tr)ic[oa]s?$)|(?<!pl|vi|^g|^r|zap)a(?=tic[oa]s?$)|(?<=ogr)a(?=fic[oa]s?$)|(?<=rg|ec)a(?=nic[oa]s?$)|[aeiou](?=(?:[tcd]|[nrl]c)ulos$)|(?<=..)[ao](?=logos$)/;

/** No verb form comes right after these. */
const BEFORE_NOUN = /^(?:el|del|al|un|de|en|con|sin|por)$/;
/** What is called "público", "pública": after these it is no verb. */
const PUBLIC =
  /^(?:servidor|espacio|alumbrado|transporte|orden|funcionario|empleo|servicio|patrimonio|audiencia|politica|funcion|etica|consulta|salud|hacienda|inversion|biblioteca)$/;
const FOREIGN = /[kw]|^(?:of|the|and|for)$/i;

/** Infinitives are stressed on their last syllable: "evalúar", "realízar". */
const INFINITIVE = /..(?:[íú]|í[czf])ar$/;

/** How a word's letters may have to be written, in lower case. */
export interface Spellings {
  /** Whatever stands beside it. */
  readonly known: string | null;
  /** As a word of Spanish. */
  readonly ending: string | null;
  /** As a noun or adjective. */
  readonly twin: string | null;
}

/** What the letters alone tell; null where that is nothing. */
export function spellingsOf({ lower, plain, folded }: Letters): Spellings | null {
  // "proyectó", "diseñó": past tenses of verbs.
  const open = (spelling: string | undefined): string | null =>
    spelling === undefined || (/[áéó]$/.test(lower) && !/[áéó]$/.test(spelling)) ? null : spelling;
  const sure = knownSpelling(folded) ?? (INFINITIVE.test(lower) ? plain : undefined);
  const [known, ending, twin] = [open(sure), open(accentedEnding(plain)), open(knownTwin(folded))];
  return known === null && ending === null && twin === null ? null : { known, ending, twin };
}

/** The one that is sure among the words beside it, or null. */
export function sureSpelling(
  { known, ending, twin }: Spellings,
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
): string | null {
  if (known !== null) return known;
  if (ending !== null) return isForeign(word, before, after) ? null : ending;
  return isTwin(word, before, after) ? twin : null;
}

function accentedEnding(plain: string): string | undefined {
  const match = ACCENTED_VOWEL.exec(plain);
  if (match === null) return undefined;
  const { 0: vowel, index } = match;
  return plain.slice(0, index) + (ACUTE[vowel] ?? vowel) + plain.slice(index + 1);
}

function isForeign({ isCapital }: Word, before: Word | undefined, after: Word | undefined): boolean {
  return isCapital && (FOREIGN.test(before?.text ?? '') || FOREIGN.test(after?.text ?? ''));
}

function isTwin(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  const { plain } = word;
  if (before === undefined || !goesOn(word)) return false;
  if (/^public/.test(plain) && PUBLIC.test(before.plain)) return !isArticle(after);
  return plain !== 'publica' && BEFORE_NOUN.test(before.plain);
}

function isArticle(word: Word | undefined): boolean {
  return word !== undefined && /^(?:el|l[ao]s?|un[ao]?s?|sus?)$/.test(word.plain);
}

/** Pronouns and adverbs that carry an accent when they ask, and "sólo", "éste". */
const ASKING = /^(?:a?dónde|cómo|cuándo|cuánt[oa]s?|quiénes|cuáles|sólo|ést[ae]s?|éstos|és[ae]s?|ésos|aquéll[oa]s?)$/;

/**
 * Whether the written accent is against the rules whatever the word: on the last syllable but one of a word that ends in a
 * vowel, n or s. (An í or ú beside another vowel always may have one.)
 */
export function hasStrayAccent(lower: string): boolean {
  const match = /^(.*)([áéíóú])(.*)$/.exec(lower);
  if (match === null || ASKING.test(lower)) return false;
  const [, before = '', vowel = '', after = ''] = match;
  if (/[íú]/.test(vowel) && (/[aeo]h?$/.test(before) || /^h?[aeo]/.test(after))) return false;
  return /^[iu]?[^aeiouü]+(?:(?<=[qg])u)?(?:[iuü]?[aeo]|[aeo]?[iu])[ns]?$/.test(after);
}
