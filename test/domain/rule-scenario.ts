/**
 * Reads the scenarios of `test/scenarios/rules`: a schedule as a table whose last column names the findings expected on each row.
 *
 *     ## Found: what the scenario shows          (or "Clean: …", "Borderline: …")
 *     heading: CRONOGRAMA 2025                    from A1 down, one line each
 *     months: 2025-02 4, 2025-03 5 MAR-25, ? 4    month (? undated), week columns, label; `~` before the label: it names no month;
 *                                                 `2025-02 4 =2024-02 FEB-24`: it says another one than the user did
 *     weeks: 1 2 3 4, 1 2 - 4 5, 1 2 _ 3 ?A       labels of each month's columns: `-` a week without, `_` no week and without,
 *                                                 `?` one that says no week
 *     copy: F9 ABRIL 2024 / ABRIL 2025            text where the header was printed again, and what the header says
 *     stray: F9 X                                 a mark in a row that is no activity's
 *     convention: mondays                         how the user said that weeks are counted
 *     unit: PC = Name; alias                      replaces the directory of the staff's document; "unit: none" empties it
 *     cutoff: 2025-08-15                          the day on which things are judged; before everything unless said
 *     holiday: 2025-06-13                         one more holiday of the municipality
 *     lanes: rows                                 planned and executed in two rows of each activity (or two "columns" of each week)
 *     chain: Cabildo = 1, 2, 3                    a chain that the user confirmed
 *     chains: suggested                           those that the texts suggest count too
 *     settings: {"spaces": {"enabled": false}}
 *     findings: week-count@I3                     those outside the activities' rows, and in the "Responsables" sheet
 *
 *     | N.º | Etapa | Actividad | Responsable | Marcas | Hallazgos |
 *
 * A column "Rótulos" gives the labels of an activity's two rows where they are not P and E: `E/P`, `P/`.
 * Columns may be left out: without "Actividad", "Marcas" or a line for months the builder's defaults hold, without "N.º" or
 * "Responsable" the sheet has no such column. In the cells `·` is a space, `↵` a line break, `^` "merged with the cell above", and a number
 * in quotes a text; a line of empty cells is a row without activity. A finding is a rule's id, with `@C7` or `@Responsables!C7`
 * where its cell matters. A second table, after a line `Responsables:`, is that sheet, drawn for `drawSheet` and really read; it
 * replaces the directory.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { columnNumber } from '#core/change/area.ts';
import { NO_FILL } from '#core/change/sheet-snapshot.ts';
import { type AssignedSchedule, assignOwners } from '#core/directory/assigned-schedule.ts';
import type { Directory } from '#core/directory/directory.ts';
import { readDirectory } from '#core/directory/directory-sheet.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import type { Finding } from '#core/rules/finding.ts';
import type { Review } from '#core/rules/review.ts';
import { type RuleSettings, readRuleSettings } from '#core/rules/rule-settings.ts';
import { runRules } from '#core/rules/run-rules.ts';
import type { UnreadMark } from '#core/schedule/mark.ts';
import type { HeaderDifference } from '#core/schedule/schedule.ts';
import { WEEK_CONVENTIONS } from '#core/schedule/week-convention.ts';
import { workingDays } from '#core/schedule/working-days.ts';
import { confirmedChains } from './confirmed-chains.ts';
import { directory } from './directory-builder.ts';
import { review } from './review-builder.ts';
import { type ActivityPlan, type MonthPlan, type SchedulePlan, schedule } from './schedule-builder.ts';
import { drawSheet } from './sheet-table.ts';

/** Whether the rule's finding must be there, must not, or could be argued. */
export type ScenarioClass = 'Found' | 'Clean' | 'Borderline';

/** A scenario. */
export interface RuleScenario {
  /** The rule its file is about. */
  readonly rule: string;
  readonly class: ScenarioClass;
  readonly name: string;
  readonly schedule: AssignedSchedule;
  readonly settings: RuleSettings;
  readonly review: Review;
  /** `rule` or `rule@cell`, by row; row 0 stands for everything outside the activities. */
  readonly expected: ReadonlyMap<number, readonly string[]>;
}

const FOLDER = new URL('../scenarios/rules/', import.meta.url);

/** Names of the scenario files, without their ending. */
export function scenarioFiles(): string[] {
  return readdirSync(fileURLToPath(FOLDER)).map((name) => name.replace(/\.md$/, ''));
}

/** The scenarios of a rule's file. */
export function readScenarios(rule: string): RuleScenario[] {
  const text = readFileSync(new URL(`${rule}.md`, FOLDER), 'utf8');
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => readScenario(rule, section));
}

/** Every scenario of every file. */
export function allScenarios(): RuleScenario[] {
  return scenarioFiles().flatMap(readScenarios);
}

/** What the catalogue finds in the scenario. */
export function findingsOf(scenario: RuleScenario): Finding[] {
  return runRules(scenario.schedule, scenario.settings, scenario.review);
}

/** What was expected and not found, and what was found and not expected. */
export function compareFindings(scenario: RuleScenario): { missing: string[]; unexpected: string[] } {
  const rowOf = activityRowOf(scenario.schedule);
  const unexpected = findingsOf(scenario);
  const missing: string[] = [];
  for (const [row, names] of scenario.expected) {
    for (const name of names) {
      const [rule, cell] = name.split('@');
      const index = unexpected.findIndex(
        (finding) => finding.rule === rule && (cell === undefined || finding.cell === cell) && rowOf(finding) === row,
      );
      if (index < 0) missing.push(`row ${row}: ${name}`);
      else unexpected.splice(index, 1);
    }
  }
  return { missing, unexpected: unexpected.map(({ rule, cell, text }) => `${rule}@${cell}: ${text}`) };
}

/** The row of the activity that a finding is at, whichever of its rows that is; 0 for everything outside the activities. */
function activityRowOf({ activities, layout, headerDifferences = [] }: AssignedSchedule): (finding: Finding) => number {
  const copies = new Set(headerDifferences.map(({ row }) => row));
  return ({ row, sheet }) => {
    if (sheet === 'directory' || row > layout.lastRow || copies.has(row)) return 0;
    return activities.filter((activity) => activity.row <= row).at(-1)?.row ?? 0;
  };
}

function readScenario(rule: string, section: string): RuleScenario {
  const [heading = '', ...lines] = section.split('\n');
  const title = /^(Found|Clean|Borderline): (.+)$/.exec(heading.trim());
  if (title === null) throw new Error(`${rule}.md: "${heading}" is neither Found, Clean nor Borderline`);
  const properties = lines.flatMap((line) => {
    const property = /^(\w+): (.*)$/.exec(line);
    return property === null ? [] : [{ name: property[1] ?? '', value: (property[2] ?? '').trim() }];
  });
  const values = (name: string): string[] =>
    properties.filter((entry) => entry.name === name).map(({ value }) => value);
  const at = lines.indexOf('Responsables:');
  const lead = readTable(at < 0 ? lines : lines.slice(0, at));
  const table = { ...lead, rows: lead.rows.filter(isFilled) };
  const sheet = at < 0 ? null : readDirectory(drawSheet(lines.slice(at).filter(isNoRule).join('\n')));
  const months = values('months')[0];
  const cutOff = values('cutoff')[0];
  const convention = WEEK_CONVENTIONS.find((each) => each === values('convention')[0]);
  const plan: SchedulePlan = {
    lanes: (['rows', 'columns'] as const).find((lanes) => lanes === values('lanes')[0]),
    headings: values('heading').map(unescaped),
    ...(months === undefined ? {} : { months: readMonths(months, values('weeks')[0]) }),
    activities: table.rows.map((cells) => {
      const at = lead.rows.indexOf(cells);
      const above = lead.rows.slice(0, at).map(isFilled).lastIndexOf(true);
      return { ...readActivity(cells), rowsAbove: at - above - 1 };
    }),
    headerDifferences: values('copy').map(readCopy),
    strayMarks: values('stray').map(readStrayMark),
    ...(convention === undefined ? {} : { convention }),
    without: (['number', 'responsible'] as const).filter((column) => !table.columns.includes(COLUMN_NAMES[column])),
  };
  const built = schedule(plan);
  const assigned = assignOwners(built, sheet?.directory ?? listedDirectory(values('unit')));
  return {
    rule,
    class: title[1] as ScenarioClass,
    name: title[2] ?? '',
    schedule: assigned,
    settings: readRuleSettings(JSON.parse(values('settings')[0] ?? '{}')),
    review: review({
      ...(cutOff === undefined ? {} : { cutOff }),
      workingDays: workingDays(values('holiday')),
      ...(sheet === null ? {} : { directory: sheet }),
      chains: confirmedChains(assigned, values('chain'), values('chains').includes('suggested')),
    }),
    expected: new Map([
      [0, words(values('findings')[0])],
      ...built.activities.map(({ row }, index) => [row, words(table.rows[index]?.get('Hallazgos'))] as const),
    ]),
  };
}

const COLUMN_NAMES = { number: 'N.º', responsible: 'Responsable' };

function readTable(lines: readonly string[]): { columns: string[]; rows: Map<string, string>[] } {
  const [columns = [], , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
  return { columns, rows: rows.map((cells) => new Map(columns.map((name, index) => [name, cells[index] ?? '']))) };
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => unescaped(cell.trim()));
}

function unescaped(text: string): string {
  return text.replace(/·/g, ' ').replace(/↵/g, '\n');
}

function isFilled(cells: ReadonlyMap<string, string>): boolean {
  return [...cells.values()].some((cell) => cell !== '');
}

function readMonths(text: string, labels: string | undefined): MonthPlan[] {
  const weekLabels = (labels ?? '').split(',').map(words);
  return text.split(',').map((entry, at) => {
    const [month = '?', weeks, ...others] = entry.trim().split(' ');
    const written = others.find((word) => word.startsWith('='))?.slice(1);
    const label = unescaped(others.filter((word) => !word.startsWith('=')).join(' '));
    const own = weekLabels[at] ?? [];
    return {
      month: month === '?' ? null : month,
      weeks: Number(weeks),
      ...(label === '' ? {} : { label: label.replace(/^~/, '') }),
      ...(label.startsWith('~') ? { inferred: true } : {}),
      ...(written === undefined ? {} : { written }),
      ...(own.length === 0 ? {} : { labels: own.map(unescaped) }),
    };
  });
}

function readCopy(text: string): HeaderDifference {
  const [, letters = '', row, says = '', above = ''] = /^([A-Z]+)(\d+) (.*) \/ (.*)$/.exec(text) ?? [];
  return { row: Number(row), column: columnNumber(letters) ?? 0, text: says, above };
}

function readStrayMark(text: string): UnreadMark {
  const [, letters = '', row, mark = ''] = /^([A-Z]+)(\d+) (.*)$/.exec(text) ?? [];
  return { row: Number(row), column: columnNumber(letters) ?? 0, text: mark, fill: NO_FILL };
}

function readActivity(cells: ReadonlyMap<string, string>): ActivityPlan {
  const number = cells.get('N.º');
  const stage = cells.get('Etapa');
  const title = cells.get('Actividad');
  const responsible = cells.get('Responsable');
  const marks = cells.get('Marcas');
  const labels = cells.get('Rótulos')?.split('/');
  return {
    ...(number === undefined ? {} : { number: readNumber(number), numberMerged: number === '^' }),
    ...(stage === undefined ? {} : { stage: stage === '' ? null : stage }),
    ...(title === undefined ? {} : { title }),
    ...(responsible === undefined ? {} : { responsible, responsibleMerged: responsible === '^' }),
    ...(marks === undefined ? {} : { marks }),
    ...(labels === undefined ? {} : { labels: [labels[0] ?? '', labels[1] ?? ''] as const }),
  };
}

function readNumber(text: string): number | string | null {
  if (text === '') return null;
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text.replace(/^"|"$/g, '');
}

function listedDirectory(lines: readonly string[]): Directory {
  if (lines.length === 0) return KNOWN_DIRECTORY;
  return directory(...lines.filter((line) => line !== 'none'));
}

/** Whether a line is not the one under the headings of a table. */
function isNoRule(line: string): boolean {
  return !/^\|[\s|]*-[\s|-]*\|$/.test(line);
}

function words(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}
