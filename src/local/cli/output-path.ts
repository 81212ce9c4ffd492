/** Where a changed workbook goes. */

import { existsSync, realpathSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { Arguments } from './arguments.ts';
import { BadUse } from './bad-use.ts';

/** The path to write; refuses to write over the source unless told to. */
export function outputPath({ workbook, output, inPlace }: Arguments, folder: string): string {
  const source = resolve(folder, workbook);
  if (inPlace) return source;
  const extension = extname(source);
  const target = resolve(folder, output ?? `${basename(source, extension)}.cronograma${extension}`);
  if (existsSync(target) && realpathSync(target) === realpathSync(source)) {
    throw new BadUse('--salida es el mismo libro de origen. Use otro nombre, o --en-sitio si quiere cambiarlo.');
  }
  return target;
}
