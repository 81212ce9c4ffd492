/** The little Spanish grammar that names of units follow: head nouns, and words that only link. All folded. */

const OFFICES = `area|coordinacion|departamento|division|jefatura|oficina|seccion|unidad|(?:sub)?(?:direccion|gerencia|secretaria)`;
const POSTS = `alcalde|alcaldesa|asesora?|coordinadora?|enlace|gerente|gobernadora?|jefe|lider|profesional|(?:sub)?(?:directora?|secretario)`;
const BODIES = `administracion|agencia|alcaldia|asamblea|asociacion|bomberos|comisaria|concejo|consejo|consorcio|contraloria|
corporacion|defensoria|delegacion|dependencia|despacho|empresa|equipo|facultad|fundacion|gobernacion|grupo|hospital|inspeccion|
instituto|junta|mesa|ministerio|personeria|policia|procuraduria|rectoria|(?:sub)?(?:comision|comite)|superintendencia|tesoreria|
universidad|veeduria|vicerrectoria|control interno`;
/** Parts of a municipality or an institution, where a number or a letter tells them apart: "Comunas 1 y 2". */
const NUMBERED = '(?:comuna|corregimiento|nucleo|sede|zona)(?=s? (?:\\d+|[a-z])(?: |$))';
const OFFICE = asHead(OFFICES);
const POST = asHead(POSTS);
const HEAD = asHead(`${OFFICES}|${BODIES}|${POSTS}|${NUMBERED}`);

/** Head nouns as they are shortened before a full stop. */
const SHORTENED: Readonly<Record<string, string>> = {
  sec: 'secretaria',
  dir: 'direccion',
  of: 'oficina',
  coord: 'coordinacion',
  dpto: 'departamento',
};

function asHead(nouns: string): RegExp {
  return new RegExp(`^(${nouns.replace(/\n/g, '')})(?:(?<=[aeio])s|(?<![aeio])es)?(?= |$)`);
}

const LINKS = /^(?:del?|el|l[ao]s?|[ye]|en|para|por|con|al)$/;
/** Endings of gender and number; "-esa" and "-eses" too. */
const INFLECTION = /(?<=\D{3})(?:es)?[aeo]s?$/;
const ARTICLE = /^(?:el|las?|los)$/;

/** "el", "la", "los", "las". */
export function isArticle(word: string): boolean {
  return ARTICLE.test(word);
}

/** Words that only link: articles, prepositions, "y". A name can neither end in one nor be told from another by one. */
export function isLink(word: string): boolean {
  return LINKS.test(word);
}

/** "de" or "del": what follows belongs to what stands before. */
export function isGenitive(word: string): boolean {
  return word === 'de' || word === 'del';
}

/** Whether a full stop after the word shortens it: "Sec.", "Dir.". */
export function isShortened(word: string): boolean {
  return SHORTENED[word] !== undefined;
}

/** Whether the words begin as the name of an office, a body or a person does: "Secretaría …", "Enlaces …", "Control Interno". */
export function isHeaded(words: readonly string[]): boolean {
  return HEAD.test(inFull(words).join(' '));
}

/** Whether they begin as the name of an office, which people also call by the rest of its name. */
export function isOffice(words: readonly string[]): boolean {
  return OFFICE.test(inFull(words).join(' '));
}

/** Whether they begin with a post, which the name of who holds it may follow. */
export function isPost(words: readonly string[]): boolean {
  return POST.test(inFull(words).join(' '));
}

function inFull([first = '', ...others]: readonly string[]): string[] {
  return [SHORTENED[first] ?? first, ...others];
}

/** The words that tell a name from another: all but the linking ones, a shortened head noun in full. */
export function contentWords(words: readonly string[]): string[] {
  return inFull(words.filter((word) => !isLink(word))).filter(Boolean);
}

/** What spellings of one name have in common: its content words joined by blanks, a head noun in the singular. */
export function nameKey(words: readonly string[]): string {
  return contentWords(words).join(' ').replace(HEAD, '$1');
}

/**
 * What names have in common that differ only in gender and number, as posts do with who holds them: "Directora", "Directores" and
 * "Director", "Alcaldesa" and "Alcalde"; folded, also the person and the office in "Secretario" and "Secretaría".
 */
export function uninflected(content: readonly string[]): string {
  return content.map(stemOf).join(' ');
}

/** Whether the words are forms of one word: "directora", "directores". */
export function isSameInflected(word: string, other: string): boolean {
  return stemOf(word) === stemOf(other);
}

/** "Equip" is no form of "equipo": without an ending a noun ends in a consonant that Spanish words end in. */
function stemOf(word: string): string {
  const stem = word.replace(INFLECTION, '');
  return stem !== word || /[dlnrz]$/.test(word) ? `${stem}-` : word;
}

/**
 * The head of a name as content words, which a shortened name borrows: "Dirección" of "Dirección de Comunicaciones",
 * "Oficina Asesora" of "Oficina Asesora de Planeación". Empty for a name without head noun.
 */
export function headOf(words: readonly string[]): string[] {
  if (!isHeaded(words)) return [];
  const genitive = words.findIndex(isGenitive);
  return contentWords(words.slice(0, genitive > 0 && genitive <= 3 ? genitive : 1));
}
