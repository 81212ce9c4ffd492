/** The enumerations of the spreadsheet and charts services. */

import { enumeration } from '../platform/enumeration.ts';

type Sheets = typeof GoogleAppsScript.Spreadsheet;
type Charting = typeof GoogleAppsScript.Charts;

/** `SpreadsheetApp.BooleanCriteria`. */
export const BOOLEAN_CRITERIA = enumeration<Sheets['BooleanCriteria']>('SpreadsheetApp.BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);

/** `SpreadsheetApp.BorderStyle`. */
export const BORDER_STYLE = enumeration<Sheets['BorderStyle']>('SpreadsheetApp.BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

/** `SpreadsheetApp.DataValidationCriteria`. */
export const DATA_VALIDATION_CRITERIA = enumeration<Sheets['DataValidationCriteria']>(
  'SpreadsheetApp.DataValidationCriteria',
  [
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ],
);

/** `SpreadsheetApp.Dimension`. */
export const DIMENSION = enumeration<Sheets['Dimension']>('SpreadsheetApp.Dimension', ['COLUMNS', 'ROWS']);

/** `SpreadsheetApp.Direction`. */
export const DIRECTION = enumeration<Sheets['Direction']>('SpreadsheetApp.Direction', [
  'UP',
  'DOWN',
  'PREVIOUS',
  'NEXT',
]);

/** `SpreadsheetApp.InterpolationType`. */
export const INTERPOLATION_TYPE = enumeration<Sheets['InterpolationType']>('SpreadsheetApp.InterpolationType', [
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
]);

/** `SpreadsheetApp.ProtectionType`. */
export const PROTECTION_TYPE = enumeration<Sheets['ProtectionType']>('SpreadsheetApp.ProtectionType', [
  'RANGE',
  'SHEET',
]);

/** `SpreadsheetApp.SheetType`. */
export const SHEET_TYPE = enumeration<Sheets['SheetType']>('SpreadsheetApp.SheetType', [
  'GRID',
  'OBJECT',
  'DATASOURCE',
]);

/** `SpreadsheetApp.WrapStrategy`. */
export const WRAP_STRATEGY = enumeration<Sheets['WrapStrategy']>('SpreadsheetApp.WrapStrategy', [
  'WRAP',
  'OVERFLOW',
  'CLIP',
]);

/** `Charts.ChartType`. */
export const CHART_TYPE = enumeration<Charting['ChartType']>('Charts.ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

/** `Charts.Position`. */
export const CHART_POSITION = enumeration<Charting['Position']>('Charts.Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);

/** `Charts.ChartHiddenDimensionStrategy`. */
export const CHART_HIDDEN_DIMENSION_STRATEGY = enumeration<Charting['ChartHiddenDimensionStrategy']>(
  'Charts.ChartHiddenDimensionStrategy',
  ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'],
);

/** `Charts.ChartMergeStrategy`. */
export const CHART_MERGE_STRATEGY = enumeration<Charting['ChartMergeStrategy']>('Charts.ChartMergeStrategy', [
  'MERGE_COLUMNS',
  'MERGE_ROWS',
]);
