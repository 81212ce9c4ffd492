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
const SEPARATORS = /[,;\n\r]+|\s[yeo/|-]\s/;
/** "Nombre <dirección>"; the name may be left out. */
const NAMED = /[^<>@]*<([^<>]*)>/g;
/** "Correo: ", "mailto:", a bullet, a note in brackets. */
const BESIDE = /^[^@]*:\s|^\s*mailto:|^[^\p{L}\p{N}@]*\s|\([^()@]*\)/giu;

/**
 * The addresses of a cell, separated by commas, semicolons, white space or line breaks, each once, as typed; "Nombre <dirección>",
 * "mailto:" and the like count too. Only plain ASCII addresses with a dotted domain can be written to; anything else is malformed:
 * of words side by side all, where one of them is no address, because a blank may have slipped into it.
 */
export function readEmails(text: string): EmailList {
  const pieces = text.split(SEPARATORS).flatMap((piece) => {
    const words = piece.replace(NAMED, ' $1 ').replace(BESIDE, ' ').trim().split(/\s+/);
    return words.every((word) => word.includes('@')) ? words : [words.join(' ')];
  });
  const given = pieces.map((piece) => piece.replace(/^[<"']+|[>"'.]+$/g, '')).filter(Boolean);
  const emails = new Map<string, string>();
  const malformed: string[] = [];
  for (const piece of given) {
    if (piece.length > LONGEST || !ADDRESS.test(piece)) malformed.push(piece);
    else if (!emails.has(piece.toLowerCase())) emails.set(piece.toLowerCase(), piece);
  }
  return { emails: [...emails.values()], malformed };
}
