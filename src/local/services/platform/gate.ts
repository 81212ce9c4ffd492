/** The gate every call passes: counted, slowed, made to fail, or refused for want of permission. */

import type { AuthModeName, RunRequest } from '../protocol.ts';
import { Exception } from './exception.ts';
import type { Gate, ServiceSpec } from './exposure.ts';
import type { HostLink } from './host.ts';
import type { Journal } from './journal.ts';

const RANK: Readonly<Record<AuthModeName, number>> = { NONE: 0, LIMITED: 1, FULL: 2 };

/**
 * The platform's text for a passing fault of its servers.
 */
function serviceError(spec: ServiceSpec): string {
  return spec.qualifiedName.startsWith('SpreadsheetApp')
    ? 'Service error: Spreadsheets'
    : "We're sorry, a server error occurred. Please wait a bit and try again.";
}

/** Counts into the journal, asks the host for its latency, and throws what the run asks to be thrown. */
export class RunGate implements Gate {
  readonly #request: RunRequest;
  readonly #journal: Journal;
  readonly #host: HostLink;

  constructor(request: RunRequest, journal: Journal, host: HostLink) {
    this.#request = request;
    this.#journal = journal;
    this.#host = host;
  }

  pass(spec: ServiceSpec, className: string, method: string, travels: boolean): void {
    const travelled = this.#journal.count(`${className}.${method}`, travels);
    this.#authorise(spec, method);
    if (!travels) return;
    this.#host.travel();
    if (travelled === this.#request.failAtCall) throw new Exception(serviceError(spec));
  }

  notImplemented(what: string): void {
    this.#journal.miss(what);
  }

  #authorise({ access, qualifiedName }: ServiceSpec, method: string): void {
    if (access === undefined || RANK[this.#request.authMode] >= RANK[access.from]) return;
    if (access.except?.includes(method)) return;
    throw new Exception(
      `You do not have permission to call ${qualifiedName}.${method}. Required permissions: ${access.scope}`,
    );
  }
}
