/** Offsets of time zones. */

/** Milliseconds of a minute. */
export const MINUTE = 60_000;

/** Offset in minutes that a text such as `GMT-5` or `GMT+05:30` spells; null for none. */
function spelledOffset(zone: string): number | null {
  const [, sign, hours, minutes = '0'] = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone) ?? [];
  if (sign === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Minutes a zone is ahead of UTC at an instant. What is no zone is taken for GMT, as Java does. */
export function offsetOf(zone: string, instant: number): number {
  const spelled = spelledOffset(zone);
  if (spelled !== null) return spelled;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - instant) / MINUTE);
  } catch {
    return 0;
  }
}
