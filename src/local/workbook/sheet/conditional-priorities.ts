/** Priorities of conditional formats, which Excel's extended ones in `extLst` share. */

import type { Element } from '@xmldom/xmldom';
import { child, descendants, number } from '../package/xml-tree.ts';

/** A rule's priority; one without comes last. */
export function priorityOf(rule: Element): number {
  return number(rule, 'priority') ?? Number.MAX_SAFE_INTEGER;
}

/**
 * Gives the rules priorities that follow their order. Rules that have one keep it where the order allows it;
 * the extended ones keep their place between them.
 */
export function givePriorities(root: Element, ordered: readonly Element[]): void {
  const extended = extendedRules(root);
  const lastNumbered = ordered.map(isNumbered).lastIndexOf(true);
  const numbered = ordered.slice(0, lastNumbered + 1);
  if (numbered.every((rule, index) => isNumbered(rule) && isAfter(rule, numbered[index - 1]))) {
    let next = Math.max(0, ...[...numbered, ...extended].map(priorityOf)) + 1;
    for (const rule of ordered.slice(numbered.length)) setPriority(rule, next++);
    return;
  }
  const all = [...ordered];
  for (const rule of extended.reverse()) {
    const isStronger = all.map((other) => isNumbered(other) && priorityOf(other) < priorityOf(rule));
    all.splice(isStronger.lastIndexOf(true) + 1, 0, rule);
  }
  all.forEach((rule, index) => {
    setPriority(rule, index + 1);
  });
}

function isNumbered(rule: Element): boolean {
  return number(rule, 'priority') !== null;
}

function isAfter(rule: Element, previous: Element | undefined): boolean {
  return previous === undefined || priorityOf(previous) <= priorityOf(rule);
}

function setPriority(rule: Element, priority: number): void {
  rule.setAttribute('priority', String(priority));
}

function extendedRules(root: Element): Element[] {
  const list = child(root, 'extLst');
  const rules = list === null ? [] : descendants(list, 'cfRule');
  return rules.filter((rule) => rule.hasAttribute('priority')).sort((one, two) => priorityOf(one) - priorityOf(two));
}
