/** Follows renamed and removed sheets through every formula of the package. */

import { renameSheets, type SheetRenames } from '../formula/formula-text.ts';
import type { PackageEdit } from '../package/package-edit.ts';
import { decodeEntities, escapeAttribute, escapeText } from '../package/xml-text.ts';

/** Elements that hold a formula: of cells, formats, validations, charts, names. */
const FORMULAS = /<((?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName))(\s[^>]*?)?>([^<]*)<\//g;
const LOCATIONS = /(<(?:[\w.-]+:)?hyperlink\s[^>]*?\slocation=)"([^"]*)"/g;

/** Rewrites the references of these parts; parts that name none of the sheets stay the bytes they were. */
export function renameReferences(edit: PackageEdit, parts: readonly string[], renames: SheetRenames): void {
  for (const part of parts) {
    const text = edit.text(part);
    const renamed = text
      .replace(FORMULAS, (_, name: string, attributes: string | undefined, formula: string) => {
        const written = formula.includes('!') ? escapeText(renameSheets(decodeEntities(formula), renames)) : formula;
        return `<${name}${attributes ?? ''}>${written}</`;
      })
      .replace(LOCATIONS, (_, start: string, location: string) => {
        return `${start}"${escapeAttribute(renameSheets(decodeEntities(location), renames))}"`;
      });
    if (renamed !== text) edit.setText(part, renamed);
  }
}
