/** The record of a run: every call, and everything the script showed or said. */

import type {
  CallCount,
  DialogRecord,
  LogRecord,
  MenuRecord,
  PageRecord,
  RunJournal,
  ToastRecord,
} from '../protocol.ts';

function inOrder(counts: ReadonlyMap<string, number>): CallCount[] {
  return [...counts].map(([method, count]) => ({ method, count }));
}

/** Grows while the run goes on. */
export class Journal {
  readonly dialogs: DialogRecord[] = [];
  readonly pages: PageRecord[] = [];
  readonly toasts: ToastRecord[] = [];
  readonly menus: MenuRecord[] = [];
  readonly logs: LogRecord[] = [];
  /** Milliseconds by which the clock was put forward instead of waiting. */
  slept = 0;
  readonly #travelling = new Map<string, number>();
  readonly #local = new Map<string, number>();
  readonly #notImplemented = new Set<string>();
  #travelled = 0;

  /** Counts a call of `Class.method`; gives how many have travelled so far. */
  count(method: string, travels: boolean): number {
    const counts = travels ? this.#travelling : this.#local;
    counts.set(method, (counts.get(method) ?? 0) + 1);
    if (travels) this.#travelled++;
    return this.#travelled;
  }

  /** Notes a part of the platform that was asked for in vain. */
  miss(what: string): void {
    this.#notImplemented.add(what);
  }

  /** All of it as plain data. */
  toJSON(): RunJournal {
    return {
      travelling: inOrder(this.#travelling),
      local: inOrder(this.#local),
      slept: this.slept,
      dialogs: this.dialogs,
      pages: this.pages,
      toasts: this.toasts,
      menus: this.menus,
      logs: this.logs,
      notImplemented: [...this.#notImplemented],
    };
  }
}
