/** The folder that mails are left in. */

import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { BadUse } from './bad-use.ts';

/** Where mails go when nobody says where. */
export const DEFAULT_OUTBOX = join('salida', 'buzon');

/** The outbox as an absolute path; refuses a place where no folder can be, before anything is sent. */
export function outboxPath(outbox: string | null, folder: string): string {
  const path = resolve(folder, outbox ?? DEFAULT_OUTBOX);
  let nearest = path;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  if (!statSync(nearest).isDirectory()) {
    throw new BadUse(`Los correos no pueden quedar en «${outbox ?? DEFAULT_OUTBOX}»: «${nearest}» no es una carpeta.`);
  }
  return path;
}
