/** Reads a whole package into the model. */

import type { Element } from '@xmldom/xmldom';
import { readSharedStrings, type SharedString } from '../cells/shared-strings.ts';
import type { SheetModel, WorkbookModel } from '../model.ts';
import type { OpcPackage } from '../package/opc-package.ts';
import { damaged } from '../package/xml-text.ts';
import { child, children, descend, flag, number, relationshipId, rootOf } from '../package/xml-tree.ts';
import { readSheet, type SheetEntry } from '../sheet/read-sheet.ts';
import { readStylesheet, type Stylesheet } from '../styles/stylesheet.ts';
import { WORKBOOK_TEXTS, WorkbookError } from '../workbook-error.ts';
import { readProperties } from './properties.ts';
import { readRangeNames } from './range-names.ts';

/** What was read, with what writing needs besides the model. */
export interface ReadWorkbook {
  readonly model: WorkbookModel;
  readonly workbookPart: string;
  /** In tab order; sheets of charts alone are left out. */
  readonly entries: readonly SheetEntry[];
  readonly stylesheet: Stylesheet;
  readonly strings: readonly SharedString[];
  readonly date1904: boolean;
}

/**
 * Reads a package.
 * @param name file name, with or without folders and extension
 * @throws {WorkbookError} `not-a-workbook` or `corrupt`
 */
export function readWorkbook(opc: OpcPackage, name: string): ReadWorkbook {
  const workbookPart = findWorkbook(opc);
  const root = rootOf(opc.document(workbookPart), workbookPart);
  if (root.localName !== 'workbook') throw damaged(workbookPart);
  const entries = readEntries(opc, workbookPart, root);
  if (entries.length === 0) throw new WorkbookError('not-a-workbook', WORKBOOK_TEXTS.noSheets);
  const stylesheet = readStylesheet(opc, workbookPart);
  const strings = readSharedStrings(opc, workbookPart);
  const date1904 = flag(child(root, 'workbookPr'), 'date1904');
  const sheetIds = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry.id]));
  const styles = stylesheet.styles.map((style) => structuredClone(style));
  const rangeNames = readRangeNames(root);
  const context = { opc, stylesheet, strings, styles, date1904, sheetIds, rangeNames };
  const sheets = entries.map((entry) => readSheet(entry, context));
  const model: WorkbookModel = {
    name: baseName(name),
    sheets,
    activeSheet: readActive(root, entries, sheets),
    styles,
    properties: readProperties(opc),
  };
  return { model, workbookPart, entries, stylesheet, strings, date1904 };
}

function findWorkbook(opc: OpcPackage): string {
  const part = opc.related('', 'officeDocument') ?? opc.find('xl/workbook.xml');
  if (part !== null && !part.endsWith('.bin')) return part;
  if (part !== null || opc.find('xl/workbook.bin') !== null) {
    throw new WorkbookError('not-a-workbook', WORKBOOK_TEXTS.binaryWorkbook);
  }
  const isOpenDocument = opc.find('mimetype') !== null && opc.find('content.xml') !== null;
  throw new WorkbookError('not-a-workbook', isOpenDocument ? WORKBOOK_TEXTS.openDocument : WORKBOOK_TEXTS.noWorkbook);
}

/** Elements of the sheets in tab order. */
export function sheetElements(workbook: Element): Element[] {
  return children(child(workbook, 'sheets'), 'sheet');
}

function readEntries(opc: OpcPackage, workbookPart: string, root: Element): SheetEntry[] {
  const relationships = opc.relationships(workbookPart);
  const elements = sheetElements(root);
  const taken = new Set<number>();
  return elements.flatMap((element, place) => {
    const name = element.getAttribute('name') ?? '';
    const link = relationships.find(({ id }) => id === relationshipId(element));
    if (link === undefined) throw new WorkbookError('corrupt', WORKBOOK_TEXTS.missingSheet(name));
    if (link.type !== 'worksheet' || link.external) return [];
    let id = number(element, 'sheetId') ?? 1;
    while (taken.has(id)) id += 1;
    taken.add(id);
    const isHidden = (element.getAttribute('state') ?? 'visible') !== 'visible';
    return { id, name, isHidden, part: link.target, place };
  });
}

/** The active sheet; where the file names a hidden one or none, the first that can be seen. */
function readActive(root: Element, entries: readonly SheetEntry[], sheets: readonly SheetModel[]): number {
  const tab = number(descend(root, 'bookViews', 'workbookView'), 'activeTab') ?? 0;
  const named = sheetElements(root)[tab]?.getAttribute('name');
  const active = entries.find(({ name, isHidden }) => name === named && !isHidden);
  return (active ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0])?.id ?? 1;
}

function baseName(name: string): string {
  const file = name.split(/[\\/]/).at(-1) ?? name;
  return file.replace(/\.(xlsx|xlsm|xltx|xltm)$/i, '');
}
