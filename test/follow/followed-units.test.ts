import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followPairings, type Records } from '../../src/follow/follow-pairings.ts';
import { statusToday } from '../../src/follow/status.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { checkIn, circleOf, goal, groupOf, meeting, pairing, program, said, talk } from './small-records.ts';

const settings: ProgramInput = {
  format: 'group',
  meetings: { every: '2 weeks' },
  checkins: { waves: ['day 30', 'day 60'] },
};
const group = groupOf('G', 'M', ['A', 'B', 'C']);
/** Six meetings, a fortnight apart. */
const days = ['2026-03-04', '2026-03-18', '2026-04-01', '2026-04-15', '2026-04-29', '2026-05-13'];
const meetings = days.map((day, at) => ({ ...meeting('G', at + 1, day), people: ['A', 'B', 'C', 'M'] }));
const goals = ['A', 'B', 'C', 'D', 'E'].map((person) => goal(`G-${person}`, person));

function follow(given: Partial<Records> & { settings?: ProgramInput }) {
  const { settings: own = settings, ...records } = given;
  const [one] = followPairings({
    program: program(own),
    pairings: group,
    meetings: [],
    checkIns: [],
    goals,
    contacts: [],
    today: '2026-04-09',
    ...records,
  });
  if (one === undefined) throw new Error('nothing is followed');
  return one;
}

const heldDays = ({ due }: ReturnType<typeof follow>) => due.filter((one) => one.held).map(({ day }) => day);
const reasons = ({ health }: ReturnType<typeof follow>) =>
  health.reasons.map((r) => `${r.rule} ${r.state} ${r.value}/${r.threshold} ${r.person}`);

describe('a group', () => {
  it('is one, however many rows it has, with one answer of each person and wave', () => {
    const checkIns = [
      said('G', 'A', '2026-04-02', { wave: 'day 30', satisfaction: 5 }),
      said('G', 'C', '2026-04-03', { wave: 'day 30', satisfaction: 4 }),
      checkIn('G', 'mentor', '2026-04-03', { person: 'M', wave: 'day 30' }),
    ];
    const followed = followPairings({
      program: program(settings),
      pairings: group,
      meetings,
      checkIns,
      goals,
      contacts: [],
      today: '2026-04-09',
    });
    expect(followed).toHaveLength(1);
    expect(
      followed[0]?.members.map(({ person, side, waves }) => [person, side, waves[0]?.answer?.satisfaction]),
    ).toEqual([
      ['A', 'mentee', 5],
      ['B', 'mentee', undefined],
      ['C', 'mentee', 4],
      ['M', 'mentor', undefined],
    ]);
    // Three meetings by 9 April, each once, though there are three rows.
    expect(followed[0]?.due).toHaveLength(3);
  });

  it('met where at least half of those say so whose counts cover the day', () => {
    const count = (...met: readonly (readonly [string, number])[]) =>
      heldDays(
        follow({
          meetings,
          checkIns: met.map(([person, n]) => said('G', person, '2026-04-08', { met: n })),
        }),
      );
    // 3, 2 and 2 of three meetings: the median is 2, and a lower count is given to the later ones.
    expect(count(['A', 3], ['B', 2], ['C', 2])).toEqual(['2026-03-18', '2026-04-01']);
    // Of 3 and 1 the greater stands: whoever was absent counts fewer.
    expect(count(['A', 3], ['B', 1])).toEqual(['2026-03-04', '2026-03-18', '2026-04-01']);
    expect(count(['A', 0], ['B', 0], ['C', 3])).toEqual([]);
  });

  it('believes a mark before any count, and whoever leads where no member counts', () => {
    const marked = meetings.map((one) => (one.number === 1 ? { ...one, state: 'held' as const } : one));
    expect(heldDays(follow({ meetings: marked }))).toEqual(['2026-03-04']);
    const led = checkIn('G', 'mentor', '2026-04-08', { person: 'M', met: 2 });
    expect(heldDays(follow({ meetings, checkIns: [led] }))).toEqual(['2026-03-18', '2026-04-01']);
    expect(heldDays(follow({ meetings, checkIns: [led, said('G', 'B', '2026-04-08', { met: 0 })] }))).toEqual(
      [],
    );
  });

  it('asks a late joiner from their own first day, and counts their word on later meetings alone', () => {
    const late = [...group, pairing('G', { mentee: 'D', mentor: 'M', started: '2026-04-10' })];
    const checkIns = [
      said('G', 'A', '2026-04-08', { met: 3 }),
      said('G', 'D', '2026-05-01', { met: 2 }),
      said('G', 'A', '2026-05-02', { met: 0 }),
    ];
    const one = follow({ pairings: late, meetings, checkIns, today: '2026-05-11' });
    expect(
      one.members.map(({ person, began, waves }) => [person, began, waves.map((w) => w.opened)]),
    ).toEqual([
      ['A', '2026-03-02', ['2026-04-01', '2026-05-01']],
      ['B', '2026-03-02', ['2026-04-01', '2026-05-01']],
      ['C', '2026-03-02', ['2026-04-01', '2026-05-01']],
      ['D', '2026-04-10', ['2026-05-10']],
      ['M', '2026-03-02', ['2026-04-01', '2026-05-01']],
    ]);
    // March by A alone; 15 and 29 April A says none and D both: one of two.
    expect(heldDays(one)).toEqual(days.slice(0, 5));
  });

  it('follows whoever left until that day, and watches a group that became too small', () => {
    const [a, b, c] = group;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three members');
    const gone = [a, { ...b, state: 'ended' as const, ended: '2026-04-10', endReason: 'no time' }, c];
    const one = follow({
      pairings: gone,
      meetings: meetings.map((m) => ({ ...m, state: 'held' as const })),
      checkIns: [said('G', 'B', '2026-04-02', { wave: 'day 30', contactMe: true })],
      today: '2026-05-15',
    });
    // 'no time' is over for B alone, and so is their call for help.
    expect(reasons(one)).toEqual([
      'waves-unanswered unknown 2/2 A',
      'waves-unanswered unknown 2/2 C',
      'waves-unanswered unknown 2/2 M',
      'too-few-members watch 2/3 M',
    ]);
    expect(one.members.find(({ person }) => person === 'B')).toMatchObject({
      state: 'ended',
      ended: '2026-04-10',
      waves: [{ wave: 'day 30' }],
    });
    expect(one.health.members?.map(({ person, health }) => [person, health])).toEqual([
      ['A', 'unknown'],
      ['B', 'closed'],
      ['C', 'unknown'],
      ['M', 'unknown'],
    ]);
  });

  it('is not too small as long as nobody has left: the match made it so', () => {
    const two = groupOf('G', 'M', ['A', 'B']);
    const held = meetings.map((m) => ({ ...m, state: 'held' as const }));
    const quiet = { ...settings, checkins: { waves: ['end'] } };
    expect(reasons(follow({ settings: quiet, pairings: two, meetings: held, today: '2026-05-15' }))).toEqual(
      [],
    );
  });

  it('is as well as its worst finding, which names the person; what concerns all is said to who leads', () => {
    const checkIns = [
      said('G', 'B', '2026-04-02', { wave: 'day 30', satisfaction: 2 }),
      said('G', 'A', '2026-04-02', { wave: 'day 30', satisfaction: 4 }),
    ];
    const some = goals.filter(({ person }) => person !== 'C');
    const one = follow({ checkIns, goals: some, today: '2026-04-09' });
    // 38 days without a meeting: over 30. C has no goal; 38 days: over 30.
    expect(reasons(one)).toEqual([
      'satisfaction-low act 2/2 B',
      'no-first-meeting act 38/30 M',
      'no-goal watch 38/30 C',
    ]);
    expect(one.health.health).toBe('act');
    expect(one.health.members).toEqual([
      { person: 'A', side: 'mentee', health: 'on-track' },
      { person: 'B', side: 'mentee', health: 'act' },
      { person: 'C', side: 'mentee', health: 'watch' },
      { person: 'M', side: 'mentor', health: 'on-track' },
    ]);
    const status = statusToday({
      program: program(settings),
      people: [],
      followed: [one],
      today: '2026-04-09',
    });
    expect(status.attention.map(({ person, partner, rule }) => [person, partner, rule])).toEqual([
      ['B', 'M', 'satisfaction-low'],
      ['M', '', 'no-first-meeting'],
      ['C', 'M', 'no-goal'],
    ]);
    // Four people are asked once each, two have answered; one group.
    expect(status.due).toEqual([{ wave: 'day 30', asked: 4, answered: 2 }]);
    expect(status.counts).toMatchObject({ open: 1, act: 1 });
  });

  it('asks each member for a goal: that one has agreed on theirs says nothing of another’s', () => {
    const agreed = said('G', 'A', '2026-04-02', { others: new Map([['goals_agreed', 'yes']]) });
    const held = meetings.map((m) => ({ ...m, state: 'held' as const }));
    const one = follow({
      settings: { ...settings, checkins: { waves: ['end'] } },
      meetings: held,
      checkIns: [agreed],
      goals: [],
    });
    expect(reasons(one)).toEqual(['no-goal watch 38/30 B', 'no-goal watch 38/30 C']);
  });

  it('goes on under another mentor, who is asked from their own first day', () => {
    const before = groupOf('G', 'M', ['A', 'B'], { state: 'ended', ended: '2026-04-10', endReason: 'ill' });
    const after = groupOf('G', 'N', ['A', 'B'], { started: '2026-04-10' });
    const one = follow({ pairings: [...before, ...after], meetings, today: '2026-05-20' });
    expect(
      one.members.map(({ person, state, began, waves }) => [person, state, began, waves.length]),
    ).toEqual([
      ['A', 'active', '2026-03-02', 2],
      ['B', 'active', '2026-03-02', 2],
      ['M', 'ended', '2026-03-02', 1],
      ['N', 'active', '2026-04-10', 1],
    ]);
    expect(one.due).toHaveLength(6);
    expect(one.health.reasons.find(({ rule }) => rule === 'no-first-meeting')?.person).toBe('N');
  });
});

describe('equals', () => {
  it('of a circle answer alike, each owes a goal, and under four a circle that somebody left is small', () => {
    const [a, ...others] = circleOf('K', ['A', 'B', 'C', 'D']);
    if (a === undefined) throw new Error('a circle');
    const gone = [{ ...a, state: 'ended' as const, ended: '2026-03-20' }, ...others];
    const one = follow({
      settings: { ...settings, format: 'circle' },
      pairings: gone,
      meetings: [{ ...meeting('K', 1, '2026-04-01', 'held'), people: ['B', 'C', 'D'] }],
      goals: goals.filter(({ person }) => person !== 'D'),
      today: '2026-04-10',
    });
    expect(one.unit.kind).toBe('circle');
    expect(one.members.map(({ side }) => side)).toEqual(['mentee', 'mentee', 'mentee', 'mentee']);
    expect(reasons(one)).toEqual(['too-few-members watch 3/4 B', 'no-goal watch 39/30 D']);
  });

  it('who are two are neither compared nor led: of two counts the greater stands', () => {
    const pair = [pairing('Q', { mentee: 'A', mentor: 'B', role: 'peer' })];
    const one = follow({
      settings: { ...settings, format: 'peer' },
      pairings: pair,
      meetings: meetings.map((m) => ({ ...m, id: `Q-${m.number}`, pairing: 'Q', people: ['A', 'B'] })),
      checkIns: [said('Q', 'A', '2026-04-08', { met: 0 }), said('Q', 'B', '2026-04-08', { met: 3 })],
    });
    expect(one.unit.kind).toBe('peers');
    expect(heldDays(one)).toHaveLength(3);
    expect(reasons(one)).toEqual([]);
    expect(one.health.members).toBeUndefined();
    const { attention } = statusToday({
      program: program(),
      people: [],
      followed: [follow({ settings: { ...settings, format: 'peer' }, pairings: pair })],
      today: '2026-04-09',
    });
    // 38 days, no meeting: the one is called about the other.
    expect(attention.map(({ person, partner }) => [person, partner])).toEqual([['A', 'B']]);
  });
});

describe('a rotation', () => {
  const rotation = [
    talk('R', 1, ['A', 'M']),
    talk('R', 1, ['B', 'N']),
    talk('R', 2, ['A', 'N']),
    talk('R', 2, ['B', 'M']),
  ];
  const flash = { ...settings, format: 'flash' as const };
  const talkOn = (number: number, day: string, people: string[], state: 'planned' | 'held' | 'missed') => ({
    ...meeting('R', number, day, state),
    id: `R-${people.join('-')}`,
    people,
  });

  it('holds each talk by the word of the two in it, and nobody else’s', () => {
    const one = follow({
      settings: flash,
      pairings: rotation,
      meetings: [
        talkOn(1, '2026-03-04', ['A', 'M'], 'planned'),
        talkOn(1, '2026-03-04', ['B', 'N'], 'planned'),
        talkOn(2, '2026-03-04', ['A', 'N'], 'planned'),
        talkOn(2, '2026-03-04', ['B', 'M'], 'held'),
      ],
      checkIns: [said('R', 'A', '2026-03-05', { met: 2 }), said('R', 'B', '2026-03-05', { met: 1 })],
    });
    // A tells of both talks of A; B of one, which is the marked one: the other was not held.
    expect(one.due.map(({ meeting: { people }, held }) => [people.join(), held])).toEqual([
      ['A,M', true],
      ['A,N', true],
      ['B,M', true],
      ['B,N', false],
    ]);
    expect(one.members.map(({ person, side }) => [person, side])).toEqual([
      ['A', 'mentee'],
      ['B', 'mentee'],
      ['M', 'mentor'],
      ['N', 'mentor'],
    ]);
  });

  it('holds a talk by the mentor’s word where the mentee is silent', () => {
    const one = follow({
      settings: flash,
      pairings: rotation,
      meetings: [
        talkOn(1, '2026-03-04', ['A', 'M'], 'planned'),
        talkOn(2, '2026-03-04', ['B', 'M'], 'planned'),
        talkOn(2, '2026-03-04', ['B', 'N'], 'planned'),
      ],
      checkIns: [said('R', 'A', '2026-03-05', { met: 1 }), said('R', 'M', '2026-03-05', { met: 2 })],
    });
    expect(one.due.map(({ meeting: { people }, held }) => [people.join(), held])).toEqual([
      ['A,M', true],
      ['B,M', true],
      ['B,N', false],
    ]);
  });

  it('has no rhythm to fall behind, only talks that one person misses one after the other', () => {
    const one = follow({
      settings: flash,
      pairings: rotation,
      meetings: [
        talkOn(1, '2026-03-04', ['A', 'M'], 'held'),
        talkOn(1, '2026-03-04', ['B', 'N'], 'missed'),
        talkOn(2, '2026-03-05', ['A', 'N'], 'missed'),
        talkOn(2, '2026-03-05', ['B', 'M'], 'missed'),
      ],
      goals: [],
      today: '2026-04-20',
    });
    expect(reasons(one)).toEqual(['missed-in-a-row act 2/2 B', 'missed-in-a-row act 2/2 N']);
  });
});

describe('whatever meets', () => {
  const counted = fc.record({
    day: fc.constantFrom(...days),
    met: fc.nat(4),
    who: fc.constantFrom('A', 'B', 'M'),
    satisfaction: fc.integer({ min: 1, max: 5 }),
    contactMe: fc.boolean(),
  });
  const state = fc.constantFrom('planned' as const, 'held' as const, 'missed' as const);
  const records = fc.record({
    answers: fc.array(counted, { maxLength: 6 }),
    states: fc.array(state, { minLength: 6, maxLength: 6 }),
    today: fc.constantFrom('2026-03-10', '2026-04-20', '2026-05-20', '2026-07-01'),
  });

  it('a group of two is followed like a pair', () => {
    fc.assert(
      fc.property(records, ({ answers, states, today }) => {
        const of = (format: 'one-to-one' | 'group') => {
          const one = follow({
            settings: { ...settings, format },
            pairings: groupOf('G', 'M', ['A']),
            meetings: meetings.map((m, at) => ({ ...m, people: ['A', 'M'], state: states[at] ?? 'planned' })),
            checkIns: answers
              .filter(({ who }) => who !== 'B')
              .map(({ day, who, ...values }, at) =>
                checkIn('G', who === 'M' ? 'mentor' : 'mentee', day, {
                  ...values,
                  person: who,
                  id: `c${at}`,
                  wave: day < '2026-05-01' ? 'day 30' : 'day 60',
                }),
              ),
            today,
          });
          const { unit: _kind, ...rest } = one;
          return rest;
        };
        expect(of('group')).toEqual(of('one-to-one'));
      }),
      { numRuns: 200 },
    );
  });

  it('the order of rows, answers and meetings never matters', () => {
    const rows = [
      ...group,
      ...circleOf('K', ['D', 'E', 'F']),
      talk('R', 1, ['A', 'M']),
      talk('R', 2, ['B', 'M']),
    ];
    const all = (given: { rows: typeof rows; answers: ReturnType<typeof said>[]; met: typeof meetings }) =>
      followPairings({
        program: program(settings),
        pairings: given.rows,
        meetings: given.met,
        checkIns: given.answers,
        goals,
        contacts: [],
        today: '2026-05-20',
      });
    fc.assert(
      fc.property(
        fc.array(counted, { maxLength: 6 }),
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.shuffledSubarray(meetings, { minLength: meetings.length }),
        (answers, shuffled, met) => {
          const checkIns = answers.map(({ day, who, ...values }, at) =>
            said('G', who, day, { ...values, id: `c${at}` }),
          );
          expect(all({ rows: shuffled, answers: [...checkIns].reverse(), met })).toEqual(
            all({ rows, answers: checkIns, met: meetings }),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
