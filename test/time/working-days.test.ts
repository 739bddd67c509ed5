import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/time/day.ts';
import { lastWorkday, workdayBy } from '../../src/time/working-days.ts';

/** By the calendar of the platform: 0 is Sunday. */
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

describe('workdayBy', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-21', '2026-11-20'],
    ['2026-11-22', '2026-11-20'],
    ['2026-11-23', '2026-11-23'],
  ])('%s: %s', (day, friday) => {
    expect(workdayBy(day)).toBe(friday);
  });
});

describe('lastWorkday', () => {
  it('is the Friday of the last week of a program that starts on a Monday', () => {
    expect(lastWorkday('2027-01-04', 39)).toBe('2027-10-01');
  });

  it('is the day itself where there are no weeks', () => {
    fc.assert(fc.property(anyDay, (day) => lastWorkday(day, 0) === day));
  });

  it('lies in the weeks, and only a weekend of them comes after it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (start, weeks) => {
        const last = lastWorkday(start, weeks);
        expect(isWeekend(last)).toBe(false);
        const after: string[] = [];
        for (let day = addDays(last, 1); day < addDays(start, weeks * 7); day = addDays(day, 1))
          after.push(day);
        expect(after.filter((day) => !isWeekend(day))).toEqual([]);
        expect(last >= start && last < addDays(start, weeks * 7)).toBe(true);
      }),
    );
  });
});
