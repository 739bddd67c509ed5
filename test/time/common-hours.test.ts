import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commonHoursPerWeek,
  minutesPerWeek,
  sharedIntervals,
  sharedMinutes,
  weekInUtc,
} from '../../src/time/common-hours.ts';

const officeHours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1020 }));

describe('commonHoursPerWeek', () => {
  it('counts zones and daylight saving on the day', () => {
    const berlin = { windows: officeHours, zone: 'Europe/Berlin' };
    const newYork = { windows: officeHours, zone: 'America/New_York' };
    expect(commonHoursPerWeek(berlin, berlin, '2026-03-02')).toBe(40);
    expect(commonHoursPerWeek(berlin, newYork, '2026-03-02')).toBe(10);
    // Between the two changes of March, New York is one hour nearer.
    expect(commonHoursPerWeek(berlin, newYork, '2026-03-20')).toBe(15);
  });
  it('wraps round the end of the week', () => {
    const sydney = { windows: [{ weekday: 1, from: 480, to: 720 }], zone: 'Australia/Sydney' };
    const honolulu = { windows: [{ weekday: 7, from: 600, to: 1080 }], zone: 'Pacific/Honolulu' };
    // Monday 08:00–12:00 in Sydney (UTC+11) is Sunday 11:00–15:00 in Honolulu (UTC−10).
    expect(commonHoursPerWeek(sydney, honolulu, '2026-03-02')).toBe(4);
  });
  it('agrees with counting minute by minute', () => {
    const window = fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.nat(1439), fc.nat(1439))
      .map(([weekday, a, b]) => ({ weekday, from: Math.min(a, b), to: Math.max(a, b) + 1 }));
    const hours = fc.record({
      windows: fc.array(window, { maxLength: 6 }),
      zone: fc.constantFrom(
        'Asia/Kathmandu',
        'America/St_Johns',
        'Pacific/Kiritimati',
        'Pacific/Niue',
        'UTC',
      ),
    });
    const minutesOf = (h: { windows: { weekday: number; from: number; to: number }[]; zone: string }) => {
      const ahead = {
        'Asia/Kathmandu': 345,
        'America/St_Johns': -210,
        'Pacific/Kiritimati': 840,
        'Pacific/Niue': -660,
      };
      const offset = ahead[h.zone as keyof typeof ahead] ?? 0;
      const set = new Set<number>();
      for (const w of h.windows)
        for (let m = w.from; m < w.to; m += 1)
          set.add(((w.weekday - 1) * 1440 + m - offset + 2 * minutesPerWeek) % minutesPerWeek);
      return set;
    };
    fc.assert(
      fc.property(hours, hours, (a, b) => {
        const [x, y] = [minutesOf(a), minutesOf(b)];
        const both = [...x].filter((m) => y.has(m)).length;
        expect(commonHoursPerWeek(a, b, '2026-01-15')).toBe(both / 60);
        const [u, v] = [
          weekInUtc(a.windows, a.zone, '2026-01-15'),
          weekInUtc(b.windows, b.zone, '2026-01-15'),
        ];
        expect(sharedIntervals(u, v).reduce((sum, i) => sum + i.to - i.from, 0)).toBe(both);
        expect(sharedMinutes(v, u)).toBe(both);
      }),
      { numRuns: 60 },
    );
  });
});
