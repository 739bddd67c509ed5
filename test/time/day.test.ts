import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addSpan,
  dayFromNumber,
  dayNumber,
  daysBetween,
  formatDay,
  formatWeekdayAndDay,
  isDay,
  monthsBetween,
  weekdayOf,
  yearsBetween,
} from '../../src/time/day.ts';

const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(dayFromNumber);

describe('isDay', () => {
  for (const [text, exists] of [
    ['2026-03-31', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['0026-01-01', false],
    ['2026-1-1', false],
    ['2026-03-31 ', false],
    ['1900-02-29', false],
  ] as const)
    it(`${text} → ${exists}`, () => expect(isDay(text)).toBe(exists));
});

describe('day arithmetic agrees with Temporal', () => {
  it('addDays, daysBetween, weekdayOf', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        const plain = Temporal.PlainDate.from(day);
        expect(addDays(day, n)).toBe(plain.add({ days: n }).toString());
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(weekdayOf(day)).toBe(plain.dayOfWeek);
      }),
    );
  });
  it('addSpan and monthsBetween', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 60 }), (a, b, months) => {
        const from = Temporal.PlainDate.from(a);
        expect(addSpan(a, `${months} months`)).toBe(from.add({ months }).toString());
        expect(addSpan(a, { count: 2, unit: 'week' })).toBe(from.add({ weeks: 2 }).toString());
        if (a <= b) {
          const whole = monthsBetween(a, b);
          expect(addSpan(a, `${whole} months`) <= b && b < addSpan(a, `${whole + 1} months`)).toBe(true);
        }
      }),
    );
  });
});

describe('yearsBetween', () => {
  it('is whole on anniversaries and grows day by day', () => {
    expect(yearsBetween('2023-03-02', '2026-03-02')).toBe(3);
    expect(yearsBetween('2023-03-03', '2026-03-02')).toBeCloseTo(3 - 1 / 365, 12);
    expect(yearsBetween('2024-02-29', '2025-02-28')).toBe(1);
    expect(yearsBetween('2026-03-02', '2023-03-02')).toBe(-3);
    fc.assert(fc.property(days, days, (a, b) => yearsBetween(a, addDays(b, 1)) > yearsBetween(a, b)));
  });
});

it('writes days as prose', () => {
  expect(formatDay('2026-03-05')).toBe('5 March 2026');
  expect(formatWeekdayAndDay('2026-03-05')).toBe('Thu 5 March 2026');
});
