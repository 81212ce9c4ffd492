/** What a correction makes of a cell, with the difference to be seen. */

import { sidebarEs } from '#texts/sidebar-es.ts';
import { type DifferencePiece, differenceOf, shortened } from './text-difference.ts';

interface TextChangeProps {
  readonly before: string;
  readonly after: string;
  /** Whether long stretches that stay are left out. */
  readonly short?: boolean;
}

const { blanks } = sidebarEs.findings.correcting;

/** What is written in the place of white space that comes or goes, and what it is called. */
const BLANKS: Readonly<Record<string, { readonly sign: string; readonly name: string }>> = {
  '\n': { sign: '↵\n', name: blanks.line },
  '\t': { sign: '⇥', name: blanks.tab },
};
const SPACE = { sign: '·', name: blanks.space };

/** The text as it is above, as it will be below. */
export function TextChange({ before, after, short = false }: TextChangeProps) {
  const { correcting: texts } = sidebarEs.findings;
  const whole = differenceOf(before, after);
  const pieces = short ? shortened(whole) : whole;
  return (
    <dl class="change">
      <dt>{texts.before}</dt>
      <dd>
        <Pieces pieces={pieces} leaveOut="added" />
      </dd>
      <dt>{texts.after}</dt>
      <dd>
        <Pieces pieces={pieces} leaveOut="removed" />
      </dd>
    </dl>
  );
}

interface PiecesProps {
  readonly pieces: readonly DifferencePiece[];
  readonly leaveOut: DifferencePiece['kind'];
}

function Pieces({ pieces, leaveOut }: PiecesProps) {
  return (
    <>
      {pieces.map(({ kind, text }, index) => {
        if (kind === leaveOut) return null;
        if (kind === 'same') return text;
        const Tag = kind === 'removed' ? 'del' : 'ins';
        return (
          <Tag key={index}>
            <VisibleBlanks text={text} />
          </Tag>
        );
      })}
    </>
  );
}

/** Blanks that nobody would see are drawn, and named for whoever listens. */
function VisibleBlanks({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(\s)/u).map((piece, index) => {
        if (index % 2 === 0) return piece;
        const { sign, name } = BLANKS[piece] ?? SPACE;
        return (
          <span key={index} class="blank">
            <span aria-hidden="true">{sign}</span>
            <span class="hidden">{name}</span>
          </span>
        );
      })}
    </>
  );
}
