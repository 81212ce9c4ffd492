/** Meetings and trainings of those who prepare the rendición de cuentas, which are no dialogue with the citizens. */

const INSIDERS = /\b(?:capacita|intern[oa]s?\b|equipo\b|grupo lider|enlaces?\b|servidor|funcionari)/;
const CITIZENS =
  /\b(?:ciudadan|dialog|comun[aei]|barri|vered|corregimiento|rural|sector|gremi|vecin|jovenes|juven|mujer|victima|nin[oa]s|adult|campesin|indigena|afro|veedur|lideres|organizacion|poblacion|usuari|academia|comercian|empresa)/;
/** Held for everybody, whoever is named besides. */
const FOR_ALL = /\b(?:audiencia|cabildo|asamblea|foro)s?\b/;

/** Whether a folded title speaks of people of the alcaldía and of nobody else. */
export function isAmongInsiders(folded: string): boolean {
  const insiders = INSIDERS.exec(folded);
  return insiders !== null && !CITIZENS.test(folded) && !FOR_ALL.test(folded.slice(0, insiders.index));
}
