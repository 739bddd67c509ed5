import { describe, expect, it } from 'vitest';
import { movePairing } from '../../src/follow/pairing-life.ts';
import type { Person } from '../../src/model/person.ts';
import { requiredModules } from '../../src/templates/training/modules.ts';
import { addDays } from '../../src/time/day.ts';
import { checkIn, circleOf, goal, meeting, pairing, talk, without } from './small-records.ts';
import { mattersOn } from './status-records.ts';

const start = '2026-03-02';
const day = (number: number): string => addDays(start, number);
const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: `Person ${id}`,
  email: `${id}@x.example`,
  roles: ['mentee'],
  timezone: 'UTC',
  capacity: {},
  as: {},
  managers: [],
  places: [],
  ...more,
});

describe('answers that are out', () => {
  const settings = { checkins: { waves: ['day 10', 'day 20', 'end', 'end + 6 months'] } };
  const given = {
    settings,
    pairings: [pairing('P')],
    people: [person('e-P')],
    checkIns: [checkIn('P', 'mentor', day(21), { wave: 'day 20' })],
  };

  it('name who owes the answer to the wave they are in, since when, and how many in a row', () => {
    const { unanswered } = mattersOn({ ...given, today: day(25) });
    expect(unanswered).toEqual([
      {
        pairing: 'P',
        person: 'e-P',
        side: 'mentee',
        wave: 'day 20',
        opened: day(20),
        missed: 2,
        address: 'e-P@x.example',
      },
    ]);
    expect(mattersOn({ ...given, today: day(9) }).unanswered).toEqual([]);
  });

  it('are not asked of who pauses; of who has completed, only at the end and after it', () => {
    const paused = [pairing('P', { state: 'paused' })];
    expect(mattersOn({ ...given, pairings: paused, today: day(25) }).unanswered).toEqual([]);
    const completed = [pairing('P', { state: 'completed', ended: '2026-11-27' })];
    const waves = (today: string) =>
      mattersOn({ ...given, pairings: completed, today }).unanswered.map(({ wave }) => wave);
    expect(waves('2026-11-26')).toEqual(['day 20']);
    expect(waves('2026-11-27')).toEqual(['end', 'end']);
    expect(waves('2027-05-27')).toEqual(['end + 6 months', 'end + 6 months']);
  });
});

describe('agreements', () => {
  const answered = (word: string, on = 31) => [
    checkIn('P', 'mentee', day(on), { others: new Map([['agreement', word]]) }),
  ];
  const settings = { checkins: { waves: ['day 30'], questions: { agreement: { column: 'Signed?' } } } };
  const unsigned = (more: Partial<Parameters<typeof mattersOn>[0]>) =>
    mattersOn({ pairings: [pairing('P')], today: day(31), ...more }).agreements.map(
      ({ pairing: id, since, known }) => `${id} ${since} ${known}`,
    );

  it('are asked for after day 30, where the program asks for them at all', () => {
    expect(unsigned({})).toEqual([]);
    expect(unsigned({ settings, today: day(30) })).toEqual([]);
    expect(unsigned({ settings })).toEqual([`P ${day(30)} false`]);
    expect(unsigned({ settings, checkIns: answered('Yes') })).toEqual([]);
    expect(unsigned({ settings, checkIns: answered('Nein') })).toEqual([`P ${day(30)} true`]);
    // An answer of tomorrow is not known today.
    expect(unsigned({ settings, checkIns: answered('Ja', 32) })).toEqual([`P ${day(30)} false`]);
    expect(unsigned({ settings: { ...settings, format: 'informal' } })).toEqual([]);
  });

  it('are settled at the second meeting, where pairings.csv has a column for them', () => {
    const meetings = [meeting('P', 1, day(3), 'held'), meeting('P', 2, day(10), 'held')];
    const kept = (cell?: string) => new Map(cell === undefined ? [] : [['P', cell]]);
    const on = (number: number, cell?: string) =>
      unsigned({ meetings, kept: kept(cell), today: day(number) });
    expect(on(10)).toEqual([]);
    expect(on(11)).toEqual([`P ${day(10)} false`]);
    expect(on(11, day(9))).toEqual([]);
    expect(on(11, day(12))).toEqual([`P ${day(10)} false`]);
    expect(on(11, 'signed')).toEqual([]);
    expect(on(11, 'No')).toEqual([`P ${day(10)} false`]);
  });
});

describe('training', () => {
  const modules = requiredModules([
    'mentor-basics',
    'mentee-basics',
    { module: 'Our own', minutes: 10 },
    { module: 'boundaries', for: 'mentor' },
    'manager-brief',
  ]);
  const people = [
    person('e-P'),
    person('m-P', { capacity: { mentor: 1 } }),
    person('m-Q', { capacity: { mentor: 1 } }),
  ];
  const missing = (more: Partial<Parameters<typeof mattersOn>[0]>) =>
    mattersOn({ people, modules, today: day(0), ...more }).training.map(
      (one) => `${one.person} ${one.module} ${one.minutes} ${one.neededBy} ${one.overdue}`,
    );

  it('knows the side and the minutes of the built-in modules', () => {
    expect(modules).toEqual([
      { module: 'mentor-basics', side: 'mentor', minutes: 90 },
      { module: 'mentee-basics', side: 'mentee', minutes: 60 },
      { module: 'Our own', side: 'both', minutes: 10 },
      { module: 'boundaries', side: 'mentor', minutes: 30 },
      { module: 'manager-brief', side: 'manager', minutes: 20 },
    ]);
  });

  it('asks every mentor before the match, and from then on those who take part', () => {
    expect(missing({}).map((line) => line.split(' ')[0])).toEqual(['m-P', 'm-Q', 'm-P', 'm-Q', 'm-P', 'm-Q']);
    const meetings = [meeting('P', 1, day(3))];
    const running = { pairings: [pairing('P')], meetings };
    expect(missing(running)).toEqual([
      'm-P Our own 10 null true',
      'm-P boundaries 30 null true',
      'm-P mentor-basics 90 null true',
      `e-P Our own 10 ${day(3)} false`,
      `e-P mentee-basics 60 ${day(3)} false`,
    ]);
    expect(missing({ ...running, today: day(3) })).toContain(`e-P mentee-basics 60 ${day(3)} true`);
  });

  it('takes what is completed by today, and nothing that is completed later', () => {
    const done = (completed: string) => [{ person: 'e-P', module: 'mentee-basics', completed }];
    const on = (completed: string) =>
      missing({ pairings: [pairing('P')], training: done(completed), today: day(1) });
    expect(on(day(1)).filter((line) => line.includes('mentee-basics'))).toEqual([]);
    expect(on(day(2)).filter((line) => line.includes('mentee-basics'))).toHaveLength(1);
  });

  it('is silent where the program asks for none', () => {
    expect(mattersOn({ pairings: [pairing('P')], people, today: day(5) }).training).toEqual([]);
  });
});

describe('milestones', () => {
  const reached = (more: Partial<Parameters<typeof mattersOn>[0]>) =>
    mattersOn({ pairings: [pairing('P')], today: day(30), ...more }).milestones.map(
      ({ kind, on, people, what }) => `${kind} ${on} ${people.join('+')} ${what}`,
    );

  it('are news for a fortnight: a goal met', () => {
    const met = (revised: string) => [goal('G', 'e-P', { state: 'met', revised, title: 'A talk' })];
    expect(reached({ goals: met(day(17)) })).toEqual([`goal-met ${day(17)} e-P A talk`]);
    expect(reached({ goals: met(day(16)) })).toEqual([]);
    expect(reached({ goals: met(day(31)) })).toEqual([]);
    expect(reached({ goals: [goal('G', 'e-P', { state: 'open', due: day(29) })] })).toEqual([]);
  });

  it('are the tenth meeting, half-time and the end', () => {
    const meetings = Array.from({ length: 11 }, (_, at) => meeting('P', at + 1, day(2 * at + 2), 'held'));
    expect(reached({ meetings })).toEqual([`tenth-meeting ${day(20)} e-P+m-P null`]);
    expect(reached({ meetings: meetings.slice(0, 9) })).toEqual([]);
    expect(reached({ today: '2026-07-15' })).toEqual(['half-time 2026-07-15 e-P+m-P null']);
    expect(reached({ today: '2026-07-14' })).toEqual([]);
    const completed = [pairing('P', { state: 'completed', ended: day(25) })];
    expect(reached({ pairings: completed })).toEqual([`completed ${day(25)} e-P+m-P null`]);
  });
});

describe('steps that wait', () => {
  it('closes what ends within three weeks; the command once the day has passed', () => {
    const given = {
      pairings: [pairing('P'), pairing('Q', { state: 'paused' }), pairing('R', { state: 'draft' })],
    };
    expect(mattersOn({ ...given, today: '2026-11-05' }).closing).toEqual([]);
    expect(mattersOn({ ...given, today: '2026-11-06' }).closing.map(({ pairing: id }) => id)).toEqual([
      'P',
      'Q',
    ]);
    expect(mattersOn({ ...given, today: '2026-11-27' }).commands).toEqual([]);
    expect(mattersOn({ ...given, today: '2026-11-28' }).commands).toEqual([
      { for: 'closing', command: 'mentor pairing P Q complete --on 2026-11-27' },
    ]);
    // Where nothing else is open, all of them.
    expect(mattersOn({ pairings: given.pairings.slice(0, 2), today: '2026-11-28' }).commands).toEqual([
      { for: 'closing', command: 'mentor pairing all complete --on 2026-11-27' },
    ]);
  });

  it('closes a rotation after its last talk, whatever the end of the program', () => {
    const rotation = {
      settings: { format: 'flash' as const },
      pairings: [talk('R', 1, ['A', 'M']), talk('R', 2, ['B', 'M'])],
      meetings: [{ ...meeting('R', 1, day(3)), people: ['A', 'M'] }],
    };
    expect(mattersOn({ ...rotation, today: day(4) }).commands.map(({ command }) => command)).toEqual([
      `mentor pairing R complete --on ${day(3)}`,
    ]);
  });

  it('starts what both have accepted, from its first meeting on', () => {
    const accepted = without(pairing('P', { state: 'accepted', drafted: day(-9) }), 'started');
    const given = { pairings: [accepted], meetings: [meeting('P', 1, day(4))] };
    expect(mattersOn({ ...given, today: day(3) }).starting).toEqual([]);
    expect(mattersOn({ ...given, today: day(4) })).toMatchObject({
      starting: [{ pairing: 'P', due: day(4) }],
      commands: [{ for: 'starting', command: `mentor pairing P start --on ${day(4)}` }],
    });
  });

  it('starts nothing before the last yes: that step would be refused', () => {
    const late = without(
      pairing('P', { state: 'accepted', proposed: day(1), menteeAccepted: day(8), mentorAccepted: day(6) }),
      'started',
    );
    const given = { pairings: [late], meetings: [meeting('P', 1, day(4))] };
    expect(mattersOn({ ...given, today: day(7) }).starting).toEqual([]);
    const { starting, commands } = mattersOn({ ...given, today: day(20) });
    expect(starting.map(({ due }) => due)).toEqual([day(8)]);
    expect(commands.map(({ command }) => command)).toEqual([`mentor pairing P start --on ${day(8)}`]);
    expect(movePairing(late, { verb: 'start', on: day(8) })).not.toHaveProperty('refused');
  });

  it('names whose answer to a proposal is missing, after the time they have', () => {
    const proposed = without(pairing('P', { state: 'proposed', proposed: day(-20) }), 'started');
    const waiting = (menteeAccepted: string | undefined, today: string) =>
      mattersOn({
        pairings: [{ ...proposed, ...(menteeAccepted === undefined ? {} : { menteeAccepted }) }],
        today,
      }).proposals.map((one) => `${one.person} ${one.answerBy}`);
    expect(waiting(undefined, day(-13))).toEqual([]);
    expect(waiting(undefined, day(-12))).toEqual([`e-P ${day(-13)}`]);
    // The mentor is asked from the mentee's yes on.
    expect(waiting(day(-15), day(-9))).toEqual([]);
    expect(waiting(day(-15), day(-7))).toEqual([`m-P ${day(-8)}`]);
    const circle = circleOf('K', ['A'], { state: 'proposed', proposed: day(-20) }).map((row) =>
      without(row, 'started'),
    );
    expect(mattersOn({ pairings: circle, today: day(0) }).proposals.map((one) => one.person)).toEqual(['A']);
  });

  it('leaves people out where person_level is off', () => {
    const settings = { privacy: { person_level: 'off' as const } };
    const off = mattersOn({ settings, pairings: [pairing('P')], today: '2026-11-28' });
    expect(off.unanswered).toEqual([]);
    expect(off.closing).toEqual([{ pairing: 'P', people: [], ends: '2026-11-27', passed: true }]);
  });
});

describe('a day of the past', () => {
  it('does not know what came later', () => {
    const ended = pairing('P', { state: 'ended', ended: day(60), endReason: 'no time', drafted: day(-9) });
    const late = pairing('Q', { started: day(61), drafted: day(55) });
    const ids = (today: string) =>
      mattersOn({ pairings: [ended, late], today, settings: { end: day(70) } }).closing.map(
        ({ pairing: id }) => id,
      );
    expect(ids(day(59))).toEqual(['P']);
    expect(ids(day(60))).toEqual([]);
    expect(ids(day(61))).toEqual(['Q']);
  });
});
