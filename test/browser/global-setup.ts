/** Makes a browser ready before any test runs: several workers unpacking one at a time would trip over each other. */

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import packedChromium from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';

/** A browser that tests may start. */
interface InstalledBrowser {
  readonly executablePath: string;
  /** A fontconfig file that names the packed font alone, so that every machine measures the same; null: its own fonts. */
  readonly fonts: string | null;
  /** Folder of the shared libraries that came with the packed browser; null: the system's. */
  readonly libraries: string | null;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null where there is none: then the tests that need one say what to do. */
    browser: InstalledBrowser | null;
  }
}

/** Gone with the package at the next install, as it must. */
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/chromium');

/** Offers the browser named by CHROME_PATH; else the packed one, which runs on Linux only, unpacked on first use. */
export async function setup({ provide }: TestProject): Promise<void> {
  provide('browser', await findBrowser());
}

async function findBrowser(): Promise<InstalledBrowser | null> {
  const own = process.env.CHROME_PATH;
  if (own !== undefined && own !== '') return { executablePath: own, fonts: null, libraries: null };
  if (process.platform !== 'linux') return null;
  if (!existsSync(FOLDER)) await unpack();
  return {
    executablePath: join(FOLDER, 'chromium'),
    fonts: join(FOLDER, 'fonts.conf'),
    libraries: join(FOLDER, 'al2023', 'lib'),
  };
}

/** Unpacks beside the final place and renames, so that an interrupted run leaves nothing half done behind. */
async function unpack(): Promise<void> {
  await mkdir(dirname(FOLDER), { recursive: true });
  const staging = await mkdtemp(`${FOLDER}-`);
  await unpackInto(staging);
  await writeFile(
    join(staging, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${FOLDER}/fonts</dir><cachedir>${FOLDER}/fonts-cache</cachedir></fontconfig>`,
  );
  await rename(staging, FOLDER).catch(async (error: unknown) => {
    await rm(staging, { recursive: true });
    // Another run may have been faster.
    if (!existsSync(FOLDER)) throw error;
  });
}

/** The package knows no other place than the system's folder for temporary files. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  // It brings the libraries a bare machine lacks, and unpacks them only where it believes to be at its usual host's.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    await packedChromium.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
