import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/time/day.ts';
import { offsetMinutesOnDay } from '../../src/time/zone.ts';
import { zoneObservances } from '../../src/time/zone-rules.ts';

const lines = (zone: string): string[] =>
  zoneObservances(zone, 2026, 2026).map(({ kind, day, clock, from, to, rule }) =>
    [
      kind,
      day,
      clock,
      from / 3600,
      to / 3600,
      rule === undefined ? '' : `${rule.week} ${rule.weekday} ${rule.month}`,
    ]
      .join(' ')
      .trim(),
  );

describe('zoneObservances', () => {
  for (const [zone, expected] of [
    [
      'Europe/Berlin',
      ['daylight 2025-03-30 02:00:00 1 2 -1 7 3', 'standard 2025-10-26 03:00:00 2 1 -1 7 10'],
    ],
    [
      'America/New_York',
      ['daylight 2025-03-09 02:00:00 -5 -4 2 7 3', 'standard 2025-11-02 02:00:00 -4 -5 1 7 11'],
    ],
    [
      'Australia/Lord_Howe',
      ['daylight 2025-10-05 02:00:00 10.5 11 1 7 10', 'standard 2025-04-06 02:00:00 11 10.5 1 7 4'],
    ],
    ['Asia/Kolkata', ['standard 2025-01-01 00:00:00 5.5 5.5']],
  ] as const)
    it(zone, () => expect(lines(zone)).toEqual(expected));
  it('lists each change by itself where no rule gives them all', () => {
    // Ramadan moves the clocks: the days are announced, and the zone data of one Node knows of more than another's.
    const days = Array.from({ length: 3 * 365 + 1 }, (_, at) => addDays('2025-01-01', at));
    const offset = (day: string) => offsetMinutesOnDay('Africa/Casablanca', day);
    const changed = days.filter((day, at) => at > 0 && offset(day) !== offset(days[at - 1] ?? day));
    const changes = lines('Africa/Casablanca');
    expect(changes[0]).toBe('standard 2025-01-01 00:00:00 1 1');
    expect(changes.length).toBe(changed.length + 1);
    expect(changes.length).toBeGreaterThan(3);
    expect(changes.every((line) => !/ -?\d \d \d+$/.test(line) || line.split(' ').length === 5)).toBe(true);
  });
});
