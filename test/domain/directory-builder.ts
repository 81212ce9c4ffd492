/** Builds directories of units for tests. */

import type { Directory, Unit } from '#core/directory/directory.ts';

/** A directory from lines such as `PC = Secretaría de Participación Comunitaria; Participación Comunitaria` (name, then aliases). */
export function directory(...lines: readonly string[]): Directory {
  return { units: lines.map(unit) };
}

function unit(line: string): Unit {
  const [code = '', names = ''] = line.split(' = ');
  const [name = '', ...aliases] = names.split(';').map((part) => part.trim());
  return { code: code.trim(), name, aliases, emails: [], color: '#999966' };
}
