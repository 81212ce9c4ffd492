/** Texts that stand in an owner cell until somebody is responsible. */

import { fold } from '#core/text/fold.ts';

const PLACEHOLDER =
  /^(n\.?\/?a\.?|no aplica|(por|sin) (definir|asignar|establecer|determinar|confirmar)|pendiente( (por|de) (definir|asignar|confirmar))?|sin responsable|x+|)$/;

/** Whether the text names nobody: empty, only punctuation, "por definir", "N/A". */
export function namesNobody(text: string): boolean {
  const folded = fold(text);
  return !/[a-z0-9]/.test(folded) || PLACEHOLDER.test(folded.replace(/[\s.…]+$/, ''));
}
