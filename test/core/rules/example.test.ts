/** The catalogue against the staff's own document: everything that is wrong in it, and nothing else. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suggestChains } from '#core/chains/suggest-chains.ts';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { addMonths } from '#core/schedule/day.ts';
import { review } from '../../domain/review-builder.ts';
import { schedule } from '../../domain/schedule-builder.ts';

interface Document {
  readonly title: string;
  readonly subtitle: string;
  readonly firstMonth: string;
  readonly weekColumnsPerMonth: readonly number[];
  readonly activities: readonly {
    number: number;
    stage: string;
    activity: string;
    responsible: string;
    marks: Readonly<Record<string, readonly number[]>>;
  }[];
}

const document = JSON.parse(readFileSync('examples/cronograma-2025.json', 'utf8')) as Document;
const months = document.weekColumnsPerMonth.map((weeks, index) => {
  return { month: addMonths(document.firstMonth, index), weeks };
});
const built = schedule({
  headings: [document.title, document.subtitle],
  months,
  activities: document.activities.map(({ number, stage, activity, responsible, marks }) => {
    const weeksOf = ({ month, weeks }: (typeof months)[number]): string =>
      Array.from({ length: weeks }, (_, week) => (marks[month]?.includes(week + 1) ? 'P' : '.')).join('');
    return { number, stage, title: activity, responsible, marks: months.map(weeksOf).join(' ') };
  }),
});
const assigned = assignOwners(built, KNOWN_DIRECTORY);
const findings = runRules(assigned, {}, review({ chains: suggestChains(assigned) }));

/** Numbers of the activities at which a rule finds something in a column. */
function activitiesWith(rule: string, column: 'C' | 'D'): number[] {
  const rows = findings
    .filter((finding) => finding.rule === rule && finding.cell.startsWith(column))
    .map(({ row }) => row);
  return document.activities
    .map(({ number }) => number)
    .filter((_, index) => rows.includes(built.layout.firstRow + index));
}

describe('the example', () => {
  it('lacks a week in March', () => {
    expect(findings.filter(({ rule }) => rule === 'week-count').map(({ cell, text }) => `${cell} ${text}`)).toEqual([
      'I3 Marzo de 2025 tiene 4 columnas de semana y el calendario 5: falta la semana del 31 de marzo.',
    ]);
  });

  it('has titles of 2023 over a schedule of 2025', () => {
    const elsewhere =
      'los meses van de febrero de 2025 a febrero de 2026 y 11 actividades dicen 2025 (4, 5, 6, 7, 8, 9, 11, 12, 13, 14 y 20)';
    expect(findings.filter(({ rule }) => rule === 'title-year').map(({ cell, text }) => `${cell} ${text}`)).toEqual([
      `A1 El encabezado dice «2023», pero ${elsewhere}.`,
      `A2 El encabezado dice «22 de noviembre de 2023», pero ${elsewhere}.`,
    ]);
  });

  it('misspells owners, and writes them in other ways', () => {
    expect(activitiesWith('owner-near-miss', 'D')).toEqual([17]);
    expect(activitiesWith('owner-variant', 'D')).toEqual([29, 31, 43]);
  });

  it('has doubled, leading and trailing spaces', () => {
    const surplus = /^\s|\s$| {2}| \n/;
    const untidy = (text: 'activity' | 'responsible') =>
      document.activities.filter((row) => surplus.test(row[text])).map(({ number }) => number);
    expect(activitiesWith('spaces', 'C')).toEqual(untidy('activity'));
    expect(activitiesWith('spaces', 'C')).toEqual(expect.arrayContaining([12, 15, 27, 36]));
    expect(activitiesWith('spaces', 'D')).toEqual(untidy('responsible'));
    expect(activitiesWith('spaces', 'D')).toEqual(expect.arrayContaining([25, 45]));
  });

  it('breaks off in activity 6', () => {
    expect(activitiesWith('truncated-activity', 'C')).toEqual([6]);
  });

  it('has events without convocatoria or boletín', () => {
    expect(
      findings.filter(({ rule }) => rule === 'missing-link').map(({ severity, text }) => `${severity} ${text}`),
    ).toEqual([
      'info «Diálogos Zonales» tiene realización (34), sistematización (35) y seguimiento a compromisos (36), pero no tiene convocatoria.',
      'info «Diálogos Zonales» tiene realización (34), sistematización (35) y seguimiento a compromisos (36), pero no tiene boletín.',
      'info «Espacio de Rendición de Cuentas niños, niñas, Adolescentes…» tiene realización (37), sistematización (38) y boletín (39), pero no tiene convocatoria.',
      'info «Audiencia Pública» tiene convocatoria (43), realización (44) y sistematización (45), pero no tiene boletín.',
    ]);
  });

  it('has nothing else wrong', () => {
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(
      [
        'activity-without-marks',
        'missing-link',
        'owner-near-miss',
        'owner-variant',
        'spaces',
        'title-year',
        'truncated-activity',
        'week-count',
      ].sort(),
    );
  });
});
