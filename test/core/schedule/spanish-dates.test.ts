/** Days, months and weeks in Spanish. */

import { describe, expect, it } from 'vitest';
import { longDay, longMonth, longWeek, monthName, weekSpan } from '#core/schedule/spanish-dates.ts';

describe('dates in Spanish', () => {
  it('name months and days', () => {
    expect(monthName('2025-09')).toBe('septiembre');
    expect(longMonth('2026-01')).toBe('enero de 2026');
    expect(longDay('2025-03-01')).toBe('1 de marzo de 2025');
  });

  it.each([
    ['2025-03-03', '2025-03-07', 'semana del 3 al 7 de marzo'],
    ['2025-03-31', '2025-04-04', 'semana del 31 de marzo al 4 de abril'],
    ['2025-12-29', '2026-01-02', 'semana del 29 de diciembre de 2025 al 2 de enero de 2026'],
    ['2025-03-31', '2025-03-31', 'semana del 31 de marzo'],
  ])('name the week from %s to %s', (from, to, text) => {
    expect(weekSpan({ from, to })).toBe(text);
  });

  it.each([
    ['2025-03-03', '2025-03-07', 'la semana del 3 al 7 de marzo de 2025'],
    ['2025-12-29', '2026-01-02', 'la semana del 29 de diciembre de 2025 al 2 de enero de 2026'],
    ['2024-02-01', '2024-02-29', 'el mes de febrero de 2024'],
    ['2024-02-01', '2024-02-28', 'la semana del 1 al 28 de febrero de 2024'],
  ])('say the year, from %s to %s', (from, to, text) => {
    expect(longWeek({ from, to })).toBe(text);
  });
});
