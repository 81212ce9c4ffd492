/** How decisions are put into people's words: what they are about, what they belong to, what was decided. */

import type { AnswerKind, Choice, Decision } from '#core/schedule/decision.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';

const { groups, names, families, values } = sidebarEs.understood;

/** What decisions are shown under. */
export type DecisionGroup = keyof typeof groups;

/** The first that fits counts; codes of later versions find their group by their beginning. */
const GROUPS: readonly (readonly [DecisionGroup, RegExp])[] = [
  ['sheet', /^(?:which-sheet|header-row|(?:first|last)-week-column|last-row)$/],
  ['calendar', /^(?:first-month$|week-convention$|day-columns$|other-periods$|month-)/],
  ['columns', /^(?:(?!owner|directory)[^:]+-column|other-owners|merged-owners|second-rows)$/],
  ['colours', /^fill-meaning:/],
  ['texts', /^(?:mark-meaning:|unread-marks$)/],
  ['owners', /^(?:owner|directory)/],
  ['others', /^/],
];

/** The decisions by group, in the order of the groups; groups without any are left out. */
export function byGroup(decisions: readonly Decision[]): { group: DecisionGroup; decisions: Decision[] }[] {
  return GROUPS.map(([group]) => ({
    group,
    decisions: decisions.filter(({ code }) => groupOf(code) === group),
  })).filter((found) => found.decisions.length > 0);
}

function groupOf(code: string): DecisionGroup {
  return GROUPS.find(([, codes]) => codes.test(code))?.[0] ?? 'others';
}

/** What the decision is about in a few words; the whole question where its code is not known. */
export function decisionName({ code, text }: Decision): string {
  if (hasKey(names, code)) return names[code];
  const end = code.indexOf(':');
  const family = code.slice(0, Math.max(end, 0));
  return hasKey(families, family) ? families[family](code.slice(end + 1)) : text;
}

function hasKey<Table extends object>(table: Table, key: PropertyKey): key is keyof Table {
  return Object.hasOwn(table, key);
}

/** The colour that a decision speaks of: `#00b050`; null for other decisions. */
export function colourOf({ code }: Pick<Decision, 'code'>): string | null {
  return /^fill-meaning:(#[0-9a-f]{6})$/i.exec(code)?.[1] ?? null;
}

/** Whether there is anything to answer; what is wrong in another sheet is mended there. */
export function isAnswerable({ choices, accepts }: Decision): boolean {
  return choices.length > 0 || accepts !== 'choice';
}

/** The usual answers and, where it is none of them, what was decided. */
export function listedChoices({ choices, accepts, value }: Decision): readonly Choice[] {
  const listed = value === '' || accepts === 'choice' || choices.some((choice) => choice.value === value);
  return listed ? choices : [{ value, label: VALUE_LABELS[accepts](value) }, ...choices];
}

/** What was decided, as a person reads it; null where nothing was. */
export function decidedLabel(decision: Decision): string | null {
  const { value } = decision;
  if (value === '') return decision.certainty === 'doubtful' ? values.none : null;
  return listedChoices(decision).find((choice) => choice.value === value)?.label ?? value;
}

const VALUE_LABELS: Readonly<Record<AnswerKind, (value: string) => string>> = {
  choice: (value) => value,
  row: values.row,
  column: values.column,
  month(value) {
    const date = new Date(`${value}-01T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? value : sidebarEs.month(date);
  },
};
