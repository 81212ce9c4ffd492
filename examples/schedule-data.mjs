/** The example's data files: what they hold, and where its months and marks fall in a sheet. */

/**
 * One activity; texts are the document's, to the letter.
 * @typedef {object} Activity
 * @property {number} number
 * @property {string} stage
 * @property {string} activity
 * @property {string} responsible
 * @property {Record<string, number[]>} marks weeks marked, by month: `{ "2025-02": [1, 2] }`
 */

/**
 * The data file.
 * @typedef {object} ScheduleData
 * @property {string} title
 * @property {string} subtitle
 * @property {string} firstMonth `2025-02`
 * @property {number[]} weekColumnsPerMonth
 * @property {Activity[]} activities
 */

/**
 * A mistake made on purpose in the marks.
 * @typedef {object} PlantedDefect
 * @property {'unknown-mark' | 'activity-without-marks' | 'mark-outside-weeks'} rule
 * @property {string} cell where it is found
 * @property {string} description
 * @property {string} [text] what is written in the cell of an unknown mark
 */

const MONTH_NAMES = [
  ...['ENERO', 'FEBRERO', 'MARZO', 'ABRIL', 'MAYO', 'JUNIO'],
  ...['JULIO', 'AGOSTO', 'SEPTIEMBRE', 'OCTUBRE', 'NOVIEMBRE', 'DICIEMBRE'],
];

/**
 * Months of the header with the column each begins in.
 * @param {ScheduleData} data
 * @param {number} firstColumn of the first month
 */
export function monthGroups({ firstMonth, weekColumnsPerMonth }, firstColumn) {
  const start = Number(firstMonth.slice(0, 4)) * 12 + Number(firstMonth.slice(5)) - 1;
  let column = firstColumn;
  return weekColumnsPerMonth.map((weeks, index) => {
    const year = Math.floor((start + index) / 12);
    const month = (start + index) % 12;
    const group = {
      month: `${year}-${String(month + 1).padStart(2, '0')}`,
      label: `${MONTH_NAMES[month]} ${year}`,
      column,
      weeks,
    };
    column += weeks;
    return group;
  });
}

/** @typedef {ReturnType<typeof monthGroups>[number]} MonthGroup */

/**
 * Columns that an activity's marks colour. A week across two months has a column in both; the data lists it in both.
 * @param {Activity} activity
 * @param {readonly MonthGroup[]} months
 * @returns {Set<number>}
 * @throws {Error} when the data marks a week that the sheet does not have
 */
export function markedColumns({ number, marks }, months) {
  /** @type {Set<number>} */
  const columns = new Set();
  for (const [month, weeks] of Object.entries(marks)) {
    const group = months.find((candidate) => candidate.month === month);
    for (const week of weeks) {
      if (group === undefined || week < 1 || week > group.weeks) {
        throw new Error(`Activity ${number}: no week ${week} in ${month}`);
      }
      columns.add(group.column + week - 1);
    }
  }
  return columns;
}
