import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/time/day.ts';
import { cadenceDays, momentDays, parseCadence, parseLength, parseMoment } from '../../src/time/grammar.ts';

describe('parseCadence', () => {
  for (const [setting, expected] of [
    ['2 weeks', { kind: 'span', span: { count: 2, unit: 'week' } }],
    ['1 month', { kind: 'span', span: { count: 1, unit: 'month' } }],
    ['monthly on 2nd Tuesday', { kind: 'monthly', week: 2, weekday: 2 }],
    ['monthly on the 15th', { kind: 'monthly-date', day: 15 }],
    ['monthly on 31st', { kind: 'monthly-date', day: 31 }],
    ['monthly on the 2nd', { kind: 'monthly-date', day: 2 }],
    ['monthly on the last Friday', { kind: 'monthly', week: 'last', weekday: 5 }],
    [
      ['4 x 1 week', '6 x 4 weeks'],
      {
        kind: 'taper',
        stretches: [
          { times: 4, span: { count: 1, unit: 'week' } },
          { times: 6, span: { count: 4, unit: 'week' } },
        ],
      },
    ],
  ] as const)
    it(String(setting), () => expect(parseCadence(setting)).toEqual(expected));
  it('refuses what the schema would have refused', () =>
    expect(() => parseCadence('fortnightly')).toThrow(RangeError));
});

it('reads lengths in minutes', () => expect([parseLength('60 min'), parseLength('2 h')]).toEqual([60, 120]));

describe('cadenceDays', () => {
  it('is the interval to the next meeting, growing along a taper', () => {
    const taper = parseCadence(['3 x 2 weeks', '8 x 4 weeks']);
    expect([1, 2, 3, 10, 11, 40].map((n) => cadenceDays(taper, n))).toEqual([14, 14, 28, 28, 28, 28]);
    expect(cadenceDays(parseCadence('10 days'), 7)).toBe(10);
    expect(cadenceDays(parseCadence('monthly on 1st Monday'), 1)).toBeCloseTo(30.44, 2);
    expect(cadenceDays(parseCadence('monthly on the 31st'), 1)).toBeCloseTo(30.44, 2);
  });
});

describe('momentDays', () => {
  const frame = {
    start: '2026-03-02',
    end: '2026-11-27',
    meetingDay: (n: number) => (n === 1 ? '2026-03-10' : undefined),
  };
  for (const [text, days] of [
    ['baseline', ['2026-03-02']],
    ['start', ['2026-03-02']],
    ['end', ['2026-11-27']],
    ['50%', ['2026-07-15']],
    ['day 30', ['2026-04-01']],
    ['after meeting 1', ['2026-03-10']],
    ['after meeting 2', []],
    ['every 60 days', ['2026-05-01', '2026-06-30', '2026-08-29', '2026-10-28']],
    ['end + 6 months', ['2027-05-27']],
    ['end + 2 weeks', ['2026-12-11']],
  ] as const)
    it(text, () => expect(momentDays(parseMoment(text), frame)).toEqual(days));
  it('counts from the start of the pairing, not of the program', () => {
    expect(momentDays(parseMoment('day 30'), { ...frame, start: '2026-06-01' })).toEqual([
      addDays('2026-06-01', 30),
    ]);
  });
});
