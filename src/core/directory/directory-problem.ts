/** What in the "Responsables" sheet could not be used as it stands, and the sentences that say so. */

import { quote } from '#core/rules/wording.ts';

/** The kinds of problems. */
export type DirectoryProblemCode =
  | 'no-headings'
  | 'no-name'
  | 'duplicate-name'
  | 'duplicate-code'
  | 'duplicate-alias'
  | 'malformed-address'
  | 'malformed-color';

/** One problem, at the cell where the staff can solve it. */
export interface DirectoryProblem {
  readonly row: number;
  readonly column: number;
  readonly code: DirectoryProblemCode;
  /** The text it speaks of: a name, a code, an alias, an address or a colour. */
  readonly subject: string;
  /** What is wrong and what was done about it, in Spanish. */
  readonly text: string;
}

/** The sentences, one per kind; a row without name may still have a code. */
export const DIRECTORY_SENTENCES = {
  noHeadings: 'La hoja no tiene una fila de títulos con «Unidad» o «Sigla»: no se leyó ninguna unidad.',
  noName: 'Esta fila no tiene nombre de unidad: no se tuvo en cuenta.',
  onlyCode: (code: string) => `La unidad ${quote(code)} no tiene nombre: se usa la sigla.`,
  duplicateName: (name: string, row: number) =>
    `${quote(name)} ya está en la fila ${row}: esta fila no se tuvo en cuenta.`,
  duplicateCode: (code: string, owner: string, instead: string) =>
    `La sigla ${quote(code)} ya es de ${quote(owner)}: se usa ${quote(instead)}.`,
  duplicateAlias: (alias: string, owner: string) =>
    `${quote(alias)} ya se refiere a ${quote(owner)}: aquí no se tuvo en cuenta.`,
  malformedAddress: (address: string) => `${quote(address)} no es una dirección de correo: no se tuvo en cuenta.`,
  malformedColor: (color: string) => `${quote(color)} no es un color como «#99ccff»: se asignó otro.`,
} as const;
