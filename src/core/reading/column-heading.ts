/** Reads the heading of a text column: the one place where its synonyms are kept. */

import { fold } from '#core/text/fold.ts';

/** Columns the reader looks for; `support` is who helps the owner. */
export type ColumnRole = 'number' | 'stage' | 'activity' | 'responsible' | 'support';

/** Longer texts are titles. */
const LONGEST_HEADING = 60;

/** What may stand before "actividad": "Descripción de la actividad", "Principales actividades". */
const BEFORE_ACTIVITY =
  '(?:(?:nombre|descripcion|detalle|listado|definicion|titulo|principales)(?: de(?: las?)?)? |sub-?\\s?)?';

/** What may stand before "responsable": "Dependencia o área responsable", "Nombre del responsable". */
const BEFORE_OWNER =
  '(?:(?:dependencia|area|unidad|oficina|secretaria|equipo|lider|funcionario|cargo|servidor|profesional|nombre|persona|proceso|grupo|entidad|contratista)(?:e?s)?(?: (?:o|y|publico|del?|de la)\\b(?: [a-z]+(?= ))?)*[ /-]*)+';

/** Patterns over the folded heading, the surest first. */
const HEADINGS: Readonly<Record<ColumnRole, readonly RegExp[]>> = {
  number: [
    /^(?:n|no|nro|num|numero|item|items|#|id|cod|codigo|consecutivo|orden)\s?[.°ºª]*\s?(?:de )?(?:(?:la )?(?:actividad|act\.?|orden))?$/,
  ],
  stage: [
    /^(?:etapas?|fases?|componentes?|momentos?|ejes?|dimension(?:es)?|procesos?|linea estrategica)\b/,
    /^sub-?\s?(?:componentes?|procesos?)\b/,
  ],
  activity: [
    new RegExp(`^${BEFORE_ACTIVITY}(?:actividad(?:es)?|accion(?:es)?|tareas?)\\b`),
    /^(?:descripcion|detalle|hitos?|eventos?|que se (?:hara|hace|va a hacer)|que hacer)$/,
    /^(?:compromisos?|estrategias?)$/,
  ],
  responsible: [
    /^responsables?\b/,
    /^(?:lider(?:es)?|encargad[oa]s?|a cargo|ejecutor(?:a|es|as)?)(?:\b|$)/,
    new RegExp(`^(?:${BEFORE_OWNER})(?:(?:responsables?|encargad[oa]s?|a cargo|ejecutora?)\\b|lider(?:es)?$)`),
    /^(?:dependencias?|areas?|unidad(?:es)?|oficinas?|secretarias?|quien(?:es)?)(?:\s?\/\s?\w+)?$/,
  ],
  support: [/^(?:(?:area|dependencia|responsable|equipo)s? (?:de )?)?(?:apoyos?|corresponsables?|co-responsables?)\b/],
};

/** What columns beside those hold: not owners, whatever else they are. */
const OTHER =
  /^(?:metas?|indicador(?:es)?|productos?|entregables?|evidencias?|soportes?|medios? de verificacion|observaci(?:on|ones)|notas?|recursos?|presupuesto|costos?|%.*|avances?.*|fechas?.*|inicio|fin(?:al)?|estado|seguimiento|lugar|objetivos?|poblacion.*|publico.*|grupos? de (?:valor|interes)|descripcion.*|p\s?\/\s?e)$/;

/** Whether a heading names a column that surely holds no owners. */
export function isOtherHeading(heading: string): boolean {
  return OTHER.test(fold(heading));
}

/** How surely a heading names a role: 0 is surest, null is not at all. */
export function headingRank(role: ColumnRole, heading: string): number | null {
  const text = fold(heading)
    .replace(/[¿?]/g, '')
    .replace(/\s?(?:\((?:e?s|as?)\)|\/(?:as?|es|s)(?![a-z])|:$)/g, '')
    .trim();
  if (text.length > LONGEST_HEADING || text.includes(': ')) return null;
  const rank = HEADINGS[role].findIndex((pattern) => pattern.test(text));
  return rank < 0 ? null : rank;
}
