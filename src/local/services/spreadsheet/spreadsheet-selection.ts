/** Spreadsheet: what is active and selected in it. Base of the class. */

import type { SheetModel, WorkbookModel } from '#local/workbook/model.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { Runtime } from '../runtime.ts';
import type { RangeListService } from './range-list.ts';
import type { RangePosition } from './range-position.ts';
import type { SheetService } from './sheet.ts';
import type { SheetIdentity } from './sheet-identity.ts';
import { findSheet, locate } from './sheet-lookup.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The methods of this part. */
export const SELECTION_METHODS = {
  getActiveCell: remote(),
  getActiveRange: remote(),
  getActiveRangeList: remote(),
  getActiveSheet: remote(),
  getCurrentCell: remote(),
  getDataRange: remote(),
  getLastColumn: remote(),
  getLastRow: remote(),
  getRange: local('String'),
  getRangeList: local('String[]'),
  getSheetId: remote(),
  getSheetName: remote(),
  renameActiveSheet: remote('String'),
  setActiveRange: remote('Range'),
  setActiveRangeList: remote('RangeList'),
  setActiveSelection: remote('Range', 'String'),
  setActiveSheet: remote('Sheet', 'Sheet, Boolean'),
  setCurrentCell: remote('Range'),
} satisfies MethodTable<Spreadsheet>;

/** The active sheet, its selection, and what is short for calling it on the active sheet. */
export class SpreadsheetSelection
  extends ServiceObject<Spreadsheet>
  implements Pick<Spreadsheet, keyof typeof SELECTION_METHODS>
{
  protected readonly runtime: Runtime;

  constructor(runtime: Runtime, spec: ServiceSpec) {
    super(runtime.gate, spec);
    this.runtime = runtime;
  }

  getActiveCell(): Range {
    return this.activeService().getActiveCell();
  }

  getActiveRange(): Range {
    return this.activeService().getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this.activeService().getActiveRangeList();
  }

  getActiveSheet(): Sheet {
    return this.runtime.objects.sheet(this.active().id);
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  getDataRange(): Range {
    return this.activeService().getDataRange();
  }

  getLastColumn(): number {
    return this.activeService().getLastColumn();
  }

  getLastRow(): number {
    return this.activeService().getLastRow();
  }

  getRange(notation: string): Range {
    const { sheet, area } = locate(this.workbook, this.active(), notation);
    return this.runtime.objects.range(sheet.id, area);
  }

  getRangeList(notations: string[]): RangeList {
    return this.activeService().getRangeList(notations);
  }

  getSheetId(): number {
    return this.active().id;
  }

  getSheetName(): string {
    return this.active().name;
  }

  renameActiveSheet(name: string): void {
    this.activeService().setName(name);
  }

  setActiveRange(range: Range): Range {
    return this.setActiveSelection(range);
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    return implementationOf<RangeListService>(rangeList).activate();
  }

  setActiveSelection(selection: Range | string): Range {
    const range = typeof selection === 'string' ? this.getRange(selection) : selection;
    implementationOf<RangePosition>(range).activate();
    return range;
  }

  /** The sheet's own selection is always restored: this host forgets none. */
  setActiveSheet(sheet: Sheet, _restoreSelection?: boolean): Sheet {
    implementationOf<SheetIdentity>(sheet).activate();
    return sheet;
  }

  setCurrentCell(cell: Range): Range {
    return implementationOf<RangePosition>(cell).activateAsCurrentCell();
  }

  /** The active sheet's data. */
  protected active(): SheetModel {
    return findSheet(this.workbook, this.workbook.activeSheet);
  }

  /** The active sheet. */
  protected activeService(): SheetService {
    return implementationOf<SheetService>(this.getActiveSheet());
  }

  /** The workbook's data. */
  protected get workbook(): WorkbookModel {
    return this.runtime.state.workbook;
  }
}
