import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/meeting.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import { addDays, weekdayOf } from '../../src/time/day.ts';
import { instantToWall } from '../../src/time/zone.ts';
import { lines, pairing, peopleMap, person, program } from './cohort.ts';

const base = { existing: [], busy: [], seed: 'seed', today: '2026-02-20' };
const two = peopleMap([person('M'), person('E')]);
const one = [pairing('P001', 'M', 'E')];
const days = (meetings: readonly Meeting[]): string[] => meetings.map((m) => m.start.slice(0, 10));
const gaps = (meetings: readonly Meeting[]): number[] =>
  days(meetings)
    .slice(1)
    .map((day, i) => (Date.parse(day) - Date.parse(days(meetings)[i] ?? '')) / 86_400_000);

describe('the rhythm', () => {
  it('keeps one weekly slot every two weeks until the end, the first within 14 days', () => {
    const { meetings, unplaced } = planMeetings({ ...base, program: program(), people: two, pairings: one });
    expect(unplaced).toEqual([]);
    expect(meetings.length).toBe(20);
    expect(new Set(gaps(meetings))).toEqual(new Set([14]));
    expect(new Set(meetings.map((m) => instantToWall(m.start, 'Europe/Berlin').clock)).size).toBe(1);
    expect(days(meetings)[0] ?? '' <= '2026-03-16').toBeTruthy();
  });
  it('follows a taper and its number of meetings', () => {
    const settings = program({ meetings: { every: ['3 x 2 weeks', '8 x 4 weeks'] }, end: '2026-12-18' });
    const { meetings } = planMeetings({ ...base, program: settings, people: two, pairings: one });
    expect(gaps(meetings)).toEqual([14, 14, 28, 28, 28, 28, 28, 28, 28, 28]);
  });
  it('meets on the second Tuesday, and once before where the first of them comes too late', () => {
    const settings = program({
      start: '2026-03-12',
      end: '2026-07-31',
      meetings: { every: 'monthly on 2nd Tuesday' },
    });
    const { meetings } = planMeetings({ ...base, program: settings, people: two, pairings: one });
    expect(days(meetings)).toEqual(['2026-03-17', '2026-04-14', '2026-05-12', '2026-06-09', '2026-07-14']);
  });
  it('keeps the weekday with months', () => {
    const { meetings } = planMeetings({
      ...base,
      program: program({ meetings: { every: '1 month' } }),
      people: two,
      pairings: one,
    });
    expect(new Set(days(meetings).map(weekdayOf)).size).toBe(1);
    expect(meetings.length).toBe(9);
  });
  it('names kinds and agendas by number', () => {
    const settings = program({ meetings: { every: '4 weeks' } });
    const { meetings } = planMeetings({ ...base, program: settings, people: two, pairings: one });
    expect(meetings.map((m) => `${m.number} ${m.kind} ${m.agenda}`)).toEqual([
      '1 first first',
      '2 regular goals',
      '3 regular strengths',
      '4 review review + options',
      '5 regular proof',
      '6 mid-point mid-point',
      '7 regular networks',
      '8 regular risk',
      '9 regular manager-talk',
      '10 closing closing',
    ]);
  });
  it('starts a week from today without a start, and stays there when planned again later', () => {
    const settings = program({ start: undefined, end: undefined });
    const input = { ...base, program: settings, people: two, pairings: one };
    const first = planMeetings(input);
    expect((days(first.meetings)[0] ?? '') >= '2026-02-27').toBe(true);
    expect(first.meetings.length).toBeGreaterThanOrEqual(13);
    expect(planMeetings({ ...input, existing: first.meetings, today: '2026-02-24' }).meetings).toEqual(
      first.meetings,
    );
  });
});

describe('what stands in the way', () => {
  it('steps over a blackout to the nearest free day in the same window', () => {
    const blackout = [{ from: '2026-08-03', to: '2026-08-07', why: 'summer' }];
    const settings = program({ meetings: { blackout } });
    const { meetings, unplaced } = planMeetings({ ...base, program: settings, people: two, pairings: one });
    expect(unplaced).toEqual([]);
    expect(days(meetings).filter((day) => day >= '2026-08-03' && day <= '2026-08-07')).toEqual([]);
    expect(meetings.length).toBe(20);
  });
  it('says that a blackout left no day', () => {
    const blackout = [{ from: '2026-07-20', to: '2026-08-30', why: 'summer' }];
    const { unplaced } = planMeetings({
      ...base,
      program: program({ meetings: { blackout } }),
      people: two,
      pairings: one,
    });
    expect(unplaced.length).toBeGreaterThan(0);
    expect(new Set(unplaced.map((u) => u.reason))).toEqual(new Set(['blackout']));
  });
  it('says that nobody shares an hour', () => {
    const people = peopleMap([
      person('M', 'Europe/Berlin', ['Mon 09:00-12:00']),
      person('E', 'Europe/Berlin', ['Tue 09:00-12:00']),
    ]);
    const { meetings, unplaced } = planMeetings({ ...base, program: program(), people, pairings: one });
    expect(meetings).toEqual([]);
    expect(new Set(unplaced.map((u) => u.reason))).toEqual(new Set(['no-common-hours']));
  });
  it('says that a calendar is full', () => {
    const busy = [{ person: 'M', start: '2026-03-01T00:00:00+00:00', end: '2026-06-01T00:00:00+00:00' }];
    const { meetings, unplaced } = planMeetings({
      ...base,
      busy,
      program: program(),
      people: two,
      pairings: one,
    });
    expect(meetings[0]?.start.slice(0, 7)).toBe('2026-06');
    expect(new Set(unplaced.map((u) => u.reason))).toEqual(new Set(['busy']));
  });
  it('keeps to the limits of a mentor, and says so where they bind', () => {
    const limits = { mentor_per_day: 1, mentor_per_week: 1, gap: '15 min' };
    const settings = program({ end: '2026-04-30', meetings: { every: '1 week', limits } });
    const people = peopleMap(['M', 'A', 'B'].map((id) => person(id)));
    const pairings = [pairing('P001', 'M', 'A'), pairing('P002', 'M', 'B')];
    const { meetings, unplaced } = planMeetings({ ...base, program: settings, people, pairings });
    expect(new Set(days(meetings).map((day) => addDays(day, 1 - weekdayOf(day)))).size).toBe(meetings.length);
    expect(new Set(unplaced.map((u) => u.reason))).toEqual(new Set(['limits']));
  });
  it('spreads a mentor of many over the weeks of a cadence', () => {
    const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const people = peopleMap(['M', ...ids].map((id) => person(id)));
    const pairings = ids.map((id, i) => pairing(`P00${i}`, 'M', id));
    const { unplaced } = planMeetings({ ...base, program: program(), people, pairings });
    expect(unplaced).toEqual([]);
  });
});

describe('clocks', () => {
  const berlin = person('E', 'Europe/Berlin');
  it('keeps the wall time of the mentee over the changes of both clocks', () => {
    const people = peopleMap([person('M', 'America/New_York'), berlin]);
    const { meetings, outsideHours } = planMeetings({
      ...base,
      program: program({ meetings: { every: '1 week' } }),
      people,
      pairings: one,
    });
    const walls = meetings.map((m) => [
      instantToWall(m.start, 'Europe/Berlin').clock,
      instantToWall(m.start, 'America/New_York').clock,
    ]);
    expect(new Set(walls.map(([mentee]) => mentee)).size).toBe(1);
    const apart = walls.map(
      ([mentee = '', mentor = '']) => Number(mentee.slice(0, 2)) - Number(mentor.slice(0, 2)),
    );
    // Six hours; five between 8 and 29 March and in the last week of October.
    expect(
      days(meetings)
        .filter((_, i) => apart[i] === 5)
        .map((day) => day.slice(0, 7)),
    ).toEqual(['2026-03', '2026-03', '2026-03', '2026-10']);
    expect(outsideHours).toEqual([]);
  });
  it('moves the occurrence where the change of the clock leaves the hours of the other side', () => {
    // 12:30 to 13:30 in Berlin is 16:00 to 17:00 in Kolkata in summer, and an hour later in winter.
    const people = peopleMap([person('M', 'Asia/Kolkata', ['Mon 16:00-17:00', 'Tue 11:00-17:00']), berlin]);
    const settings = program({ end: '2026-12-18', meetings: { every: '1 week' } });
    const { meetings, unplaced, outsideHours } = planMeetings({
      ...base,
      program: settings,
      people,
      pairings: one,
    });
    expect(unplaced).toEqual([]);
    expect(outsideHours).toEqual([]);
    for (const meeting of meetings) {
      const { day, clock } = instantToWall(meeting.start, 'Asia/Kolkata');
      expect([
        weekdayOf(day) === 1 ? clock === '16:00' : clock >= '11:00' && clock <= '16:00',
        weekdayOf(day) <= 2,
      ]).toEqual([true, true]);
    }
  });
  it('alternates the burden where zones leave no common hours, and counts it', () => {
    const people = peopleMap([person('M', 'America/Los_Angeles'), berlin]);
    const { meetings, unplaced, outsideHours } = planMeetings({
      ...base,
      program: program(),
      people,
      pairings: one,
    });
    expect(unplaced).toEqual([]);
    const inside = (instant: string, zone: string): boolean => {
      const { clock } = instantToWall(instant, zone);
      return clock >= '09:00' && clock <= '16:00';
    };
    for (const { number, start } of meetings)
      expect(inside(start, number % 2 === 1 ? 'America/Los_Angeles' : 'Europe/Berlin')).toBe(true);
    const [mentee, mentor] = ['E', 'M'].map((id) => outsideHours.find((o) => o.person === id)?.minutes ?? 0);
    expect(Math.abs((mentee ?? 0) - (mentor ?? 0))).toBeLessThanOrEqual(60);
    expect(Math.min(mentee ?? 0, mentor ?? 0)).toBeGreaterThan(0);
  });
});

describe('events', () => {
  const settings = program({
    meetings: {
      events: [
        { name: 'Kick-off', on: '2026-03-02 13:00', length: '90 min' },
        { name: 'Mid-point', at: '50%', length: '60 min' },
        { name: 'Closing', at: 'end', length: '90 min' },
      ],
    },
  });
  const input = { ...base, program: settings, people: two, pairings: one };
  it('come first, for everybody, and nobody meets during them', () => {
    const { meetings } = planMeetings(input);
    const events = meetings.filter((m) => m.kind === 'event');
    expect(events.map((m) => [m.id, m.agenda, m.start, m.people])).toEqual([
      ['event-1', 'Kick-off', '2026-03-02T13:00:00+01:00', ['E', 'M']],
      ['event-2', 'Mid-point', '2026-07-15T10:00:00+02:00', ['E', 'M']],
      ['event-3', 'Closing', '2026-11-27T10:00:00+01:00', ['E', 'M']],
    ]);
  });
  it('pairs meet for the first time after the kick-off, still within the days for it', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const first =
        planMeetings({ ...input, seed })
          .meetings.find((m) => m.kind === 'first')
          ?.start.slice(0, 10) ?? '';
      expect([first > '2026-03-02', first <= '2026-03-16']).toEqual([true, true]);
    }
  });
  it('keep their dates, and are cancelled when the program drops them', () => {
    const { meetings } = planMeetings(input);
    const fewer = program({ meetings: { events: settings.meetings.events.slice(0, 2) } });
    const again = planMeetings({
      ...input,
      program: fewer,
      existing: meetings,
      today: '2026-02-21',
    }).meetings;
    expect(
      again.filter((m, i) => m !== meetings[i]).map((m) => `${m.id} ${m.state} ${m.sequence} ${m.changed}`),
    ).toEqual(['event-3 cancelled 1 2026-02-21']);
    // Named again it is the same event: its row comes back with the next sequence.
    const back = planMeetings({ ...input, existing: again, today: '2026-02-22' });
    expect(back.changes.map(({ id, change }) => `${id} ${change}`)).toEqual(['event-3 added']);
    const revived = back.meetings.find((m) => m.id === 'event-3');
    expect(revived).toEqual({
      ...meetings.find((m) => m.id === 'event-3'),
      sequence: 2,
      changed: '2026-02-22',
    });
  });
  it('stay cancelled where a person cancelled them, also when the program drops and names them again', () => {
    const { meetings } = planMeetings(input);
    const byHand = meetings.map((m): Meeting => (m.id === 'event-2' ? { ...m, state: 'cancelled' } : m));
    expect(planMeetings({ ...input, existing: byHand, today: '2026-02-21' }).meetings).toEqual(byHand);
    const [kickOff, , closing] = settings.meetings.events;
    const fewer = program({ meetings: { events: [kickOff, closing].filter((e) => e !== undefined) } });
    const dropped = planMeetings({
      ...input,
      program: fewer,
      existing: byHand,
      today: '2026-02-21',
    }).meetings;
    const back = planMeetings({ ...input, existing: dropped, today: '2026-02-22' }).meetings;
    expect(back.find((m) => m.id === 'event-2')?.state).toBe('cancelled');
  });
});

describe('planning again', () => {
  const input = { ...base, program: program(), people: two, pairings: one };
  const before = planMeetings(input).meetings;
  it('changes nothing on another day, and never the past', () => {
    for (const today of ['2026-02-21', '2026-03-20', '2026-06-15', '2026-11-26', '2027-02-01'])
      expect(planMeetings({ ...input, existing: before, today }).meetings).toEqual(before);
  });
  it('does not depend on the order of rows', () => {
    const people = peopleMap(['M', 'A', 'B', 'C'].map((id) => person(id)));
    const pairings = ['A', 'B', 'C'].map((id) => pairing(`P-${id}`, 'M', id));
    const forward = planMeetings({ ...input, people, pairings }).meetings;
    expect(
      planMeetings({ ...input, people: new Map([...people].reverse()), pairings: [...pairings].reverse() })
        .meetings,
    ).toEqual(forward);
  });
  it('moves only what a new busy time hits, with the next sequence', () => {
    const hit = before[9];
    const busy = [{ person: 'E', start: hit?.start ?? '', end: hit?.end ?? '' }];
    const after = planMeetings({ ...input, existing: before, busy, today: '2026-03-01' }).meetings;
    expect(
      after.filter((m, i) => m !== before[i]).map((m) => [m.id, m.sequence, m.changed, m.state]),
    ).toEqual([['P001-M10', 1, '2026-03-01', 'planned']]);
  });
  it('leaves what people settled, also ahead', () => {
    const existing = before.map((m, i): Meeting => {
      if (i === 0) return { ...m, state: 'held' };
      if (i === 1) return { ...m, state: 'missed' };
      if (i === 5)
        return { ...m, state: 'moved', start: '2026-05-16T18:00:00+02:00', end: '2026-05-16T19:00:00+02:00' };
      return i === 7 ? { ...m, state: 'cancelled', sequence: 1 } : m;
    });
    expect(planMeetings({ ...input, existing, today: '2026-04-01' }).meetings).toEqual(existing);
  });
  it('cancels the future of a pairing that ended, once', () => {
    const pairings = [pairing('P001', 'M', 'E', 'ended')];
    const after = planMeetings({ ...input, pairings, existing: before, today: '2026-06-15' }).meetings;
    const future = after.filter((m) => m.start.slice(0, 10) > '2026-06-15');
    expect(future.length).toBeGreaterThan(5);
    expect(
      future.every((m) => m.state === 'cancelled' && m.sequence === 1 && m.changed === '2026-06-15'),
    ).toBe(true);
    expect(after.filter((m) => m.start.slice(0, 10) <= '2026-06-15')).toEqual(
      before.filter((m) => m.start.slice(0, 10) <= '2026-06-15'),
    );
    expect(planMeetings({ ...input, pairings, existing: after, today: '2026-07-01' }).meetings).toEqual(
      after,
    );
  });
  it('gives a pairing that was paused new meetings with new ids and the next numbers', () => {
    const paused = planMeetings({
      ...input,
      pairings: [pairing('P001', 'M', 'E', 'paused')],
      existing: before,
      today: '2026-04-10',
    }).meetings;
    expect(paused.filter((m) => m.state === 'cancelled').length).toBe(17);
    const resumed = planMeetings({ ...input, existing: paused, today: '2026-06-10' }).meetings;
    const fresh = resumed.slice(before.length);
    expect(lines(resumed.slice(0, before.length))).toEqual(lines(paused));
    expect([fresh[0]?.id, fresh[0]?.number]).toEqual(['P001-M4-2', 4]);
    expect(new Set(resumed.map((m) => m.id)).size).toBe(resumed.length);
    expect(planMeetings({ ...input, existing: resumed, today: '2026-06-11' }).meetings).toEqual(resumed);
  });
  it('goes on when the program is prolonged, and stops where it is cut short', () => {
    const longer = planMeetings({
      ...input,
      program: program({ end: '2026-12-31' }),
      existing: before,
      today: '2026-06-15',
    }).meetings;
    expect(longer.length).toBe(22);
    // The old closing becomes a regular meeting, at its old time.
    expect(
      longer
        .filter((m, i) => i < 20 && m !== before[i])
        .map((m) => `${m.id} ${m.kind} ${m.start === before[19]?.start}`),
    ).toContain('P001-M20 regular true');
    const shorter = planMeetings({
      ...input,
      program: program({ end: '2026-10-30' }),
      existing: before,
      today: '2026-06-15',
    }).meetings;
    expect(shorter.filter((m) => m.state === 'cancelled')).toEqual(
      shorter.filter((m) => m.start.slice(0, 10) > '2026-10-30'),
    );
    expect(shorter.findLast((m) => m.state === 'planned')?.kind).toBe('closing');
  });
  it('follows the start of the program when that is put off or brought forward before the first meeting', () => {
    for (const start of ['2026-04-13', '2026-02-23']) {
      const after = planMeetings({
        ...input,
        program: program({ start }),
        existing: before,
        today: '2026-02-21',
      }).meetings;
      const open = after.filter((m) => m.state === 'planned');
      expect([
        open[0]?.kind,
        (days(open)[0] ?? '') >= start,
        (days(open)[0] ?? '') <= addDays(start, 14),
      ]).toEqual(['first', true, true]);
      expect(new Set(gaps(open))).toEqual(new Set([14]));
      expect(new Set(after.map((m) => m.id)).size).toBe(after.length);
    }
  });
  it('keeps a date that people moved by hand to another week', () => {
    const existing = before.map((m, i) =>
      i === 4
        ? {
            ...m,
            start: `${addDays(m.start.slice(0, 10), 10)}${m.start.slice(10)}`,
            end: `${addDays(m.end.slice(0, 10), 10)}${m.end.slice(10)}`,
          }
        : m,
    );
    expect(planMeetings({ ...input, existing, today: '2026-03-20' }).meetings).toEqual(existing);
  });
  it('takes up a new cadence from the next meeting on', () => {
    const after = planMeetings({
      ...input,
      program: program({ meetings: { every: '4 weeks' } }),
      existing: before,
      today: '2026-06-15',
    }).meetings;
    const open = after.filter((m) => m.state === 'planned' && m.start.slice(0, 10) > '2026-06-15');
    expect(new Set(gaps(open))).toEqual(new Set([28]));
  });
});
