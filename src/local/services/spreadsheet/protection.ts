/** Protection of a whole sheet, as one who may not edit it sees it. */

import { gridArea } from '../grid/area.ts';
import { local, type MethodTable, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import type { Runtime } from '../runtime.ts';
import { PROTECTION_TYPE } from './enumerations.ts';
import { findSheet } from './sheet-lookup.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;

const METHODS = {
  canEdit: local(),
  getDescription: local(),
  getProtectionType: local(),
  getRange: local(),
  getUnprotectedRanges: local(),
  isWarningOnly: local(),
} satisfies MethodTable<Protection>;

const SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.Protection', methods: METHODS };

/** The protection of a sheet. */
export class ProtectionService extends ServiceObject<Protection> implements Pick<Protection, keyof typeof METHODS> {
  readonly #runtime: Runtime;
  readonly #sheetId: number;

  constructor(runtime: Runtime, sheetId: number) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
    this.#sheetId = sheetId;
  }

  canEdit(): boolean {
    return false;
  }

  getDescription(): string {
    return '';
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return PROTECTION_TYPE.SHEET;
  }

  getRange(): Range {
    const sheet = findSheet(this.#runtime.state.workbook, this.#sheetId);
    return this.#runtime.objects.range(this.#sheetId, gridArea(sheet));
  }

  getUnprotectedRanges(): Range[] {
    return [];
  }

  isWarningOnly(): boolean {
    return false;
  }
}
