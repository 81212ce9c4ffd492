/** The add-on's own conditional formats, told from the staff's by the tag in their formula. */

import { areaName } from '#core/change/area.ts';
import { COLOUR_TAG, type ColourRule } from '#core/change/patch.ts';
import { areaOf } from './ranges.ts';

type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Our rules of a sheet, as data. */
export function readColours(sheet: GoogleAppsScript.Spreadsheet.Sheet): ColourRule[] {
  return sheet
    .getConditionalFormatRules()
    .filter(isOurs)
    .map((rule) => ({
      areas: rule.getRanges().map(areaOf),
      formula: formulaOf(rule),
      background: rule.getBooleanCondition()?.getBackground() ?? '#ffffff',
    }));
}

/** Puts our rules after the staff's, which stay as they are. */
export function writeColours(sheet: GoogleAppsScript.Spreadsheet.Sheet, rules: readonly ColourRule[]): void {
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const ours = rules.map(({ areas, formula, background }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(background)
      .setRanges(sheet.getRangeList(areas.map(areaName)).getRanges())
      .build(),
  );
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}

function isOurs(rule: FormatRule): boolean {
  return formulaOf(rule).includes(COLOUR_TAG);
}

function formulaOf(rule: FormatRule): string {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return '';
  return String(condition.getCriteriaValues()[0] ?? '');
}
