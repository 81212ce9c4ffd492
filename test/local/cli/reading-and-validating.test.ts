/** Reading and validating the staff's schedule from the command line, over the bundle that is pushed to Google. */

import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadingReport } from '#core/report/reading-report.ts';
import type { ValidationReport } from '#core/report/validation-report.ts';
import { EXAMPLE, openTerminal, type Terminal } from '../../domain/terminal.ts';

const BOOK = 'cronograma-2025.xlsx';
const COPY = 'cronograma-2025.cronograma.xlsx';

let terminal: Terminal;

beforeAll(() => {
  terminal = openTerminal();
  terminal.bring(EXAMPLE);
});

afterAll(() => terminal.close());

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8')) as Value;
}

describe('leer', () => {
  it('understands the whole document', () => {
    const report = terminal.json('leer', BOOK) as ReadingReport;
    const units = readJson<Record<string, string[]>>('test/fixtures/expected-units.json');
    expect(report.sheet).toBe('Cronograma');
    expect(report.headerRows).toEqual([3, 4]);
    expect(report.months.map(({ weeks }) => weeks)).toEqual([4, 4, 5, 5, 5, 5, 5, 5, 5, 4, 5, 5, 4]);
    expect([report.months[0]?.month, report.months.at(-1)?.month]).toEqual(['2025-02', '2026-02']);
    expect(report.activities).toHaveLength(48);
    expect(Object.fromEntries(report.activities.map((activity) => [activity.number, activity.units]))).toEqual(units);
    expect(report.activities.flatMap(({ unread }) => unread)).toEqual([]);
    expect(report.activities.reduce((sum, activity) => sum + activity.units.length, 0)).toBe(73);
    expect(report.questions.map(({ code }) => code)).toEqual(['fill-meaning:#00b050']);
  });

  it('gives texts and stages verbatim', () => {
    const data = readJson<{ activities: { number: number; stage: string; activity: string; responsible: string }[] }>(
      'examples/cronograma-2025.json',
    );
    const report = terminal.json('leer', BOOK) as ReadingReport;
    expect(
      report.activities.map(({ number, stage, title, responsible }) => [number, stage, title, responsible]),
    ).toEqual(
      data.activities.map(({ number, stage, activity, responsible }) => [number, stage, activity, responsible]),
    );
  });

  it('has the keys of the contract and no others', () => {
    const report = terminal.json('leer', BOOK) as ReadingReport;
    expect(Object.keys(report)).toEqual(['sheet', 'headerRows', 'months', 'activities', 'questions']);
    expect(Object.keys(report.activities[0] ?? {})).toEqual([
      'row',
      'number',
      'stage',
      'title',
      'responsible',
      'units',
      'unread',
      'marks',
    ]);
    expect(report.activities[0]?.marks[0]).toEqual({ cell: 'E5', month: '2025-02', week: 1, kind: 'planned' });
  });

  it('writes nothing', () => {
    expect(terminal.run('leer', BOOK).code).toBe(0);
    expect(readdirSync(terminal.folder)).toEqual([BOOK]);
  });
});

describe('validar', () => {
  let validation: ValidationReport;
  const found = (rule: string): string[] =>
    validation.findings.filter((finding) => finding.rule === rule).map(({ cell }) => cell);

  beforeAll(() => {
    validation = terminal.json('validar', BOOK) as ValidationReport;
  });

  it('finds every planted defect', () => {
    const planted = readJson<{ rule: string; cell: string }[]>('examples/planted-defects.json');
    expect(planted.length).toBeGreaterThan(2);
    for (const { rule, cell } of planted) expect(found(rule)).toContain(cell);
  });

  it("finds the document's own defects, each where it is", () => {
    expect(found('week-count')).toEqual(['I3']);
    expect(found('title-year')).toEqual(['A1', 'A2']);
    expect(found('owner-near-miss')).toEqual(['D21']);
    expect(found('truncated-activity')).toEqual(['C10']);
    const doubled = validation.findings.filter(({ rule, text }) => rule === 'spaces' && text.includes('dobles'));
    expect(doubled.map(({ cell }) => cell)).toEqual(['C16', 'C19', 'D29', 'C31', 'C40', 'D49']);
  });

  it('accuses nothing else', () => {
    const expected = [
      'activity-without-marks',
      'mark-outside-weeks',
      'missing-accent',
      'missing-link',
      'misspelling',
      'overdue',
      'owner-near-miss',
      'owner-variant',
      'spaces',
      'term-spelling',
      'title-year',
      'truncated-activity',
      'unit-without-email',
      'unknown-mark',
      'vague-activity',
      'week-count',
    ];
    expect([...new Set(validation.findings.map(({ rule }) => rule))].sort()).toEqual(expected);
    expect(validation.counts).toEqual({ error: 3, warning: 7, info: 60 });
  });

  it('ends with 1, as there are errors, and leaves the source alone', () => {
    expect(terminal.run('validar', BOOK).code).toBe(1);
    expect(terminal.bytes(BOOK).equals(readFileSync(EXAMPLE))).toBe(true);
  });

  it('writes the findings with a link to each cell, and the directory of units', () => {
    const { sheets } = terminal.workbook(COPY);
    expect(sheets.map(({ name }) => name)).toEqual(['Cronograma', 'Responsables', 'Hallazgos']);
    const schedule = sheets[0];
    const links = Object.values(sheets[2]?.cells ?? {}).flatMap((row) => Object.values(row).map(({ link }) => link));
    expect(links).toContain(`#gid=${schedule?.id}&range=BN52`);
    expect(links.filter((link) => link !== undefined)).toHaveLength(validation.findings.length);
  });
});
