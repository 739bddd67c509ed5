import { describe, expect, it } from 'vitest';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { dayNumber, weekdayOf } from '../../src/time/day.ts';
import { brokenLaws } from './check-plan.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';

const off = (...days: readonly string[]): ReadonlyMap<number, string> =>
  new Map(days.map((day) => [dayNumber(day), 'Ascension']));
const people = peopleMap([
  person('M'),
  person('E', 'Pacific/Auckland', ['Mon 17:00-22:00', 'Wed 17:00-22:00', 'Thu 17:00-22:00']),
]);
const near = peopleMap([person('M'), person('E')]);

function planned(
  settings: ProgramInput,
  of: { daysOff?: ReadonlyMap<string, ReadonlyMap<number, string>>; who?: typeof near },
) {
  const input = {
    program: program({ end: '2026-06-26', ...settings }),
    people: of.who ?? near,
    pairings: [pairing('P', 'M', 'E')],
    existing: [],
    busy: [],
    daysOff: of.daysOff ?? new Map(),
    seed: 's',
    today: '2026-02-20',
  };
  const plan = planMeetings(input);
  expect(brokenLaws(input, plan.meetings)).toEqual([]);
  return { ...plan, days: plan.meetings.map(({ start }) => start.slice(0, 10)), input };
}

describe('a holiday of one of them', () => {
  it('moves that meeting to the nearest free day, and no other', () => {
    const { meetings, input, days } = planned({}, {});
    const [hit = ''] = days.slice(3);
    const again = planMeetings({ ...input, existing: meetings, daysOff: new Map([['E', off(hit)]]) });
    expect(again.unplaced).toEqual([]);
    const moved = again.meetings.filter((row, nth) => row !== meetings[nth]);
    // From a Friday on the next day is Monday, three days off; the day before is Thursday.
    const away = moved.map(({ start }) => dayNumber(start.slice(0, 10)) - dayNumber(hit));
    expect(away).toEqual([weekdayOf(hit) === 5 ? -1 : 1]);
  });
  it('is the day that it is for them', () => {
    // Half past seven in the evening in Auckland is the morning of the same day in Berlin, before the clocks change.
    const settings = { meetings: { hours: { from: '07:00', to: '22:00' } } };
    const { meetings } = planned(settings, { who: people });
    const [first] = meetings;
    const day = first?.start.slice(0, 10) ?? '';
    const { days } = planned(settings, { who: people, daysOff: new Map([['M', off(day)]]) });
    expect(days).not.toContain(day);
  });
  it('counts for nothing where the program does not keep holidays', () => {
    const before = planned({ meetings: { holidays: false } }, {});
    const daysOff = new Map([['E', off(...before.days)]]);
    expect(planned({ meetings: { holidays: false } }, { daysOff }).days).toEqual(before.days);
  });
  it('is the reason where it leaves no day', () => {
    const year = Array.from({ length: 28 }, (_, nth) => dayNumber('2026-04-13') + nth);
    const daysOff = new Map([['M', new Map(year.map((day) => [day, 'sabbatical']))]]);
    const { unplaced } = planned({}, { daysOff });
    expect(unplaced.length).toBeGreaterThan(0);
    expect(new Set(unplaced.map(({ reason }) => reason))).toEqual(new Set(['holiday']));
  });
});

describe('an event at a moment of the program', () => {
  const settings = { meetings: { events: [{ name: 'Mid', at: 'day 80', length: '1 h' }] } };
  const eventDay = (
    of: Parameters<typeof planned>[1],
    existing: ReturnType<typeof planned>['meetings'] = [],
  ) => {
    const { input } = planned(settings, of);
    const { meetings } = planMeetings({ ...input, existing });
    return meetings.find(({ kind }) => kind === 'event')?.start.slice(0, 10) ?? '';
  };
  it('avoids the days on which most of its people are off, where one nearby has none', () => {
    expect(eventDay({})).toBe('2026-05-21');
    expect(eventDay({ daysOff: new Map([['E', off('2026-05-21', '2026-05-22')]]) })).toBe('2026-05-20');
    const everyDay = Array.from({ length: 15 }, (_, nth) => dayNumber('2026-05-14') + nth);
    const daysOff = new Map([
      ['E', new Map(everyDay.map((day) => [day, 'off']))],
      ['M', off('2026-05-20', '2026-05-21', '2026-05-22')],
    ]);
    expect(eventDay({ daysOff })).toBe('2026-05-19');
  });
  it('gives way later only where most of them have the day off', () => {
    const { meetings } = planned(settings, {});
    expect(eventDay({ daysOff: new Map([['E', off('2026-05-21')]]) }, meetings)).toBe('2026-05-21');
    const both = new Map([
      ['E', off('2026-05-21')],
      ['M', off('2026-05-21')],
    ]);
    expect(eventDay({ daysOff: both }, meetings)).toBe('2026-05-22');
  });
});

describe('a rhythm by the day of the month', () => {
  it('takes the nearest day on which the program meets, and the last of a short month', () => {
    const settings = {
      start: '2026-01-12',
      end: '2026-06-30',
      meetings: { every: 'monthly on the 31st', first_within: '1 month' },
    };
    const { days, meetings } = planned(settings, {});
    // 31 January is a Saturday, 31 May a Sunday; February and April have no 31st.
    expect(days).toEqual(
      ['2026-01-30', '2026-02-27', '2026-03-31', '2026-04-30', '2026-06-01', '2026-06-30'].filter(
        (day) => day > '2026-02-20',
      ),
    );
    expect(new Set(meetings.map(({ start }) => start.slice(11, 16))).size).toBe(1);
  });
  it('begins with a meeting before the first such day where that comes too late', () => {
    const { days } = planned(
      { start: '2026-03-16', end: '2026-06-30', meetings: { every: 'monthly on the 15th' } },
      {},
    );
    expect(days[0] !== undefined && days[0] <= '2026-03-30').toBe(true);
    expect(days.slice(1)).toEqual(['2026-04-15', '2026-05-15', '2026-06-15']);
  });
  it('stays when it is planned again, and steps over a blackout', () => {
    const blackout = [{ from: '2026-05-14', to: '2026-05-18', why: 'bridge' }];
    const { days, meetings, input } = planned({ meetings: { every: 'monthly on 15th', blackout } }, {});
    expect(days.slice(1, 4)).toEqual(['2026-04-15', '2026-05-13', '2026-06-15']);
    const again = planMeetings({ ...input, existing: meetings, today: '2026-06-01' });
    expect(again.meetings).toEqual(meetings);
  });
});
