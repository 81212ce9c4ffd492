/** The legend: boxes in the colours of the marks, beside the words that explain them. */

import type { MarkKind } from '#core/schedule/mark.ts';
import { type Drawing, paint, write } from './drawing.ts';
import { type Fill, GREY, HOLIDAY_FILLS } from './fills.ts';
import { fillOf } from './marks.ts';
import type { Sketch } from './sketch.ts';

interface Entry {
  readonly fill: Fill | null;
  readonly letter: string;
  readonly word: string;
}

const WORDS: readonly (readonly [MarkKind, string])[] = [
  ['planned', 'Programado'],
  ['executed', 'Ejecutado'],
];

function entries({ marks, shading }: Sketch): Entry[] {
  const kinds = marks.style === 'fill' || marks.style === 'sign on fill' ? WORDS.slice(0, 1) : WORDS;
  const own = kinds.map(([kind, word]) => ({ fill: fillOf(marks, kind, 0), letter: word.charAt(0), word }));
  if (marks.style === 'sign')
    own.splice(0, 2, { fill: null, letter: String(marks.sign).trim(), word: 'Actividad programada' });
  const holiday = HOLIDAY_FILLS[shading.holiday.startsWith('grey') ? 0 : 1] ?? null;
  return [
    ...own,
    ...(shading.notApplicable === 'grey' ? [{ fill: GREY, letter: 'NA', word: 'No aplica' }] : []),
    ...(shading.holiday === 'none' ? [] : [{ fill: holiday, letter: 'F', word: 'Festivo' }]),
  ];
}

/** Whether the sheet explains its marks. */
export function hasLegend({ marks }: Sketch): boolean {
  return marks.legend !== 'none' && !UNEXPLAINED.includes(marks.style);
}

/** Marks that sheets leave without a legend. */
const UNEXPLAINED: readonly string[] = ['stage fills', 'hours', 'shares', 'dates', 'free text', 'words'];

/** Writes the legend from a cell on and says how many rows it takes. */
export function drawLegend(drawing: Drawing, row: number, column: number, sketch: Sketch): number {
  const { legendForm } = sketch.marks;
  write(drawing, row, column, 'Convenciones:');
  const list = entries(sketch);
  list.forEach(({ fill, letter, word }, at) => {
    const place = row + at + 1;
    if (fill === null) write(drawing, place, column, `${letter}: ${word}`);
    else {
      const [box, text] = legendForm === 'word, box' ? [column + 1, column] : [column, column + 1];
      paint(drawing, place, box, fill);
      write(drawing, place, legendForm === 'word in box' ? box : text, word);
    }
  });
  return list.length + 1;
}
