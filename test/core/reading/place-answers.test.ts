/** Kept answers follow the row or column they speak of, and are asked for anew when it is gone; never applied elsewhere. */

import { describe, expect, it } from 'vitest';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { takeAnswers } from '#core/settings/take-answers.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

const BEFORE = `
| N° | Actividad | Encargado | Observaciones | ENERO 2025 | < | FEBRERO 2025 | < |
| | | | | 1 | 2 | 1 | 2 |
| 1 | Convocar a la audiencia | Prensa | Salón rojo | X | | | |
| 2 | Publicar el informe | Planeación | | | X | | X |
| 3 | Archivar el informe | Planeación | | | X | | X |
`;

/** What is read of the changed sheet by an answer given before. */
function afterwards(code: string, value: string, changed: string): string {
  const taken = takeAnswers(drawSheet(BEFORE), [], { [code]: value });
  if ('problem' in taken) throw new Error(`${code}=${value}: ${taken.problem.why}`);
  const decision = readSchedule(drawSheet(changed), taken.answers)?.decisions.find((each) => each.code === code);
  return `${decision?.value} ${decision?.certainty}`;
}

/** The sheet with another column before the one with this heading. */
function withColumnBefore(heading: string): string {
  const lines = BEFORE.trim().split('\n');
  const at = lines[0]?.split('|').findIndex((cell) => cell.trim() === heading) ?? 0;
  return lines
    .map((line, index) => {
      const cells = line.split('|');
      return [...cells.slice(0, at), index === 0 ? ' Meta ' : ' ', ...cells.slice(at)].join('|');
    })
    .join('\n');
}

const withRowAbove = BEFORE.replace('| N°', '| Cronograma del año 2025 | | | | | | | |\n| N°');
const withRowBelow = `${BEFORE.trimEnd()}\n| 4 | Evaluar la jornada | Control Interno | | | | X | |\n`;

describe('an answer', () => {
  it.each([
    ['responsible-column', 'D', BEFORE, 'D answered'],
    ['responsible-column', 'D', withColumnBefore('Encargado'), 'E answered'],
    ['responsible-column', 'D', withColumnBefore('ENERO 2025'), 'D answered'],
    ['responsible-column', 'D', withRowAbove, 'D answered'],
    ['responsible-column', 'D', BEFORE.replace('Observaciones', 'Notas'), 'C doubtful'],
    ['responsible-column', 'D', withColumnBefore('Encargado').replace('Meta', 'Observaciones'), 'D doubtful'],
    ['responsible-column', 'ninguna', withColumnBefore('Encargado'), 'ninguna answered'],
    ['last-week-column', 'G', withColumnBefore('Encargado'), 'H answered'],
    ['header-row', '1', withRowAbove, '2 answered'],
    ['header-row', '1', BEFORE.replace('Encargado', 'Dependencia'), '1 doubtful'],
    ['last-row', '4', BEFORE, '4 answered'],
    ['last-row', '4', withRowAbove, '5 answered'],
    ['last-row', '5', withRowBelow, '6 doubtful'],
    ['first-month', '2024-01', withColumnBefore('Encargado'), '2024-01 answered'],
  ])('%s=%s', (code, value, changed, expected) => {
    expect(afterwards(code, value, changed)).toBe(expected);
  });

  it('under which the changed sheet could not be read any more is asked for anew', () => {
    const taken = takeAnswers(drawSheet(BEFORE), [], { 'last-row': '4' });
    const moved = drawSheet(BEFORE.replace('| 2 | Publicar el informe |', '| 2 | Difundir el informe |'));
    const reading = 'answers' in taken ? readSchedule(moved, taken.answers) : null;
    expect(reading?.schedule.activities).toHaveLength(3);
    expect(reading?.decisions.find(({ code }) => code === 'last-row')?.text).toContain('ya no encuentro');
  });
});
