/** What commands need from the outside world. Implemented over Apps Script; everything they exchange is plain data. */

import type { Area, CellPosition } from '#core/change/area.ts';
import type { ColourRule, Patch } from '#core/change/patch.ts';
import type { OutputCell } from '#core/change/sheet-content.ts';
import type { RowSpan, SheetPart } from '#core/change/sheet-part.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import type { Day } from '#core/schedule/day.ts';

/** A sheet without its content. */
export interface SheetReference {
  readonly name: string;
  readonly id: number;
  readonly hidden: boolean;
  readonly active: boolean;
}

/** The spreadsheet the user has open. */
export interface WorkbookPort {
  name(): string;
  /** Where a mail's reader finds the spreadsheet; null where it has no address. */
  url(): string | null;
  /** All sheets in tab order. */
  sheets(): readonly SheetReference[];
  /** Everything a sheet shows, in a number of service calls that does not depend on its size. Null when there is no such sheet. */
  read(name: string): SheetSnapshot | null;
  /** Those of the rows that the sheet has, over all its columns, in a number of service calls that depends on the spans alone. Null when there is no such sheet. */
  readRows(name: string, spans: readonly RowSpan[]): SheetPart | null;
  /** Brings a sheet to the front. */
  activate(name: string): void;
  /** Takes the user to a cell. */
  select(name: string, cell: CellPosition): void;
  /** The add-on's own conditional formats of a sheet. */
  colours(name: string): readonly ColourRule[];
  /** Whether the cells have the add-on's list of marks, and how many of them have another validation. */
  markList(name: string, areas: readonly Area[]): { readonly on: boolean; readonly others: number };
  /** Carries the patch out in order; what the user had selected stays selected. */
  apply(patch: Patch): void;
  /** Adds a row under the last one of a sheet of ours, creating it with these headings where needed; gives the row's number. */
  appendRow(sheet: string, headings: readonly string[], cells: readonly OutputCell[]): number;
  /** Writes one text of a sheet of ours. */
  writeText(sheet: string, row: number, column: number, text: string): void;
  /** Makes sure that all that was written is stored. */
  flush(): void;
}

/** The stack of changes that can be taken back. Texts are opaque to it. */
export interface UndoLogPort {
  push(text: string): void;
  /** The newest entry, or null. */
  peek(): string | null;
  /** Drops the newest entry. */
  pop(): void;
}

/** Small texts that are kept with the document and that no sheet shows. */
export interface SettingsPort {
  /** All of them by their key. */
  read(): Readonly<Record<string, string>>;
  /** Keeps a text; null forgets it. */
  write(key: string, text: string | null): void;
  /** Keeps or forgets several texts at once. */
  writeAll(texts: Readonly<Record<string, string | null>>): void;
}

/** A mail ready to go. */
export interface OutgoingMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName: string;
}

/** The user's mail service. */
export interface MailPort {
  /** How many more recipients the service takes today. */
  quotaLeft(): number;
  /** Hands the mail over. Throws when the service does not take it. */
  send(mail: OutgoingMail): void;
}

/** Today and now, in Bogotá. */
export interface ClockPort {
  today(): Day;
  /** `2025-08-15 09:30`, for people to read. */
  now(): string;
}

/** Keeps two runs from changing the document at once. */
export interface LockPort {
  /** Runs the work alone; gives null without running it when another run holds the document. */
  alone<Result>(work: () => Result): Result | null;
}

/** All of them. */
export interface Ports {
  readonly workbook: WorkbookPort;
  readonly undoLog: UndoLogPort;
  readonly settings: SettingsPort;
  readonly mail: MailPort;
  readonly clock: ClockPort;
  readonly lock: LockPort;
  /** The user's address, `''` when the platform does not tell. */
  user(): string;
}
