/** What the title of an activity says: which acts, for which event or document. */

import { fold, foldWithOrigins, originalSpan } from '#core/text/fold.ts';
import { oneLine } from '#core/text/one-line.ts';
import type { Act } from './chain.ts';
import { type Role, roleOf } from './leading-words.ts';
import { isGathering, type Token, tokensOf, topicWords } from './topic-words.ts';

/** A title that was understood. */
export interface TitleReading {
  readonly kind: 'event' | 'document';
  /** In the order of the title; empty where it is only a name, which may be that of an event. */
  readonly acts: readonly Act[];
  /** What it is about, as {@link topicWords} gives it; never empty. */
  readonly words: readonly string[];
  /** Whether it speaks of a document's first or last version; null where it does not say. */
  readonly version: 'first' | 'final' | null;
  /** Where the name of the event or document stands in the folded title, end excluded. */
  readonly start: number;
  readonly end: number;
}

const EVENT_ACTS: ReadonlySet<Role> = new Set<Role>(['convening', 'holding', 'writing-up', 'bulletin']);
/** Roles that carry another act out: "publicación de la convocatoria", "realizar la difusión". */
const CARRIERS: ReadonlySet<Role> = new Set<Role>(['holding', 'drafting', 'publishing', 'spreading', 'sending']);
const DOCUMENT =
  /^(?:informe|documento|estrategia|plan|cronograma|encuesta|diagnostico|autodiagnostico|caracterizacion|matriz|protocolo|resolucion|decreto|guia|manual|cartilla|reporte|presupuesto|analisis|estudio|evaluacion)(?:e?s)?$/;
/** Where something is published says nothing of what it is. */
const PLACES =
  /\b(?:en|a traves de|por) (?:el |la |los |las |nuestra |nuestro )?(?:micro ?sitio|pagina|sitio|portal|redes|web)(?: (?:web|oficial(?:es)?|institucional(?:es)?|sociales|transparencia))*(?: de la (?:alcaldia|entidad|administracion)(?: municipal)?)?\b/g;
/** What comes after the name: how, by whom, what for. */
const REST =
  /\.(?=\s+[^\d\s]|$)|,?\s(?:a traves de|mediante|por medio|de acuerdo|de conformidad|conforme|segun|en articulacion|en coordinacion|en el marco|en cumplimiento|en el termino|con el fin|con el objet|con el proposito|tales como|incluyendo|teniendo|verificando|para que|para [a-z]+[aei]r(?:l[oae]s?)?)\b/;
/** Before whom a document is laid. */
const BODY =
  /,?\s(?:en|por|ante|al) (?:el |la |los )?(?:comite|consejo|concejo|junta|sesion|grupo|equipo|alcalde|despacho)\b/;
const OBSERVATIONS =
  /^(?:(?:informe|consolidado|matriz|documento) )?(?:(?:de|con) )?(?:las |los )?(?:observaciones|comentarios|aportes|sugerencias)\b.*? (?:sobre|frente al?|al|a la|respecto al?|respecto del?) /;
/** Who is called together says nothing of what to: "convocar a la ciudadanía a la audiencia". */
const GUESTS =
  /^(?:ciudadan(?:ia|os)|comunidad(?:es)?|organizaciones|grupos|actores|lideres|veedurias|medios|poblacion)\b.*? (?:al?|para|en) (?:la |el |los |las )?(?:participar (?:de|en) (?:la |el |los |las )?)?/;
/** Longer titles are no mere names. */
const LONGEST_NAME = 80;
const CONSULTED = /\b(?:observaciones|comentarios|consulta|aportes|retroalimentacion)\b/;
/** News of what is still to come: of an event that was held it tells nothing. */
const BEFOREHAND = /\bexpectativa\b|\b(?:previ[oa]s? al?|antes de)\b|\binvita/;
/** Before them a report is laid, which they do not approve. */
const AUDIENCE = /\b(?:al?|ante|en) (?:el |la |los |las )?(?:honorable )?(?:concejo|contraloria|comunidad|ciudadan)/;
const YEAR = /^20\d\d$/;
/** A linking word that belongs to the name: "De Vuelta al Barrio". */
const OWN_ARTICLE = /(?<=\S\s+)(?:De|Del|A|Al|La|El|Los|Las)\s+$/;
/** They come from an event. */
const RESULTS = /\b(?:resultados|conclusiones|aportes)\b/;
/** What is done with answers that were given. */
const AFTERWARDS = /^[^a-z]*(?:seguimiento|verifica|evalua|monitore|capacita|socializa|divulga|difu)/;
const ANSWERS =
  /\b(?:respuestas?|responder|contestar|resolver por escrito)\b.*\b(?:preguntas?|inquietud(?:es)?|interrogantes?|peticion(?:es)?|solicitud(?:es)?)\b|\brespuestas? (?:(?:por )?escrit[ao]s? )?a l[ao]s? (?:ciudadan[a-z]+|comunidad|asistentes|participantes)\b/;

/** Reads a title; null where it says nothing that a chain could be made of. */
export function readTitle(title: string): TitleReading | null {
  const folded = fold(title);
  if (ANSWERS.test(folded)) return null;
  const text = folded.replace(PLACES, (place) => ' '.repeat(place.length));
  const tokens = tokensOf(text);
  const { groups, next } = readLead(tokens);
  const first = tokens[next];
  if (first === undefined) return null;
  const acts = actsOf(groups, first.text, RESULTS.test(text.slice(0, first.start)));
  if (acts?.includes('bulletin') && BEFOREHAND.test(text)) return null;
  if (acts?.[0] === 'approving' && /\bpresenta/.test(text.slice(0, first.start)) && AUDIENCE.test(text)) return null;
  if (acts === null || (acts.length === 0 && text.length > LONGEST_NAME)) return null;
  const isEvent = acts.every((act) => EVENT_ACTS.has(act) || act === 'follow-up');
  return isEvent ? readEvent(text, first, acts) : readDocument(text, first, acts[0] ?? 'other');
}

/** Whether a folded text is about written answers to what was asked in an event. */
export function answersQuestions(folded: string): boolean {
  return ANSWERS.test(folded) && !AFTERWARDS.test(folded);
}

/** What such a text says after what was asked: by whom and where. */
export function askedAt(folded: string): string {
  const at = ANSWERS.exec(folded.replace(PLACES, ' '));
  return at === null ? '' : (at.input.slice(at.index + at[0].length).split(REST)[0] ?? '');
}

/** The name of the event or document as it stands in the title. */
export function topicName(title: string, { start, end }: Pick<TitleReading, 'start' | 'end'>): string {
  const folded = foldWithOrigins(title);
  const span = originalSpan(title, folded, start, end);
  const article = title === title.toUpperCase() ? null : OWN_ARTICLE.exec(title.slice(0, span.start));
  return oneLine(`${article?.[0] ?? ''}${title.slice(span.start, span.end)}`);
}

/** Words that open the title, in groups: acts of one group are joined by "y", each group is what the one before is done to. */
function readLead(tokens: readonly Token[]): { groups: Role[][]; next: number } {
  const groups: Role[][] = [];
  let joined = false;
  let next = 0;
  for (; next < tokens.length; next += 1) {
    const role = leadingRole(tokens, next);
    if (role === 'and') joined = true;
    else if (role === undefined || (role === 'filler' && groups.length === 0)) break;
    else if (role !== 'link' && role !== 'filler') {
      if (joined && groups.length > 0) groups.at(-1)?.push(role);
      else groups.push([role]);
      joined = false;
    }
  }
  return { groups, next };
}

/** A number opens many titles; "informe de sistematización" is a sistematización, "promoción e invitación" an invitation. */
function leadingRole(tokens: readonly Token[], at: number): Role | undefined {
  const word = tokens[at]?.text ?? '';
  if (at === 0 && roleOf(tokens[1]?.text ?? '') === 'and' && roleOf(tokens[2]?.text ?? '') === 'convening')
    return 'link';
  if (/^(?:informe|documento)$/.test(word)) {
    const next = tokens.slice(at + 1, at + 4).find(({ text }) => roleOf(text) !== 'link');
    return next !== undefined && roleOf(next.text) === 'writing-up' ? 'link' : undefined;
  }
  return /^\d+$/.test(word) && at < 3 && tokens.slice(0, at).every(({ text }) => /^\d+$/.test(text))
    ? 'link'
    : roleOf(word);
}

/** The acts of the last group; null where it is no act of its own but one for or about another. */
function actsOf(groups: readonly (readonly Role[])[], topic: string, isOfResults: boolean): Act[] | null {
  const all = groups.flat();
  if (all.includes('commitment')) return all.includes('tracking') ? ['follow-up'] : null;
  const last = groups.at(-1) ?? [];
  const acts = last.filter(isAct);
  if (groups.length === 0) return [];
  if (acts.length === 0 || last.includes('tracking')) return null;
  if (!groups.slice(0, -1).every((group) => group.every((role) => CARRIERS.has(role)))) return null;
  const events = acts.filter((act) => EVENT_ACTS.has(act));
  if (events.length === 0) return isGathering(topic) ? ofGathering(acts[0], isOfResults) : acts.slice(0, 1);
  return events.every((act) => act === 'holding') && DOCUMENT.test(topic) ? ['drafting'] : events;
}

/** What is done with the results of an event is done for the event, which is no document itself. */
function ofGathering(act: Act | undefined, isOfResults: boolean): Act[] | null {
  if (!isOfResults) return null;
  if (act === 'drafting') return ['writing-up'];
  return act === 'publishing' || act === 'spreading' ? ['bulletin'] : null;
}

function isAct(role: Role): role is Act {
  return !['preparing', 'sending', 'tracking', 'commitment', 'and', 'link', 'filler'].includes(role);
}

function readEvent(text: string, first: Token, acts: readonly Act[]): TitleReading | null {
  const guests = acts[0] === 'convening' ? GUESTS.exec(text.slice(first.start)) : null;
  const start = first.start + (guests?.[0].length ?? 0);
  return reading('event', text, start, endOf(text, start, REST), acts, null);
}

function readDocument(text: string, first: Token, act: Act): TitleReading | null {
  const observed = act === 'drafting' || act === 'publishing' ? OBSERVATIONS.exec(text.slice(first.start)) : null;
  const start = first.start + (observed?.[0].length ?? 0);
  const end = Math.min(endOf(text, start, REST), endOf(text, start, BODY));
  const version = /\b(?:final|definitiv[oa])\b/.test(text)
    ? 'final'
    : /\b(?:preliminar|borrador|inicial)\b/.test(text)
      ? 'first'
      : null;
  if (observed !== null) return reading('document', text, start, end, ['observations'], version);
  const isConsulted = act === 'publishing' && CONSULTED.test(text.slice(start));
  return reading('document', text, start, end, [isConsulted ? 'consulting' : act], version);
}

function reading(
  kind: TitleReading['kind'],
  text: string,
  start: number,
  end: number,
  acts: readonly Act[],
  version: TitleReading['version'],
): TitleReading | null {
  const words = topicWords(text.slice(start, end));
  return words.every((word) => YEAR.test(word)) ? null : { kind, acts, words, version, start, end };
}

/** Where the name ends: at what is said besides, or at a second thing that is done ("… y publicarlo"). */
function endOf(text: string, start: number, rest: RegExp): number {
  const name = text.slice(start);
  const cut = rest.exec(name)?.index ?? name.length;
  const second = tokensOf(name.slice(0, cut)).find(({ text: word }, at, tokens) => {
    return at > 0 && tokens[at - 1]?.text === 'y' && isDone(word);
  });
  return start + name.slice(0, second === undefined ? cut : second.start - 2).trimEnd().length;
}

function isDone(word: string): boolean {
  const role = roleOf(word.replace(/r(?:l[oae]s?)$/, 'r'));
  if (role === undefined || !(isAct(role) || role === 'sending')) return false;
  return /(?:r|cion|r(?:l[oae]s?)|envio|entrega)$/.test(word);
}
