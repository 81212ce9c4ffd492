/** Chains as the server answers them. */

import type { ChainReport, ReportedChain, ReportedLink } from '#core/chains/chain-report.ts';
import type { DoneAnswer } from './recorded-validations.ts';

/** An activity of a chain. */
export function linkOf(changes: Partial<ReportedLink> & Pick<ReportedLink, 'number' | 'act'>): ReportedLink {
  return {
    typed: changes.number,
    cell: `C${changes.number}`,
    title: `Actividad ${changes.number}`,
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
  gone: [],
  links: [
    linkOf({
      number: '30',
      act: 'convocatoria',
      title: 'Convocar a la Audiencia Pública de rendición de cuentas',
      verdict: null,
    }),
    linkOf({ number: '31', act: 'realización', title: 'Realizar la Audiencia Pública', verdict: 'cumple' }),
    linkOf({
      number: '33',
      act: 'sistematización',
      title: 'Sistematizar la Audiencia Pública',
      verdict: 'indeterminado',
    }),
    linkOf({
      number: '32',
      act: 'boletín',
      title: 'Publicar el boletín de la Audiencia Pública',
      verdict: 'no cumple',
    }),
  ],
};

/** One that the user confirmed. */
export const FORUM: ReportedChain = {
  code: 'foro',
  name: 'Foro ciudadano',
  confirmed: true,
  rejected: false,
  gone: [],
  links: [
    linkOf({ number: '12', act: 'convocatoria' }),
    linkOf({ number: '13', act: 'otra actividad', verdict: 'cumple' }),
  ],
};

/** One that the user said is none. */
export const REJECTED: ReportedChain = {
  code: 'feria',
  name: 'Feria de servicios',
  confirmed: false,
  rejected: true,
  gone: [],
  links: [linkOf({ number: '5', act: 'convocatoria' }), linkOf({ number: '6', act: 'realización' })],
};

/** The answer with these chains. */
export function chainsOf(
  chains: readonly (Partial<ReportedChain> & Pick<ReportedChain, 'code'>)[],
): DoneAnswer<ChainReport> {
  const whole = chains.map((chain) => ({
    name: chain.code,
    confirmed: false,
    rejected: false,
    gone: [],
    links: [],
    ...chain,
  }));
  return { done: { sheet: 'CRONOGRAMA', chains: whole }, text: `${chains.length} cadenas.` };
}

/** One of each standing. */
export const chains = chainsOf([AUDIENCE, FORUM, REJECTED]);
