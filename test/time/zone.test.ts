import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber } from '../../src/time/day.ts';
import {
  clockText,
  epochOf,
  instantAt,
  instantToWall,
  offsetMinutes,
  wallToInstant,
  zoneGapHours,
} from '../../src/time/zone.ts';
import { canonicalZone, isTimeZone } from '../../src/time/zone-name.ts';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Europe/Dublin',
  'UTC',
];

describe('zone arithmetic agrees with Temporal', () => {
  const minute = fc.integer({ min: dayNumber('2005-01-01') * 1440, max: dayNumber('2035-01-01') * 1440 });
  it('wallToInstant, with gaps and overlaps as RFC 5545 3.3.5 reads them', () => {
    // Half of the moments lie around the changes of late March and October, where it matters.
    const nearChange = fc
      .tuple(
        fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2011-12-30'),
        fc.nat(2879),
      )
      .map(([day, minutes]) => (dayNumber(day) - 1) * 1440 + minutes + 720);
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.oneof(minute, nearChange), (zone, wall) => {
        const day = dayFromNumber(Math.floor(wall / 1440));
        const clock = clockText(wall - dayNumber(day) * 1440);
        const plain = Temporal.PlainDateTime.from(`${day}T${clock}`);
        const oracle = plain.toZonedDateTime(zone);
        const early = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
        const late = plain.toZonedDateTime(zone, { disambiguation: 'later' });
        const found = wallToInstant(day, clock, zone);
        expect(found.instant).toBe(oracle.toString({ timeZoneName: 'never' }));
        const once = early.epochMilliseconds === late.epochMilliseconds;
        const gap = !once && !early.toPlainDateTime().equals(plain);
        expect(found.clock).toBe(once ? 'once' : gap ? 'gap' : 'overlap');
      }),
      { numRuns: 600 },
    );
  });
  it('instantToWall, offsetMinutes, and instants that come back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), minute, (zone, at) => {
        const oracle = Temporal.Instant.fromEpochMilliseconds(at * 60_000).toZonedDateTimeISO(zone);
        const instant = instantAt(at * 60, zone);
        expect(instant).toBe(oracle.toString({ timeZoneName: 'never' }));
        expect(epochOf(instant)).toBe(at * 60);
        expect(offsetMinutes(zone, instant)).toBe(oracle.offsetNanoseconds / 6e10);
        expect(instantToWall(instant, zone)).toEqual({
          day: oracle.toPlainDate().toString(),
          clock: oracle.toPlainTime().toString().slice(0, 5),
        });
      }),
      { numRuns: 300 },
    );
  });
});

it('says which times the clock skips or repeats', () => {
  expect(wallToInstant('2026-03-29', '02:30', 'Europe/Berlin')).toEqual({
    instant: '2026-03-29T03:30:00+02:00',
    clock: 'gap',
  });
  expect(wallToInstant('2026-10-25', '02:30', 'Europe/Berlin')).toEqual({
    instant: '2026-10-25T02:30:00+02:00',
    clock: 'overlap',
  });
  expect(wallToInstant('2026-03-30', '02:30', 'Europe/Berlin')).toEqual({
    instant: '2026-03-30T02:30:00+02:00',
    clock: 'once',
  });
});

it('knows zone names and nothing else', () => {
  expect(['Europe/Berlin', 'UTC', 'Asia/Calcutta', 'Etc/GMT+5'].every(isTimeZone)).toBe(true);
  expect(
    ['Berlin', '+01:00', '', 'W. Europe Standard Time', '__proto__', 'Europe/Berlin\n'].some(isTimeZone),
  ).toBe(false);
  expect(canonicalZone('europe/berlin')).toBe('Europe/Berlin');
});

it('measures how far zones are apart on a day', () => {
  expect(zoneGapHours('Europe/Berlin', 'America/New_York', '2026-03-02')).toBe(6);
  expect(zoneGapHours('Europe/Berlin', 'America/New_York', '2026-03-20')).toBe(5);
  expect(zoneGapHours('Asia/Kathmandu', 'UTC', '2026-03-20')).toBe(5.75);
  expect(zoneGapHours('Pacific/Kiritimati', 'Pacific/Niue', '2026-03-20')).toBe(25);
});
