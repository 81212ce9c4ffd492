/** The two date systems of workbooks: this layer speaks only the one of 1900. */

/** Days from 1899-12-30 to 1904-01-01 (ECMA-376 part 1, 18.17.4.1). */
const DAYS_1904 = 1462;
const DAY_MS = 86_400_000;

/** A serial as read from a cell under a date format, in days since 1899-12-30. */
export function fromFileSerial(serial: number, date1904: boolean): number {
  return date1904 ? serial + DAYS_1904 : serial;
}

/** Inverse of {@link fromFileSerial}. */
export function toFileSerial(serial: number, date1904: boolean): number {
  return date1904 ? serial - DAYS_1904 : serial;
}

/** Days since 1899-12-30 of an ISO 8601 date, as cells of type `d` hold; null where it is none. */
export function serialOfIso(text: string): number | null {
  const zoned = /T.*(Z|[+-]\d\d:?\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : (time - Date.UTC(1899, 11, 30)) / DAY_MS;
}
