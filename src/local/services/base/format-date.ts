/** `Utilities.formatDate`: patterns of Java's SimpleDateFormat, names in English. */

import { Exception } from '../platform/exception.ts';
import { MONTHS } from './month-names.ts';
import { MINUTE, offsetOf } from './time-zone.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = 86_400_000;

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function offsetText(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60), 2)}${separator}${digits(size % 60, 2)}`;
}

function isoOffset(minutes: number, width: number): string {
  if (minutes === 0) return 'Z';
  if (width === 1) return offsetText(minutes, '').slice(0, 3);
  return offsetText(minutes, width === 2 ? '' : ':');
}

function zoneText(minutes: number): string {
  return minutes === 0 ? 'GMT' : `GMT${offsetText(minutes, ':')}`;
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

/** Week of the year as Java counts it in the US: weeks start on Sunday, the first holds 1 January. */
function weekOfYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY);
  if (saturday.getUTCFullYear() > wall.getUTCFullYear()) return 1;
  const first = new Date(Date.UTC(wall.getUTCFullYear(), 0, 1)).getUTCDay();
  return Math.ceil((dayOfYear(wall) + first) / 7);
}

function named(names: readonly string[], index: number, width: number): string {
  const name = names[index] ?? '';
  return width >= 4 ? name : name.slice(0, 3);
}

type Field = (wall: Date, width: number, offset: number) => string;

/** By letter of the pattern. `wall` holds the zone's wall-clock time in its UTC fields. */
const FIELDS: Readonly<Record<string, Field>> = {
  y: (wall, width) => (width === 2 ? digits(wall.getUTCFullYear() % 100, 2) : digits(wall.getUTCFullYear(), width)),
  M: (wall, width) => (width >= 3 ? named(MONTHS, wall.getUTCMonth(), width) : digits(wall.getUTCMonth() + 1, width)),
  d: (wall, width) => digits(wall.getUTCDate(), width),
  D: (wall, width) => digits(dayOfYear(wall), width),
  w: (wall, width) => digits(weekOfYear(wall), width),
  E: (wall, width) => named(DAYS, wall.getUTCDay(), width),
  u: (wall, width) => digits(wall.getUTCDay() || 7, width),
  a: (wall) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: (wall, width) => digits(wall.getUTCHours(), width),
  k: (wall, width) => digits(wall.getUTCHours() || 24, width),
  K: (wall, width) => digits(wall.getUTCHours() % 12, width),
  h: (wall, width) => digits(wall.getUTCHours() % 12 || 12, width),
  m: (wall, width) => digits(wall.getUTCMinutes(), width),
  s: (wall, width) => digits(wall.getUTCSeconds(), width),
  S: (wall, width) => digits(wall.getUTCMilliseconds(), width),
  z: (_wall, _width, offset) => zoneText(offset),
  Z: (_wall, _width, offset) => offsetText(offset, ''),
  X: (_wall, width, offset) => isoOffset(offset, width),
};

/**
 * Formats an instant in a zone.
 *
 * @throws on a letter that is no field of SimpleDateFormat, or none this host knows.
 */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const offset = offsetOf(zone, date.getTime());
  const wall = new Date(date.getTime() + offset * MINUTE);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const field = FIELDS[letter];
    if (field === undefined) throw new Exception(`Illegal pattern character '${letter}'`);
    return field(wall, token.length, offset);
  });
}
