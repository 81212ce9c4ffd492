/** The command line was used in a way it cannot serve; nothing was done. */

/** Says in one Spanish sentence what to do instead. */
export class BadUse extends Error {
  /** Code of the refusal that `--json` prints. */
  readonly code: string;

  constructor(message: string, code = 'bad-use') {
    super(message);
    this.name = 'BadUse';
    this.code = code;
  }
}
