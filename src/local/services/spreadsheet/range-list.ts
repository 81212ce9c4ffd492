/** RangeList: the same done to several ranges of a sheet. */

import type { AreaModel } from '#local/workbook/model.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { Runtime } from '../runtime.ts';
import type { ClearOptions, RangeService } from './range.ts';
import { select } from './selection.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const METHODS = {
  activate: remote(),
  breakApart: remote(),
  clear: remote('', 'Map'),
  clearContent: remote(),
  clearDataValidations: remote(),
  clearFormat: remote(),
  clearNote: remote(),
  getRanges: local(),
  setBackground: remote('String?'),
  setFontColor: remote('String?'),
  setFontFamily: remote('String?'),
  setFontLine: remote('String?'),
  setFontSize: remote('Integer'),
  setFontStyle: remote('String?'),
  setFontWeight: remote('String?'),
  setFormula: remote('String'),
  setHorizontalAlignment: remote('String?'),
  setNote: remote('String?'),
  setNumberFormat: remote('String'),
  setValue: remote('Object'),
  setVerticalAlignment: remote('String?'),
  setWrap: remote('Boolean'),
} satisfies MethodTable<RangeList>;

const SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.RangeList', methods: METHODS };

/** Several ranges of one sheet; each method is one call, however many they are. */
export class RangeListService extends ServiceObject<RangeList> implements Pick<RangeList, keyof typeof METHODS> {
  readonly #runtime: Runtime;
  readonly #sheetId: number;
  readonly #areas: readonly AreaModel[];

  constructor(runtime: Runtime, sheetId: number, areas: readonly AreaModel[]) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
    this.#sheetId = sheetId;
    this.#areas = areas;
  }

  activate(): RangeList {
    select(this.#runtime.state, this.#sheetId, this.#areas);
    return this.self;
  }

  breakApart(): RangeList {
    return this.#each((range) => range.breakApart());
  }

  clear(options: ClearOptions = {}): RangeList {
    return this.#each((range) => range.clear(options));
  }

  clearContent(): RangeList {
    return this.#each((range) => range.clearContent());
  }

  clearDataValidations(): RangeList {
    return this.#each((range) => range.clearDataValidations());
  }

  clearFormat(): RangeList {
    return this.#each((range) => range.clearFormat());
  }

  clearNote(): RangeList {
    return this.#each((range) => range.clearNote());
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.#areas.map((area) => this.#runtime.objects.range(this.#sheetId, area));
  }

  setBackground(color: string | null): RangeList {
    return this.#each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): RangeList {
    return this.#each((range) => range.setFontColor(color));
  }

  setFontFamily(family: string | null): RangeList {
    return this.#each((range) => range.setFontFamily(family));
  }

  setFontLine(line: GoogleAppsScript.Spreadsheet.FontLine | null): RangeList {
    return this.#each((range) => range.setFontLine(line));
  }

  setFontSize(size: number): RangeList {
    return this.#each((range) => range.setFontSize(size));
  }

  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): RangeList {
    return this.#each((range) => range.setFontStyle(style));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): RangeList {
    return this.#each((range) => range.setFontWeight(weight));
  }

  setFormula(formula: string): RangeList {
    return this.#each((range) => range.setFormula(formula));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): RangeList {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }

  setNote(note: string | null): RangeList {
    return this.#each((range) => range.setNote(note));
  }

  setNumberFormat(pattern: string): RangeList {
    return this.#each((range) => range.setNumberFormat(pattern));
  }

  setValue(value: unknown): RangeList {
    return this.#each((range) => range.setValue(value));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): RangeList {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(wrap: boolean): RangeList {
    return this.#each((range) => range.setWrap(wrap));
  }

  #each(change: (range: RangeService) => void): RangeList {
    for (const range of this.getRanges()) change(implementationOf<RangeService>(range));
    return this.self;
  }
}
