import { describe, expect, it } from 'vitest';
import { followPairings, type Records } from '../../src/follow/follow-pairings.ts';
import { statusToday } from '../../src/follow/status.ts';
import type { CheckIn } from '../../src/model/check-in.ts';
import { healthRuleNames } from '../../src/model/followed-pairing.ts';
import type { Goal } from '../../src/model/goal.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { addDays } from '../../src/time/day.ts';
import { checkIn, circleOf, goal, groupOf, meeting, pairing, program, talk } from './small-records.ts';

const start = '2026-03-02';
const day = (number: number): string => addDays(start, number);

type Limits = NonNullable<NonNullable<ProgramInput['checkins']>['health']>;
type Given = {
  readonly today?: number;
  readonly meetings?: readonly Meeting[];
  readonly checkIns?: readonly CheckIn[];
  readonly goals?: readonly Goal[];
  readonly pairings?: readonly Pairing[];
  readonly waves?: string[];
  readonly every?: string;
};

/** What one rule finds in the first unit: `act 29/28 since 2026-04-14`, or `silent`. */
function found(rule: string, given: Given, health: Limits = {}, contacts: Records['contacts'] = []): string {
  const { pairings = [pairing('P')] } = given;
  const [one] = followPairings({
    program: program({
      meetings: { every: given.every ?? '2 weeks' },
      checkins: { waves: given.waves ?? ['end'], health },
      ...(pairings.some(({ mentor }) => mentor === '') ? { format: 'circle' as const } : {}),
    }),
    pairings,
    meetings: given.meetings ?? [],
    checkIns: given.checkIns ?? [],
    goals: given.goals ?? pairings.map(({ mentee }) => goal(`G-${mentee}`, mentee)),
    contacts,
    today: day(given.today ?? 30),
  });
  const reason = one?.health.reasons.find((each) => each.rule === rule);
  if (reason === undefined) return 'silent';
  const { state, value, threshold, since } = reason;
  return `${state} ${value}/${threshold} since ${since}`;
}

const group = groupOf('P', 'M', ['A', 'B', 'C']);
/** Met on these days, as somebody marked in schedule.csv. */
const met = (...days: readonly number[]): Meeting[] =>
  days.map((number, at) => meeting('P', at + 1, day(number), 'held'));
const missed = (count: number): Meeting[] => [
  ...met(1),
  ...Array.from({ length: count }, (_, at) => meeting('P', at + 2, day(15 + at), 'missed')),
];
const says = (values: Partial<CheckIn>, on = 25, person = 'e-P'): CheckIn =>
  checkIn('P', 'mentee', day(on), { person, id: `${person}-${on}`, ...values });
const counts = (mentee: number, mentor: number): CheckIn[] => [
  checkIn('P', 'mentee', day(25), { met: mentee, wave: 'w' }),
  checkIn('P', 'mentor', day(26), { met: mentor, wave: 'w' }),
];
const fresh = met(10, 24);
const noGoals: readonly Goal[] = [];

/** Of every rule the last that is silent and the first that speaks: as it comes, and with limits of the program's own. */
const cases: readonly (readonly [
  rule: string,
  what: string,
  silent: Given,
  speaks: Given,
  says: string,
  limits?: Limits,
])[] = [
  ['too-early', 'by default', { today: 14 }, { today: 13 }, `too-early 13/14 since ${start}`],
  ['too-early', 'own', { today: 7 }, { today: 6 }, `too-early 6/7 since ${start}`, { too_early_days: 7 }],
  [
    'too-early',
    'a group',
    { today: 14, pairings: group },
    { today: 13, pairings: group },
    `too-early 13/14 since ${start}`,
  ],
  ['no-first-meeting', 'to watch', { today: 14 }, { today: 15 }, `watch 15/14 since ${day(15)}`],
  [
    'no-first-meeting',
    'to watch, half a rhythm',
    { today: 21, every: '6 weeks' },
    { today: 22, every: '6 weeks' },
    `watch 22/21 since ${day(22)}`,
  ],
  [
    'no-first-meeting',
    'to watch, a group',
    { today: 14, pairings: group },
    { today: 15, pairings: group },
    `watch 15/14 since ${day(15)}`,
  ],
  [
    'gap',
    'to watch',
    { today: 36, meetings: met(1, 15) },
    { today: 37, meetings: met(1, 15) },
    `watch 22/21 since ${day(37)}`,
  ],
  [
    'gap',
    'to watch, own',
    { today: 29, meetings: met(1, 15) },
    { today: 30, meetings: met(1, 15) },
    `watch 15/14 since ${day(30)}`,
    { gap_watch: 1 },
  ],
  [
    'gap',
    'to watch, a group',
    { today: 36, meetings: met(1, 15), pairings: group },
    { today: 37, meetings: met(1, 15), pairings: group },
    `watch 22/21 since ${day(37)}`,
  ],
  [
    'missed-in-a-row',
    'by default',
    { meetings: missed(1) },
    { meetings: missed(2) },
    `act 2/2 since ${day(16)}`,
  ],
  [
    'missed-in-a-row',
    'own',
    { meetings: missed(2) },
    { meetings: missed(3) },
    `act 3/3 since ${day(17)}`,
    { missed_in_a_row: 3 },
  ],
  [
    'missed-in-a-row',
    'a group',
    { meetings: missed(1), pairings: group },
    { meetings: missed(2), pairings: group },
    `act 2/2 since ${day(16)}`,
  ],
  [
    'satisfaction-low',
    'by default',
    { meetings: fresh, checkIns: [says({ satisfaction: 3 })] },
    { meetings: fresh, checkIns: [says({ satisfaction: 2 })] },
    `act 2/2 since ${day(25)}`,
  ],
  [
    'satisfaction-low',
    'own',
    { checkIns: [says({ satisfaction: 4 })] },
    { checkIns: [says({ satisfaction: 3 })] },
    `act 3/3 since ${day(25)}`,
    { satisfaction_act: 3 },
  ],
  [
    'satisfaction-low',
    'a group',
    { pairings: group, checkIns: [says({ satisfaction: 3 }, 25, 'B')] },
    { pairings: group, checkIns: [says({ satisfaction: 2 }, 25, 'B')] },
    `act 2/2 since ${day(25)}`,
  ],
  [
    'satisfaction-fall',
    'by default',
    { checkIns: [says({ satisfaction: 5 }, 20), says({ satisfaction: 4 })] },
    { checkIns: [says({ satisfaction: 5 }, 20), says({ satisfaction: 3 })] },
    `act 2/2 since ${day(25)}`,
  ],
  [
    'satisfaction-fall',
    'own',
    { checkIns: [says({ satisfaction: 5 }, 20), says({ satisfaction: 5 })] },
    { checkIns: [says({ satisfaction: 5 }, 20), says({ satisfaction: 4 })] },
    `act 1/1 since ${day(25)}`,
    { satisfaction_fall: 1 },
  ],
  [
    'satisfaction-fall',
    'a group',
    { pairings: group, checkIns: [says({ satisfaction: 5 }, 20, 'A'), says({ satisfaction: 3 }, 25, 'B')] },
    { pairings: group, checkIns: [says({ satisfaction: 5 }, 20, 'B'), says({ satisfaction: 3 }, 25, 'B')] },
    `act 2/2 since ${day(25)}`,
  ],
  [
    'no-goal',
    'by default',
    { today: 30, goals: noGoals },
    { today: 31, goals: noGoals },
    `watch 31/30 since ${day(31)}`,
  ],
  [
    'no-goal',
    'own',
    { today: 20, goals: noGoals },
    { today: 21, goals: noGoals },
    `watch 21/20 since ${day(21)}`,
    { no_goal_days: 20 },
  ],
  [
    'no-goal',
    'a group',
    { today: 30, pairings: group, goals: noGoals },
    { today: 31, pairings: group, goals: noGoals },
    `watch 31/30 since ${day(31)}`,
  ],
  [
    'sides-differ',
    'by default',
    { checkIns: counts(2, 3) },
    { checkIns: counts(2, 4) },
    `watch 2/2 since ${day(26)}`,
  ],
  [
    'sides-differ',
    'own',
    { checkIns: counts(2, 4) },
    { checkIns: counts(2, 5) },
    `watch 3/3 since ${day(26)}`,
    { sides_differ: 3 },
  ],
  [
    'contact-me',
    'of a pair',
    { checkIns: [says({ contactMe: false })] },
    { checkIns: [says({ contactMe: true })] },
    `act 5/0 since ${day(25)}`,
  ],
  [
    'contact-me',
    'a group',
    { pairings: group, checkIns: [says({ contactMe: false }, 25, 'C')] },
    { pairings: group, checkIns: [says({ contactMe: true }, 25, 'C')] },
    `act 5/0 since ${day(25)}`,
  ],
  [
    'waves-unanswered',
    'by default',
    { waves: ['day 10'] },
    { waves: ['day 10', 'day 20'] },
    `unknown 2/2 since ${day(20)}`,
  ],
  [
    'waves-unanswered',
    'own',
    { waves: ['day 10', 'day 20'] },
    { waves: ['day 10', 'day 20', 'day 30'] },
    `unknown 3/3 since ${day(30)}`,
    { unanswered_waves: 3 },
  ],
  [
    'waves-unanswered',
    'a group',
    { waves: ['day 10'], pairings: group },
    { waves: ['day 10', 'day 20'], pairings: group },
    `unknown 2/2 since ${day(20)}`,
  ],
  [
    'too-few-members',
    'a circle',
    {
      pairings: [
        ...circleOf('P', ['A', 'B', 'C', 'D']),
        ...circleOf('P', ['E'], { state: 'ended', ended: day(9) }),
      ],
    },
    {
      pairings: [
        ...circleOf('P', ['A', 'B', 'C']),
        ...circleOf('P', ['E'], { state: 'ended', ended: day(9) }),
      ],
    },
    `watch 3/4 since ${day(9)}`,
  ],
];

describe('every rule of health, on both sides of its limit', () => {
  for (const [rule, what, silent, speaks, words, limits] of cases)
    it(`${rule}: ${what}`, () => {
      expect(found(rule, silent, limits)).toBe('silent');
      expect(found(rule, speaks, limits)).toBe(words);
    });

  it('no-first-meeting and gap: from watch to act', () => {
    expect(found('no-first-meeting', { today: 30 })).toMatch(/^watch 30/);
    expect(found('no-first-meeting', { today: 31 })).toBe(`act 31/30 since ${day(31)}`);
    expect(found('no-first-meeting', { today: 40 }, { first_meeting_act_days: 40 })).toMatch(/^watch/);
    expect(found('no-first-meeting', { today: 41 }, { first_meeting_act_days: 40 })).toMatch(/^act 41\/40/);
    const meetings = met(1, 15);
    expect(found('gap', { today: 43, meetings })).toMatch(/^watch 28\/21/);
    expect(found('gap', { today: 44, meetings })).toBe(`act 29/28 since ${day(44)}`);
    expect(found('gap', { today: 57, meetings }, { gap_act: 3 })).toMatch(/^watch/);
    expect(found('gap', { today: 58, meetings }, { gap_act: 3 })).toMatch(/^act 43\/42/);
  });

  it('no-first-meeting: nobody is called before it is to be watched', () => {
    expect(found('no-first-meeting', { today: 45, every: '90 days' })).toBe('silent');
    expect(found('no-first-meeting', { today: 46, every: '90 days' })).toBe(`act 46/45 since ${day(46)}`);
  });

  it('has a case for every rule there is', () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(healthRuleNames));
  });
});

describe('what is over', () => {
  it('is never too early to tell: a rotation after its last talk, a program after its end', () => {
    const talks = {
      pairings: [talk('P', 1, ['A', 'M'])],
      meetings: [{ ...meeting('P', 1, day(3)), people: ['A', 'M'] }],
    };
    expect(found('too-early', { ...talks, today: 3 })).toMatch(/^too-early 3/);
    expect(found('too-early', { ...talks, today: 4 })).toBe('silent');
  });
});

describe('contacts', () => {
  const asked = { checkIns: [says({ contactMe: true }, 20)], meetings: fresh };
  const contact = (on: number, more: Partial<Records['contacts'][number]> = {}) => [
    { date: day(on), person: 'e-P', ...more },
  ];

  it('answer a request from its day on, by id or by name, in this pairing or in none', () => {
    expect(found('contact-me', asked, {}, contact(19))).toMatch(/^act/);
    expect(found('contact-me', asked, {}, contact(20))).toBe('silent');
    expect(found('contact-me', asked, {}, contact(20, { person: 'Mentee e-P' }))).toBe('silent');
    expect(found('contact-me', asked, {}, contact(20, { person: 'm-P' }))).toMatch(/^act/);
    expect(found('contact-me', asked, {}, contact(20, { pairing: 'P' }))).toBe('silent');
    expect(found('contact-me', asked, {}, contact(20, { pairing: 'Q' }))).toMatch(/^act/);
    // Tomorrow's call is not known today; whoever asks again is heard again.
    expect(found('contact-me', asked, {}, contact(31))).toMatch(/^act/);
    const again = { ...asked, checkIns: [...asked.checkIns, says({ contactMe: true }, 28)] };
    expect(found('contact-me', again, {}, contact(22))).toBe(`act 2/0 since ${day(28)}`);
  });

  const two: ProgramInput = { meetings: { every: '2 weeks' }, checkins: { waves: ['end'] } };
  /** P and Q missed their second meeting in a row on day 11; whoever is given answers on day 11 as well. */
  const list = (today: number, contacts: Records['contacts'], checkIns: readonly CheckIn[] = []) => {
    const meetings = ['P', 'Q'].flatMap((id) => [
      meeting(id, 1, day(5), 'held'),
      meeting(id, 2, day(9), checkIns.length > 0 ? 'held' : 'missed'),
      meeting(id, 3, day(11), checkIns.length > 0 ? 'held' : 'missed'),
    ]);
    const goals = [goal('G', 'e-P'), goal('H', 'e-Q')];
    const records = { meetings, goals, checkIns, contacts, pairings: [pairing('P'), pairing('Q')] };
    const followed = followPairings({ ...records, program: program(two), today: day(today) });
    return statusToday({ program: program(two), people: [], followed, today: day(today) }).attention.map(
      ({ person, contacted, waits }) => `${person} ${contacted} ${waits}`,
    );
  };

  it('let somebody rest for five working days behind those who were not spoken to', () => {
    // Day 14 is a Monday: the five working days after it end on the Monday a week later.
    const called = contact(14);
    expect(list(21, [])).toEqual(['e-P null false', 'e-Q null false']);
    expect(list(21, called)).toEqual(['e-Q null false', `e-P ${day(14)} true`]);
    expect(list(22, called)).toEqual([`e-P ${day(14)} false`, 'e-Q null false']);
    // A call before the second was missed is no answer to it.
    expect(list(21, contact(10))).toEqual(['e-P null false', 'e-Q null false']);
  });

  it('answer what somebody said for as long as nothing new is said', () => {
    const low = ['P', 'Q'].map((id) => checkIn(id, 'mentee', day(11), { satisfaction: 1 }));
    const again = checkIn('P', 'mentee', day(20), { satisfaction: 1 });
    expect(list(22, contact(14), low)).toEqual(['e-Q null false', `e-P ${day(14)} true`]);
    expect(list(22, contact(14), [...low, again])).toEqual(['e-P null false', 'e-Q null false']);
  });
});
