/** Events without convocatoria, sistematización or boletín. */

import { ACT_NAMES, type Act, type ChainLink } from '#core/chains/chain.ts';
import { isCancelled } from '#core/chains/timing.ts';
import { listing } from '#core/text/listing.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { numberText, quote } from '../wording.ts';

const OF_EVENTS: readonly Act[] = ['convening', 'holding', 'writing-up', 'bulletin'];
const NEEDED: readonly Act[] = ['convening', 'writing-up', 'bulletin'];
/** Nobody comes to an event that was not convened; what is written of it afterwards is a custom of the sheet, or is not. */
const ALWAYS_NEEDED: readonly Act[] = ['convening'];

export const missingLink = defineRule({
  id: 'missing-link',
  title: 'Eslabón faltante',
  severity: 'warning',
  options: {},
  *check({ layout }, _, { chains }) {
    const isCustom = (act: Act): boolean =>
      ALWAYS_NEEDED.includes(act) || chains.some(({ acts }) => acts.includes(act));
    for (const { code, name, links, acts, confirmed } of chains) {
      const [first] = links;
      const ofEvent = links.filter(({ act }) => act !== 'other');
      if (first === undefined || links.length < 2 || !links.some(({ act }) => OF_EVENTS.includes(act))) continue;
      const { activity } = links.find(({ act }) => act === 'holding') ?? first;
      if (isCancelled(activity)) continue;
      for (const act of NEEDED.filter((needed) => !acts.includes(needed) && (confirmed || isCustom(needed)))) {
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
    'Busca eventos que tienen otras actividades de su cadena, pero no convocatoria, sistematización o boletín. Si la cadena solo se dedujo de los textos da aviso, y pide sistematización y boletín únicamente donde otro evento del cronograma los tiene; si se confirmó, advertencia. Calla si el evento se canceló. No cuenta como faltante lo que hace otra actividad del mismo evento.',
  reason:
    'Sin convocatoria nadie llega, sin sistematización no queda registro de lo que se dijo y sin boletín la ciudadanía no conoce los resultados.',
  source: 'Práctica de los cronogramas; Función Pública, Manual Único de Rendición de Cuentas.',
  example: '«Diálogos Zonales» tiene realización (1) y sistematización (2), pero no tiene convocatoria.',
  fixable: false,
  optionNotes: {},
};

/** `sistematización (33)`, `realización (fila 12)` */
function actName({ activity, act }: ChainLink): string {
  return `${ACT_NAMES[act]} (${numberText(activity.number) || `fila ${activity.row}`})`;
}
