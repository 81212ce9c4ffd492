/** Names, codes and aliases that two units of the "Responsables" sheet claim. */

import type { DirectoryProblemCode } from '#core/directory/directory-problem.ts';
import { defineRule, type RuleNotes } from '../rule.ts';

const ADVICE: { readonly [Code in DirectoryProblemCode]?: string } = {
  'duplicate-name': 'Deje una sola fila por unidad, con todos sus alias y correos.',
  'duplicate-code': 'Dé a cada unidad una sigla distinta.',
  'duplicate-alias': 'Deje el alias solo en la unidad a la que se refiere.',
};

export const sharedAlias = defineRule({
  id: 'shared-alias',
  title: 'Nombre de dos unidades',
  severity: 'error',
  options: {},
  *check(_, __, { directory }) {
    for (const { row, column, code, subject, text } of directory.problems) {
      const advice = ADVICE[code];
      if (advice !== undefined) yield { sheet: 'directory', row, column, about: `${code} ${subject}`, text, advice };
    }
  },
});

/** For the documentation. */
export const sharedAliasNotes: RuleNotes<typeof sharedAlias> = {
  description: 'Busca en la hoja Responsables nombres, siglas y alias que ya son de otra unidad.',
  reason: 'Una actividad con ese nombre se le asigna solo a la primera: la otra no la ve ni recibe su correo.',
  source: 'Hoja Responsables del propio libro.',
  example: '«Planeación» ya se refiere a «Secretaría de Planeación»: aquí no se tuvo en cuenta.',
  fixable: false,
  optionNotes: {},
};
