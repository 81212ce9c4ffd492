/** A command asks as much of Google's servers for a long schedule as for a short one: mails apart, nothing grows. */

import { describe, expect, it } from 'vitest';
import type { CommandWord } from '#local/cli/answers.ts';
import { askAddOn } from '#local/cli/ask-add-on.ts';
import type { LocalHost } from '#local/host/local-host.ts';
import { exampleHost } from '../../domain/example-host.ts';
import { repeatActivities } from '../../domain/repeat-activities.ts';
import { wideSchedule } from '../../domain/wide-schedule.ts';

function hostOf(times: number): LocalHost {
  const host = exampleHost();
  host.workbook = repeatActivities(host.workbook, times);
  return host;
}

const ORDER: readonly CommandWord[] = [
  'leer',
  'validar',
  'adoptar',
  'colorear',
  'resumen',
  'correos',
  'deshacer',
  'quitar-colores',
];

function callsOf(times: number): Record<string, number> {
  const host = hostOf(times);
  return Object.fromEntries(ORDER.map((command) => [command, askAddOn(host, command, {}).calls.total]));
}

describe('service calls', () => {
  it('of reading and validating are as many for 5,000 activities over 260 weeks as for two over eight', () => {
    const host = exampleHost();
    const callsFor = (activities: number, months: number): number[] => {
      host.workbook = wideSchedule(activities, months);
      const { result, calls } = askAddOn(host, 'leer', {});
      expect(result.done.activities).toHaveLength(activities);
      expect(result.done.months).toHaveLength(months);
      const validation = askAddOn(host, 'validar', {});
      expect(validation.result.done.activities).toBe(activities);
      return [calls.total, validation.calls.total];
    };
    expect(callsFor(5000, 65)).toEqual(callsFor(2, 2));
  });

  it('are as many for 480 activities as for 48', () => {
    const short = callsOf(1);
    expect(callsOf(10)).toEqual(short);
    expect(short).toMatchInlineSnapshot(`
      {
        "adoptar": 49,
        "colorear": 72,
        "correos": 42,
        "deshacer": 53,
        "leer": 17,
        "quitar-colores": 41,
        "resumen": 70,
        "validar": 81,
      }
    `);
  });
});
