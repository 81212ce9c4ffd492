/** The add-on refused what it was asked; nothing was changed. */

/** Carries the refusal's code and sentence to the exit of the command line. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, text: string) {
    super(text);
    this.name = 'Refused';
    this.code = code;
  }
}
