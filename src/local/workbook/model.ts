/**
 * The workbook in memory: plain JSON data, the one thing the reader makes, the services change and the writer compares.
 * It crosses the border of the sandbox as a JSON string, so it holds no class, Map, Date or undefined.
 * Rows and columns count from 1.
 */

/** A rectangle of cells. */
export interface AreaModel {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** One side of a cell's border. */
export interface BorderModel {
  /** An OOXML border style: thin, medium, dashed … */
  style: string;
  color: string | null;
}

/** How cells look. Colours are lower-case `#rrggbb`, themes and tints resolved. */
export interface StyleModel {
  /** Index of the `cellXfs` entry it was read from, or derived from by a change; null for a style with no origin. */
  source: number | null;
  background: string | null;
  fontColor: string | null;
  fontFamily: string | null;
  /** Points. */
  fontSize: number | null;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strikethrough: boolean;
  /** The OOXML format code; `General` when none. */
  numberFormat: string;
  horizontal: 'left' | 'center' | 'right' | null;
  vertical: 'top' | 'middle' | 'bottom' | null;
  wrap: boolean;
  borders: { top: BorderModel | null; right: BorderModel | null; bottom: BorderModel | null; left: BorderModel | null };
}

/** One cell that holds or shows anything. */
export interface CellModel {
  /** A date is a number under a date format (serial days since 1899-12-30, the 1904 system already converted). Absent: empty. */
  value?: string | number | boolean;
  /** `#N/A` and its like; then `value` is absent. */
  error?: string;
  /** With its `=`; `value` is then the last computed result. */
  formula?: string;
  /** Index into {@link WorkbookModel.styles}. */
  style: number;
  note?: string;
  /** An `https:` address, or `#gid=ID&range=A1` for a place in this workbook. */
  link?: string;
}

/** A conditional format. Order in the list is order of application. */
export interface ConditionalFormatModel {
  /** Place in the list that was read, for writing back what was not changed; null for a new one. */
  source: number | null;
  areas: AreaModel[];
  /** `formula`: a custom formula, without its `=` in OOXML, with it here. `other`: anything else, kept as it was read. */
  kind: 'formula' | 'other';
  formula: string | null;
  background: string | null;
  fontColor: string | null;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strikethrough: boolean;
}

/** What a validation asks of a value, in OOXML's words. */
export interface ValidationConditionModel {
  /** `list`: a value of the cells that the formula names. `none`: nothing, the validation only helps. */
  type: 'none' | 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';
  operator:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'lessThan'
    | 'lessThanOrEqual'
    | 'greaterThan'
    | 'greaterThanOrEqual';
  /** At most two, without `=`, relative to the top left cell of the first area; named cells stand as their reference. */
  formulas: string[];
}

/** A data validation. */
export interface DataValidationModel {
  source: number | null;
  areas: AreaModel[];
  /** `list`: one of `values`. `other`: anything else. */
  kind: 'list' | 'other';
  values: string[];
  /** Of `other`; null for `list`. */
  condition: ValidationConditionModel | null;
  showDropdown: boolean;
  allowInvalid: boolean;
  helpText: string | null;
}

/** A column of a filter that has criteria or looks of its own. */
export interface FilterColumnModel {
  /** The `colId` it was read with. */
  source: number;
  column: number;
  /** Whether it hides rows. */
  hasCriteria: boolean;
}

/** The basic filter of a sheet: its area with the header row. */
export interface FilterModel extends AreaModel {
  /** Columns that are kept as they were read; none in a new filter. */
  kept: FilterColumnModel[];
}

/** A chart of a sheet. One read from the file is only known to be there. */
export interface ChartModel {
  /** Place among the charts that were read; null for a new one. */
  source: number | null;
  type: 'column' | 'bar' | 'line' | 'other';
  title: string;
  /** First column labels, first row series' names; the sheet is the chart's own. */
  ranges: AreaModel[];
  /** Cell of the top left corner and pixels from it. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  width: number;
  height: number;
  /** One per series, `#rrggbb`; may be empty. */
  colors: string[];
}

/** One sheet (tab). */
export interface SheetModel {
  /** Its `gid`: never changes while the sheet lives. From a file: the `sheetId` of workbook.xml. */
  id: number;
  name: string;
  hidden: boolean;
  /** Edits are refused, as on a protected sheet. */
  isProtected: boolean;
  tabColor: string | null;
  /** Size of the grid (at least what is used; 1000 × 26 for a new sheet). */
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  /** `cells[row][column]`; a row or cell that is absent is empty and unstyled. */
  cells: Record<string, Record<string, CellModel>>;
  merges: AreaModel[];
  /** Pixels by column or row number; absent: the default. */
  columnWidths: Record<string, number>;
  rowHeights: Record<string, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Rows that its criteria hide are among {@link hiddenRows}, as in the file. */
  filter: FilterModel | null;
  conditionalFormats: ConditionalFormatModel[];
  dataValidations: DataValidationModel[];
  charts: ChartModel[];
}

/** A whole workbook. */
export interface WorkbookModel {
  /** File name without extension: the spreadsheet's name. */
  name: string;
  /** In tab order; at least one. */
  sheets: SheetModel[];
  /** Id of the active sheet. */
  activeSheet: number;
  /** Interned; `styles[0]` is the default cell. */
  styles: StyleModel[];
  /** Document properties (PropertiesService), kept in the file's custom properties under `cronograma:`. */
  properties: Record<string, string>;
}
