/** What came of one call into the script. */

import type { OutgoingMail } from '#local/outbox/outgoing-mail.ts';
import type { CallCount, JsonValue, PageRecord, RunError, RunJournal } from '#local/services/protocol.ts';
import type { SandboxResult } from './sandbox.ts';

/** The calls of a run, in the order in which each method was first called. */
export interface RunCalls {
  /** Calls that go to Google's servers. */
  travelling: CallCount[];
  /** Calls that do not: accessors, setters of builders. */
  local: CallCount[];
  /** Number of travelling calls. */
  total: number;
}

/** A finished run. What it wrote before it threw is written, as on the platform. */
export interface HostRun extends Omit<RunJournal, 'travelling' | 'local'> {
  /** Null for nothing, and for what is no JSON. */
  returned: JsonValue;
  error: RunError | null;
  calls: RunCalls;
  /** The page last shown in the sidebar. */
  sidebar: PageRecord | null;
  /** Mails delivered in this run. */
  mails: OutgoingMail[];
}

/** The account of a run in the sandbox, with the mails it delivered. */
export function summarise({ outcome, journal }: SandboxResult, mails: OutgoingMail[]): HostRun {
  const { travelling, local, ...shown } = journal;
  return {
    ...outcome,
    ...shown,
    calls: { travelling, local, total: travelling.reduce((sum, { count }) => sum + count, 0) },
    sidebar: shown.pages.filter(({ kind }) => kind === 'sidebar').at(-1) ?? null,
    mails,
  };
}

/** The platform's own page script refuses to send what cannot be sent: the call never reaches the server. */
export function refusedRun(message: string): HostRun {
  return {
    returned: null,
    error: { name: 'TypeError', message, stack: '' },
    calls: { travelling: [], local: [], total: 0 },
    slept: 0,
    dialogs: [],
    pages: [],
    toasts: [],
    menus: [],
    logs: [],
    notImplemented: [],
    sidebar: null,
    mails: [],
  };
}
