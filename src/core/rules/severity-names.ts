/** How people read severities. */

import { countOf } from '#core/text/count-of.ts';
import type { Severity } from './finding.ts';

/** One of them, as a heading or a label. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Advertencia',
  info: 'Aviso',
};

/** `3 errores`, `1 advertencia`, `0 avisos`, the gravest first. */
export function severityCounts(counts: Readonly<Record<Severity, number>>): [string, string, string] {
  return [
    countOf(counts.error, 'error', 'errores'),
    countOf(counts.warning, 'advertencia', 'advertencias'),
    countOf(counts.info, 'aviso', 'avisos'),
  ];
}
