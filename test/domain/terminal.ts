/** A terminal in a folder of its own, where tests type `cronograma` and read what it prints. */

import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type ExitCode, runCommandLine } from '#local/cli/command-line.ts';
import { loadTool } from '#local/cli/tool.ts';
import { loadAddOn } from '#local/host/load-add-on.ts';
import { openOutbox } from '#local/outbox/open-outbox.ts';
import type { WorkbookModel } from '#local/workbook/model.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';

/** The staff's schedule, as they have it. */
export const EXAMPLE = 'examples/cronograma-2025.xlsx';

/** What a command line printed and how it ended. */
export interface Outcome {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

/** The terminal. */
export interface Terminal {
  readonly folder: string;
  /** Puts a copy of a file of the project into the folder. */
  bring(path: string): string;
  run(...argv: readonly string[]): Outcome;
  /** Runs with `--json` and gives the object; fails the test when anything else is printed. */
  json(...argv: readonly string[]): unknown;
  bytes(name: string): Buffer;
  workbook(name: string): WorkbookModel;
  close(): void;
}

/** Opens a terminal over the built add-on. */
export function openTerminal(): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'cronograma-'));
  const addOn = loadAddOn(process.cwd());
  const run = (...argv: readonly string[]): Outcome => {
    const output: string[] = [];
    const errors: string[] = [];
    const code = runCommandLine(argv, {
      folder,
      addOn,
      tool: () => loadTool(process.cwd()),
      now: new Date('2025-08-15T09:00:00-05:00'),
      outbox: openOutbox(join(process.cwd(), 'build', 'mail-worker.mjs'), folder),
      print: (line) => output.push(line),
      printError: (line) => errors.push(line),
    });
    return { code, output: output.join('\n'), errors: errors.join('\n') };
  };
  return {
    folder,
    run,
    bring(path) {
      copyFileSync(path, join(folder, basename(path)));
      return basename(path);
    },
    json: (...argv) => JSON.parse(run(...argv, '--json').output),
    bytes: (name) => readFileSync(join(folder, name)),
    workbook: (name) => openWorkbook(readFileSync(join(folder, name)), name).model,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
