/** Checks what somebody just typed. No command: it runs by itself at every edit, so it reads little, changes nothing and never asks. */

import type { Area } from '#core/change/area.ts';
import type { RowSpan } from '#core/change/sheet-part.ts';
import { type DirectoryReading, readDirectory } from '#core/directory/directory-sheet.ts';
import { checkTypedCells } from '#core/rules/check-rows.ts';
import { es } from '#texts/es.ts';
import { OWN_SHEETS } from './find-schedule.ts';
import { answersIn } from './kept-answers.ts';
import type { Ports } from './ports.ts';
import { validationSettings } from './validation-settings.ts';

/** The header, and enough rows under it to tell the columns apart. */
const FIRST_ROWS = 60;
/** Nobody reads the findings of a longer paste in the corner of the window: that is what validating is for. */
const MOST_ROWS = 20;

/** Until there is a sheet of units nobody knows who is one, and the rules about owners say nothing. */
const NO_DIRECTORY: DirectoryReading = {
  directory: { units: [] },
  problems: [],
  places: { columns: new Map(), rows: new Map() },
};

/** What to tell about the edited cells of a sheet, one or two Spanish sentences; null where all is well. */
export function checkTyping(ports: Ports, sheet: string, edited: Area): string | null {
  if (OWN_SHEETS.has(sheet) || edited.rows > MOST_ROWS) return null;
  const texts = ports.settings.read();
  const settings = validationSettings(texts);
  const part = settings.whileTyping ? ports.workbook.readRows(sheet, spansOf(edited)) : null;
  if (part === null) return null;
  const directory = ports.workbook.read(es.sheets.directory);
  const findings = checkTypedCells(part, edited, {
    directory: directory === null ? NO_DIRECTORY : readDirectory(directory),
    answers: answersIn(texts).of(part.snapshot.id),
    settings,
    cutOff: ports.clock.today(),
  });
  const [first, ...others] = findings;
  return first === undefined ? null : es.typing.told(first.text, first.advice, others.length);
}

function spansOf({ row, rows }: Area): RowSpan[] {
  const top = { row: 1, rows: FIRST_ROWS };
  if (row + rows - 1 <= FIRST_ROWS) return [top];
  return row <= FIRST_ROWS ? [{ row: 1, rows: row + rows - 1 }] : [top, { row, rows }];
}
