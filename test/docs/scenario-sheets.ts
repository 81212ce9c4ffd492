/** The sheets of test/scenarios/reading, by the names of their files. */

import { readdirSync, readFileSync } from 'node:fs';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { drawSheet } from '../domain/sheet-table.ts';

const FOLDER = 'test/scenarios/reading';

/** The names of all of them. */
export function scenarioNames(): string[] {
  return readdirSync(FOLDER).map((file) => file.replace(/\.md$/, ''));
}

/** All of them. */
export function scenarioSheets(): SheetSnapshot[] {
  return scenarioNames().map(scenarioSheet);
}

/** The one with this name. */
export function scenarioSheet(name: string): SheetSnapshot {
  return drawSheet(readFileSync(`${FOLDER}/${name}.md`, 'utf8').split(/^(?:Answering|```)/m)[0] ?? '');
}
