/** What was decided about the header: which row it is, which columns are weeks, and what is odd in it. */

import { columnLetters } from '#core/change/area.ts';
import type { Answers, Decision } from '#core/schedule/decision.ts';
import { outOfOrder } from '#core/schedule/month-order.ts';
import type { MonthGroup } from '#core/schedule/schedule.ts';
import { longMonth } from '#core/schedule/spanish-dates.ts';
import { countOf } from '#core/text/count-of.ts';
import { decide } from './decide.ts';
import { type Header, labelRowOf } from './find-header.ts';
import { type Grid, range } from './grid.ts';
import { readMarkText } from './mark-text.ts';
import { isPeriodLabel } from './period-label.ts';
import { labelAt, NEXT_MONTH, type UndatedMonth } from './read-months.ts';
import { areCalendarDays, areDays, DAY_COLUMNS, restartingWeek, WEEK_COLUMNS } from './read-weeks.ts';
import type { TableBeside } from './table-beside.ts';

/** The header as it was read. */
export interface ReadHeader {
  readonly grid: Grid;
  readonly header: Header;
  readonly undated: readonly UndatedMonth[];
  readonly months: readonly MonthGroup[];
  readonly weekColumns: readonly number[];
  readonly beside: TableBeside | null;
  readonly answers: Answers;
}

/** In the order of the sheet: the row, the columns, then the oddities. */
export function headerDecisions(read: ReadHeader): Decision[] {
  const misplaced = outOfOrder(read.months.map(({ month }) => month));
  return [
    rowDecision(read),
    ...boundDecisions(read),
    ...read.months.flatMap((_, at) => orderDecision(read, at, misplaced.has(at))),
    ...read.undated.flatMap((month) => restartDecision(read, month)),
    ...periodsDecision(read),
    ...daysDecision(read),
  ];
}

function rowDecision({ header, answers }: ReadHeader): Decision {
  const { monthRow, months, others } = header;
  const tables = [{ monthRow, months }, ...others].sort((one, other) => one.monthRow - other.monthRow);
  const choices = tables.map((table) => ({ value: String(table.monthRow), label: tableName(table) }));
  return decide(answers, {
    code: 'header-row',
    text:
      others.length > 0
        ? '¿Qué tabla es el cronograma? La hoja tiene varias, con meses distintos, y por ahora solo leí una.'
        : '¿En qué fila están los meses?',
    value: String(monthRow),
    choices,
    accepts: 'row',
    evidence: `En ella hay ${countOf(months.length, 'mes', 'meses')}, de «${months[0]?.label}» a «${months.at(-1)?.label}».`,
    doubtful: others.length > 0,
  });
}

function tableName({ monthRow, months }: Pick<Header, 'monthRow' | 'months'>): string {
  return `fila ${monthRow}: de «${months[0]?.label}» a «${months.at(-1)?.label}»`;
}

function boundDecisions({ grid, header, weekColumns, beside, answers }: ReadHeader): Decision[] {
  const nameOf = (column: number): string =>
    [header.monthRow, header.weekRow]
      .filter((row) => row !== null)
      .map((row) => grid.text(row, column).trim())
      .filter((text, at, all) => text !== '' && text !== all[at - 1])
      .join(' · ');
  const bound = (code: string, text: string, column: number, doubtful: boolean): Decision =>
    decide(answers, {
      code,
      text,
      value: columnLetters(column),
      accepts: 'column',
      evidence: `Encima dice «${nameOf(column)}».`,
      doubtful,
    });
  const [first, last] = [Math.min(...weekColumns), Math.max(...weekColumns)];
  const end =
    beside === null
      ? '¿Cuál es la última columna de semanas?'
      : `¿Las semanas del cronograma terminan en la columna ${columnLetters(last)}? A su derecha hay otra tabla con actividades y meses, que no leí.`;
  return [
    bound('first-week-column', '¿Cuál es la primera columna de semanas?', first, false),
    bound('last-week-column', end, last, beside !== null),
  ];
}

function orderDecision({ months, undated, answers }: ReadHeader, at: number, misplaced: boolean): Decision[] {
  const { column, label, month } = months[at] ?? { column: 0, label: '', month: null };
  const letters = columnLetters(column);
  const code = `month-order:${letters}`;
  const inferred = undated[at]?.inferred !== undefined;
  if (!inferred && !misplaced && !answers.has(code)) return [];
  const name = month === null ? '' : longMonth(month);
  return [
    decide(answers, {
      code,
      text: inferred
        ? `¿Qué mes es el de la columna ${letters}${label === '' ? ', que no tiene nombre' : `, que dice «${label}»`}? Por ahora lo leí como ${name}.`
        : `¿«${label}» (columna ${letters}) está bien escrito? ${at === 0 ? 'No va antes del mes siguiente' : 'No sigue al mes anterior'}.`,
      value: month ?? '',
      choices: month === null ? [] : [{ value: month, label: inferred ? name : 'como está escrito' }],
      accepts: 'month',
      evidence: at === 0 ? `Va antes de «${months[1]?.label}».` : `Va después de «${months[at - 1]?.label}».`,
      doubtful: true,
    }),
  ];
}

function restartDecision({ grid, header, answers }: ReadHeader, month: UndatedMonth): Decision[] {
  const at = restartingWeek(grid, header, month) ?? answeredStart(month, answers);
  if (at === null) return [];
  const letters = columnLetters(at);
  return [
    decide(answers, {
      code: `month-weeks:${letters}`,
      text: `¿De qué mes es la semana de la columna ${letters}? Su número vuelve a empezar bajo el mismo mes.`,
      value: answers.get(`month-weeks:${letters}`) ?? 'este',
      choices: [
        { value: 'este', label: 'del mes que tiene encima' },
        { value: NEXT_MONTH, label: 'del mes siguiente' },
      ],
      evidence: `Encima dice «${grid.text(labelRowOf(header), at).trim()}».`,
      doubtful: true,
    }),
  ];
}

/** The week of the month that the user spoke of. */
function answeredStart({ weeks }: UndatedMonth, answers: Answers): number | null {
  const columns = weeks.flat();
  return columns.find((column) => answers.has(`month-weeks:${columnLetters(column)}`)) ?? null;
}

function periodsDecision({ grid, header, weekColumns, answers }: ReadHeader): Decision[] {
  const nameOf = (column: number): string =>
    `${columnLetters(column)} («${grid.text(header.monthRow, column).trim()}»)`;
  const unread = markedPeriods(grid, header, weekColumns).map(nameOf).join(', ');
  if (unread === '') return [];
  return [
    decide(answers, {
      code: 'other-periods',
      text: `¿Qué semanas son las columnas ${unread}? Tienen marcas y su encabezado no es de ningún mes.`,
      value: 'ninguna',
      choices: [{ value: 'ninguna', label: 'ninguna' }],
      evidence: 'Su encabezado es de un periodo más largo.',
      doubtful: true,
    }),
  ];
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

function daysDecision({ grid, header, undated, months, answers }: ReadHeader): Decision[] {
  if (!undated.some((month) => areDays(grid, header, month))) return [];
  return [
    decide(answers, {
      code: 'day-columns',
      text: '¿Cada columna es un día? Hay más columnas por mes que semanas, con números que suben.',
      value: answers.get('day-columns') ?? DAY_COLUMNS,
      choices: [
        { value: DAY_COLUMNS, label: 'un día' },
        { value: WEEK_COLUMNS, label: 'una semana' },
      ],
      evidence: 'Los números suben como los días de un mes.',
      doubtful: undated.some((month, at) => !areCalendarDays(grid, header, month, months[at]?.month ?? null)),
    }),
  ];
}
