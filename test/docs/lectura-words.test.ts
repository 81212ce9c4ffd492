/** Every word that docs/lectura.md says is recognised is, with the meaning it says; those it says are not, are not. */

import { describe, expect, it } from 'vitest';
import { type ColumnRole, headingRank } from '#core/reading/column-heading.ts';
import { deniesMark, readLegendText, readMarkText } from '#core/reading/mark-text.ts';
import { readMonthInitials, readMonthLabel, readMonthNumber } from '#core/reading/month-label.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { readWeekLabel } from '#core/reading/week-label.ts';
import { openQuestions } from '#core/schedule/decision.ts';
import { MARK_LETTERS } from '#core/schedule/mark.ts';
import { longMonth } from '#core/schedule/spanish-dates.ts';
import { drawSheet } from '../domain/sheet-table.ts';
import { documentedRows, quotedIn } from './documented.ts';

const ROLES: Readonly<Record<string, ColumnRole>> = {
  Número: 'number',
  Etapa: 'stage',
  Actividad: 'activity',
  Responsable: 'responsible',
  Apoyo: 'support',
};

describe('headings', () => {
  const rows = documentedRows('Columna');

  it('are told for every column that is read', () => {
    expect(rows.map(([name = '']) => ROLES[name])).toEqual(Object.values(ROLES));
  });

  it.each(rows)('of %s', (name, named, others) => {
    const role = ROLES[name ?? ''];
    const recognised = (text: string): boolean => role !== undefined && headingRank(role, text) !== null;
    expect(quotedIn(named).filter((text) => !recognised(text))).toEqual([]);
    expect(quotedIn(others).filter(recognised)).toEqual([]);
  });

  it.each(['number', 'activity', 'responsible'] as const)('of %s lead to their column in a sheet', (role) => {
    const usual: Partial<Record<ColumnRole, string>> = {
      number: 'N°',
      activity: 'Actividad',
      responsible: 'Responsable',
    };
    const [, named] = rows.find(([name = '']) => ROLES[name] === role) ?? [];
    const wrong = quotedIn(named).filter((text) => {
      const headings: typeof usual = { ...usual, [role]: text };
      const { number, activity, responsible } = headings;
      const sheet = `| ${number} | ${activity} | ${responsible} | ENERO 2025 | FEBRERO 2025 |
| 1 | Convocar a todas las personas | Prensa | X | |
| 2 | Publicar el informe completo | Planeación | | X |`;
      const columns = readSchedule(drawSheet(sheet))?.schedule.layout.columns;
      return columns?.number !== 1 || columns.activity !== 2 || columns.responsible !== 3;
    });
    expect(wrong).toEqual([]);
  });
});

/** What a header cell, or several beside each other, is read as. */
function monthMeaning(text: string): string {
  const label = readMonthLabel(text, text);
  if (label !== null) {
    const { month, year } = label;
    const named = longMonth(`${year ?? 2000}-${String(month).padStart(2, '0')}`);
    return year === null ? named.replace(' de 2000', ', sin año') : named;
  }
  const number = readMonthNumber(text, false);
  if (number !== null) return `mes ${number} del cronograma: se pregunta cuál es`;
  return readMonthInitials(text.split(' ')) === null ? 'no es un mes' : 'iniciales de meses seguidos';
}

function weekMeaning(text: string): string {
  const label = readWeekLabel(text);
  switch (label?.kind) {
    case 'ordinal':
      return `semana ${label.ordinal}`;
    case 'fortnight':
      return `quincena ${label.ordinal}`;
    case 'start':
      return `la que empieza el día ${label.ordinal}`;
    case 'days':
      return `días ${label.firstDay} a ${label.lastDay}`;
    default:
      return 'no es una semana';
  }
}

function legendMeaning(text: string): string {
  const meaning = readLegendText(text);
  if (meaning === null) return 'no lo dice: se pregunta';
  return meaning === 'nothing' ? 'nada' : MARK_LETTERS[meaning];
}

/** What is read of a text that three activities have in their weeks; the sheet is read as a whole. */
function markMeaning(text: string): string {
  const sheet = drawSheet(`| N° | Actividad | Responsable | ENERO 2025 | FEBRERO 2025 | MARZO 2025 |
| 1 | Convocar | Prensa | ${text} | | |
| 2 | Publicar | Prensa | | ${text} | |
| 3 | Evaluar | Prensa | | | ${text} |`);
  const reading = readSchedule(sheet);
  if (reading === null) throw new Error('the sheet is a schedule');
  const marks = reading.schedule.activities.flatMap((activity) => activity.marks);
  const asked = openQuestions(reading.decisions).map(({ code }) => code.split(':')[0]);
  if (marks.length === 3 && asked.length === 0) {
    const isSign = readMarkText(text, 'executed') === 'executed' && readMarkText(text, 'planned') === 'planned';
    return isSign ? 'un signo: P, o lo que diga su fila o su columna' : MARK_LETTERS[marks[0]?.kind ?? 'planned'];
  }
  if (marks.length > 0) return `${marks.length} de 3`;
  return asked.join() === 'mark-meaning' ? 'no se sabe: se pregunta' : deniesMark(text) ? 'nada' : 'nadie pregunta';
}

/** What becomes of a row with this text where the activities have theirs, between two of them. */
function rowMeaning(text: string): string {
  const sheet = drawSheet(`| N° | Actividad | Responsable | ENERO 2025 | FEBRERO 2025 |
| 1 | Convocar | Prensa | X | |
| | ${text} | | | |
| 2 | Publicar | Planeación | | X |`);
  const activities = readSchedule(sheet)?.schedule.activities ?? [];
  if (activities.some(({ title }) => title === text)) return 'actividad';
  return activities.at(-1)?.stage === text ? 'etapa de las que siguen' : 'pie de la tabla: no se lee';
}

describe.each([
  ['El encabezado dice', monthMeaning],
  ['Debajo del mes dice', weekMeaning],
  ['En la celda dice', markMeaning],
  ['En la leyenda dice', legendMeaning],
  ['La fila dice', rowMeaning],
] as const)('«%s»', (heading, meaningOf) => {
  it.each(documentedRows(heading).flatMap(([texts, meaning]) => quotedIn(texts).map((text) => [text, meaning])))(
    '«%s»: %s',
    (text, meaning) => {
      expect(meaningOf(text ?? '')).toBe(meaning);
    },
  );
});

describe('«Los encabezados son»', () => {
  it.each(documentedRows('Los encabezados son'))('%s', (headings) => {
    const texts = quotedIn(headings);
    const marks = texts.map((_, at) => (at === 0 ? 'X' : ''));
    const sheet = `| N° | Actividad | Responsable | ${texts.join(' | ')} |
| 1 | Convocar | Prensa | ${marks.join(' | ')} |
| 2 | Publicar | Planeación | ${marks.reverse().join(' | ')} |`;
    expect(readSchedule(drawSheet(sheet))).toBeNull();
  });
});
