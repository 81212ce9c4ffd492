/** The working days, against the text of Ley 51 de 1983 worked out here by other means than the product's. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, mondayOf, weekday } from '#core/schedule/day.ts';
import { addWorkingDays, isNationalHoliday, workingDays, workingDaysIn } from '#core/schedule/working-days.ts';

const FIRST_YEAR = 1984;
const LAST_YEAR = 2100;

/** Art. 1, num. 1, less those of num. 2: they rest on their own date, whatever the weekday. */
const ON_THEIR_DATE = ['01-01', '05-01', '07-20', '08-07', '12-08', '12-25'];
/** Art. 1, num. 2: "cuando no caigan en día lunes se trasladarán al lunes siguiente a dicho día". */
const MOVED = ['01-06', '03-19', '06-29', '08-15', '10-12', '11-01', '11-11'];
/** "Jueves y viernes santos": days from Easter Sunday. */
const OF_HOLY_WEEK = [-3, -2];
/** "Ascensión del Señor, Corpus Christi y Sagrado Corazón de Jesús": a Thursday, a Thursday and a Friday, moved like the others. */
const MOVED_FROM_EASTER = [39, 60, 68];

/** Easter Sunday by the epacts of Lilius and Clavius (Knuth, TAOCP 1.3.2, exercise 14). */
function easter(year: number): Day {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const droppedLeapDays = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - droppedLeapDays - 10;
  let epact = (((11 * golden + 20 + moonCorrection - droppedLeapDays) % 30) + 30) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  const fullMoon = 44 - epact < 21 ? 74 - epact : 44 - epact;
  return addDays(`${year}-03-01`, fullMoon + 7 - ((sunday + fullMoon) % 7) - 1);
}

function nextMonday(day: Day): Day {
  return weekday(day) === 1 ? day : addDays(mondayOf(day), 7);
}

function holidaysOf(year: number): Day[] {
  const sunday = easter(year);
  return [
    ...ON_THEIR_DATE.map((date) => `${year}-${date}`),
    ...MOVED.map((date) => nextMonday(`${year}-${date}`)),
    ...OF_HOLY_WEEK.map((days) => addDays(sunday, days)),
    ...MOVED_FROM_EASTER.map((days) => nextMonday(addDays(sunday, days))),
  ];
}

function daysOf(year: number): Day[] {
  const days: Day[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
}

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const day: fc.Arbitrary<Day> = fc
  .date({ min: new Date('1984-01-01'), max: new Date('2100-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const count = fc.integer({ min: 0, max: 60 });

describe('the holidays of Ley 51 de 1983', () => {
  it('are those of the law on every day from 1984 to 2100', () => {
    const calendar = workingDays();
    const wrong: Day[] = [];
    for (const year of years) {
      const holidays = new Set(holidaysOf(year));
      for (const each of daysOf(year)) {
        const isHoliday = holidays.has(each);
        const isWorking = weekday(each) <= 5 && !isHoliday;
        if (isNationalHoliday(each) !== isHoliday || calendar.isWorkingDay(each) !== isWorking) wrong.push(each);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are eighteen a year, the moved ones on a Monday', () => {
    for (const year of years) {
      expect(holidaysOf(year)).toHaveLength(18);
      const moved = daysOf(year).filter((each) => isNationalHoliday(each) && weekday(each) === 1);
      expect(moved.length).toBeGreaterThanOrEqual(9);
    }
  });

  it('fall on seventeen dates in 2025, as two of them meet on 30 June', () => {
    expect(daysOf(2025).filter(isNationalHoliday)).toEqual([
      '2025-01-01',
      '2025-01-06',
      '2025-03-24',
      '2025-04-17',
      '2025-04-18',
      '2025-05-01',
      '2025-06-02',
      '2025-06-23',
      '2025-06-30',
      '2025-07-20',
      '2025-08-07',
      '2025-08-18',
      '2025-10-13',
      '2025-11-03',
      '2025-11-17',
      '2025-12-08',
      '2025-12-25',
    ]);
    expect(holidaysOf(2025).filter((each) => each === '2025-06-30')).toHaveLength(2);
  });

  it('leave three working days in the week of 14 April 2025, and at least four in every other of the horizon', () => {
    const fewest = new Map<Day, number>();
    for (let monday = '2025-02-03'; monday <= '2026-02-23'; monday = addDays(monday, 7)) {
      fewest.set(monday, workingDaysIn({ from: monday, to: addDays(monday, 4) }, workingDays()).length);
    }
    expect([...fewest].filter(([, left]) => left < 4)).toEqual([['2025-04-14', 3]]);
  });

  it('are not claimed where the law did not rule yet or nobody checked', () => {
    expect(isNationalHoliday('1983-12-25')).toBe(false);
    expect(isNationalHoliday('2101-01-01')).toBe(false);
    expect(workingDays().isWorkingDay('2101-01-03')).toBe(true);
    expect(workingDays().isWorkingDay('2101-01-01')).toBe(false);
  });
});

describe('terms in working days', () => {
  it('end on the working day that counting gives', () => {
    const calendar = workingDays();
    fc.assert(
      fc.property(day, count, (start, term) => {
        const end = addWorkingDays(start, term, calendar);
        expect(workingDaysIn({ from: addDays(start, 1), to: end }, calendar)).toHaveLength(term);
        expect(term === 0 ? end === start : calendar.isWorkingDay(end)).toBe(true);
      }),
    );
  });

  it('can be run one after the other', () => {
    const calendar = workingDays();
    fc.assert(
      fc.property(day, count, count, (start, one, other) => {
        const inSteps = addWorkingDays(addWorkingDays(start, one, calendar), other, calendar);
        expect(inSteps).toBe(addWorkingDays(start, one + other, calendar));
      }),
    );
  });

  it('never end earlier for a later start', () => {
    const calendar = workingDays();
    fc.assert(
      fc.property(day, fc.nat(30), count, (start, later, term) => {
        const end = addWorkingDays(start, term, calendar);
        expect(addWorkingDays(addDays(start, later), term, calendar) >= end).toBe(true);
      }),
    );
  });

  it.each([
    ['2025-07-25', 15, '2025-08-19'],
    ['2025-04-16', 1, '2025-04-21'],
    ['2025-12-24', 1, '2025-12-26'],
    ['2026-01-23', 15, '2026-02-13'],
  ])('%s and %i working days: %s', (start, term, end) => {
    expect(addWorkingDays(start, term, workingDays())).toBe(end);
  });
});

describe("the municipality's own holidays", () => {
  it('only take working days away', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), day, count, (extra, start, term) => {
        const [law, own] = [workingDays(), workingDays(extra)];
        const span = { from: start, to: addDays(start, 40) };
        const left = workingDaysIn(span, law).filter((each) => !extra.includes(each));
        expect(workingDaysIn(span, own)).toEqual(left);
        expect(addWorkingDays(start, term, own) >= addWorkingDays(start, term, law)).toBe(true);
      }),
    );
  });
});
