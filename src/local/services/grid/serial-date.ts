/** Dates as cells hold them (days since 1899-12-30, without a zone) and as scripts get them (Date in the script's zone). */

const MILLISECONDS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The Date of a serial number, read in the realm's own time zone. */
export function dateOfSerial(serial: number): Date {
  const wall = new Date(EPOCH + Math.round(serial * MILLISECONDS_PER_DAY));
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
    wall.getUTCMilliseconds(),
  );
}

/** The serial number of a Date's wall-clock time in the realm's own time zone. */
export function serialOfDate(date: Date): number {
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (wall - EPOCH) / MILLISECONDS_PER_DAY;
}
