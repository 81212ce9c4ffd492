/** Links of a chain that begin before the link they follow. */

import { ACT_NAMES, type Chain, type ChainLink } from '#core/chains/chain.ts';
import { linkVerdicts, type TimingOf, timingIn } from '#core/chains/timing.ts';
import { longWeek } from '#core/schedule/spanish-dates.ts';
import { defineRule, type RuleNotes, type Violation } from '../rule.ts';
import { activityName, capitalized, quote } from '../wording.ts';

export const chainOrder = defineRule({
  id: 'chain-order',
  title: 'Orden de una cadena',
  severity: 'warning',
  options: {},
  *check(schedule, _, { chains }) {
    const timingOf = timingIn(schedule);
    /** Chains that were confirmed twice have the same to say. */
    const told = new Set<string>();
    for (const violation of chains.flatMap((chain) => [...outOfOrder(chain, timingOf)])) {
      const key = `${violation.row} ${violation.text}`;
      if (!told.has(key)) yield violation;
      told.add(key);
    }
  },
});

/** For the documentation. */
export const chainOrderNotes: RuleNotes<typeof chainOrder> = {
  description:
    'Busca actividades que empiezan antes que la que les precede en su cadena: convocatoria, realización, sistematización, boletín y seguimiento de un evento; elaboración, publicación para observaciones, revisión, publicación y divulgación de un documento; o el orden que se haya confirmado. Las cadenas que solo se dedujeron de los textos dan aviso. Calla si empiezan en la misma semana o no se sabe cuándo.',
  reason:
    'Una sistematización antes del evento, o un evento antes de su convocatoria, no se puede cumplir como está programado.',
  source: 'Práctica de los cronogramas; Función Pública, Manual Único de Rendición de Cuentas.',
  example:
    'La actividad 3 (sistematización) empieza en la semana del 3 al 7 de febrero de 2025, antes que la actividad 2 (realización), que empieza en la semana del 17 al 21 de febrero de 2025 y va primero en «Cabildo Abierto».',
  fixable: false,
  optionNotes: {},
};

function* outOfOrder(chain: Chain, timingOf: TimingOf): Iterable<Violation> {
  const verdicts = linkVerdicts(chain, timingOf);
  const { code, name, links, confirmed } = chain;
  for (const [index, link] of links.entries()) {
    const before = links[index - 1];
    if (before === undefined || verdicts[index] !== 'no cumple') continue;
    const [week] = timingOf(link.activity).weeks;
    const [earlier] = timingOf(before.activity).weeks;
    if (week === undefined || earlier === undefined) continue;
    yield {
      row: week.row,
      column: week.column,
      about: code,
      text: `${capitalized(linkName(link))} empieza en ${longWeek(week.days)}, antes que ${linkName(before)}, que empieza en ${longWeek(earlier.days)} y ${confirmed ? 'va' : 'parece ir'} primero en ${quote(name)}.`,
      advice: `Revise las semanas de las dos actividades${confirmed ? '' : '; si no dependen una de otra, ignore este aviso'}.`,
      ...(confirmed ? {} : { atMost: 'info' }),
    };
  }
}

function linkName({ activity, act }: ChainLink): string {
  return act === 'other' ? activityName(activity) : `${activityName(activity)} (${ACT_NAMES[act]})`;
}
