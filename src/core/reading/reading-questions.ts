/** What the reader asks about the months, the weeks and the marks that it read. */

import { columnLetters } from '#core/change/area.ts';
import { NO_FILL } from '#core/change/sheet-snapshot.ts';
import type { Question } from '#core/schedule/question.ts';
import type { Activity, MonthGroup } from '#core/schedule/schedule.ts';
import { countOf } from '#core/text/count-of.ts';
import { fold } from '#core/text/fold.ts';
import { colourName } from './colour-name.ts';
import type { FillReader } from './fill-meaning.ts';
import type { Header } from './find-header.ts';
import { type Grid, isHome, range } from './grid.ts';
import { readMarkText } from './mark-text.ts';
import { isPeriodLabel } from './period-label.ts';
import { isCount } from './read-marks.ts';
import { labelAt, type UndatedMonth } from './read-months.ts';
import type { ActivityRow } from './read-rows.ts';
import { areDays, restartingWeek } from './read-weeks.ts';
import type { TableColumns } from './row-facts.ts';

/** A text that stands once may be a slip; from this often on it is a way of marking. */
const HABIT = 2;
/** So many different texts are no slips either. */
const MANY = 3;

/** About the header: another table, months out of order, weeks under the wrong month, columns that are days. */
export function headerQuestions(
  grid: Grid,
  header: Header,
  undated: readonly UndatedMonth[],
  months: readonly MonthGroup[],
  weekColumns: readonly number[],
): Question[] {
  const { end, monthRow } = header;
  const nameOf = (column: number): string => `${columnLetters(column)} («${grid.text(monthRow, column).trim()}»)`;
  const isLate = ({ month }: MonthGroup, at: number): boolean =>
    month !== null && month <= (months[at - 1]?.month ?? '');
  const otherTable = `¿Debo leer también la tabla que empieza en la fila ${end}? Sus meses son otros y por ahora no la leí.`;
  const days = '¿Cada columna es un día? Hay más columnas por mes que semanas, con números que suben.';
  const unread = markedPeriods(grid, header, weekColumns).map(nameOf).join(', ');
  const periods = `¿Qué semanas son las columnas ${unread}? Tienen marcas y su encabezado no es de ningún mes.`;
  return [
    ...(end <= grid.rows ? [ask('other-table', otherTable, 'solo la primera tabla')] : []),
    ...months.filter(isLate).slice(0, 1).map(monthQuestion),
    ...undated.flatMap((month) => restartQuestion(grid, header, month)),
    ...(unread === '' ? [] : [ask('other-periods', periods, 'ninguna')]),
    ...(undated.some((month) => areDays(grid, header, month)) ? [ask('day-columns', days, 'un día')] : []),
  ];
}

/** A question, as the reader asks it. */
function ask(code: string, text: string, guess: string): Question {
  return { code, text, guess };
}

function monthQuestion({ column, label }: MonthGroup): Question {
  const letters = columnLetters(column);
  const text = `¿«${label}» (columna ${letters}) está bien escrito? No sigue al mes anterior.`;
  return ask(`month-order:${letters}`, text, 'como está escrito');
}

function restartQuestion(grid: Grid, header: Header, month: UndatedMonth): Question[] {
  const column = restartingWeek(grid, header, month);
  if (column === null) return [];
  const letters = columnLetters(column);
  const text = `¿La semana de la columna ${letters} es de «${month.label}»? Está bajo ese mes, pero su número vuelve a empezar.`;
  return [ask(`month-weeks:${letters}`, text, `de ${month.label}`)];
}

/** Columns behind the first week that are under no month, have the heading of a period, and hold marks. */
function markedPeriods(grid: Grid, header: Header, weekColumns: readonly number[]): number[] {
  const rows = range(header.bottom + 1, header.end - 1);
  return range(weekColumns[0] ?? grid.columns, grid.columns).filter((column) => {
    if (weekColumns.includes(column)) return false;
    const label = grid.text(header.monthRow, column);
    const isPeriod = isPeriodLabel(label) || labelAt(grid, header.monthRow, column) !== null;
    return isPeriod && rows.some((row) => readMarkText(grid.text(row, column)) !== null);
  });
}

/** About activities over several rows: whose owners differ, or whose second row may be what was executed. */
export function rowQuestions(
  grid: Grid,
  rows: readonly ActivityRow[],
  columns: TableColumns,
  activities: readonly Activity[],
): Question[] {
  const several = rows.filter((activity) => activity.rows.length > 1);
  const shared = several.find((activity) => ownersIn(grid, activity, columns.responsible).size > 1);
  const who = `¿Quién responde por las actividades que ocupan varias filas con responsables distintos (la primera, en la fila ${shared?.row})?`;
  const letters = activities.some(({ marks }) => marks.some(({ kind }) => kind !== 'planned'));
  const second = activities.some(({ row, marks }) => marks.some((mark) => mark.row > row));
  const unlabelled = columns.kind === null && several.length === rows.length && second && !letters;
  const executed = '¿La segunda fila de cada actividad es lo ejecutado? Nada lo dice.';
  return [
    ...(shared === undefined ? [] : [ask('merged-owners', who, 'el primero de cada una')]),
    ...(unlabelled ? [ask('second-rows', executed, 'también es lo programado')] : []),
  ];
}

function ownersIn(grid: Grid, { rows }: ActivityRow, column: number | null): ReadonlySet<string> {
  if (column === null) return new Set();
  const own = rows.filter((row) => isHome(grid, row, column) && grid.hasText(row, column));
  return new Set(own.map((row) => fold(grid.text(row, column))));
}

/** About each fill whose meaning nothing says. */
export function fillQuestions(
  grid: Grid,
  rows: readonly ActivityRow[],
  weekColumns: readonly number[],
  activities: readonly Activity[],
  meaning: FillReader,
): Question[] {
  const counts = new Map<string, { count: number; kinds: Set<string> }>();
  const kinds = new Map(
    activities.flatMap(({ marks }) => marks.map((mark) => [`${mark.row}/${mark.column}`, mark.kind] as const)),
  );
  for (const row of rows.flatMap((activity) => activity.rows)) {
    for (const column of weekColumns) {
      const fill = grid.fill(row, column);
      if (fill === NO_FILL || grid.hasText(row, column) || !meaning(row, column).doubtful) continue;
      const found = counts.get(fill) ?? { count: 0, kinds: new Set() };
      counts.set(fill, { count: found.count + 1, kinds: found.kinds.add(kinds.get(`${row}/${column}`) ?? '') });
    }
  }
  return [...counts].map(([fill, { count, kinds: found }]) => fillQuestion(fill, count, found));
}

function fillQuestion(fill: string, count: number, kinds: ReadonlySet<string>): Question {
  const code = `fill-meaning:${fill}`;
  const colour = `de color ${colourName(fill)} (${fill})`;
  const fills = count === 1 ? `El relleno ${colour}` : `Los ${count} rellenos ${colour}`;
  if (kinds.has('')) {
    const verb = count === 1 ? 'marca alguna semana' : 'marcan semanas';
    return { code, text: `¿${fills} ${verb}? Por ahora no conté ninguna.`, guess: 'ninguna marca' };
  }
  const executed = !kinds.has('planned');
  const [one, many, guess] = executed
    ? ['ejecutada', 'ejecutadas', 'ejecutadas (E)']
    : ['programada', 'programadas', 'programadas (P)'];
  const text = count === 1 ? `¿${fills} es una semana ${one}?` : `¿${fills} son semanas ${many}?`;
  return { code, text, guess };
}

/** About texts in week cells that are no known mark, where they are many or come again. */
export function unreadQuestions(activities: readonly Activity[]): Question[] {
  const counts = new Map<string, { text: string; count: number }>();
  const unread = activities.flatMap(({ unreadMarks }) => unreadMarks);
  for (const { text } of unread) {
    const key = textClass(text);
    counts.set(key, { text, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const classes = [...counts.values()].sort((a, b) => b.count - a.count);
  if (unread.length < MANY && (classes[0]?.count ?? 0) < HABIT) return [];
  const list = classes.slice(0, MANY).map(({ text, count }) => `«${text}» (${countOf(count, 'celda', 'celdas')})`);
  const text = `¿Qué significan en las semanas textos como ${list.join(', ')}? No los conté como marcas.`;
  return [ask('unread-marks', text, 'ninguna marca')];
}

function textClass(text: string): string {
  if (isCount(text)) return '#';
  return /^\d+(?:[.,]\d+)?\s?%$/.test(text) ? '%' : fold(text);
}
