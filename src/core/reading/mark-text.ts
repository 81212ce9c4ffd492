/** Reads the text of a week cell as a mark. */

import type { MarkKind } from '#core/schedule/mark.ts';
import { fold } from '#core/text/fold.ts';

const MARK_TEXTS: Readonly<Record<MarkKind, readonly string[]>> = {
  planned: [
    'p',
    'x',
    'xx',
    '1',
    '✓',
    '✔',
    '√',
    '☑',
    '☒',
    '✗',
    '✘',
    '•',
    '●',
    '■',
    '▪',
    '◼',
    '█',
    '*',
    'prog',
    'programado',
    'programada',
    'planeado',
    'planeada',
  ],
  executed: ['e', 'p/e', 'pe', 'p-e', 'p e', 'ejec', 'ejecutado', 'ejecutada', 'cumplido', 'cumplida'],
  rescheduled: ['r', 'reprog', 'reprogramado', 'reprogramada'],
  cancelled: ['c', 'cancelado', 'cancelada'],
};

const KIND_BY_TEXT: ReadonlyMap<string, MarkKind> = new Map(
  (Object.keys(MARK_TEXTS) as MarkKind[]).flatMap((kind) => MARK_TEXTS[kind].map((text) => [text, kind] as const)),
);

/** What the text marks, or null when it is no known mark. Case, accents, white space and a closing dot do not count. */
export function readMarkText(text: string): MarkKind | null {
  return KIND_BY_TEXT.get(fold(text).replace(/\.$/, '')) ?? null;
}
