import { describe, expect, it } from 'vitest';
import { followPairings } from '../../src/follow/follow-pairings.ts';
import type { CheckIn } from '../../src/model/check-in.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { Goal } from '../../src/model/goal.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { addDays } from '../../src/time/day.ts';
import { checkIn, goal, meeting, pairing, program } from './small-records.ts';

/** The rhythm is two weeks: watch over 21 days, act over 28. Nobody is asked anything unless a test says so. */
const quiet: ProgramInput = { meetings: { every: '2 weeks' }, checkins: { waves: ['end'] } };
const start = '2026-03-02';
const day = (number: number): string => addDays(start, number);

function judge(given: {
  today: string;
  meetings?: readonly Meeting[];
  checkIns?: readonly CheckIn[];
  goals?: readonly Goal[];
  contacts?: readonly Contact[];
  pairing?: Pairing;
  settings?: ProgramInput;
}) {
  const [followed] = followPairings({
    program: program(given.settings ?? quiet),
    pairings: [given.pairing ?? pairing('P')],
    meetings: given.meetings ?? [],
    checkIns: given.checkIns ?? [],
    goals: given.goals ?? [goal('G', 'e-P')],
    contacts: given.contacts ?? [],
    today: given.today,
  });
  const health = followed?.health;
  return [
    health?.health,
    ...(health?.reasons ?? []).map(
      ({ rule, state, value, threshold, unit, person }) =>
        `${rule} ${state} ${value}/${threshold} ${unit} ${person}`,
    ),
  ];
}

/** They met on each of these days. */
const met = (...days: readonly number[]): Meeting[] =>
  days.map((number, at) => meeting('P', at + 1, day(number), 'held'));

describe('the health of a pairing, on both sides of each threshold', () => {
  it('too early: under 14 days', () => {
    expect(judge({ today: day(13) })).toEqual(['too-early', 'too-early too-early 13/14 days e-P']);
    expect(judge({ today: day(14) })).toEqual(['on-track']);
    expect(judge({ today: day(-1) })).toEqual(['too-early']);
  });

  it('no first meeting: watch after the first fortnight, act after day 30', () => {
    expect(judge({ today: day(14) })).toEqual(['on-track']);
    expect(judge({ today: day(15) })).toEqual(['watch', 'no-first-meeting watch 15/14 days e-P']);
    expect(judge({ today: day(30) })).toEqual(['watch', 'no-first-meeting watch 30/14 days e-P']);
    expect(judge({ today: day(31) })).toEqual(['act', 'no-first-meeting act 31/30 days e-P']);
    expect(judge({ today: day(20), meetings: met(3) })).toEqual(['on-track']);
  });

  it('no first meeting: half a rhythm where that is longer than a fortnight', () => {
    const settings = { ...quiet, meetings: { every: '6 weeks' } };
    expect(judge({ settings, today: day(21) })).toEqual(['on-track']);
    expect(judge({ settings, today: day(22) })).toEqual(['watch', 'no-first-meeting watch 22/21 days e-P']);
  });

  it('gap: watch over one and a half rhythms, act over two', () => {
    const meetings = met(1, 15);
    expect(judge({ meetings, today: day(36) })).toEqual(['on-track']);
    expect(judge({ meetings, today: day(37) })).toEqual(['watch', 'gap watch 22/21 days e-P']);
    expect(judge({ meetings, today: day(43) })).toEqual(['watch', 'gap watch 28/21 days e-P']);
    expect(judge({ meetings, today: day(44) })).toEqual(['act', 'gap act 29/28 days e-P']);
  });

  it('gap: the days of a pause that is over do not count, and no others', () => {
    const meetings = met(1, 15);
    const paused = pairing('P', { note: `by hand; paused ${day(20)} to ${day(30)}` });
    expect(judge({ pairing: paused, meetings, today: day(46) })).toEqual(['on-track']);
    expect(judge({ pairing: paused, meetings, today: day(47) })).toEqual([
      'watch',
      'gap watch 22/21 days e-P',
    ]);
  });

  it('gap: by the stretch of the rhythm the pairing is in', () => {
    // After the second meeting they meet every four weeks: 42 and 56 days.
    const settings = { ...quiet, meetings: { every: ['2 x 2 weeks', '6 x 4 weeks'] } };
    expect(judge({ settings, meetings: met(1, 15), today: day(57) })).toEqual(['on-track']);
    expect(judge({ settings, meetings: met(1, 15), today: day(58) })[0]).toBe('watch');
  });

  it('gap: where nobody marks meetings, only up to the last day anything is known of', () => {
    const planned = [meeting('P', 1, day(1)), meeting('P', 2, day(15)), meeting('P', 3, day(29))];
    const first = checkIn('P', 'mentee', day(16), { met: 2 });
    expect(judge({ meetings: planned, checkIns: [first], today: day(80) })).toEqual(['on-track']);
    const none = checkIn('P', 'mentee', day(60), { met: 0 });
    expect(judge({ meetings: planned, checkIns: [first, none], today: day(80) })).toEqual([
      'act',
      'gap act 45/28 days e-P',
    ]);
  });

  it('two missed in a row', () => {
    const one = [
      ...met(1),
      meeting('P', 2, day(15), 'missed'),
      meeting('P', 3, day(22), 'held'),
      meeting('P', 4, day(23), 'missed'),
    ];
    expect(judge({ meetings: one, today: day(30) })).toEqual(['on-track']);
    const two = [...one, meeting('P', 5, day(29), 'missed'), meeting('P', 6, day(30))];
    expect(judge({ meetings: two, today: day(30) })).toEqual(['act', 'missed-in-a-row act 2/2 meetings e-P']);
  });

  it('satisfaction at 2 of 5, of the person who said so', () => {
    const said = (satisfaction: number) =>
      judge({
        meetings: met(10, 24),
        today: day(30),
        checkIns: [checkIn('P', 'mentor', day(25), { satisfaction })],
      });
    expect(said(3)).toEqual(['on-track']);
    expect(said(2)).toEqual(['act', 'satisfaction-low act 2/2 of 5 m-P']);
  });

  it('satisfaction on a scale of its own: 2 of 5 is 3.25 of 10', () => {
    const settings: ProgramInput = {
      ...quiet,
      checkins: { waves: ['end'], questions: { satisfaction: { scale: { min: 1, max: 10 } } } },
    };
    const said = (satisfaction: number) =>
      judge({
        settings,
        meetings: met(10, 24),
        today: day(30),
        checkIns: [checkIn('P', 'mentee', day(25), { satisfaction })],
      });
    expect(said(4)).toEqual(['on-track']);
    expect(said(3)).toEqual(['act', 'satisfaction-low act 3/3.25 of 10 e-P']);
  });

  it('satisfaction that fell by 2 since the same person’s last answer', () => {
    const said = (...values: readonly number[]) =>
      judge({
        meetings: met(10, 24),
        today: day(30),
        checkIns: values.map((satisfaction, at) => checkIn('P', 'mentee', day(10 + at), { satisfaction })),
      });
    expect(said(5, 4)).toEqual(['on-track']);
    expect(said(5, 3)).toEqual(['act', 'satisfaction-fall act 2/2 points e-P']);
    expect(said(5, 3, 4)).toEqual(['on-track']);
  });

  it('no goal by day 30', () => {
    const meetings = met(10, 24);
    expect(judge({ meetings, goals: [], today: day(30) })).toEqual(['on-track']);
    expect(judge({ meetings, goals: [], today: day(31) })).toEqual(['watch', 'no-goal watch 31/30 days e-P']);
    expect(judge({ meetings, goals: [goal('G', 'e-P', { state: 'dropped' })], today: day(31) })[0]).toBe(
      'watch',
    );
    expect(judge({ meetings, goals: [goal('G', 'e-P', { pairing: 'other' })], today: day(31) })[0]).toBe(
      'watch',
    );
    const agreed = checkIn('P', 'mentor', day(29), { others: new Map([['goals_agreed', 'yes']]) });
    expect(judge({ meetings, goals: [], checkIns: [agreed], today: day(31) })).toEqual(['on-track']);
  });

  it('the sides differ by two meetings', () => {
    const said = (mentee: number, mentor: number) =>
      judge({
        meetings: met(10, 24),
        today: day(30),
        checkIns: [
          checkIn('P', 'mentee', day(25), { met: mentee, wave: 'w' }),
          checkIn('P', 'mentor', day(26), { met: mentor, wave: 'w' }),
        ],
      });
    expect(said(2, 3)).toEqual(['on-track']);
    expect(said(2, 4)).toEqual(['watch', 'sides-differ watch 2/2 meetings e-P']);
    expect(said(4, 1)[0]).toBe('watch');
  });

  it('asked to be contacted, until the same person says otherwise', () => {
    const asked = checkIn('P', 'mentee', day(20), { contactMe: true });
    expect(judge({ meetings: met(10, 24), checkIns: [asked], today: day(22) })).toEqual([
      'act',
      'contact-me act 2/0 days e-P',
    ]);
    const done = checkIn('P', 'mentee', day(25), { contactMe: false });
    expect(judge({ meetings: met(10, 24), checkIns: [asked, done], today: day(30) })).toEqual(['on-track']);
    const other = checkIn('P', 'mentor', day(25), { contactMe: false });
    expect(judge({ meetings: met(10, 24), checkIns: [asked, other], today: day(30) })[0]).toBe('act');
  });

  it('two waves unanswered is unknown, never on track', () => {
    const settings: ProgramInput = { ...quiet, checkins: { waves: ['day 10', 'day 20', 'day 30'] } };
    const answers = (...waves: readonly string[]) => [
      ...waves.map((wave) => checkIn('P', 'mentee', day(21), { wave, id: wave })),
      ...['day 10', 'day 20', 'day 30'].map((wave) =>
        checkIn('P', 'mentor', day(21), { wave, id: `m ${wave}` }),
      ),
    ];
    const meetings = met(10, 24);
    expect(judge({ settings, meetings, checkIns: answers('day 10'), today: day(29) })).toEqual(['on-track']);
    expect(judge({ settings, meetings, checkIns: answers('day 10'), today: day(30) })).toEqual([
      'unknown',
      'waves-unanswered unknown 2/2 check-ins e-P',
    ]);
    expect(judge({ settings, meetings, checkIns: answers('day 20'), today: day(30) })).toEqual(['on-track']);
  });
});

describe('health as a whole', () => {
  it('names every finding, the worst first', () => {
    const settings: ProgramInput = { ...quiet, checkins: { waves: ['day 10', 'day 20'] } };
    const asked = checkIn('P', 'mentor', day(29), { contactMe: true, wave: 'day 20' });
    expect(judge({ settings, goals: [], checkIns: [asked], today: day(40) })).toEqual([
      'act',
      'contact-me act 11/0 days m-P',
      'no-first-meeting act 40/30 days e-P',
      'waves-unanswered unknown 2/2 check-ins e-P',
      'no-goal watch 40/30 days e-P',
    ]);
  });

  it('hears a call for help in the first days, and nothing else', () => {
    const asked = checkIn('P', 'mentee', day(4), { contactMe: true });
    expect(judge({ checkIns: [asked], today: day(5) })).toEqual([
      'act',
      'contact-me act 1/0 days e-P',
      'too-early too-early 5/14 days e-P',
    ]);
  });

  it('rests while a pairing is paused, but for what somebody says', () => {
    const paused = pairing('P', { state: 'paused' });
    expect(judge({ pairing: paused, goals: [], today: day(100) })).toEqual(['on-track']);
    const asked = checkIn('P', 'mentee', day(90), { contactMe: true });
    expect(judge({ pairing: paused, checkIns: [asked], today: day(100) })[0]).toBe('act');
  });

  it('is closed when the pairing is over, and too early before it begins', () => {
    expect(judge({ pairing: pairing('P', { state: 'ended', ended: day(20) }), today: day(100) })).toEqual([
      'closed',
    ]);
    expect(judge({ pairing: pairing('P', { state: 'proposed' }), today: day(100) })).toEqual(['too-early']);
  });

  it('ignores what is withdrawn, superseded or dated later', () => {
    const bad = { satisfaction: 1, contactMe: true };
    const checkIns = [
      checkIn('P', 'mentee', day(20), { ...bad, state: 'withdrawn' }),
      checkIn('P', 'mentee', day(21), { ...bad, state: 'superseded' }),
      checkIn('P', 'mentee', day(31), bad),
    ];
    expect(judge({ meetings: met(10, 24), checkIns, today: day(30) })).toEqual(['on-track']);
  });

  it('takes its thresholds from program.yaml', () => {
    const settings: ProgramInput = {
      ...quiet,
      checkins: { waves: ['end'], health: { gap_act: 3, too_early_days: 7 } },
    };
    expect(judge({ settings, meetings: met(1), today: day(40) })).toEqual([
      'watch',
      'gap watch 39/21 days e-P',
    ]);
    expect(judge({ settings, today: day(8) })).toEqual(['on-track']);
  });
});
