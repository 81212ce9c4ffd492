/** Events at which people talk with the administration, and the activities around each. */

/** An event with its article: "la audiencia pública", "el foro virtual". */
export interface CorpusEvent {
  readonly article: 'el' | 'la';
  readonly name: string;
}

/** The first one is the event of all that gives an account to everybody. */
export const EVENTS: readonly [CorpusEvent, ...CorpusEvent[]] = [
  { article: 'la', name: 'audiencia pública de rendición de cuentas' },
  { article: 'el', name: 'diálogo ciudadano con comerciantes' },
  { article: 'el', name: 'diálogo ciudadano con las comunidades rurales' },
  { article: 'el', name: 'diálogo ciudadano con las juntas de acción comunal' },
  { article: 'el', name: 'diálogo ciudadano con niñas, niños y adolescentes' },
  { article: 'el', name: 'diálogo territorial con las comunidades étnicas' },
  { article: 'el', name: 'encuentro con las organizaciones juveniles' },
  { article: 'el', name: 'encuentro con las personas mayores' },
  { article: 'el', name: 'encuentro con las veedurías ciudadanas' },
  { article: 'el', name: 'foro virtual sobre seguridad y convivencia' },
  { article: 'el', name: 'foro de mujeres lideresas' },
  { article: 'la', name: 'feria de la transparencia' },
  { article: 'la', name: 'feria de servicios institucionales' },
  { article: 'la', name: 'mesa de trabajo con el sector educativo' },
  { article: 'la', name: 'mesa de trabajo con el sector salud' },
  { article: 'la', name: 'mesa de trabajo con las víctimas del conflicto armado' },
  { article: 'el', name: 'cabildo abierto sobre el presupuesto participativo' },
  { article: 'el', name: 'conversatorio con la academia' },
  { article: 'el', name: 'recorrido ciudadano por las obras del municipio' },
  { article: 'la', name: 'asamblea barrial de la zona norte' },
  { article: 'la', name: 'asamblea barrial de la zona sur' },
  { article: 'el', name: 'taller de control social para jóvenes' },
];

/** How a schedule words the activities of its events: with nouns or with verbs. */
export type EventWording = 'nouns' | 'verbs';

/** The titles of an event's activities, in the order in which they happen. */
export function eventTitles({ article, name }: CorpusEvent, wording: EventWording): string[] {
  const [to, of] = article === 'el' ? [`al ${name}`, `del ${name}`] : [`a la ${name}`, `de la ${name}`];
  const the = `${article} ${name}`;
  return wording === 'nouns'
    ? [
        `Convocatoria ${to}`,
        `Realización ${of}`,
        `Sistematización de los aportes ${of}`,
        `Boletín de prensa sobre ${the}`,
      ]
    : [
        `Convocar a la ciudadanía ${to}`,
        `Realizar ${the}`,
        `Sistematizar los aportes ${of}`,
        `Publicar el boletín de prensa sobre ${the}`,
      ];
}

/** The title of what follows an event within fifteen working days (Ley 1757 de 2015, art. 56). */
export function answersTitle({ article, name }: CorpusEvent, wording: EventWording): string {
  const at = `en ${article} ${name}`;
  return wording === 'nouns'
    ? `Respuesta escrita a las preguntas formuladas ${at}`
    : `Responder por escrito las preguntas formuladas ${at}`;
}
