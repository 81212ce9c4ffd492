/** `Utilities.parseDate`: reads a date by a pattern of Java's SimpleDateFormat. */

import { Exception } from '../platform/exception.ts';
import { MONTHS } from './month-names.ts';
import { MINUTE, offsetOf } from './time-zone.ts';

/** The parts of a date that a pattern can name. */
interface Wall {
  year: number;
  /** From 0. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  afternoon: boolean;
}

interface Part {
  /** What the text must look like here. */
  readonly shape: string;
  /** How many digits the pattern writes; null for what is no number. */
  readonly digits: number | null;
  readonly set: (wall: Wall, text: string) => void;
}

function number(set: (wall: Wall, value: number) => void, digits: number): Part {
  return { shape: '\\d+', digits, set: (wall, text) => set(wall, Number(text)) };
}

function monthPart(width: number): Part {
  if (width < 3) {
    return number((wall, value) => {
      wall.month = value - 1;
    }, width);
  }
  return {
    shape: '[A-Za-z]+',
    digits: null,
    set: (wall, text) => {
      wall.month = MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase());
    },
  };
}

function setter(name: Exclude<keyof Wall, 'afternoon'>): (wall: Wall, value: number) => void {
  return (wall, value) => {
    wall[name] = value;
  };
}

const PARTS: Readonly<Record<string, (width: number) => Part>> = {
  y: (width) =>
    number((wall, value) => {
      wall.year = width === 2 ? 2000 + value : value;
    }, width),
  M: monthPart,
  d: (width) => number(setter('day'), width),
  H: (width) => number(setter('hour'), width),
  h: (width) =>
    number((wall, value) => {
      wall.hour = value % 12;
    }, width),
  m: (width) => number(setter('minute'), width),
  s: (width) => number(setter('second'), width),
  S: (width) => number(setter('millisecond'), width),
  a: () => ({
    shape: '[AaPp][Mm]',
    digits: null,
    set: (wall, text) => {
      wall.afternoon = text.toLowerCase() === 'pm';
    },
  }),
};

function literal(text: string): Part {
  return { shape: text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), digits: null, set: () => {} };
}

function partsOf(pattern: string): Part[] {
  return [...pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g)].map(([token, quoted, letter]) => {
    if (quoted !== undefined) return literal(quoted === '' ? "'" : quoted.replaceAll("''", "'"));
    if (letter === undefined) return literal(token);
    const part = PARTS[letter]?.(token.length);
    if (part === undefined) throw new Exception(`Illegal pattern character '${letter}'`);
    return part;
  });
}

/** Numbers that touch have exactly the digits the pattern writes (`yyyyMMdd`); others as many as there are. */
function shapeOf({ shape, digits }: Part, before: Part | undefined, after: Part | undefined): string {
  const touches = typeof before?.digits === 'number' || typeof after?.digits === 'number';
  return digits !== null && touches ? `(\\d{${digits}})` : `(${shape})`;
}

/**
 * The instant a text spells in a zone; what the pattern does not name is that of 1 January 1970, 0:00.
 *
 * @throws where the text does not fit the pattern.
 */
export function parseDate(text: string, zone: string, pattern: string): Date {
  const parts = partsOf(pattern);
  const shapes = parts.map((part, index) => shapeOf(part, parts[index - 1], parts[index + 1]));
  const found = new RegExp(`^${shapes.join('')}`).exec(text);
  if (found === null) throw new Exception(`Unparseable date: "${text}"`);
  const wall: Wall = {
    year: 1970,
    month: 0,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    afternoon: false,
  };
  parts.forEach((part, index) => {
    part.set(wall, found[index + 1] ?? '');
  });
  const { year, month, day, hour, minute, second, millisecond, afternoon } = wall;
  const local = Date.UTC(year, month, day, hour + (afternoon ? 12 : 0), minute, second, millisecond);
  const guess = local - offsetOf(zone, local) * MINUTE;
  return new Date(local - offsetOf(zone, guess) * MINUTE);
}
