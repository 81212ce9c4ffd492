/** The sidebar's state: which command is running, and how each one ended last. */

import { useRef, useState } from 'preact/hooks';
import type { Reply } from './reply.ts';
import type { CommandInputs, CommandOutputs, CommandWord, ServerApi } from './server-api.ts';

/** How each command ended last; what was not called since the last reading, or is running, is absent. */
export type Replies = { readonly [Word in CommandWord]?: Reply<CommandOutputs[Word]> };

/** The state, and the way to change it. */
interface Commands {
  /** The command that is running. */
  readonly busy: CommandWord | null;
  /** The command that ended last. */
  readonly last: CommandWord | null;
  readonly replies: Replies;
  /** Runs a command and gives how it ended. Does nothing while another is running, and gives null. */
  readonly run: <Word extends CommandWord>(
    command: Word,
    input: CommandInputs[Word],
  ) => Promise<Reply<CommandOutputs[Word]> | null>;
}

/** Keeps the state for a component. */
export function useCommands(server: ServerApi): Commands {
  const [busy, setBusy] = useState<CommandWord | null>(null);
  const [last, setLast] = useState<CommandWord | null>(null);
  const [replies, setReplies] = useState<Replies>({});
  // A second click can come before the state that disables the button is rendered.
  const running = useRef(false);

  async function run<Word extends CommandWord>(
    command: Word,
    input: CommandInputs[Word],
  ): Promise<Reply<CommandOutputs[Word]> | null> {
    if (running.current) return null;
    running.current = true;
    setBusy(command);
    setReplies((known) => forget(known, command));
    const reply = await server.call(command, input);
    running.current = false;
    setBusy(null);
    setLast(command);
    setReplies((known) => remember({ ...known, [command]: reply }, command));
    return reply;
  }

  return { busy, last, replies, run };
}

/** A new reading starts over: what stood on the page came from the one before. */
function forget(replies: Replies, command: CommandWord): Replies {
  const { [command]: _, ...others } = replies;
  return command === 'leer' ? {} : others;
}

/** Answers that were taken give a new reading, in the place of everything that came from the one before. */
function remember(replies: Replies, command: CommandWord): Replies {
  const { responder } = replies;
  return command === 'responder' && responder?.kind === 'done' ? { leer: responder, responder } : replies;
}
