/** A browser for the tests of one file: the one that global-setup.ts made ready. */

import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Call it at the top of a test file: starts a browser before its tests, closes it after them. Gives the way to it. */
export function browserOfFile(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === undefined) throw new Error('The browser runs only while tests do.');
    return browser;
  };
}

function launch(): Promise<Browser> {
  const installed = inject('browser');
  if (!installed) throw new Error('Set CHROME_PATH to the executable of Chrome or Chromium.');
  const { executablePath, fonts, libraries } = installed;
  return chromium.launch({
    executablePath,
    // The packed browser's own list of arguments would switch site isolation and web security off.
    args: ['--no-sandbox'],
    env: {
      ...process.env,
      ...(fonts === null ? {} : { FONTCONFIG_FILE: fonts }),
      ...(libraries === null ? {} : { LD_LIBRARY_PATH: libraries }),
    },
  });
}
