/** Conditional formats: read in order of priority, written back where they changed. */

import { isDeepStrictEqual } from 'node:util';
import type { Element } from '@xmldom/xmldom';
import { moveFormula } from '../formula/formula-text.ts';
import { areasText, parseAreas } from '../formula/references.ts';
import type { AreaModel, ConditionalFormatModel } from '../model.ts';
import { legalText } from '../package/xml-text.ts';
import {
  child,
  children,
  createLike,
  detach,
  ensureChild,
  insertInSequence,
  number,
  setOrRemove,
} from '../package/xml-tree.ts';
import type { StyleWriter } from '../styles/style-writer.ts';
import { type DifferentialLook, PLAIN_LOOK } from '../styles/stylesheet.ts';
import { givePriorities, priorityOf } from './conditional-priorities.ts';
import { WORKSHEET_SEQUENCE } from './worksheet-sequence.ts';

const RULE = ['formula', 'colorScale', 'dataBar', 'iconSet', 'extLst'];

/** The sheet's conditional formats; `source` is the place in this list. */
export function readConditionalFormats(
  root: Element,
  differentials: readonly DifferentialLook[],
): ConditionalFormatModel[] {
  return rulesOf(root).map((rule, source) => {
    const areas = parseAreas((rule.parentNode as Element).getAttribute('sqref') ?? '');
    const formula = rule.getAttribute('type') === 'expression' ? child(rule, 'formula')?.textContent : undefined;
    return {
      source,
      areas: cornerFirst(areas) ?? areas,
      kind: formula == null ? 'other' : 'formula',
      formula: formula == null ? null : `=${formula}`,
      ...(differentials[number(rule, 'dxfId') ?? -1] ?? PLAIN_LOOK),
    };
  });
}

/** The rules of a sheet by priority; those of equal priority in the order of the file. */
function rulesOf(root: Element): Element[] {
  const rules = children(root, 'conditionalFormatting').flatMap((container) => children(container, 'cfRule'));
  return rules.sort((one, two) => priorityOf(one) - priorityOf(two));
}

/**
 * The areas with the one first that lies above and left of all others, if there is one. Formulas are relative to it; without one
 * Excel, LibreOffice and Apps Script would not agree on the cell that they are relative to.
 */
function cornerFirst(areas: readonly AreaModel[]): AreaModel[] | null {
  const corner = areas.find((area) => areas.every(({ row, column }) => area.row <= row && area.column <= column));
  return corner === undefined ? null : [corner, ...areas.filter((area) => area !== corner)];
}

/** Makes the sheet's conditional formats those of `after`; the unchanged ones stay as they are written. */
export function writeConditionalFormats(
  root: Element,
  before: readonly ConditionalFormatModel[],
  after: readonly ConditionalFormatModel[],
  styles: StyleWriter,
): void {
  const rules = rulesOf(root);
  const kept = new Set<Element>();
  const used = new Set<Element>();
  const ordered = after.flatMap((format) => {
    const rule = format.source === null ? undefined : rules[format.source];
    if (rule === undefined) return addRules(root, format, null, styles);
    const isFirst = !used.has(rule);
    used.add(rule);
    if (isFirst && isDeepStrictEqual(format, before[format.source ?? -1])) {
      kept.add(rule);
      return [rule];
    }
    return addRules(root, format, copyOf(rule, isFirst), styles);
  });
  for (const rule of rules) {
    if (kept.has(rule)) continue;
    const container = rule.parentNode as Element;
    detach(rule);
    if (children(container, 'cfRule').length === 0) detach(container);
  }
  givePriorities(root, ordered);
}

/** A copy of a rule; only one of them can have its priority. */
function copyOf(rule: Element, keepsPriority: boolean): Element {
  const copy = rule.cloneNode(true) as Element;
  if (!keepsPriority) copy.removeAttribute('priority');
  return copy;
}

/** Adds a format: one rule where its areas share a corner, else one for each area with its formula moved there. */
function addRules(
  root: Element,
  format: ConditionalFormatModel,
  source: Element | null,
  styles: StyleWriter,
): Element[] {
  const base = format.areas[0];
  // One that was not understood can only be written as a copy of what was read.
  if (base === undefined || (format.kind === 'other' && source === null)) return [];
  const together = format.kind === 'other' ? [...format.areas] : cornerFirst(format.areas);
  const groups = together === null ? format.areas.map((area) => [area]) : [together];
  return groups.map((areas, index) => {
    const container = createLike(root, 'conditionalFormatting', { sqref: areasText(areas) });
    insertInSequence(root, container, WORKSHEET_SEQUENCE);
    const rule = source === null ? createLike(container, 'cfRule') : copyOf(source, index === 0);
    container.appendChild(rule);
    if (format.kind === 'formula') writeFormulaRule(rule, format, base, areas[0] ?? base, styles);
    return rule;
  });
}

function writeFormulaRule(
  rule: Element,
  format: ConditionalFormatModel,
  base: AreaModel,
  corner: AreaModel,
  styles: StyleWriter,
): void {
  rule.setAttribute('type', 'expression');
  const dxf = styles.differential(format, number(rule, 'dxfId'));
  setOrRemove(rule, 'dxfId', dxf === null ? null : String(dxf));
  const formula = (format.formula ?? '').replace(/^=/, '');
  const moved = moveFormula(formula, corner.row - base.row, corner.column - base.column);
  ensureChild(rule, 'formula', RULE).textContent = legalText(moved);
}
