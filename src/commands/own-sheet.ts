/** Keeps the add-on from taking a sheet of the staff's that happens to have the name of one of its own. */

import type { Patch } from '#core/change/patch.ts';
import { LEGEND_SIGN } from '#core/colour/legend-sheet.ts';
import { isOwnSheet } from '#core/report/own-sheet.ts';
import { es } from '#texts/es.ts';
import { type Refusal, refused } from './outcome.ts';
import type { Ports } from './ports.ts';

/** Refuses where a sheet has the name but not the sign of ours; null where it may be written. */
export function foreignSheet({ workbook }: Ports, name: string, sign: string): { readonly refusal: Refusal } | null {
  const snapshot = workbook.read(name);
  return snapshot === null || isOwnSheet(snapshot, sign) ? null : refused('not-ours', es.refusals.notOurs(name));
}

/** What removes the legend; nothing where that sheet is the staff's. */
export function legendRemoval(ports: Ports): Patch {
  const { legend } = es.sheets;
  return foreignSheet(ports, legend, LEGEND_SIGN) === null ? [{ kind: 'remove-sheet', name: legend }] : [];
}
