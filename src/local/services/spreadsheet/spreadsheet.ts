/** Spreadsheet: the workbook and its sheets, and the class as a whole. */

import { blankSheet } from '#local/workbook/blank-sheet.ts';
import type { SheetModel } from '#local/workbook/model.ts';
import { SPREADSHEET_LOCALE } from '../grid/locale.ts';
import { Exception } from '../platform/exception.ts';
import { type Access, local, type MethodTable, remote, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { Runtime } from '../runtime.ts';
import { PROTECTION_TYPE } from './enumerations.ts';
import { ProtectionService } from './protection.ts';
import { nextActive, type SheetIdentity } from './sheet-identity.ts';
import { findSheet } from './sheet-lookup.ts';
import { assertFreeName, defaultName } from './sheet-names.ts';
import { SELECTION_METHODS, SpreadsheetSelection } from './spreadsheet-selection.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Template = { template?: Sheet | undefined };

/** Permission to use the document: there is none before an add-on is used in it. */
export const DOCUMENT_ACCESS: Access = {
  from: 'LIMITED',
  scope: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
};

const METHODS = {
  deleteActiveSheet: remote(),
  deleteSheet: remote('Sheet'),
  getId: local(),
  getName: remote(),
  getNumSheets: remote(),
  getProtections: remote('ProtectionType'),
  getSheetById: remote('Integer'),
  getSheetByName: remote('String'),
  getSheets: remote(),
  getSpreadsheetLocale: remote(),
  getSpreadsheetTimeZone: remote(),
  getUrl: remote(),
  insertSheet: remote(
    '',
    'Integer',
    'Integer, Map',
    'Map',
    'String',
    'String, Integer',
    'String, Integer, Map',
    'String, Map',
  ),
  moveActiveSheet: remote('Integer'),
  rename: remote('String'),
  toast: remote('String', 'String, String', 'String, String, Number?'),
} satisfies MethodTable<Spreadsheet>;

const SPEC: ServiceSpec = {
  qualifiedName: 'SpreadsheetApp.Spreadsheet',
  methods: { ...SELECTION_METHODS, ...METHODS },
  access: DOCUMENT_ACCESS,
};

/** Seconds a toast stays where it was not told. */
const TOAST_SECONDS = 5;

/** The document. */
export class SpreadsheetService extends SpreadsheetSelection implements Pick<Spreadsheet, keyof typeof METHODS> {
  constructor(runtime: Runtime) {
    super(runtime, SPEC);
  }

  deleteActiveSheet(): Sheet {
    this.#remove(this.active());
    return this.getActiveSheet();
  }

  deleteSheet(sheet: Sheet): void {
    const { sheetId } = implementationOf<SheetIdentity>(sheet);
    this.#remove(findSheet(this.workbook, sheetId));
  }

  getId(): string {
    return this.runtime.request.spreadsheetId;
  }

  getName(): string {
    return this.workbook.name;
  }

  getNumSheets(): number {
    return this.workbook.sheets.length;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] {
    if (type !== PROTECTION_TYPE.SHEET) return [];
    return this.workbook.sheets
      .filter(({ isProtected }) => isProtected)
      .map(({ id }) => new ProtectionService(this.runtime, id).self);
  }

  getSheetById(sheetId: number): Sheet | null {
    const found = this.workbook.sheets.some(({ id }) => id === sheetId);
    return found ? this.runtime.objects.sheet(sheetId) : null;
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.workbook.sheets.find((other) => other.name === name);
    return sheet === undefined ? null : this.runtime.objects.sheet(sheet.id);
  }

  getSheets(): Sheet[] {
    return this.workbook.sheets.map(({ id }) => this.runtime.objects.sheet(id));
  }

  getSpreadsheetLocale(): string {
    return SPREADSHEET_LOCALE;
  }

  getSpreadsheetTimeZone(): string {
    return this.runtime.request.timeZone;
  }

  getUrl(): string {
    return this.runtime.request.spreadsheetUrl;
  }

  /** Inserts after the active sheet, or at an index counted from 0, and activates the new one. */
  insertSheet(...args: readonly (string | number | Template)[]): Sheet {
    const { sheets } = this.workbook;
    const name = args.find((arg) => typeof arg === 'string') ?? defaultName(sheets);
    const index = args.find((arg) => typeof arg === 'number') ?? sheets.indexOf(this.active()) + 1;
    const { template } = args.find((arg) => typeof arg === 'object') ?? {};
    assertFreeName(sheets, name);
    const id = Math.max(...sheets.map((sheet) => sheet.id)) + 1;
    const sheet = template === undefined ? blankSheet(id, name) : this.#copyOf(template, id, name);
    sheets.splice(Math.min(Math.max(index, 0), sheets.length), 0, sheet);
    this.workbook.activeSheet = id;
    return this.runtime.objects.sheet(id);
  }

  /** @param position counted from 1. */
  moveActiveSheet(position: number): void {
    const { sheets } = this.workbook;
    if (position < 1 || position > sheets.length) throw new Exception('The sheet index is out of bounds.');
    const sheet = this.active();
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position - 1, 0, sheet);
  }

  rename(name: string): void {
    this.workbook.name = name;
  }

  toast(message: string, title = '', seconds: number | null = TOAST_SECONDS): void {
    this.runtime.journal.toasts.push({ message, title, seconds: seconds === null || seconds < 0 ? null : seconds });
  }

  #copyOf(template: Sheet, id: number, name: string): SheetModel {
    const { sheetId } = implementationOf<SheetIdentity>(template);
    const copy = JSON.parse(JSON.stringify(findSheet(this.workbook, sheetId))) as SheetModel;
    for (const part of [...copy.conditionalFormats, ...copy.dataValidations, ...copy.charts]) part.source = null;
    if (copy.filter !== null) copy.filter.kept = [];
    return { ...copy, id, name, hidden: false, isProtected: false };
  }

  #remove(sheet: SheetModel): void {
    const { sheets, activeSheet } = this.workbook;
    if (sheets.filter(({ hidden }) => !hidden).every((other) => other === sheet)) {
      throw new Exception("You can't remove all the sheets in a document.");
    }
    this.workbook.activeSheet = nextActive(sheets, sheet, activeSheet);
    sheets.splice(sheets.indexOf(sheet), 1);
    delete this.runtime.state.selection[sheet.id];
    delete this.runtime.state.currentCells[sheet.id];
  }
}
