/** Whatever somebody does to the example, it is read as it then is, or the user is asked; never wrong in silence. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadingReport } from '#core/report/reading-report.ts';
import { askAddOn } from '#local/cli/ask-add-on.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { exampleHost } from '../domain/example-host.ts';
import { runScript } from '../local/services/scripts.ts';
import { WORKBOOK } from './example-schedule.ts';
import { type Mutation, type Told, toldByData } from './mutations/mutation.ts';
import { HEADER } from './mutations/of-the-header.ts';
import { LAYOUT } from './mutations/of-the-layout.ts';
import { MARKS } from './mutations/of-the-marks.ts';
import { SURROUNDINGS } from './mutations/of-the-surroundings.ts';
import { TEXTS } from './mutations/of-the-texts.ts';

/** The example asks it as it is: no legend says what its green means. */
const OWN_QUESTION = 'fill-meaning:#00b050';

/** Reads the example after a script ran over it, through the built add-on. */
function readAfter(script: string): ReadingReport {
  const { run, host: changed } = runScript(script, { workbook: openWorkbook(readFileSync(WORKBOOK), WORKBOOK).model });
  if (run.error !== null) throw new Error(run.error.message);
  const host = exampleHost();
  host.workbook = changed.workbook;
  return askAddOn(host, 'leer', {}).result.done;
}

function told({ sheet, months, activities }: ReadingReport): Told {
  return {
    sheet,
    months: months.map(({ month, weeks }) => `${month}: ${weeks}`),
    activities: activities.map(({ row, number, stage, title, responsible, marks }) => ({
      row,
      number,
      stage,
      title: title.trim(),
      responsible: responsible.trim(),
      marks: marks.map(({ cell, month, week, kind }) => `${cell} ${month}/${week} ${kind}`),
    })),
  };
}

/** A reading without what is only guessed. */
function known({ months, activities, ...reading }: Told, guessed: Mutation['guessed'] = []): object {
  const isKnown = ([key]: [string, unknown]) => !guessed.some((part) => part === key);
  return {
    ...reading,
    months: guessed.includes('months') ? null : months,
    activities: activities.map((activity) => Object.fromEntries(Object.entries(activity).filter(isKnown))),
  };
}

describe.each([
  ['the layout', LAYOUT],
  ['the header', HEADER],
  ['the texts', TEXTS],
  ['the marks', MARKS],
  ['the surroundings', SURROUNDINGS],
] as const)('mutations of %s', (_, mutations: readonly Mutation[]) => {
  for (const { name, script, place, expected, asks, guessed } of mutations) {
    it(name, () => {
      const report = readAfter(script);
      const byData = toldByData(place);
      const asked = report.questions.map(({ code }) => code).filter((code) => code !== OWN_QUESTION);
      if (asks === 'something') expect(asked).not.toEqual([]);
      else expect(asked).toEqual(asks ?? []);
      expect(known(told(report), guessed)).toEqual(known(expected?.(byData) ?? byData, guessed));
    });
  }
});
