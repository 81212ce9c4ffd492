/** How much stands behind the catalogue: rules, their scenarios, and the laws that tests check on random cases. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '#core/rules/catalog/index.ts';

/** One line: `54 rules, 394 scenarios, 85 properties`. */
export function catalogueCounts(root: string): string {
  const scenarios = countIn(join(root, 'test/scenarios/rules'), /^## /gm);
  const properties = countIn(join(root, 'test'), /\bfc\.(?:asyncProperty|property)\(/g);
  return `${RULES.length} rules, ${scenarios} scenarios of them, ${properties} properties`;
}

function countIn(folder: string, pattern: RegExp): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    /\.(?:ts|md)$/.test(entry.name),
  );
  return files.reduce((sum, { parentPath, name }) => {
    const text = readFileSync(join(parentPath, name), 'utf8');
    return sum + (text.match(pattern)?.length ?? 0);
  }, 0);
}
