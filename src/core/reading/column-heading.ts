/** Reads the heading of a text column: the one place where its synonyms are kept. */

import { fold } from '#core/text/fold.ts';

/** Columns the reader looks for. */
export type ColumnRole = 'number' | 'stage' | 'activity' | 'responsible';

/** Patterns over the folded heading, the surest first. */
const HEADINGS: Readonly<Record<ColumnRole, readonly RegExp[]>> = {
  number: [
    /^(?:n|no|nro|num|numero|item|items|#|id|cod|codigo|consecutivo|orden)\s?[.°ºª]*\s?(?:de )?(?:(?:la )?actividad)?$/,
  ],
  stage: [/^(?:etapas?|fases?|componentes?|momentos?|ejes?|dimension(?:es)?|procesos?|linea estrategica)\b/],
  activity: [
    /^(?:nombre de (?:la )?|descripcion de (?:las? )?|listado de )?(?:actividad(?:es)?|acci[oó]n(?:es)?|tareas?)\b/,
    /^(?:descripcion|detalle)$/,
    /^(?:compromisos?|estrategias?)$/,
  ],
  responsible: [
    /^responsables?\b/,
    /^(?:(?:dependencia|area|unidad|oficina|secretaria|equipo|lider|funcionario|cargo)s?(?: o [a-z]+| y [a-z]+)?[ /]*)?(?:\(s\) )?(?:responsables?|encargad[oa]s?|a cargo|ejecutora?s?|lider(?:es)?)\b/,
    /^(?:dependencias?|areas?|unidad(?:es)?|encargad[oa]s?|oficinas?|quien(?:es)?)(?:\s?\(s\))?$/,
  ],
};

/** How surely a heading names a role: 0 is surest, null is not at all. */
export function headingRank(role: ColumnRole, heading: string): number | null {
  const text = fold(heading)
    .replace(/\(e?s\)|\/as?|:$/g, '')
    .trim();
  const rank = HEADINGS[role].findIndex((pattern) => pattern.test(text));
  return rank < 0 ? null : rank;
}

/** Whether the heading names any of the columns the reader looks for. */
export function isColumnHeading(heading: string): boolean {
  return (Object.keys(HEADINGS) as ColumnRole[]).some((role) => headingRank(role, heading) !== null);
}
