/** Workbook files for the tests, and ways to compare them. */

import { areaName } from '#core/change/area.ts';
import type { DataValidationModel, SheetModel, WorkbookModel } from '#local/workbook/model.ts';
import { newWorkbook } from '#local/workbook/new-workbook.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { pack, unpack } from '#local/workbook/package/container.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A file of exactly these parts. */
export function fileOf(parts: Record<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  return pack(new Map(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])));
}

/** The texts of a file's parts, in their order. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries([...unpack(bytes)].map(([name, content]) => [name, decoder.decode(content)]));
}

/** Names of the parts that differ between two files, those added or removed included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, two] = [unpack(before), unpack(after)];
  const same = (name: string) => Buffer.compare(one.get(name) ?? Buffer.of(0), two.get(name) ?? Buffer.of(1)) === 0;
  return [...new Set([...one.keys(), ...two.keys()])].filter((name) => !same(name)).sort();
}

/** A relationships part. */
export function relationships(...links: [id: string, type: string, target: string, mode?: string][]): string {
  const written = links.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

/** A worksheet part with these rows, and what stands before and after them. */
export function worksheet(rows: string, { before = '', after = '' } = {}): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A styles part with these lists. */
export function stylesheet(lists: string): string {
  return `<styleSheet xmlns="${MAIN}">${lists}</styleSheet>`;
}

/** The least a workbook of one sheet "Datos" has: no styles, theme or shared strings. Further parts replace or extend it. */
export function smallParts(sheet: string, further: Record<string, string> = {}): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Datos" sheetId="4" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
      ['rId4', 'theme', 'theme/theme1.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...further,
  };
}

/** {@link smallParts} as a file. */
export function smallFile(sheet: string, further: Record<string, string> = {}): Uint8Array {
  return fileOf(smallParts(sheet, further));
}

/** What a file reads as. */
export function readModel(bytes: Uint8Array): WorkbookModel {
  return openWorkbook(bytes, 'libro.xlsx').model;
}

/** The only sheet, or the one at that place. */
export function sheetOf(model: WorkbookModel, index = 0): SheetModel {
  const sheet = model.sheets[index];
  if (sheet === undefined) throw new Error(`no sheet ${index}`);
  return sheet;
}

/** A file with these changes made to its model. */
export function edited(bytes: Uint8Array, change: (model: WorkbookModel) => void): Uint8Array {
  const { model, save } = openWorkbook(bytes, 'libro.xlsx');
  change(model);
  return save(model);
}

/** A new workbook with these changes made to its model. */
export function newWith(change: (model: WorkbookModel) => void): Uint8Array {
  return edited(newWorkbook('libro'), change);
}

/** A style of the model that looks like the default but for this. */
export function addStyle(model: WorkbookModel, look: Partial<WorkbookModel['styles'][number]>): number {
  const base = model.styles[0];
  if (base === undefined) throw new Error('no styles');
  return model.styles.push({ ...structuredClone(base), source: null, ...look }) - 1;
}

/** The model as a user sees it: cells with their looks, without places in the file and sizes of grids. */
export function shown(model: WorkbookModel): unknown {
  // Those that name cells of other sheets stand apart in the file.
  const key = ({ areas, values, condition }: DataValidationModel) =>
    JSON.stringify([areas.map(areaName), values, condition?.formulas]);
  const byKey = (one: DataValidationModel, two: DataValidationModel) => (key(one) < key(two) ? -1 : 1);
  const noSource = <T extends object>(entries: T[]) => entries.map((entry) => ({ ...entry, source: undefined }));
  const sheets = model.sheets.map((sheet) => ({
    ...sheet,
    rows: undefined,
    columns: undefined,
    cells: shownCells(model, sheet),
    merges: sheet.merges.map((area) => JSON.stringify(area)).sort(),
    conditionalFormats: noSource(sheet.conditionalFormats),
    dataValidations: noSource([...sheet.dataValidations].sort(byKey)),
    charts: noSource(sheet.charts),
  }));
  return { ...model, sheets, styles: undefined };
}

/** Cells that hold or show anything, with their looks in place of their styles. */
function shownCells(model: WorkbookModel, sheet: SheetModel): Record<string, unknown> {
  const plain = JSON.stringify({ ...model.styles[0], source: undefined });
  const found: Record<string, unknown> = {};
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, { style, ...content }] of Object.entries(cells)) {
      const look = { ...model.styles[style], source: undefined };
      const isPlain = JSON.stringify(look) === plain;
      if (!isPlain || Object.keys(content).length > 0) found[`${row}:${column}`] = { ...content, look };
    }
  }
  return found;
}
