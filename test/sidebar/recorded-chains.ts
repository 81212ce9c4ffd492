/** Chains as the server answers them. */

import type { ChainsReport, ReportedChain, ReportedLink } from '../../src/sidebar/chains-api.ts';
import type { DoneAnswer } from './recorded-validations.ts';

/** An activity of a chain. */
export function linkOf(changes: Partial<ReportedLink> & Pick<ReportedLink, 'number' | 'act'>): ReportedLink {
  return {
    cell: `C${String(changes.number)}`,
    title: `Actividad ${String(changes.number)}`,
    verdict: null,
    ...changes,
  };
}

/** A suggested chain, as the sheet's texts suggest it. */
export const AUDIENCE: ReportedChain = {
  code: 'audiencia-publica',
  name: 'Audiencia Pública',
  confirmed: false,
  rejected: false,
  links: [
    linkOf({
      number: 30,
      act: 'convening',
      title: 'Convocar a la Audiencia Pública de rendición de cuentas',
      verdict: null,
    }),
    linkOf({ number: 31, act: 'holding', title: 'Realizar la Audiencia Pública', verdict: 'cumple' }),
    linkOf({ number: 33, act: 'writing-up', title: 'Sistematizar la Audiencia Pública', verdict: 'indeterminado' }),
    linkOf({ number: 32, act: 'bulletin', title: 'Publicar el boletín de la Audiencia Pública', verdict: 'no cumple' }),
  ],
};

/** One that the user confirmed. */
export const FORUM: ReportedChain = {
  code: 'foro',
  name: 'Foro ciudadano',
  confirmed: true,
  rejected: false,
  links: [linkOf({ number: 12, act: 'convening' }), linkOf({ number: '13', act: 'other', verdict: 'cumple' })],
};

/** One that the user said is none. */
export const REJECTED: ReportedChain = {
  code: 'feria',
  name: 'Feria de servicios',
  confirmed: false,
  rejected: true,
  links: [linkOf({ number: 5, act: 'convening' }), linkOf({ number: 6, act: 'holding' })],
};

/** The answer with these chains. */
export function chainsOf(
  chains: readonly (Partial<ReportedChain> & Pick<ReportedChain, 'code'>)[],
): DoneAnswer<ChainsReport> {
  const whole = chains.map((chain) => ({ name: chain.code, confirmed: false, rejected: false, links: [], ...chain }));
  return { done: { sheet: 'CRONOGRAMA', chains: whole }, text: `${chains.length} cadenas.` };
}

/** One of each standing. */
export const chains = chainsOf([AUDIENCE, FORUM, REJECTED]);
