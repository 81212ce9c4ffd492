/** Every activity of a schedule knows its units. */

import { expect, it } from 'vitest';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { schedule } from '../../domain/schedule-builder.ts';

it('has the units of each owner cell, in its order, each once', () => {
  const read = schedule({
    activities: [
      { responsible: 'Dirección de TIyC y Comunicaciones' },
      { responsible: 'Secretaría de Participación Comunitaria (PC), PLA, PC' },
      { responsible: '' },
      { responsible: 'Juan Pérez' },
    ],
  });
  const { activities, directory } = assignOwners(read, KNOWN_DIRECTORY);
  expect(directory).toBe(KNOWN_DIRECTORY);
  expect(activities.map(({ units }) => units)).toEqual([['TIC', 'COM'], ['PC', 'PLA'], [], []]);
  expect(activities.map(({ owners }) => owners.unread)).toEqual([[], [], [], ['Juan Pérez']]);
});
