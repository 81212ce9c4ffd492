/** Runs something with the process in another time zone: a script's local time is its project's, not the machine's. */

/** The name the runtime itself has for a zone; for its own where none is given. */
function canonicalZone(zone?: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}

function setZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
}

/**
 * What `action` gives, run with local times in `zone`.
 *
 * @throws in a worker thread, where the zone of the process cannot be changed, unless it is that zone already.
 */
export function inTimeZone<Result>(zone: string, action: () => Result): Result {
  const before = process.env.TZ;
  setZone(zone);
  try {
    if (canonicalZone() !== canonicalZone(zone))
      throw new Error(`local times cannot be set to ${zone}: run the host in a main thread`);
    return action();
  } finally {
    setZone(before);
  }
}
