/** Where a changed workbook goes. */

import { existsSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { Arguments } from './arguments.ts';
import { BadUse } from './bad-use.ts';

/**
 * The path to write. Refuses to write over the source unless told to, to change the kind of file, and, when mails are
 * to go, to write over a workbook whose ledger may know of mails already sent.
 */
export function outputPath({ workbook, output, inPlace, send }: Arguments, folder: string): string {
  const source = resolve(folder, workbook);
  if (inPlace) return source;
  const extension = extname(source);
  const target = resolve(folder, output ?? `${basename(source, extension)}.cronograma${extension}`);
  if (extname(target).toLowerCase() !== extension.toLowerCase()) {
    throw new BadUse(`El libro cambiado se guarda como ${extension}: escriba --salida OTRO${extension}`);
  }
  if (isSameFile(source, target)) {
    throw new BadUse('--salida es el mismo libro de origen. Use otro nombre, o --en-sitio si quiere cambiarlo.');
  }
  if (send && existsSync(target)) {
    throw new BadUse(
      `Ya existe «${target}», cuya «Bitácora» puede tener correos enviados. Envíe desde ese libro con --en-sitio, para que nada salga dos veces.`,
      'output-exists',
    );
  }
  return target;
}

function isSameFile(source: string, target: string): boolean {
  if (!existsSync(source) || !existsSync(target)) return false;
  const [one, other] = [statSync(source), statSync(target)];
  return one.ino === other.ino && one.dev === other.dev;
}
