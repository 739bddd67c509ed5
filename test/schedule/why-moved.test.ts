import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting, MeetingChange } from '../../src/model/meeting.ts';
import type { PlanInput } from '../../src/schedule/assembly.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import { addDays, dayNumber } from '../../src/time/day.ts';
import { changedHours, leadsBack } from './changed-hours.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';

const meetings = { every: '2 weeks', limits: { mentor_per_day: 2, mentor_per_week: 2 } };
const dates = { start: '2026-03-02', end: '2026-06-30' };
const base: PlanInput = {
  program: program({ ...dates, meetings }),
  people: peopleMap(['M', 'A', 'B'].map((id) => person(id))),
  pairings: [pairing('P-A', 'M', 'A'), pairing('P-B', 'M', 'B')],
  existing: [],
  busy: [],
  seed: 's',
  today: '2026-02-20',
};
const before = planMeetings(base).meetings;
const nth = (id: string): Meeting => {
  const found = before.find((m) => m.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const changesOf = (change: Partial<PlanInput>, existing = before): readonly MeetingChange[] =>
  planMeetings({ ...base, today: '2026-03-01', existing, ...change }).changes;
const withMeetings = (more: object, days: { start?: string; end?: string } = {}) =>
  program({ ...dates, ...days, meetings: { ...meetings, ...more } });
/** Reason and the people or the meeting named, once each. */
const said = (changes: readonly MeetingChange[]): string[] => [
  ...new Set(
    changes.map(({ change, reason, persons, other }) =>
      [change, reason, ...(persons ?? []), ...(other === undefined ? [] : [other])].join(' '),
    ),
  ),
];

describe('why a meeting moved', () => {
  const third = nth('P-A-M3');
  const day = third.start.slice(0, 10);

  it('a calendar, whose it is', () => {
    const busy = [{ person: 'A', start: third.start, end: third.end }];
    expect(said(changesOf({ busy }))).toEqual(['moved busy A']);
  });
  it('somebody’s hours', () => {
    const free = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'].map((weekday) => `${weekday} 16:00-17:00`);
    const people = peopleMap([person('M'), person('A', 'Europe/Berlin', free), person('B')]);
    const found = said(changesOf({ people }));
    expect(found).toContain('moved hours A');
    expect(found.every((one) => one === 'moved hours A' || one.startsWith('moved made-way M P-A-M'))).toBe(
      true,
    );
  });
  it('another meeting, for which there was no other time', () => {
    const { start, end } = nth('P-B-M1');
    const weekday = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][new Date(start).getUTCDay()];
    const only = [`${weekday} ${start.slice(11, 16)}-${end.slice(11, 16)}`];
    const found = changesOf({
      people: peopleMap([person('M'), person('A', 'Europe/Berlin', only), person('B')]),
    });
    const gave = found.find(({ id, reason }) => id.startsWith('P-B') && reason === 'made-way');
    expect(gave?.persons).toEqual(['M']);
    expect(gave?.other).toMatch(/^P-A-M/);
  });
  it('a blackout, a holiday', () => {
    const blackout = [{ from: day, to: day, why: 'fair' }];
    expect(said(changesOf({ program: withMeetings({ blackout }) }))).toContain('moved blackout');
    const daysOff = new Map([['A', new Map([[dayNumber(day), 'Feast']])]]);
    expect(said(changesOf({ daysOff }))).toEqual(['moved holiday A']);
  });
  it('an event', () => {
    const events = [{ name: 'Visit', on: `${day} ${third.start.slice(11, 16)}`, length: '60 min' }];
    const found = changesOf({ program: withMeetings({ events }) });
    expect(said(found.filter(({ change }) => change === 'moved'))).toContain('moved event event-1');
  });
  it('a lower limit of the mentor', () => {
    const same = ['A', 'B'].map((id) => ({ ...nth(`P-${id}-M3`), id: `P-${id}-M3` }));
    const b = same[1];
    if (b === undefined) throw new Error('no meeting');
    // Both on one day, as two a day allow.
    const at = third.start.slice(11, 13) === '09' ? '14' : '09';
    const beside = { start: `${day}T${at}:00:00+02:00`, end: `${day}T${Number(at) + 1}:00:00+02:00` };
    const existing = before.map((m) => (m.id === b.id ? { ...m, ...beside } : m));
    expect(planMeetings({ ...base, existing }).changes).toEqual([]);
    const limits = { mentor_per_day: 1, mentor_per_week: 2 };
    expect(said(changesOf({ program: withMeetings({ limits }) }, existing))).toEqual(['moved limits M']);
  });
  it('another length, another rhythm, other dates of the program', () => {
    expect(said(changesOf({ program: withMeetings({ length: '45 min' }) }))).toEqual(['moved length']);
    const rhythm = said(changesOf({ program: withMeetings({ every: '3 weeks' }) }));
    expect(rhythm.every((one) => /^(moved|cancelled|changed) (rhythm|agenda)$/.test(one))).toBe(true);
    expect(rhythm).toContain('moved rhythm');
    const later = said(changesOf({ program: withMeetings({}, { start: '2026-03-23' }) }));
    expect(later).toContain('moved program-dates');
    const sooner = said(changesOf({ program: withMeetings({}, { end: '2026-05-29' }) }));
    expect(sooner).toContain('cancelled program-dates');
  });
});

describe('why a meeting is cancelled', () => {
  it('a pairing that is over, a member who leaves, an event that was dropped', () => {
    const ended = [pairing('P-A', 'M', 'A', 'ended'), pairing('P-B', 'M', 'B')];
    expect(said(changesOf({ pairings: ended }))).toEqual(['cancelled pairing-over']);
    const people = peopleMap([person('M'), { ...person('A'), outFrom: '2026-05-04' }, person('B')]);
    expect(said(changesOf({ people })).filter((one) => one.startsWith('cancelled'))).toEqual([
      'cancelled people A',
    ]);
    const events = [{ name: 'Visit', on: '2026-05-06 10:00', length: '60 min' }];
    const withEvent = planMeetings({ ...base, program: withMeetings({ events }) }).meetings;
    expect(said(changesOf({}, withEvent)).filter((one) => one.startsWith('cancelled'))).toEqual([
      'cancelled event-over',
    ]);
  });
  it('no time any more, and because of whom', () => {
    const third = nth('P-A-M3');
    const busy = [
      {
        person: 'A',
        start: `${addDays(third.start.slice(0, 10), -10)}T00:00:00Z`,
        end: `${addDays(third.start.slice(0, 10), 10)}T00:00:00Z`,
      },
    ];
    expect(said(changesOf({ busy })).filter((one) => one.startsWith('cancelled'))).toEqual([
      'cancelled no-time A',
    ]);
  });
});

it('says of every change why; where one person’s hours changed, every reason leads back to that person', () => {
  fc.assert(fc.property(changedHours, leadsBack), { numRuns: 8, seed: 11 });
});
