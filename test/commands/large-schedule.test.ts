/** A schedule far longer than any real one is adopted and given back. */

import { expect, it } from 'vitest';
import { askAddOn } from '#local/cli/ask-add-on.ts';
import { newWorkbook } from '#local/workbook/new-workbook.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { exampleHost } from '../domain/example-host.ts';
import { repeatActivities } from '../domain/repeat-activities.ts';
import { visibleSheets } from '../domain/visible-sheets.ts';

it('1,920 activities are adopted and given back, and the workbook can be saved in between', () => {
  const host = exampleHost();
  host.workbook = repeatActivities(host.workbook, 40);
  const before = visibleSheets(host.workbook);
  expect(askAddOn(host, 'adoptar', {}).result.done.written).toBe(40 * 129);
  expect(openWorkbook(newWorkbook('x'), 'x').save(host.workbook).length).toBeGreaterThan(0);
  askAddOn(host, 'deshacer', {});
  expect(visibleSheets(host.workbook)).toEqual(before);
});
