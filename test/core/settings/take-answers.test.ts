/** New answers are taken only when the sheet can be read by them. */

import { describe, expect, it } from 'vitest';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { takeAnswers } from '#core/settings/take-answers.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

const sheet = drawSheet(`
| N° | Actividad | Responsable | Apoyo | ENERO 2025 | < | FEBRERO 2025 | < |
| | | | | 1 | 2 | 1 | 2 |
| 1 | Convocar a la audiencia | Prensa | Planeación | {green} | | | |
| 2 | Publicar el informe | Planeación | | | {green} | | {green} |
`);

/** What became of the answers: their codes and values, or why the first one was not taken. */
function taken(typed: Record<string, string>): string {
  const result = takeAnswers(sheet, [], typed);
  if ('problem' in result) return result.problem.why;
  return result.answers.map(({ code, value, anchor }) => `${code}=${value}${anchor ? ` @${anchor}` : ''}`).join(' ');
}

describe('answers', () => {
  it.each([
    [{ 'fill-meaning:#93c47d': 'ejecutada' }, 'fill-meaning:#93c47d=E'],
    [{ 'header-row': '1' }, 'header-row=1 @actividad|responsable|apoyo'],
    [{ 'responsible-column': 'd' }, 'responsible-column=D @apoyo'],
    [{ 'last-week-column': 'F' }, 'last-week-column=F @enero 2025|2'],
    [{ 'number-column': 'ninguna' }, 'number-column=ninguna'],
    [{ 'other-owners': 'si', 'first-month': 'marzo de 2026' }, 'other-owners=si first-month=2026-03'],
    [{ 'other-owners': 'si', 'fill-meaning:#93c47d': '' }, 'other-owners=si'],
  ])('%o are taken', (typed, kept) => {
    expect(taken(typed)).toBe(kept);
  });

  it.each([
    [{ 'no-such-code': 'x' }, 'unknown'],
    [{ 'fill-meaning:#000000': 'P' }, 'unknown'],
    [{ 'other-owners': 'tal vez' }, 'bad'],
    [{ 'first-month': 'pronto' }, 'bad'],
    [{ 'header-row': '2' }, 'unreadable'],
    [{ 'header-row': '400' }, 'unreadable'],
    [{ 'last-row': '1' }, 'unreadable'],
    [{ 'activity-column': 'ZZ' }, 'unreadable'],
    [{ 'activity-column': 'F' }, 'unreadable'],
    [{ 'other-owners': 'si', 'last-row': '2' }, 'unreadable'],
  ])('%o are not', (typed, why) => {
    expect(taken(typed)).toBe(why);
  });

  it('that are kept make the question go away, and taken back it returns', () => {
    const asked = (answers: Parameters<typeof readSchedule>[1]): string[] =>
      (readSchedule(sheet, answers)?.decisions ?? []).flatMap(({ code, certainty }) =>
        certainty === 'doubtful' ? [code] : [],
      );
    const answered = takeAnswers(sheet, [], { 'other-owners': 'no', 'fill-meaning:#93c47d': 'P' });
    if ('problem' in answered) throw new Error('both can be answered');
    expect(asked([])).toEqual(['other-owners', 'fill-meaning:#93c47d']);
    expect(asked(answered.answers)).toEqual([]);
    const back = takeAnswers(sheet, answered.answers, { 'other-owners': '' });
    expect('answers' in back && asked(back.answers)).toEqual(['other-owners']);
  });
});
