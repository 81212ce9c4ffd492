/** The severities in the order in which people should look at them. */

import type { Severity } from '#core/rules/finding.ts';

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
