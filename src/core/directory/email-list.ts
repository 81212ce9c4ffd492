/** Addresses as staff type them into one cell. */

/** Addresses that can be written to, and texts that are none. */
export interface EmailList {
  readonly emails: readonly string[];
  readonly malformed: readonly string[];
}

/** One address or several names: the local part and the domain of RFC 5321, without quoted parts and address literals. */
const ADDRESS =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/i;
const LONGEST = 254;
const SEPARATORS = /[,;\n\r]+|\s[yeo/|–—-]\s/;
/** "<dirección>" after a name, "(nota)", "(copia a: dirección)". */
const ENCLOSED = /<([^<>]*)>|[([]([^()[\]]*)[)\]](?=[\s,;.]|$)/g;
/** "Correo: ", "Institucional: ". */
const LABEL = /(?<=^|[\s,;])(?:[^@\s:,;]+ ){0,4}[^@\s:,;]+:\s/g;
/** "Lina Rojas" before an address in small letters, or after one; a single word may be the beginning of the address. */
const NAME =
  /(?<=^|\s)(?:\p{Lu}[\p{L}\p{M}.]+\s+(?:(?:del?|l[ao]s?|y)\s+){0,2}){2,6}(?=[a-z\d][^\s@]*@)|(?<=@\S*\.[a-z]{2,63})(?:\s+(?:(?:del?|l[ao]s?|y)\s+){0,2}\p{Lu}[\p{L}\p{M}.]+){2,6}(?=\s*(?:[,;\n]|$))/gu;
/** "ext. 103", a telephone number. */
const TELEPHONE =
  /(?<=@\S*\.[a-z]{2,63}\.?)\s+(?:(?:ext|tel|cel|m[oó]vil|whatsapp)\p{L}*[.:]*\s*\+?\d[\d\s-]*|\+?\d[\d\s-]{6,})(?=[\s,;]|$)/giu;
/** "mailto:", a bullet, the number of a list. */
const BESIDE = /^\s*mailto:|^\s*\d+[.)-]+\s|^[^\p{L}\p{N}@]*\s/iu;
/** Without "@", but with a domain. */
const DOMAIN = /^\S+\.[a-z]{2,63}$/i;

/**
 * The addresses of a cell, separated by commas, semicolons, white space or line breaks, each once, as typed; names ("Rojas, Lina
 * <dirección>", "Lina Rojas - dirección"), labels, notes in brackets and telephone numbers beside them are passed over. Only plain
 * ASCII addresses with a dotted domain can be written to; anything else is malformed: of words side by side all, where one of them is
 * no address, because a blank may have slipped into it. What looks like none at all is malformed only where there is nothing else.
 */
export function readEmails(text: string): EmailList {
  const bare = text
    .replace(ENCLOSED, '\n$1$2\n')
    .replace(TELEPHONE, '\n')
    .replace(LABEL, unlessNot)
    .replace(NAME, '\n');
  const pieces = bare.split(SEPARATORS).flatMap((piece) => {
    const words = piece.replace(BESIDE, ' ').trim().split(/\s+/);
    return words.every((word) => word.includes('@')) ? words : [words.join(' ')];
  });
  const given = pieces.map((piece) => piece.replace(/^[<"']+|[>"'.]+$/g, '')).filter(Boolean);
  const meant = given.filter((piece) => piece.includes('@') || DOMAIN.test(piece));
  const emails = new Map<string, string>();
  const malformed: string[] = [];
  for (const piece of meant.length > 0 ? meant : given) {
    if (piece.length > LONGEST || !ADDRESS.test(piece)) malformed.push(piece);
    else if (!emails.has(piece.toLowerCase())) emails.set(piece.toLowerCase(), piece);
  }
  return { emails: [...emails.values()], malformed };
}

/** "No usar: " is no label. */
function unlessNot(label: string): string {
  return /\bno\b/i.test(label) ? label : '\n';
}
