/** What the orders that set something are given: read from their own options. */

import type { MarkListInput } from '#commands/mark-list.ts';
import { BadUse } from './bad-use.ts';
import { ruleChanges } from './rule-option.ts';
import { yesOrNo } from './yes-or-no.ts';

/** The options, as `parseArgs` gives them. */
export interface OrderOptions {
  readonly hallazgo?: string | undefined;
  readonly motivo?: string | undefined;
  readonly regla: readonly string[];
  readonly festivos?: string | undefined;
  readonly 'al-escribir'?: string | undefined;
  readonly lista?: string | undefined;
  readonly cadena?: string | undefined;
  readonly nombre?: string | undefined;
  readonly codigo?: string | undefined;
}

type Reader = (options: OrderOptions) => object;

const READERS: Readonly<Record<string, Reader>> = {
  ignorar({ hallazgo, motivo }) {
    if (hallazgo === undefined) throw new BadUse('Falta --hallazgo y su clave: la da «validar --json» (fingerprint).');
    if (motivo === undefined) throw new BadUse('Falta --motivo: por qué se ignora. Con --motivo "" vuelve a contar.');
    return { fingerprint: hallazgo, reason: motivo === '' ? null : motivo };
  },
  ajustar({ regla, festivos, 'al-escribir': typing }) {
    if (regla.length === 0 && festivos === undefined && typing === undefined) {
      throw new BadUse('Falta qué ajustar: --regla ID=no, --festivos "2025-06-13" o --al-escribir no.');
    }
    return {
      ...(regla.length === 0 ? {} : { rules: ruleChanges(regla) }),
      ...(festivos === undefined ? {} : { holidays: festivos.split(/[\s,;]+/).filter((day) => day !== '') }),
      ...(typing === undefined ? {} : { whileTyping: switchOf('--al-escribir', typing) }),
    };
  },
  'lista-de-marcas': ({ lista }): MarkListInput => (lista === undefined ? {} : { on: switchOf('--lista', lista) }),
  encadenar({ cadena, nombre, codigo }) {
    if (cadena === undefined) throw new BadUse('Falta --cadena: los números en orden, por ejemplo "30, 31, 33, 32".');
    return {
      activities: cadena,
      ...(nombre === undefined ? {} : { name: nombre }),
      ...(codigo === undefined ? {} : { code: codigo }),
    };
  },
};

/** The order that each option is for. */
const OWNERS: Readonly<Record<keyof OrderOptions, string>> = {
  hallazgo: 'ignorar',
  motivo: 'ignorar',
  regla: 'ajustar',
  festivos: 'ajustar',
  'al-escribir': 'ajustar',
  lista: 'lista-de-marcas',
  cadena: 'encadenar',
  nombre: 'encadenar',
  codigo: 'encadenar',
};

/** The order's own input, `{}` for those that take none. Throws {@link BadUse} on an option of another order. */
export function orderInput(order: string, options: OrderOptions): object {
  for (const [name, owner] of Object.entries(OWNERS)) {
    const value = options[name as keyof OrderOptions];
    const isGiven = Array.isArray(value) ? value.length > 0 : value !== undefined;
    if (isGiven && owner !== order) throw new BadUse(`--${name} solo sirve con ${owner}.`);
  }
  return READERS[order]?.(options) ?? {};
}

function switchOf(option: string, text: string): boolean {
  const on = yesOrNo(text);
  if (on === null) throw new BadUse(`${option} es si o no, y dice «${text}».`);
  return on;
}
