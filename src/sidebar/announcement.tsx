/** Tells screen readers what is going on and how it ended. */

import { sidebarEs } from '#texts/sidebar-es.ts';
import type { CommandWord } from './server-api.ts';
import type { Replies } from './use-commands.ts';

interface AnnouncementProps {
  readonly busy: CommandWord | null;
  /** The command that ended last. */
  readonly last: CommandWord | null;
  readonly replies: Replies;
}

/** A live region that is always there, as it must be to be heard. Problems are alerts of their own. */
export function Announcement({ busy, last, replies }: AnnouncementProps) {
  const reply = last === null ? undefined : replies[last];
  const outcome = reply?.kind === 'done' ? reply.text : '';
  const saved = last === 'responder' && outcome !== '' ? `${sidebarEs.answers.saved} ` : '';
  return (
    <p role="status" class="hidden">
      {busy === null ? saved + outcome : sidebarEs.commands[busy].running}
    </p>
  );
}
