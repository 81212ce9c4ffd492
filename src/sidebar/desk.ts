/** What a part of the page needs to have the server do something. */

import type { CommandWord } from './server-api.ts';
import type { RunCommand } from './use-commands.ts';

/** The one place from which commands are given. */
export interface Desk {
  /** The command that is running; while one is, no other can. */
  readonly busy: CommandWord | null;
  /** The command that ended last. */
  readonly last: CommandWord | null;
  /** What the user is told about it; `''` where it was not carried out. */
  readonly told: string;
  /** Name of the schedule's sheet, as it was read: the user may have gone to another tab. */
  readonly sheet: string;
  readonly run: RunCommand;
}
