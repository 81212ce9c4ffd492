/** Names of parts: folders, relationship parts, targets. */

/** The folder of a part, with its final slash; '' at the root. Some programs name zip entries by backslashes. */
export function folderOf(part: string): string {
  const name = part.replaceAll('\\', '/');
  return name.slice(0, name.lastIndexOf('/') + 1);
}

/** The folder above a part's own: of `xl/worksheets/sheet1.xml`, `xl/`. */
export function folderAbove(part: string): string {
  return folderOf(folderOf(part).slice(0, -1));
}

/** Where the relationships of a part stand; of the package itself for ''. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A relationship's target as a part name: absolute ones lose their slash, relative ones start at the source's folder. */
export function resolveTarget(source: string, target: string): string {
  const clean = target.replaceAll('\\', '/');
  const steps = clean.startsWith('/') ? [] : folderOf(source).split('/').filter(Boolean);
  for (const step of clean.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The target to write in a relationship from one part to another. */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split('/').filter(Boolean);
  const to = part.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** How part names compare: without regard to case (ECMA-376 part 2, 6.2.2.3), to backslashes or a leading slash. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
