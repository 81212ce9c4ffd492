/** The little Spanish grammar that names of units follow: head nouns, and words that only link. All folded. */

const HEAD_NOUNS = `
  administracion agencia alcalde alcaldesa alcaldia area asamblea asesor asesora asociacion bomberos comisaria
  comision comite concejo consejo consorcio contraloria coordinacion coordinador coordinadora corporacion
  defensoria delegacion departamento dependencia despacho direccion director directora division empresa enlace
  equipo facultad fundacion gerencia gerente gobernacion gobernador gobernadora grupo hospital inspeccion
  instituto jefatura jefe junta lider mesa ministerio oficina personeria policia procuraduria profesional
  rectoria seccion secretaria secretario subcomision subcomite subdireccion subdirector subdirectora
  subgerencia subsecretaria subsecretario superintendencia tesoreria unidad universidad veeduria vicerrectoria
`
  .trim()
  .split(/\s+/);

/** Head nouns as they are shortened before a full stop. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['sec', 'secretaria'],
  ['secr', 'secretaria'],
  ['sria', 'secretaria'],
  ['subsec', 'subsecretaria'],
  ['dir', 'direccion'],
  ['subdir', 'subdireccion'],
  ['of', 'oficina'],
  ['ofic', 'oficina'],
  ['coord', 'coordinacion'],
  ['dpto', 'departamento'],
  ['depto', 'departamento'],
  ['ger', 'gerencia'],
  ['admon', 'administracion'],
]);

const SINGULARS: ReadonlyMap<string, string> = new Map(HEAD_NOUNS.map((noun) => [plural(noun), noun]));
const HEADS: ReadonlySet<string> = new Set([...HEAD_NOUNS, ...SINGULARS.keys()]);

function plural(noun: string): string {
  if (noun.endsWith('s')) return noun;
  return /[aeio]$/.test(noun) ? `${noun}s` : `${noun}es`;
}

/** Whether the words begin as the name of an office, a body or a group does: "Secretaría …", "Enlaces …", "Control Interno". */
export function isHeaded(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return HEADS.has(first) || ABBREVIATIONS.has(first) || (first === 'control' && second === 'interno');
}

const OFFICES: ReadonlySet<string> = new Set(
  `
  area coordinacion departamento direccion division gerencia jefatura oficina seccion secretaria subdireccion subgerencia
  subsecretaria unidad
  `
    .trim()
    .split(/\s+/),
);

/** Whether the head is of an office, which people also call by the rest of its name; of a group or a person it is not. */
export function isOffice(head: readonly string[]): boolean {
  return OFFICES.has(head[0] ?? '');
}

/** Whether a full stop after the word shortens it: "Sec.", "Dir.". */
export function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word);
}

/** The singular of a head noun in the plural ("secretarias" → "secretaria"); undefined for any other word. */
export function singularHead(word: string | undefined): string | undefined {
  return word === undefined ? undefined : SINGULARS.get(word);
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['de', 'del']);
const ARTICLES: ReadonlySet<string> = new Set(['el', 'la', 'los', 'las']);
const OTHER_LINKS: ReadonlySet<string> = new Set(['y', 'e', 'en', 'para', 'por', 'con', 'al']);

/** "de" or "del": what follows belongs to what stands before. */
export function isGenitive(word: string): boolean {
  return PREPOSITIONS.has(word);
}

/** "el", "la", "los", "las". */
export function isArticle(word: string): boolean {
  return ARTICLES.has(word);
}

/** Words that only link: articles, prepositions, "y". A name can neither end in one nor be told from another by one. */
export function isLink(word: string): boolean {
  return PREPOSITIONS.has(word) || ARTICLES.has(word) || OTHER_LINKS.has(word);
}

/** The words that tell a name from another: all but the linking ones, a shortened head noun in full. */
export function contentWords(words: readonly string[]): string[] {
  const [first = '', ...others] = words.filter((word) => !isLink(word));
  return first === '' ? [] : [ABBREVIATIONS.get(first) ?? first, ...others];
}

/**
 * How many words at the beginning of a name are its head, which a shortened name borrows: "Dirección" of
 * "Dirección de Comunicaciones", "Oficina Asesora" of "Oficina Asesora de Planeación". 0 for a name without head noun.
 */
export function headLength(words: readonly string[]): number {
  if (!isHeaded(words)) return 0;
  const genitive = words.findIndex(isGenitive);
  return genitive > 0 && genitive <= 3 ? genitive : 1;
}
