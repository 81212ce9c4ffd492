/** Which commands of the add-on an order of the command line runs. */

import type { CommandWord } from './answers.ts';
import type { Arguments } from './arguments.ts';

/** The commands in order. */
export function stepsOf({ order, send }: Pick<Arguments, 'order' | 'send'>): readonly CommandWord[] {
  const mails: CommandWord = send ? 'enviar' : 'correos';
  if (order === 'correos') return [mails];
  if (order === 'todo') return ['leer', 'validar', 'adoptar', 'colorear', 'resumen', mails];
  return [order];
}
