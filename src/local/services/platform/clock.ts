/** The run's clock, and a Date that goes by it. */

import type { HostLink } from './host.ts';
import type { Journal } from './journal.ts';

/** Tells the time of the run: the host's, put forward by every sleep. */
export class Clock {
  readonly #host: HostLink;
  readonly #journal: Journal;

  constructor(host: HostLink, journal: Journal) {
    this.#host = host;
    this.#journal = journal;
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#host.now() + this.#journal.slept;
  }

  /** Lets time pass without waiting. */
  sleep(milliseconds: number): void {
    this.#journal.slept += milliseconds;
  }
}

/**
 * Makes `new Date()`, `Date()` and `Date.now()` of the realm go by the clock. Everything else of Date stays the realm's own:
 * `new Date(x)`, `instanceof`, the local time zone.
 */
export function installClock(global: { Date: DateConstructor }, clock: Clock): void {
  const RealmDate = global.Date;
  RealmDate.now = () => clock.now();
  const date = new Proxy(RealmDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [clock.now()] : args, newTarget),
    apply: () => new RealmDate(clock.now()).toString(),
  });
  RealmDate.prototype.constructor = date;
  global.Date = date;
}
