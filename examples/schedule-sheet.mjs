/** The example's sheet: the staff's schedule laid out the way they keep it. */

import { markedColumns, monthGroups } from './schedule-data.mjs';
import { CENTRED, HEADER, MARK, STAGE, SUBTITLE, TEXT, TITLE, WEEK_NUMBER } from './schedule-looks.mjs';
import { areaName, parseCellName } from './xlsx/address.mjs';
import { createSheet, setCell, setMerged } from './xlsx/sheet.mjs';
import { rowPoints, wrappedLines } from './xlsx/text-height.mjs';

/**
 * @typedef {import('./schedule-data.mjs').Activity} Activity
 * @typedef {import('./schedule-data.mjs').MonthGroup} MonthGroup
 * @typedef {import('./schedule-data.mjs').PlantedDefect} PlantedDefect
 * @typedef {import('./schedule-data.mjs').ScheduleData} ScheduleData
 * @typedef {import('./xlsx/sheet.mjs').Sheet} Sheet
 */

const TITLE_ROW = 1;
const MONTH_ROW = 3;
const WEEK_ROW = 4;
const FIRST_ACTIVITY_ROW = 5;
const COLUMNS = { number: 1, stage: 2, activity: 3, responsible: 4, firstWeek: 5 };
const PIXELS = { number: 30, stage: 46, activity: 355, responsible: 270, week: 20 };
const LEGAL_PAPER = 5;
/** Pages begin with these activities, so that no stage's name falls on the edge of one. */
const PAGE_STARTS = [16, 30];

/**
 * @param {Sheet} sheet
 * @param {ScheduleData} data
 * @param {number} lastColumn
 */
function writeTitles(sheet, { title, subtitle }, lastColumn) {
  setMerged(sheet, { row: TITLE_ROW, column: 1, columns: lastColumn }, title, TITLE);
  setMerged(sheet, { row: TITLE_ROW + 1, column: 1, columns: lastColumn }, subtitle, SUBTITLE);
  sheet.rowPoints.set(TITLE_ROW, 27).set(TITLE_ROW + 1, 18);
}

/**
 * @param {Sheet} sheet
 * @param {readonly MonthGroup[]} months
 */
function writeHeader(sheet, months) {
  const captions = ['N°', 'Etapa', 'Actividad', 'Responsable'];
  captions.forEach((caption, index) => {
    setMerged(sheet, { row: MONTH_ROW, column: index + 1, rows: 2 }, caption, HEADER);
  });
  for (const { label, column, weeks } of months) {
    setMerged(sheet, { row: MONTH_ROW, column, columns: weeks }, label, HEADER);
    for (let week = 1; week <= weeks; week += 1) {
      setCell(sheet, WEEK_ROW, column + week - 1, week, WEEK_NUMBER);
    }
  }
  sheet.rowPoints.set(MONTH_ROW, 30).set(WEEK_ROW, 15);
}

/**
 * @param {Sheet} sheet
 * @param {Activity} activity
 * @param {number} row
 * @param {readonly MonthGroup[]} months
 * @param {number} lastColumn
 */
function writeActivity(sheet, activity, row, months, lastColumn) {
  setCell(sheet, row, COLUMNS.number, activity.number, CENTRED);
  setCell(sheet, row, COLUMNS.activity, activity.activity, TEXT);
  setCell(sheet, row, COLUMNS.responsible, activity.responsible, TEXT);
  const marked = markedColumns(activity, months);
  for (let column = COLUMNS.firstWeek; column <= lastColumn; column += 1) {
    setCell(sheet, row, column, null, marked.has(column) ? MARK : CENTRED);
  }
  const lines = Math.max(
    wrappedLines(activity.activity, PIXELS.activity, TEXT),
    wrappedLines(activity.responsible, PIXELS.responsible, TEXT),
  );
  sheet.rowPoints.set(row, Math.max(rowPoints(lines), rowPoints(2)));
}

/**
 * Merges each stage's name down over its activities.
 * @param {Sheet} sheet
 * @param {readonly Activity[]} activities
 */
function writeStages(sheet, activities) {
  let first = 0;
  activities.forEach(({ stage }, index) => {
    if (activities[index + 1]?.stage === stage) return;
    const area = { row: FIRST_ACTIVITY_ROW + first, column: COLUMNS.stage, rows: index - first + 1 };
    setMerged(sheet, area, stage, STAGE);
    first = index + 1;
  });
}

/**
 * @param {Sheet} sheet
 * @param {PlantedDefect} defect
 */
function plant(sheet, { rule, cell, text }) {
  const { row, column } = parseCellName(cell);
  if (rule === 'unknown-mark') setCell(sheet, row, column, text ?? '', CENTRED);
  if (rule === 'mark-outside-weeks') setCell(sheet, row, column, null, MARK);
}

/**
 * @param {Sheet} sheet
 * @param {number} lastColumn
 * @param {number} lastRow
 */
function arrange(sheet, lastColumn, lastRow) {
  const texts = [PIXELS.number, PIXELS.stage, PIXELS.activity, PIXELS.responsible];
  for (const [index, pixels] of texts.entries()) sheet.columnPixels.set(index + 1, pixels);
  for (let column = COLUMNS.firstWeek; column <= lastColumn + 1; column += 1) {
    sheet.columnPixels.set(column, PIXELS.week);
  }
  sheet.frozen = { rows: WEEK_ROW, columns: COLUMNS.responsible };
  sheet.print = {
    paper: LEGAL_PAPER,
    area: areaName(1, 1, lastRow, lastColumn),
    titleRows: [MONTH_ROW, WEEK_ROW],
    pageStarts: PAGE_STARTS.map((activity) => FIRST_ACTIVITY_ROW + activity - 1),
  };
}

/**
 * The whole sheet, planted defects included.
 * @param {ScheduleData} data
 * @param {readonly PlantedDefect[]} defects
 * @returns {Sheet}
 * @throws {Error} when the data marks a week that the sheet does not have
 */
export function scheduleSheet(data, defects) {
  const sheet = createSheet('Cronograma');
  const months = monthGroups(data, COLUMNS.firstWeek);
  const lastColumn = COLUMNS.responsible + data.weekColumnsPerMonth.reduce((sum, weeks) => sum + weeks, 0);
  writeTitles(sheet, data, lastColumn);
  writeHeader(sheet, months);
  data.activities.forEach((activity, index) => {
    writeActivity(sheet, activity, FIRST_ACTIVITY_ROW + index, months, lastColumn);
  });
  writeStages(sheet, data.activities);
  for (const defect of defects) plant(sheet, defect);
  arrange(sheet, lastColumn, FIRST_ACTIVITY_ROW + data.activities.length - 1);
  return sheet;
}
