/** Events without convocatoria, sistematización or boletín. */

import { ACT_NAMES, type Act, type Chain, type ChainLink } from '#core/chains/chain.ts';
import { type Mention, mentionsIn } from '#core/chains/mentions.ts';
import { answersQuestions, readTitle } from '#core/chains/read-title.ts';
import { isCancelled } from '#core/chains/timing.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { listing } from '#core/text/listing.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { numberText, quote } from '../wording.ts';

const OF_EVENTS: readonly Act[] = ['convening', 'holding', 'writing-up', 'bulletin'];
/** Each with what an activity says that may be one, and is not read as one. */
const NEEDED: readonly (readonly [Act, RegExp])[] = [
  ['convening', /\b(?:convoc|invit|citar|promo|difu|divulg|socializ|inscri)/],
  ['writing-up', /\b(?:informe|consolid|proces|memoria|resultado|conclusion|aporte|documento)/],
  ['bulletin', /\b(?:publicar|publicacion|difu|divulg|socializ|prensa|resultado|conclusion)/],
];
/** Nobody comes to an event that was not convened; what is written of it afterwards is a custom of the sheet, or is not. */
const ALWAYS_NEEDED: readonly Act[] = ['convening'];

export const missingLink = defineRule({
  id: 'missing-link',
  title: 'Eslabón faltante',
  severity: 'warning',
  options: {},
  *check({ layout, activities }, _, { chains }) {
    const isCustom = (act: Act): boolean =>
      ALWAYS_NEEDED.includes(act) || chains.some(({ acts }) => acts.includes(act));
    let mentions: ReturnType<typeof mentionsIn> | undefined;
    for (const chain of chains) {
      const { code, name, links, acts, confirmed } = chain;
      const activity = eventOf(chain);
      const missing = NEEDED.filter(([act]) => !acts.includes(act) && (confirmed || isCustom(act)));
      if (activity === null || missing.length === 0) continue;
      mentions ??= mentionsIn(activities);
      const others = mentions(readTitle(activity.title)?.words ?? []).filter((each) => !isLink(each, chain));
      const ofEvent = links.filter(({ act }) => act !== 'other');
      for (const [act, alike] of missing) {
        if (others.some(({ text }) => alike.test(text) && !answersQuestions(text))) continue;
        yield {
          row: activity.row,
          column: layout.columns.activity,
          about: `${code}|${act}`,
          text: `${quote(name)} tiene ${listing(ofEvent.map(actName))}, pero no tiene ${ACT_NAMES[act]}.`,
          advice: 'Agregue la actividad que falta; si no hace falta, ignore este hallazgo.',
          ...(confirmed ? {} : { atMost: 'info' }),
        };
      }
    }
  },
});

/** For the documentation. */
export const missingLinkNotes: RuleNotes<typeof missingLink> = {
  description:
    'Busca eventos que tienen otras actividades de su cadena, pero no convocatoria, sistematización o boletín. Si la cadena solo se dedujo de los textos da aviso, y pide sistematización y boletín únicamente donde otro evento del cronograma los tiene; si se confirmó, advertencia. Calla si el evento se canceló. No cuenta como faltante lo que hace otra actividad del mismo evento, o puede que haga: «Publicar los resultados del foro» puede ser su boletín.',
  reason:
    'Sin convocatoria nadie llega, sin sistematización no queda registro de lo que se dijo y sin boletín la ciudadanía no conoce los resultados.',
  source: 'Práctica de los cronogramas; Función Pública, Manual Único de Rendición de Cuentas.',
  example: '«Diálogos Zonales» tiene realización (1) y sistematización (2), pero no tiene convocatoria.',
  fixable: false,
  optionNotes: {},
};

/** The activity that holds the event of a chain, or else its first; null where it is of no event, or of one that was cancelled. */
function eventOf({ links }: Chain): AssignedActivity | null {
  const [first, another] = links;
  if (first === undefined || another === undefined || !links.some(({ act }) => OF_EVENTS.includes(act))) return null;
  const { activity } = links.find(({ act }) => act === 'holding') ?? first;
  return isCancelled(activity) ? null : activity;
}

function isLink({ activity }: Mention, { links }: Chain): boolean {
  return links.some((link) => link.activity === activity);
}

/** `sistematización (33)`, `realización (fila 12)` */
function actName({ activity, act }: ChainLink): string {
  return `${ACT_NAMES[act]} (${numberText(activity.number) || `fila ${activity.row}`})`;
}
