/** SpreadsheetApp: the way in. */

import { Exception } from '../platform/exception.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { Runtime } from '../runtime.ts';
import { ConditionalFormatRuleBuilderService } from './conditional-format-rule-builder.ts';
import { DataValidationBuilderService } from './data-validation.ts';
import {
  BOOLEAN_CRITERIA,
  BORDER_STYLE,
  DATA_VALIDATION_CRITERIA,
  DIMENSION,
  DIRECTION,
  INTERPOLATION_TYPE,
  PROTECTION_TYPE,
  SHEET_TYPE,
  WRAP_STRATEGY,
} from './enumerations.ts';
import { RichTextValueBuilderService } from './rich-text-value.ts';
import { DOCUMENT_ACCESS, type SpreadsheetService } from './spreadsheet.ts';
import { TextStyleBuilderService } from './text-style.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const METHODS = {
  flush: remote(),
  getActive: local(),
  getActiveRange: remote(),
  getActiveRangeList: remote(),
  getActiveSheet: remote(),
  getActiveSpreadsheet: local(),
  getCurrentCell: remote(),
  getUi: local(),
  newConditionalFormatRule: local(),
  newDataValidation: local(),
  newRichTextValue: local(),
  newTextStyle: local(),
  setActiveRange: remote('Range'),
  setActiveRangeList: remote('RangeList'),
  setActiveSheet: remote('Sheet', 'Sheet, Boolean'),
  setCurrentCell: remote('Range'),
} satisfies MethodTable<App>;

const SPEC: ServiceSpec = {
  qualifiedName: 'SpreadsheetApp',
  methods: METHODS,
  constants: {
    BooleanCriteria: BOOLEAN_CRITERIA,
    BorderStyle: BORDER_STYLE,
    DataValidationCriteria: DATA_VALIDATION_CRITERIA,
    Dimension: DIMENSION,
    Direction: DIRECTION,
    InterpolationType: INTERPOLATION_TYPE,
    ProtectionType: PROTECTION_TYPE,
    SheetType: SHEET_TYPE,
    WrapStrategy: WRAP_STRATEGY,
  },
  access: {
    ...DOCUMENT_ACCESS,
    except: ['getUi', 'newConditionalFormatRule', 'newDataValidation', 'newRichTextValue', 'newTextStyle'],
  },
};

/** The service of a script bound to the one workbook of the host. */
export class SpreadsheetAppService extends ServiceObject<App> implements Pick<App, keyof typeof METHODS> {
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
  }

  /** Nothing to do: every write is in the workbook at once. */
  flush(): void {}

  getActive(): Spreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveRange(): Range {
    return this.#document().getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this.#document().getActiveRangeList();
  }

  getActiveSheet(): Sheet {
    return this.#document().getActiveSheet();
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.#runtime.objects.spreadsheet();
  }

  getCurrentCell(): Range {
    return this.#document().getCurrentCell();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    if (this.#runtime.request.context === 'trigger') {
      throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return this.#runtime.objects.ui();
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilderService(this.#runtime).self;
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilderService(this.#runtime).self;
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return new RichTextValueBuilderService(this.#runtime).self;
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new TextStyleBuilderService(this.#runtime).self;
  }

  setActiveRange(range: Range): Range {
    return this.#document().setActiveRange(range);
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    return this.#document().setActiveRangeList(rangeList);
  }

  setActiveSheet(sheet: Sheet, _restoreSelection?: boolean): Sheet {
    return this.#document().setActiveSheet(sheet);
  }

  setCurrentCell(cell: Range): Range {
    return this.#document().setCurrentCell(cell);
  }

  #document(): SpreadsheetService {
    return implementationOf<SpreadsheetService>(this.getActiveSpreadsheet());
  }
}
