import { expect, test } from 'vitest';
import { commonHoursForm } from '../../src/match/availability.ts';
import { pairValue } from '../../src/match/forms/pair-value.ts';
import type { WeeklyWindow } from '../../src/model/day.ts';
import { plainMinutes } from './plain-score.ts';
import { person } from './small-program.ts';

const window = (weekday: WeeklyWindow['weekday'], from: number, to: number): WeeklyWindow => ({
  weekday,
  from: from * 60,
  to: to * 60,
});

/** Shared minutes a week, with the kind of form that counts them. */
function shared(
  mentee: { zone: string; windows: readonly WeeklyWindow[] },
  mentor: { zone: string; windows: readonly WeeklyWindow[] },
  day: string,
) {
  const one = person({ id: 'e', roles: ['mentee'], timezone: mentee.zone, windows: mentee.windows });
  const other = person({ id: 'm', roles: ['mentor'], timezone: mentor.zone, windows: mentor.windows });
  const form = commonHoursForm({ mentees: [one], mentors: [other] }, day, (minutes) => minutes);
  const minutes = pairValue(form)(0, 0);
  expect(minutes).toBe(plainMinutes(one, other, day));
  return { minutes, kind: form.kind };
}

test('the offset is that of the program’s start: Berlin and New York are five hours apart for three weeks of March', () => {
  const berlin = { zone: 'Europe/Berlin', windows: [window(1, 14, 18)] };
  const newYork = { zone: 'America/New_York', windows: [window(1, 8, 12)] };
  expect(shared(berlin, newYork, '2026-03-02').minutes).toBe(240);
  expect(shared(berlin, newYork, '2026-03-16').minutes).toBe(180);
  expect(shared(berlin, newYork, '2026-03-30').minutes).toBe(240);
});

test('half and quarter hours: Kathmandu 5:45, Lord Howe 10:30 or 11:00, Chatham 12:45 or 13:45', () => {
  const utc = { zone: 'UTC', windows: [window(3, 0, 24)] };
  for (const [zone, winter, summer] of [
    ['Asia/Kathmandu', 1095, 1095],
    ['Australia/Lord_Howe', 780, 810],
    ['Pacific/Chatham', 615, 675],
  ] as const) {
    const there = { zone, windows: [window(3, 0, 24)] };
    expect(shared(utc, there, '2026-01-14').minutes, zone).toBe(winter);
    expect(shared(utc, there, '2026-07-15').minutes, zone).toBe(summer);
  }
});

test('Lord Howe turns its clock by half an hour', () => {
  const sydney = { zone: 'Australia/Sydney', windows: [window(2, 9, 12)] };
  const lordHowe = { zone: 'Australia/Lord_Howe', windows: [window(2, 9, 12)] };
  expect(shared(sydney, lordHowe, '2026-01-14').minutes).toBe(180);
  expect(shared(sydney, lordHowe, '2026-07-15').minutes).toBe(150);
});

test('windows over midnight and over the week’s end meet on the other side', () => {
  // Sunday 20:00 to 24:00 in New York is Monday 01:00 to 05:00 in UTC: the week begins anew.
  const newYork = { zone: 'America/New_York', windows: [window(7, 20, 24)] };
  expect(shared(newYork, { zone: 'UTC', windows: [window(1, 0, 3)] }, '2026-01-14').minutes).toBe(120);
  // A window that runs on past midnight of Sunday.
  const late = { zone: 'UTC', windows: [window(7, 22, 26)] };
  expect(shared(late, { zone: 'UTC', windows: [window(1, 1, 9)] }, '2026-01-14').minutes).toBe(60);
  // Monday 00:00 to 10:00 in Chatham is Sunday 10:15 to 20:15 in UTC.
  const chatham = { zone: 'Pacific/Chatham', windows: [window(1, 0, 10)] };
  expect(shared(chatham, { zone: 'UTC', windows: [window(7, 12, 24)] }, '2026-01-14').minutes).toBe(495);
});

test('windows off any grid are walked along, to the minute', () => {
  const odd = { zone: 'UTC', windows: [{ weekday: 1, from: 541, to: 1007 } as const, window(4, 9, 17)] };
  const other = { zone: 'UTC', windows: [{ weekday: 1, from: 600, to: 1021 } as const, window(4, 16, 20)] };
  expect(shared(odd, other, '2026-01-14')).toEqual({ minutes: 467, kind: 'overlap' });
  const all = { zone: 'UTC', windows: [1, 2, 3, 4, 5].map((d) => ({ weekday: d as 1, from: 7, to: 1433 })) };
  expect(shared(all, all, '2026-01-14')).toEqual({ minutes: 5 * 1426, kind: 'hours' });
});

test('nobody’s hours overlap twice where windows do', () => {
  const twice = { zone: 'UTC', windows: [window(1, 9, 12), window(1, 10, 14)] };
  expect(shared(twice, { zone: 'UTC', windows: [window(1, 0, 24)] }, '2026-01-14').minutes).toBe(300);
});
