/** Words whose spelling is known beforehand, so that a slip in them is sure. */

import { fold } from '#core/text/fold.ts';

/** What such schedules speak of all the time: in these also a wrong letter is sure. */
const FREQUENT =
  'acompañamiento actividad adolescente audiencia beneficiario ciudadana ciudadano comunidad comunitaria ' +
  'comunitario compromiso conocimiento convocatoria cronograma cuatrimestre cuenta cumplimiento dependencia ' +
  'desarrollo documento encuentro entidad estrategia evidencia fortalecimiento funcionario indicador informe ' +
  'institucional jornada lineamiento mantenimiento mejoramiento municipal ordenamiento participante participativa ' +
  'participativo presupuesto procedimiento proyecto responsable respuesta resultado seguimiento semestre servidor ' +
  'territorial trimestre vigencia actualización administración alcaldía aprobación articulación capacitación ' +
  'caracterización ciudadanía comunicación consolidación contratación coordinación corrupción designación ' +
  'difusión dirección divulgación ejecución elaboración evaluación gestión implementación información inscripción ' +
  'organización participación planeación presentación publicación realización rendición sistematización ' +
  'socialización ambiental anticorrupción asignación asistencia autodiagnóstico biblioteca conformación ' +
  'construcción contratista convivencia deportiva discapacidad educación educativa emergencia emprendimiento ' +
  'formulación herramienta identificación inclusión infraestructura interventoría intervención invitación ' +
  'juventud legalización liquidación mecanismo metodología micrositio modificación notificación observación ' +
  'patrimonio percepción población prevención priorización protección racionalización recolección recomendación ' +
  'saneamiento satisfacción seguridad supervisión vacunación verificación vinculación vivienda transparencia ' +
  'equipo grupo pregunta presupuestal institución proceso reunión taller encuesta';

/** What activities begin with. */
const VERBS =
  'actualizar adelantar aplicar aprobar articular capacitar caracterizar conformar consolidar construir convocar ' +
  'coordinar definir desarrollar designar diligenciar difundir divulgar ejecutar elaborar elegir entregar evaluar ' +
  'formular fortalecer garantizar gestionar identificar implementar informar invitar organizar participar preparar ' +
  'presentar priorizar programar promover publicar realizar recopilar responder revisar sistematizar socializar ' +
  'solicitar transmitir verificar';

/** No words without their accent or ñ, nor with the accent elsewhere. */
const ACCENTED =
  'además ahí algún allí aquí así atrás año agrícola ámbito área asesoría auditoría código compañía consultoría ' +
  'contraloría crédito cámara cédula cercanía categoría carácter década defensoría deberá deberán desempeño ' +
  'después detrás diseño diseñar día enseñanza energía énfasis época español estará estarán éxito física físico ' +
  'garantía guía hipótesis índice indígena ingeniería inglés interés jamás jóvenes kilómetro línea lúdica lúdico ' +
  'mayoría minoría mañana mérito miércoles máxima máximo mínima mínimo módulo música ningún niña niñez niño ' +
  'óptima óptimo órgano página país países pequeña pequeño personería podrá podrán procuraduría propósito próxima ' +
  'próximo química quizás raíz raíces república rápida rápido régimen según señalización síntesis sábado séptimo ' +
  'sólida sólido también tendrá tendrán tesorería teléfono teoría través tutoría última último única único ' +
  'veeduría vehículo víctima vía análisis boletín bogotá búsqueda café comité estándar medellín señalizar señas ' +
  'acompañar anónima anónimo ágil árbol cárcel débil difícil frágil fácil hábil líder móvil señal útil críticos ' +
  'diagnósticos autodiagnósticos ejércitos específicas específicos exámenes gráficas gráficos géneros imágenes ' +
  'médicos orígenes prácticos públicas públicos resúmenes volúmenes depósitos límites números términos trámites';

/** Nouns and adjectives that without their accent would be forms of a verb. */
const TWINS =
  'artículo autodiagnóstico cálculo capítulo catálogo depósito diagnóstico diálogo ejército género límite número ' +
  'préstamo pública público río término título tráfico trámite tránsito vínculo';

type Spellings = ReadonlyMap<string, string>;
let known: Spellings | undefined;
let twins: Spellings | undefined;

/** How a word is written that has no other way, by its folded letters. */
export function knownSpelling(folded: string): string | undefined {
  known ??= byLetters([...frequentWords(), ...ACCENTED.split(' ').flatMap((word) => [word, pluralOf(word)])]);
  return known.get(folded);
}

/** How a noun or adjective is written whose letters are a verb's too, by its folded letters. */
export function knownTwin(folded: string): string | undefined {
  twins ??= byLetters(TWINS.split(' '));
  return twins.get(folded);
}

/** The words that such schedules use most, nouns and adjectives in singular and plural. */
export function frequentWords(): string[] {
  return [...VERBS.split(' '), ...FREQUENT.split(' ').flatMap((word) => [word, pluralOf(word)])];
}

function byLetters(words: readonly string[]): Spellings {
  return new Map(words.map((word) => [fold(word), word]));
}

/** A word whose plural is not made by adding letters stays as it is. */
function pluralOf(word: string): string {
  if (/[aeoéá]$/.test(word)) return `${word}s`;
  if (/[lrd]$/.test(word) && word !== 'carácter') return `${word}es`;
  return word.replace(/ión$/, 'iones');
}
