/** Which cells of a sheet carry which data validation. */

import { type CellPosition, contains } from '#core/change/area.ts';
import type { AreaModel, DataValidationModel, SheetModel, ValidationConditionModel } from '#local/workbook/model.ts';
import { cellCount, coverAreas, intersection, lastColumn, subtract } from '../grid/area.ts';
import { copyFormula } from '../grid/formula-references.ts';

/** A validation apart from the cells it is on. */
export interface ValidationRule extends Omit<DataValidationModel, 'areas'> {
  /** The cell that its formulas are relative to; null for the first one of those it comes to be on. */
  readonly base: CellPosition | null;
}

/** The validation of a cell, or null. */
export function validationAt(sheet: SheetModel, row: number, column: number): DataValidationModel | null {
  return sheet.dataValidations.find(({ areas }) => areas.some((area) => contains(area, row, column))) ?? null;
}

/** The validation itself, free of later changes to the sheet. */
export function ruleOf({ areas, ...rule }: DataValidationModel): ValidationRule {
  const { row, column } = areas[0] ?? FAR_AWAY;
  return { ...rule, base: { row, column } };
}

/** Beyond any sheet: seen from here no reference of a formula leaves the grid. */
const FAR_AWAY: CellPosition = { row: 2_000_000, column: 50_000 };

/** What a rule asks, with its formulas as they read from another cell. */
function conditionFrom(
  { condition, base }: Pick<ValidationRule, 'condition' | 'base'>,
  cell: CellPosition,
): ValidationConditionModel | null {
  if (condition === null || base === null) return condition;
  const [rows, columns] = [cell.row - base.row, cell.column - base.column];
  if (rows === 0 && columns === 0) return condition;
  const move = (formula: string): string => copyFormula(formula, rows, columns);
  return { ...condition, formulas: condition.formulas.map(move) };
}

/** {@link validationAt} for many cells of an area: finds each at once. */
export function validationsOver(
  sheet: SheetModel,
  area: AreaModel,
): (row: number, column: number) => DataValidationModel | null {
  const rows = new Map<number, (DataValidationModel | null)[]>();
  // Where validations overlap the first one counts, so it comes last.
  for (const validation of [...sheet.dataValidations].reverse()) {
    for (const { row, rows: height, column, columns } of meeting(validation.areas, area)) {
      for (let at = row; at < row + height; at++) {
        const cells = rows.get(at) ?? new Array<DataValidationModel | null>(area.columns).fill(null);
        rows.set(at, cells.fill(validation, column - area.column, column - area.column + columns));
      }
    }
  }
  return (row, column) => rows.get(row)?.[column - area.column] ?? null;
}

function meeting(areas: readonly AreaModel[], area: AreaModel): AreaModel[] {
  return areas.map((own) => intersection(own, area)).filter((common) => common !== null);
}

/** Tells validations apart by what they say; asked again for the same one it need not look. */
class Keys {
  readonly #known = new Map<object, string>();

  of(rule: ValidationRule | null): string {
    if (rule === null) return '';
    const known = this.#known.get(rule);
    if (known !== undefined) return known;
    const { source, kind, values, showDropdown, allowInvalid, helpText } = rule;
    const condition = conditionFrom(rule, FAR_AWAY);
    const key = JSON.stringify([source, kind, values, condition, showDropdown, allowInvalid, helpText]);
    this.#known.set(rule, key);
    return key;
  }

  ofEntry(validation: DataValidationModel | null): string {
    if (validation === null) return '';
    const key = this.#known.get(validation) ?? this.of(ruleOf(validation));
    this.#known.set(validation, key);
    return key;
  }
}

interface Wanted {
  readonly rule: ValidationRule;
  readonly runs: AreaModel[];
}

/** The cells that want each rule, in runs along the rows, and the keys of the rules that gain or lose a cell. */
function compare(
  sheet: SheetModel,
  area: AreaModel,
  ruleAt: (down: number, right: number) => ValidationRule | null,
  keys: Keys,
): { wanted: Map<string, Wanted>; changed: Set<string> } {
  const before = validationsOver(sheet, area);
  const wanted = new Map<string, Wanted>();
  const changed = new Set<string>();
  for (let down = 0; down < area.rows; down++) {
    const row = area.row + down;
    for (let right = 0; right < area.columns; right++) {
      const column = area.column + right;
      const rule = ruleAt(down, right);
      const key = keys.of(rule);
      const beforeKey = keys.ofEntry(before(row, column));
      if (key !== beforeKey) changed.add(key).add(beforeKey);
      if (rule !== null) extend(wanted, key, rule, row, column);
    }
  }
  return { wanted, changed };
}

function extend(wanted: Map<string, Wanted>, key: string, rule: ValidationRule, row: number, column: number): void {
  const own = wanted.get(key) ?? { rule, runs: [] };
  wanted.set(key, own);
  const last = own.runs.at(-1);
  if (last?.row === row && lastColumn(last) + 1 === column) last.columns++;
  else own.runs.push({ row, column, rows: 1, columns: 1 });
}

/** The validation on these cells, the first of which its formulas are relative to. */
function entryOn({ base, condition, ...rule }: ValidationRule, areas: AreaModel[]): DataValidationModel {
  return { ...rule, areas, condition: conditionFrom({ base, condition }, areas[0] ?? FAR_AWAY) };
}

/**
 * Gives each cell of the area its rule, or none. Cells with the same rule share one entry, also with cells outside that had it
 * before. An entry whose cells all keep it stays as it is, so that putting back what was read changes nothing.
 *
 * @param ruleAt the rule for a cell, counted from the area's corner.
 */
export function placeValidations(
  sheet: SheetModel,
  area: AreaModel,
  ruleAt: (down: number, right: number) => ValidationRule | null,
): void {
  const keys = new Keys();
  const { wanted, changed } = compare(sheet, area, ruleAt, keys);
  if (changed.size === 0) return;
  const entries = sheet.dataValidations.map((validation) => {
    const key = keys.ofEntry(validation);
    const runs = wanted.get(key)?.runs ?? [];
    wanted.delete(key);
    const stays = !changed.has(key) && cellCount(runs) === cellCount(meeting(validation.areas, area));
    return stays ? validation : entryOn(ruleOf(validation), coverAreas([...subtract(validation.areas, area), ...runs]));
  });
  for (const { rule, runs } of wanted.values()) entries.push(entryOn(rule, coverAreas(runs)));
  // In the order of the file, so that one that was gone and is set back stands where it was.
  sheet.dataValidations = entries
    .filter(({ areas }) => areas.length > 0)
    .sort((one, other) => (one.source ?? entries.length) - (other.source ?? entries.length));
}
