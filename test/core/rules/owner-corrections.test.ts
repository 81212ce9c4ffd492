/** What is proposed in place of an owner: the misspelt words, in the capitals of the sheet, and nothing that is written right. */

import { describe, expect, it } from 'vitest';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { corrections } from '#core/rules/corrections.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { directory } from '../../domain/directory-builder.ts';
import { review } from '../../domain/review-builder.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

const UNITS = directory(
  'SP = Secretaría de Planeación',
  'OPC = Oficina de Participación Ciudadana',
  'DCD = Director de Comunicaciones y Divulgación',
  'SN = Secretaría de Niñez',
);

/** The owners of a sheet after everything that can be corrected was. */
function corrected(...owners: readonly string[]): string[] {
  const rows = owners.map((owner, index) => `| ${index + 1} | Convocar | ${owner} | X |`);
  const sheet = drawSheet(['| N° | Actividad | Responsable | ENERO 2025 |', ...rows].join('\n'));
  const reading = readSchedule(sheet);
  if (reading === null) throw new Error('the table is a schedule');
  const made = corrections(runRules(assignOwners(reading.schedule, UNITS), {}, review()), sheet);
  return owners.map((owner, index) => made.find(({ row }) => row === index + 2)?.after ?? owner);
}

describe('the corrected owners', () => {
  it('are in capitals where that is the custom, with accents only where the cell has them', () => {
    expect(
      corrected(
        'SECRETARIA DE PLANEASION',
        'SECRETARÍA DE PLANEASIÓN',
        'SECRETARIA DE NIÑZE',
        'OFICINA DE PARTICIPACION CIUDADANA',
        'Oficina de participacion ciudadana',
      ),
    ).toEqual([
      'SECRETARIA DE PLANEACION',
      'SECRETARÍA DE PLANEACIÓN',
      'SECRETARIA DE NIÑEZ',
      'OFICINA DE PARTICIPACION CIUDADANA',
      'Oficina de participacion ciudadana',
    ]);
  });

  it('keep the gender of who holds the post', () => {
    expect(
      corrected(
        'Directora de Comunicaciones y Divulgación',
        'Directora de Comunicaciones y Divulgasion',
        'Secretario de Planeación y Secretario de Planeasion',
        'Secretaria de Planeasion',
      ),
    ).toEqual([
      'Directora de Comunicaciones y Divulgación',
      'Directora de Comunicaciones y Divulgación',
      'Secretario de Planeación y Secretario de Planeación',
      'Secretaría de Planeación',
    ]);
  });

  it('are named once where they differed only in capitals and accents', () => {
    expect(
      corrected(
        'Secretaría de Planeación, Secretaria de planeación',
        'secretaría de planeación, Secretaría de Planeación y Oficina de Participación Ciudadana',
      ),
    ).toEqual(['Secretaría de Planeación', 'Secretaría de Planeación y Oficina de Participación Ciudadana']);
  });
});
