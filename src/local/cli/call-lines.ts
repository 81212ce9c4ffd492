/** Lists what a command would ask of Google's servers. */

import type { HostRun } from '#local/host/local-host.ts';
import { columns } from './columns.ts';

/** A heading with the total, and one line per method. */
export function callLines(command: string, { travelling }: HostRun['calls']): string[] {
  const total = travelling.reduce((sum, { count }) => sum + count, 0);
  const rows = [...travelling].sort((a, b) => b.count - a.count).map(({ method, count }) => [String(count), method]);
  return [`${command}: ${total} llamadas a los servicios de Google`, ...columns(rows)];
}
