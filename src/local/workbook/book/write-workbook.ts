/** Writes what differs between two states of a workbook into its package. */

import { areaName } from '#core/change/area.ts';
import { blankSheet } from '../blank-sheet.ts';
import type { CellEdit } from '../cells/cell-edits.ts';
import { isDateStyle } from '../cells/read-cells.ts';
import type { SharedString } from '../cells/shared-strings.ts';
import type { SheetRenames } from '../formula/formula-text.ts';
import type { FilterModel, SheetModel, WorkbookModel } from '../model.ts';
import type { Parts } from '../package/container.ts';
import type { OpcPackage } from '../package/opc-package.ts';
import { PackageEdit } from '../package/package-edit.ts';
import { folderOf } from '../package/part-names.ts';
import { BLANK_WORKSHEET, WORKSHEET_TYPE } from '../sheet/blank-worksheet.ts';
import { type PatchContext, patchSheet } from '../sheet/patch-sheet.ts';
import { StyleWriter } from '../styles/style-writer.ts';
import { writeCalculation } from './calculation.ts';
import { writeFilterName } from './filter-names.ts';
import { writeProperties } from './properties.ts';
import type { ReadWorkbook } from './read-workbook.ts';
import { renameReferences } from './rename-references.ts';
import { type ListedSheet, writeSheetList } from './sheet-list.ts';
import { requireWritableSheets } from './sheet-names.ts';

/**
 * The package with the differences between what was read and `after`. Parts without a difference are the same bytes.
 * @throws {WorkbookError} `unsupported` for what the format cannot hold
 */
export function writeWorkbook(opc: OpcPackage, read: ReadWorkbook, after: WorkbookModel): Parts {
  requireWritableSheets(read.model.sheets, after.sheets);
  const edit = new PackageEdit(opc);
  const writer = new WorkbookWriter(edit, read, after);
  writer.followSheetNames();
  const edits = writer.writeSheets();
  writer.writeList();
  writer.writeFilterNames();
  writeProperties(edit, read.model.properties, after.properties);
  writeCalculation(edit, read, edits, writer.removed.length > 0);
  return edit.finish();
}

class WorkbookWriter {
  /** Sheets that were read and are gone. */
  readonly removed: readonly SheetModel[];
  readonly #edit: PackageEdit;
  readonly #read: ReadWorkbook;
  readonly #after: WorkbookModel;
  readonly #context: PatchContext;
  readonly #listed: ListedSheet[] = [];

  constructor(edit: PackageEdit, read: ReadWorkbook, after: WorkbookModel) {
    this.#edit = edit;
    this.#read = read;
    this.#after = after;
    const kept = new Set(after.sheets.map(({ id }) => id));
    this.removed = read.model.sheets.filter(({ id }) => !kept.has(id));
    const styles = new StyleWriter(edit, read.workbookPart, read.stylesheet, after.styles);
    const { date1904 } = read;
    this.#context = {
      edit,
      styles,
      date1904,
      sheetNames: new Map(after.sheets.map(({ id, name }) => [id, name])),
      sharedIndex: sharedIndexOf(read.strings),
      format: (style) => styles.cellFormat(style),
      is1904Before: (style) => date1904 && isDateStyle(read.stylesheet.styles[style]),
      is1904After: (style) => date1904 && isDateStyle(styles.look(style)),
    };
  }

  /** Renames references to sheets that were renamed or removed. */
  followSheetNames(): void {
    const renames = this.#renames();
    if (renames.size === 0) return;
    const sheets = this.#read.entries.map(({ part }) => part);
    const drawings = sheets.flatMap((part) => this.#targets(part, 'drawing'));
    const charts = drawings.flatMap((part) => this.#targets(part, 'chart'));
    renameReferences(this.#edit, [this.#read.workbookPart, ...sheets, ...charts], renames);
  }

  /** Patches kept sheets and adds new ones; gives all cells whose content changed. */
  writeSheets(): CellEdit[] {
    const { model, entries, workbookPart } = this.#read;
    const links = this.#edit.relationships(workbookPart);
    const isActiveNew = model.activeSheet !== this.#after.activeSheet;
    return this.#after.sheets.flatMap((after) => {
      const index = model.sheets.findIndex(({ id }) => id === after.id);
      const part = entries[index]?.part ?? this.#addSheet();
      const relationship = links.find(({ target }) => target === part)?.id;
      this.#listed.push({ sheet: after, relationship: relationship ?? this.#relate(part) });
      const before = model.sheets[index] ?? blankSheet(after.id, after.name);
      const selected = isActiveNew ? after.id === this.#after.activeSheet : null;
      return patchSheet({ part, before, after, selected }, this.#context);
    });
  }

  /** Lists the sheets in the workbook part, where the list differs. */
  writeList(): void {
    const { model, entries, workbookPart } = this.#read;
    const listing = (workbook: WorkbookModel) =>
      JSON.stringify([workbook.activeSheet, workbook.sheets.map(({ id, name, hidden }) => [id, name, hidden])]);
    if (listing(model) === listing(this.#after)) return;
    const links = this.#edit.relationships(workbookPart);
    const gone = entries.filter((_, index) => this.removed.some(({ id }) => id === model.sheets[index]?.id));
    const removed = new Set(gone.flatMap(({ part }) => links.find(({ target }) => target === part)?.id ?? []));
    writeSheetList(this.#edit.root(workbookPart), this.#listed, removed, this.#after.activeSheet);
    for (const id of removed) this.#edit.unrelate(workbookPart, id);
  }

  /** Follows filters that came, went or moved. */
  writeFilterNames(): void {
    const before = new Map(this.#read.model.sheets.map(({ id, filter }) => [id, filter]));
    const place = (filter: FilterModel | null | undefined) => (filter ? areaName(filter) : '');
    for (const listed of this.#listed) {
      const { id, filter } = listed.sheet;
      if (place(before.get(id)) !== place(filter)) writeFilterName(this.#edit.root(this.#read.workbookPart), listed);
    }
  }

  /** Old names in lower case; a removed sheet's name may live on in another sheet. */
  #renames(): SheetRenames {
    const names = new Set(this.#after.sheets.map(({ name }) => name.toLowerCase()));
    const renames = new Map<string, string | null>();
    for (const { id, name } of this.#read.model.sheets) {
      const renamed = this.#context.sheetNames.get(id);
      if (renamed === undefined && !names.has(name.toLowerCase())) renames.set(name.toLowerCase(), null);
      if (renamed !== undefined && renamed !== name) renames.set(name.toLowerCase(), renamed);
    }
    return renames;
  }

  #targets(part: string, type: string): string[] {
    const links = this.#edit.relationships(part);
    return links.filter((link) => link.type === type && !link.external).map(({ target }) => target);
  }

  #addSheet(): string {
    const part = this.#edit.freeName(`${folderOf(this.#read.workbookPart)}worksheets/sheet`, '.xml');
    this.#edit.addPart(part, WORKSHEET_TYPE, BLANK_WORKSHEET);
    return part;
  }

  #relate(part: string): string {
    return this.#edit.relate(this.#read.workbookPart, 'worksheet', part);
  }
}

/** Looks a text up among the shared ones; those without formatted runs come first. */
function sharedIndexOf(strings: readonly SharedString[]): (text: string) => number | null {
  let indexes: Map<string, number> | null = null;
  const build = () => {
    const found = new Map<string, number>();
    for (const rich of [false, true]) {
      strings.forEach(({ text, isRich }, index) => {
        if (isRich === rich && !found.has(text)) found.set(text, index);
      });
    }
    return found;
  };
  return (text) => {
    indexes ??= build();
    return indexes.get(text) ?? null;
  };
}
