import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsBySide, heldMeetings, lastReportDay } from '../../src/follow/held-meetings.ts';
import type { CheckIn } from '../../src/model/check-in.ts';
import { checkIn, meeting } from './small-records.ts';

const days = ['2026-03-04', '2026-03-18', '2026-04-01', '2026-04-15', '2026-04-29'];
const planned = days.map((day, at) => meeting('P', at + 1, day));
const until = '2026-05-01';

const sidesOf = (checkIns: readonly CheckIn[]) => ({
  own: checkIns.filter(({ side }) => side === 'mentee'),
  leader: checkIns.filter(({ side }) => side === 'mentor'),
});

function held(checkIns: readonly CheckIn[], meetings = planned, sinceStart = false) {
  const result = heldMeetings({
    meetings,
    voices: [{ ...sidesOf(checkIns), attends: () => true }],
    reported: lastReportDay(checkIns),
    sinceStart,
    until,
  });
  return { days: result.due.filter((due) => due.held).map(({ day }) => day), ...result };
}

describe('meetings that count as held', () => {
  it('are counted from one count to the next: a form of the first days that does not ask is none', () => {
    const baseline = checkIn('P', 'mentee', '2026-03-04', { wave: 'baseline' });
    const first = checkIn('P', 'mentee', '2026-03-10', { wave: 'day 30', met: 1 });
    expect(held([baseline, first])).toMatchObject({ days: ['2026-03-04'], firstMet: '2026-03-04' });
  });

  it('are the marked ones first; what is cancelled or still to come is not due', () => {
    const meetings = [
      meeting('P', 1, '2026-03-04', 'held'),
      meeting('P', 2, '2026-03-18', 'missed'),
      meeting('P', 3, '2026-04-01', 'cancelled'),
      meeting('P', 4, '2026-05-01'),
      meeting('P', 5, '2026-05-02', 'held'),
    ];
    const result = held([], meetings);
    expect(result.due).toHaveLength(3);
    expect(result.days).toEqual(['2026-03-04']);
    expect(result).toMatchObject({ firstMet: '2026-03-04', lastMet: '2026-03-04', knownUntil: until });
  });

  it('are those the mentee counts, in the time the count is about, the later ones of them', () => {
    const result = held([checkIn('P', 'mentee', '2026-04-08', { met: 2 })]);
    expect(result.days).toEqual(['2026-03-18', '2026-04-01']);
    // Nothing is known of the days after the answer.
    expect(result.knownUntil).toBe('2026-04-08');
  });

  it('never are more than were due, nor a meeting marked missed', () => {
    const missed = planned.map((one) => (one.number === 2 ? { ...one, state: 'missed' as const } : one));
    expect(held([checkIn('P', 'mentee', '2026-04-30', { met: 40 })], missed).days).toHaveLength(4);
    expect(held([checkIn('P', 'mentee', '2026-03-10', { met: 40 })]).days).toHaveLength(5);
  });

  it('take the mentor’s word where the mentee gave none, and after the mentee’s last answer', () => {
    expect(held([checkIn('P', 'mentor', '2026-04-08', { met: 3 })]).days).toHaveLength(3);
    // Both answered wave 1: the mentee's 1 stands, not the mentor's 3. Of wave 2 the mentor alone tells: 2 more.
    const both = [
      checkIn('P', 'mentee', '2026-04-05', { met: 1, wave: 'day 30' }),
      checkIn('P', 'mentor', '2026-04-08', { met: 3, wave: 'day 30' }),
      checkIn('P', 'mentor', '2026-04-30', { met: 2, wave: 'day 60' }),
    ];
    expect(held(both).days).toEqual(['2026-04-01', '2026-04-15', '2026-04-29']);
    // The mentor's first answer counts from the start: what the mentee has told of that time comes off.
    const late = [
      checkIn('P', 'mentee', '2026-04-05', { met: 2, wave: 'day 30' }),
      checkIn('P', 'mentor', '2026-04-30', { met: 3, wave: 'day 60' }),
    ];
    expect(held(late).days).toEqual(['2026-03-18', '2026-04-01', '2026-04-29']);
  });

  it('do not count twice what is marked and reported', () => {
    const marked = planned.map((one) => (one.number === 1 ? { ...one, state: 'held' as const } : one));
    expect(held([checkIn('P', 'mentee', '2026-04-08', { met: 2 })], marked).days).toEqual([
      '2026-03-04',
      '2026-04-01',
    ]);
  });

  it('understand a count that runs from the start', () => {
    const counts = [
      checkIn('P', 'mentee', '2026-04-08', { met: 2 }),
      checkIn('P', 'mentee', '2026-04-30', { met: 3 }),
    ];
    expect(held(counts, planned, true).days).toEqual(['2026-03-18', '2026-04-01', '2026-04-29']);
    expect(held(counts, planned, false).days).toHaveLength(5);
  });

  it('have a last date even without a schedule: they met by the day they said so', () => {
    expect(held([checkIn('P', 'mentee', '2026-04-08', { met: 1 })], [])).toMatchObject({
      due: [],
      hasMet: true,
      lastMet: '2026-04-08',
    });
    expect(held([checkIn('P', 'mentee', '2026-04-08', { met: 1 })], []).firstMet).toBeUndefined();
    expect(held([checkIn('P', 'mentee', '2026-04-08', { met: 0 })], []).hasMet).toBe(false);
  });

  it('are at least the marked ones and never more than due, whatever people report', () => {
    const state = fc.constantFrom('planned' as const, 'held' as const, 'missed' as const, 'moved' as const);
    const answer = fc.record({
      day: fc.constantFrom(...days),
      met: fc.nat(9),
      side: fc.constantFrom('mentee' as const, 'mentor' as const),
    });
    fc.assert(
      fc.property(
        fc.array(state, { minLength: 5, maxLength: 5 }),
        fc.array(answer, { maxLength: 4 }),
        (states, answers) => {
          const meetings = planned.map((one, at) => ({ ...one, state: states[at] ?? 'planned' }));
          const checkIns = answers
            .map(({ day, met, side }, at) => checkIn('P', side, day, { met, id: `c${at}`, wave: day }))
            .sort((a, b) => (a.date < b.date ? -1 : 1));
          const { due } = held(checkIns, meetings);
          const count = due.filter((one) => one.held).length;
          expect(count).toBeGreaterThanOrEqual(states.filter((one) => one === 'held').length);
          expect(count).toBeLessThanOrEqual(5 - states.filter((one) => one === 'missed').length);
        },
      ),
    );
  });
});

describe('what the two sides say of the same time', () => {
  it('is compared since the wave both answered before', () => {
    const answers = [
      checkIn('P', 'mentee', '2026-04-01', { met: 5, wave: 'day 30' }),
      checkIn('P', 'mentor', '2026-04-01', { met: 1, wave: 'day 30' }),
      checkIn('P', 'mentee', '2026-05-01', { met: 1, wave: 'day 60' }),
      checkIn('P', 'mentee', '2026-06-01', { met: 2, wave: 'day 90' }),
      checkIn('P', 'mentor', '2026-06-01', { met: 3, wave: 'day 90' }),
    ];
    // The mentor left day 60 out: 3 since day 30 against 1 + 2.
    expect(countsBySide(sidesOf(answers), false)).toEqual({ mentee: 3, mentor: 3 });
    expect(countsBySide(sidesOf(answers.slice(0, 2)), false)).toEqual({ mentee: 5, mentor: 1 });
    expect(countsBySide(sidesOf(answers.slice(2, 4)), false)).toBeUndefined();
  });
});
