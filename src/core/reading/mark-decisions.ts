/** What was decided about the week cells: which fills and which texts mark a week. */

import { columnLetters } from '#core/change/area.ts';
import { NO_FILL } from '#core/change/sheet-snapshot.ts';
import type { Answers, Decision } from '#core/schedule/decision.ts';
import { MARK_LETTERS, type MarkKind } from '#core/schedule/mark.ts';
import { MARK_CHOICES, MARKS_NOTHING } from '#core/schedule/mark-choices.ts';
import type { Activity } from '#core/schedule/schedule.ts';
import { countOf } from '#core/text/count-of.ts';
import { colourName } from './colour-name.ts';
import { decide } from './decide.ts';
import type { FillReader, FillReason } from './fill-meaning.ts';
import type { Grid } from './grid.ts';
import type { LetterLegend } from './read-legend.ts';
import type { ActivityRow } from './read-rows.ts';
import { classOf, NUMBERS, SHARES, textClass, textCode } from './text-meaning.ts';

/** Among marks a text that stands once may be a slip; from this often on it is a way of marking. */
const HABIT = 2;
/** So many different texts are no slips either. */
const MANY = 3;
/** Of the texts that mark nothing so many are asked about one by one. */
const MOST_TEXTS = 5;

interface FillUse {
  count: number;
  doubtful: boolean;
  readonly reasons: Set<FillReason>;
  /** What its cells were taken for; `''` for nothing. */
  readonly kinds: Set<MarkKind | ''>;
}

/** About each fill of the empty week cells, but for shaded rows. */
export function fillDecisions(
  grid: Grid,
  rows: readonly ActivityRow[],
  weekColumns: readonly number[],
  activities: readonly Activity[],
  meaning: FillReader,
  answers: Answers,
): Decision[] {
  const uses = new Map<string, FillUse>();
  let kinds: ReadonlyMap<number, MarkKind> | undefined;
  for (const row of rows.flatMap((activity) => activity.rows)) {
    for (const column of weekColumns) {
      const fill = grid.fill(row, column);
      if (fill === NO_FILL || grid.hasText(row, column)) continue;
      const { reason, doubtful } = meaning(row, column);
      if (reason === 'row') continue;
      const use = uses.get(fill) ?? { count: 0, doubtful: false, reasons: new Set(), kinds: new Set() };
      use.count += 1;
      use.doubtful ||= doubtful;
      use.reasons.add(reason);
      kinds ??= kindsByCell(activities, grid.columns);
      use.kinds.add(kinds.get(row * grid.columns + column) ?? '');
      uses.set(fill, use);
    }
  }
  return [...uses].map(([fill, use]) => fillDecision(fill, use, answers));
}

/** The kind of the mark in each cell that has one. */
function kindsByCell(activities: readonly Activity[], columns: number): ReadonlyMap<number, MarkKind> {
  const kinds = new Map<number, MarkKind>();
  for (const { marks } of activities)
    for (const { row, column, kind } of marks) kinds.set(row * columns + column, kind);
  return kinds;
}

function fillDecision(fill: string, { count, doubtful, kinds, reasons }: FillUse, answers: Answers): Decision {
  const code = `fill-meaning:${fill}`;
  const colour = `de color ${colourName(fill)} (${fill})`;
  const fills = count === 1 ? `El relleno ${colour}` : `Los ${count} rellenos ${colour}`;
  const [first] = kinds;
  const kind = kinds.has('planned') ? 'planned' : first;
  const marksNothing = kinds.has('');
  return decide(answers, {
    code,
    text:
      marksNothing || kind === undefined || kind === '' ? unmarkedText(fills, count) : markedText(fills, count, kind),
    value: answers.get(code) ?? (marksNothing || !kind ? MARKS_NOTHING : MARK_LETTERS[kind]),
    choices: MARK_CHOICES,
    evidence: [...reasons].map((reason) => REASONS[reason]).join(' '),
    doubtful,
  });
}

function unmarkedText(fills: string, count: number): string {
  return `¿${fills} ${count === 1 ? 'marca alguna semana' : 'marcan semanas'}? Por ahora no conté ninguna.`;
}

const MEANINGS: Readonly<Record<MarkKind, string>> = {
  planned: 'programada',
  executed: 'ejecutada',
  rescheduled: 'reprogramada',
  cancelled: 'cancelada',
};

function markedText(fills: string, count: number, kind: MarkKind): string {
  return count === 1 ? `¿${fills} es una semana ${MEANINGS[kind]}?` : `¿${fills} son semanas ${MEANINGS[kind]}s?`;
}

const REASONS: Readonly<Record<FillReason, string>> = {
  row: '',
  said: 'Lo dice la leyenda.',
  lane: 'Llena filas enteras cuyas marcas son textos.',
  column: 'Lo tiene la columna entera.',
  grey: 'Es gris, y las marcas no lo son.',
  unexplained: 'Ninguna leyenda dice qué significa.',
};

/** The answer that a column filled through is only shaded. */
export const SHADING = 'sombreado';
const FULL_COLUMN_CODE = 'column-fill:';

/** The code of the decision on a column that is filled through. */
export function fullColumnCode(column: number): string {
  return FULL_COLUMN_CODE + columnLetters(column);
}

/** About each column that is filled through in the colour of the marks. */
export function fullColumnDecisions(columns: readonly number[], answers: Answers): Decision[] {
  return columns.map((column) => {
    const code = fullColumnCode(column);
    return decide(answers, {
      code,
      text: `¿La columna ${columnLetters(column)}, coloreada de arriba abajo, marca esa semana en todas las actividades, o está sombreada (por ejemplo, por un festivo)?`,
      value: answers.get(code) ?? 'marcas',
      choices: [
        { value: 'marcas', label: 'marca la semana en todas' },
        { value: SHADING, label: 'está sombreada' },
      ],
      evidence: 'Tiene casi todas sus celdas del color con que otras semanas se marcan.',
      doubtful: true,
    });
  });
}

interface TextUse {
  readonly text: string;
  count: number;
  /** Null for a text that marks nothing. */
  readonly kind: MarkKind | null;
}

/** The few different texts among the very many of the week cells, in the order of the first of each. */
function differentTexts(activities: readonly Activity[]): Iterable<TextUse> {
  const texts = new Map<string, TextUse>();
  const add = (text: string, kind: MarkKind | null): void => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, { text, count: 1, kind });
    else known.count += 1;
  };
  for (const { marks, unreadMarks } of activities) {
    for (const { text, kind, from } of marks) if (from === 'text') add(text, kind);
    for (const { text } of unreadMarks) add(text, null);
  }
  return texts.values();
}

/** About each text of the week cells; those that are no known mark are asked about where they come again. */
export function textDecisions(
  activities: readonly Activity[],
  countsInWeeks: boolean,
  letters: LetterLegend,
  answers: Answers,
): Decision[] {
  const uses = new Map<string, TextUse>();
  for (const { text, kind, count } of differentTexts(activities)) {
    const key = textClass(text, countsInWeeks);
    const use = uses.get(key) ?? { text, count: 0, kind };
    use.count += count;
    uses.set(key, use);
  }
  for (const code of answers.keys()) {
    const key = classOf(code);
    if (key !== null && !uses.has(key)) uses.set(key, { text: key, count: 0, kind: null });
  }
  const unread = [...uses].filter(([, { kind }]) => kind === null).sort(([, a], [, b]) => b.count - a.count);
  const habit = unread.length >= MANY || activities.some(({ marks }) => marks.length > 0) ? HABIT : 1;
  const habits = unread.filter(([, { count }]) => count >= habit).slice(0, MOST_TEXTS);
  const shown = new Set(habits.map(([key]) => key));
  const isShown = ([key, { kind }]: readonly [string, TextUse]): boolean =>
    kind !== null || shown.has(key) || answers.has(textCode(key));
  const slips = habits.length === 0 ? unread.map(([, use]) => use) : [];
  return [
    ...[...uses].filter(isShown).map(([key, use]) => textDecision(key, use, letters.get(key), answers)),
    ...slipsDecision(slips, answers),
  ];
}

function textDecision(
  key: string,
  { text, count, kind }: TextUse,
  said: ReturnType<LetterLegend['get']>,
  answers: Answers,
): Decision {
  const code = textCode(key);
  const cells = countOf(count, 'celda', 'celdas');
  return decide(answers, {
    code,
    text: `¿Qué significa en las semanas ${nameOf(key, text)} (${cells})?${kind === null ? ' No lo conté como marca.' : ''}`,
    value: answers.get(code) ?? (kind === null ? MARKS_NOTHING : MARK_LETTERS[kind]),
    choices: MARK_CHOICES,
    evidence: textEvidence(kind, said),
    doubtful: kind === null || said === 'unknown',
  });
}

function textEvidence(kind: MarkKind | null, said: ReturnType<LetterLegend['get']>): string {
  if (said === 'unknown') return 'La leyenda le da un significado que no conozco.';
  if (said !== undefined) return REASONS.said;
  return kind === null ? 'No es una marca conocida.' : 'Es una marca conocida.';
}

function nameOf(key: string, text: string): string {
  if (key === NUMBERS) return `un número como «${text}»`;
  return key === SHARES ? `un porcentaje como «${text}»` : `«${text}»`;
}

/** About several texts that stand once each. */
function slipsDecision(unread: readonly TextUse[], answers: Answers): Decision[] {
  const code = 'unread-marks';
  if (unread.length < MANY && !answers.has(code)) return [];
  const list = unread.slice(0, MANY).map(({ text }) => ` «${text}»`);
  return [
    decide(answers, {
      code,
      text: `¿Marcan semanas otros textos, como${list.join(',')}? No los conté como marcas.`,
      value: answers.get(code) ?? MARKS_NOTHING,
      choices: MARK_CHOICES.filter(({ value }) => value === MARKS_NOTHING || value === MARK_LETTERS.planned),
      evidence: 'Ninguno es una marca conocida ni se repite.',
      doubtful: true,
    }),
  ];
}
