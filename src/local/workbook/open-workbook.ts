/** Opens a workbook file into the model and saves the model's changes back into it. */

import { readWorkbook } from './book/read-workbook.ts';
import { writeWorkbook } from './book/write-workbook.ts';
import type { WorkbookModel } from './model.ts';
import { type Parts, pack, unpack } from './package/container.ts';
import { OpcPackage } from './package/opc-package.ts';
import { WORKBOOK_TEXTS, WorkbookError } from './workbook-error.ts';

export { WorkbookError } from './workbook-error.ts';

/** A workbook file that was read. */
export interface OpenedWorkbook {
  /** What was read; the caller's to change. */
  readonly model: WorkbookModel;
  /**
   * The file with exactly the differences between what was read and `after` patched in: every other part byte for byte, and
   * where nothing differs the very bytes that were read. Changes in the size of a sheet's grid are not stored; rows without a
   * height of someone's choice grow with the texts written into them, as in a spreadsheet program.
   * @throws {WorkbookError} `unsupported` for what the format cannot hold
   */
  save(after: WorkbookModel): Uint8Array;
}

/**
 * Reads an .xlsx or .xlsm.
 * @param bytes the file; must not change while the workbook is in use
 * @param name its file name, for the model's name
 * @throws {WorkbookError} with a code and a Spanish sentence saying what happened and what to do
 */
export function openWorkbook(bytes: Uint8Array, name: string): OpenedWorkbook {
  const opc = new OpcPackage(unpack(bytes));
  const read = () => guarded(() => readWorkbook(opc, name));
  const { model } = read();
  return {
    model,
    save(after) {
      // Read again: the caller may have changed the first model.
      const parts = writeWorkbook(opc, read(), after);
      return sameParts(opc.parts, parts) ? bytes : pack(parts);
    },
  };
}

function sameParts(before: Parts, after: Parts): boolean {
  return before.size === after.size && [...after].every(([name, content]) => before.get(name) === content);
}

/** Whatever a damaged file makes go wrong is damage, not a fault of the program's user. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('corrupt', WORKBOOK_TEXTS.unreadable, { cause: error });
  }
}
