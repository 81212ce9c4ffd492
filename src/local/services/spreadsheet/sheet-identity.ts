/** Sheet: which one it is and how it stands among the others. Base of the other parts of the class. */

import type { SheetModel } from '#local/workbook/model.ts';
import { SheetGrid } from '../grid/sheet-grid.ts';
import { Exception } from '../platform/exception.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import type { Runtime } from '../runtime.ts';
import { PROTECTION_TYPE, SHEET_TYPE } from './enumerations.ts';
import { modelColor } from './look.ts';
import { ProtectionService } from './protection.ts';
import { findSheet } from './sheet-lookup.ts';
import { assertFreeName } from './sheet-names.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The methods of this part. */
export const IDENTITY_METHODS = {
  activate: remote(),
  getIndex: remote(),
  getName: remote(),
  getParent: local(),
  getProtections: remote('ProtectionType'),
  getSheetId: local(),
  getSheetName: remote(),
  getTabColor: remote(),
  getType: local(),
  hideSheet: remote(),
  isSheetHidden: remote(),
  setName: remote('String'),
  setTabColor: remote('String?'),
  showSheet: remote(),
} satisfies MethodTable<Sheet>;

/** A sheet, looked up anew at every call, since it may be deleted meanwhile. */
export class SheetIdentity extends ServiceObject<Sheet> implements Pick<Sheet, keyof typeof IDENTITY_METHODS> {
  readonly sheetId: number;
  protected readonly runtime: Runtime;

  constructor(runtime: Runtime, spec: ServiceSpec, sheetId: number) {
    super(runtime.gate, spec);
    this.runtime = runtime;
    this.sheetId = sheetId;
  }

  activate(): Sheet {
    this.runtime.state.workbook.activeSheet = this.model().id;
    return this.self;
  }

  getIndex(): number {
    return this.runtime.state.workbook.sheets.indexOf(this.model()) + 1;
  }

  getName(): string {
    return this.model().name;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.runtime.objects.spreadsheet();
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    const { isProtected } = this.model();
    return isProtected && type === PROTECTION_TYPE.SHEET
      ? [new ProtectionService(this.runtime, this.sheetId).self]
      : [];
  }

  getSheetId(): number {
    return this.sheetId;
  }

  getSheetName(): string {
    return this.getName();
  }

  getTabColor(): string | null {
    return this.model().tabColor;
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return SHEET_TYPE.GRID;
  }

  hideSheet(): Sheet {
    const { sheets } = this.runtime.state.workbook;
    const sheet = this.model();
    const visible = sheets.filter(({ hidden }) => !hidden);
    if (visible.length === 1 && visible[0] === sheet) {
      throw new Exception("You can't hide all the sheets in a document.");
    }
    sheet.hidden = true;
    this.runtime.state.workbook.activeSheet = nextActive(sheets, sheet, this.runtime.state.workbook.activeSheet);
    return this.self;
  }

  isSheetHidden(): boolean {
    return this.model().hidden;
  }

  setName(name: string): Sheet {
    const sheet = this.model();
    const { sheets } = this.runtime.state.workbook;
    assertFreeName(
      sheets.filter((other) => other !== sheet),
      name,
    );
    sheet.name = name;
    return this.self;
  }

  setTabColor(color: string | null): Sheet {
    this.model().tabColor = modelColor(color);
    return this.self;
  }

  showSheet(): Sheet {
    this.model().hidden = false;
    return this.self;
  }

  /** The sheet's data. */
  protected model(): SheetModel {
    return findSheet(this.runtime.state.workbook, this.sheetId);
  }

  /** The sheet's data, to be changed; throws on a protected sheet. */
  protected editableModel(): SheetModel {
    return this.editableGrid().sheet;
  }

  /** The cells, to be changed; throws on a protected sheet. */
  protected editableGrid(): SheetGrid {
    const grid = new SheetGrid(this.model(), this.runtime.styles);
    grid.assertEditable();
    return grid;
  }
}

/** The sheet that is active once `leaving` is hidden or gone: the same as before, or its nearest visible neighbour. */
export function nextActive(sheets: readonly SheetModel[], leaving: SheetModel, active: number): number {
  if (active !== leaving.id) return active;
  const position = sheets.indexOf(leaving);
  const right = sheets.slice(position + 1).find(({ hidden }) => !hidden);
  const left = sheets
    .slice(0, position)
    .filter(({ hidden }) => !hidden)
    .at(-1);
  return (right ?? left ?? leaving).id;
}
