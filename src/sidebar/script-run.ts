/** The ServerApi over google.script.run, the only channel that HtmlService gives a page. */

import { type Problem, readReply } from './reply.ts';
import type { ServerApi } from './server-api.ts';
import { isRecord } from './shape.ts';

/** The part of google.script.run that is used. Each `with…` gives a new runner. */
interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  serverApi(request: string): void;
}

/**
 * What Google says when the page runs under another account than the document, or the user has not granted the scopes.
 * Only PERMISSION_DENIED is the same in every language.
 */
const UNAUTHORISED = /PERMISSION_DENIED|authori[sz]ation|permission|autorizaci[oó]n|permiso/i;

/** Calls the add-on's global `serverApi`. */
export const scriptRunServer: ServerApi = {
  async call(command, input) {
    try {
      return readReply(command, await send(JSON.stringify({ command, input })));
    } catch (error) {
      return problemOf(error);
    }
  },
};

function send(request: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const { google } = globalThis as unknown as { google: { script: { run: ScriptRun } } };
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).serverApi(request);
  });
}

function problemOf(error: unknown): Problem {
  // The error may come from another frame, where `instanceof Error` is false.
  const message = isRecord(error) ? error.message : error;
  const text = typeof message === 'string' ? message : typeof error;
  return { kind: UNAUTHORISED.test(text) ? 'unauthorised' : 'unreachable', text };
}
