/** Clean schedules with some mistakes put into them, for what must hold of findings whatever they are. */

import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import type { Schedule } from '#core/schedule/schedule.ts';
import type { Random } from './random.ts';

/** A change of the text of one cell. */
type Slip = (text: string, random: Random) => string;

const TITLE_SLIPS: readonly Slip[] = [
  (text) => text.replace(' ', '  '),
  (text) => `${text} `,
  (text) => `${text} y`,
  (text) => `${text} de la`,
  (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  (text, random) => {
    const at = random.int(1, Math.max(1, text.length - 2));
    return text.slice(0, at) + text.slice(at + 1);
  },
  () => '',
  () => 'Publicar el informe de 2019',
];

const OWNER_SLIPS: readonly Slip[] = [
  () => '',
  () => 'Por definir',
  (text) => text.toUpperCase(),
  (text) => ` ${text}`,
  (text) => text.replace(/ón/g, 'on'),
  (text) => text.replace(/(\p{L}{3})\p{L}(?=\p{L}{3})/u, '$1'),
];

const MARK_TEXTS = ['?', 'pend.', 'P', 'E', 'R', 'C', ''] as const;

/** The sheet with so many mistakes in activities, owners, numbers and weeks. */
export function spoiled(random: Random, snapshot: SheetSnapshot, schedule: Schedule, mistakes: number): SheetSnapshot {
  const texts = snapshot.display.map((line) => [...line]);
  const values = snapshot.values.map((line) => [...line]);
  const { columns } = schedule.layout;
  const change = (row: number, column: number, slip: Slip): void => {
    const [line, own] = [texts[row - 1], values[row - 1]];
    if (line === undefined || own === undefined) return;
    const text = slip(line[column - 1] ?? '', random);
    line[column - 1] = text;
    own[column - 1] = text;
  };
  for (let left = mistakes; left > 0; left -= 1) {
    const { row, responsibleRow } = random.pick(schedule.activities);
    const what = random.pick(['title', 'title', 'owner', 'mark', 'number'] as const);
    if (what === 'title') change(row, columns.activity, random.pick(TITLE_SLIPS));
    if (what === 'owner' && columns.responsible !== null) {
      change(responsibleRow ?? row, columns.responsible, random.pick(OWNER_SLIPS));
    }
    if (what === 'number' && columns.number !== null)
      change(row, columns.number, () => random.pick(['', '3', '3', 'x']));
    if (what === 'mark') change(row, random.pick(schedule.weeks).column, () => random.pick(MARK_TEXTS));
  }
  return { ...snapshot, display: texts, values };
}
