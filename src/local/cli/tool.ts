/** What the add-on is called and which rules it knows, as the build wrote it down: the command line runs none of them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentedRule } from '#core/rules/documentation.ts';

/** The add-on, for other programs. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** The whole catalogue, in its order. */
  readonly rules: readonly DocumentedRule[];
}

/** Reads what the build made; `root` is the folder of the project. */
export function loadTool(root: string): Tool {
  return JSON.parse(readFileSync(join(root, 'build', 'tool.json'), 'utf8')) as Tool;
}
