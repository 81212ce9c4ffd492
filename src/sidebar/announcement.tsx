/** Tells screen readers what is going on and how it ended. */

import { sidebarEs } from '#texts/sidebar-es.ts';
import type { CommandWord } from './server-api.ts';

interface AnnouncementProps {
  readonly busy: CommandWord | null;
  /** How the command that ended last was carried out. */
  readonly told: string;
}

/** A live region that is always there, as it must be to be heard. Problems are alerts of their own. */
export function Announcement({ busy, told }: AnnouncementProps) {
  return (
    <p role="status" class="hidden">
      {busy === null ? told : sidebarEs.commands[busy].running}
    </p>
  );
}
