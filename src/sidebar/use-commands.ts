/** The sidebar's state: which command is running, and how each one ended last. */

import { useRef, useState } from 'preact/hooks';
import type { Reply } from './reply.ts';
import type { CommandInputs, CommandOutputs, CommandWord, ServerApi } from './server-api.ts';

/** How each command ended last; what was not called since the last reading is absent. */
export type Replies = { readonly [Word in CommandWord]?: Reply<CommandOutputs[Word]> };

/**
 * Runs a command and gives how it ended. Does nothing while another is running, and gives null. `tell` words what the
 * user is told once it is done; left out, that is the server's sentence.
 */
export type RunCommand = <Word extends CommandWord>(
  command: Word,
  input: CommandInputs[Word],
  tell?: (output: CommandOutputs[Word], text: string) => string,
) => Promise<Reply<CommandOutputs[Word]> | null>;

/** The state, and the way to change it. */
interface Commands {
  /** The command that is running. */
  readonly busy: CommandWord | null;
  /** The command that ended last. */
  readonly last: CommandWord | null;
  /** What the user is to be told about it; `''` where it was not carried out. */
  readonly told: string;
  readonly replies: Replies;
  readonly run: RunCommand;
  /** Fetches what a part of the page shows. Others may run meanwhile, and nothing is told. */
  readonly load: <Word extends CommandWord>(command: Word, input: CommandInputs[Word]) => Promise<void>;
}

/** Keeps the state for a component. */
export function useCommands(server: ServerApi): Commands {
  const [busy, setBusy] = useState<CommandWord | null>(null);
  const [last, setLast] = useState<CommandWord | null>(null);
  const [told, setTold] = useState('');
  const [replies, setReplies] = useState<Replies>({});
  // A second click can come before the state that disables the button is rendered.
  const running = useRef(false);

  const run: RunCommand = async (command, input, tell = (_, text) => text) => {
    if (running.current) return null;
    running.current = true;
    setBusy(command);
    setReplies((known) => forget(known, command));
    const reply = await server.call(command, input);
    running.current = false;
    setBusy(null);
    setLast(command);
    setTold(reply.kind === 'done' ? tell(reply.output, reply.text) : '');
    setReplies((known) => remember({ ...known, [command]: reply }, command));
    return reply;
  };

  // A part of the page that is drawn again may ask again.
  const loading = useRef<Set<CommandWord>>(new Set());

  async function load<Word extends CommandWord>(command: Word, input: CommandInputs[Word]): Promise<void> {
    if (loading.current.has(command)) return;
    loading.current.add(command);
    setReplies((known) => forget(known, command));
    const reply = await server.call(command, input);
    loading.current.delete(command);
    setReplies((known) => ({ ...known, [command]: reply }));
  }

  return { busy, last, told, replies, run, load };
}

/** What stays in sight until the new answer comes, so that nothing jumps and nothing that was chosen is lost. */
const LASTING: ReadonlySet<CommandWord> = new Set(['validar', 'resumen', 'ajustes', 'cadenas']);

/** A new reading starts over: what stood on the page came from the one before. The settings are the document's. */
function forget(replies: Replies, command: CommandWord): Replies {
  if (command === 'leer') return ofDocument(replies);
  if (LASTING.has(command) && replies[command]?.kind === 'done') return replies;
  const { [command]: _, ...others } = replies;
  return others;
}

function ofDocument({ ajustes }: Replies): Replies {
  return ajustes === undefined ? {} : { ajustes };
}

/** Some commands give anew what another one gave, and take its place. */
function remember(replies: Replies, command: CommandWord): Replies {
  const { responder, ignorar, corregir, ajustar, encadenar } = replies;
  if (command === 'responder' && responder?.kind === 'done') {
    return { ...ofDocument(replies), leer: responder, responder };
  }
  if (command === 'ignorar' && ignorar?.kind === 'done') return { ...replies, validar: ignorar };
  if (command === 'ajustar' && ajustar?.kind === 'done') return { ...replies, ajustes: ajustar };
  if (command === 'encadenar' && encadenar?.kind === 'done') return { ...replies, cadenas: encadenar };
  if (command !== 'corregir' || corregir?.kind !== 'done') return replies;
  // Chains are read off the texts that were just corrected.
  const { cadenas: _, ...others } = replies;
  return { ...others, validar: { kind: 'done', output: corregir.output.validation, text: '' } };
}
