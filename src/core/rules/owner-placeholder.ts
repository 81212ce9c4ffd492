/** Texts that stand in an owner cell until somebody is responsible. */

import { fold } from '#core/text/fold.ts';

const STILL = '(?:por|sin|falta(?: por)?) (?:definir|asignar|nombrar|designar|establecer|determinar|confirmar)';
const PLACEHOLDER = new RegExp(
  `^(?:n\\.?/?a\\.?|no aplica|${STILL}|pendiente(?: (?:por|de) (?:definir|asignar|nombrar|designar|confirmar))?|(?:sin|falta) (?:el )?responsable|no (?:asignado|definido|tiene(?: correo)?)|sin correo(?: electronico| institucional)?|ningun[oa]|nadie|(?:cargo )?vacante|tb[da]|x+|)$`,
);

/** Whether the text names nobody: empty, only punctuation, "por definir", "N/A", "vacante"; in the place of an address "no tiene", "sin correo". */
export function namesNobody(text: string): boolean {
  const folded = fold(text);
  return !/[\p{L}\p{N}]/u.test(folded) || PLACEHOLDER.test(folded.replace(/[\s.…]+$/, ''));
}
