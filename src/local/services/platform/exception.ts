/** Errors as scripts see them. */

/** What Apps Script's services throw. */
export class Exception extends Error {
  override readonly name = 'Exception';
}

/** A part of the platform that this host does not have: a gap of the host, never a behaviour of Apps Script. */
export class NotImplementedError extends Error {
  override readonly name = 'NotImplementedError';

  /** @param what `Class.method`, or what of it. */
  constructor(what: string) {
    super(`not implemented in the local host: ${what}`);
  }
}
