import { describe, expect, it } from 'vitest';
import { completePairings } from '../../src/follow/complete-pairings.ts';
import { type Leaving, leaveProgram } from '../../src/follow/leave-program.ts';
import { moveUnit } from '../../src/follow/move-unit.ts';
import { orphanedPeople } from '../../src/follow/orphans.ts';
import { successorRefusal } from '../../src/follow/successor.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { Person } from '../../src/model/person.ts';
import { checkPairings } from '../../src/read/check-pairings.ts';
import type { Format } from '../../src/schema/program-matching.ts';
import { circleOf, groupOf, meeting, pairing, talk, without } from './small-records.ts';

const coMentor = (id: string, mentor: string, mentees: readonly string[]): Pairing[] =>
  groupOf(id, mentor, mentees, { role: 'co-mentor' });

const on = '2026-07-01';
function leave(person: string, format: Format, pairings: readonly Pairing[], more: Partial<Leaving> = {}) {
  return leaveProgram({
    person,
    on,
    reason: 'moved',
    format,
    pairings,
    meetings: [],
    overrides: [],
    ...more,
  });
}
const states = (pairings: readonly Pairing[]): string[] =>
  pairings.map(
    ({ id, mentee, mentor, state }) => `${id} ${mentee}${mentor === '' ? '' : `–${mentor}`} ${state}`,
  );
const later = (people: readonly string[], day = '2026-07-15') => ({ ...meeting('G', 7, day), people });

describe('who leaves', () => {
  it('a group as its member: their row ends, the others meet on without them', () => {
    const left = leave('B', 'group', groupOf('G', 'M', ['A', 'B', 'C']), {
      meetings: [later(['A', 'B', 'C', 'M'], on), later(['A', 'B', 'C', 'M'])],
    });
    expect(states(left.pairings)).toEqual(['G A–M active', 'G B–M ended', 'G C–M active']);
    expect(left.meetings.map(({ people, state, sequence }) => [people.join(''), state, sequence])).toEqual([
      // The last day is still theirs.
      ['ABCM', 'planned', 0],
      ['ACM', 'planned', 1],
    ]);
    expect(left.orphaned).toEqual([]);
    expect(leave('B', 'group', left.pairings, left)).toEqual(left);
  });

  it('a group as who leads it: it is over, and all of them are left behind', () => {
    const left = leave('M', 'group', groupOf('G', 'M', ['A', 'B']), { meetings: [later(['A', 'B', 'M'])] });
    expect(states(left.pairings)).toEqual(['G A–M ended', 'G B–M ended']);
    expect(left.meetings[0]).toMatchObject({ state: 'cancelled', sequence: 1 });
    expect(left.orphaned).toEqual(['A', 'B']);
  });

  it('a group that two lead, whichever of them: nobody is left behind', () => {
    const both = [...groupOf('G', 'M', ['A', 'B']), ...coMentor('G', 'N', ['A', 'B'])];
    for (const [who, stays] of [
      ['M', 'N'],
      ['N', 'M'],
    ] as const) {
      const left = leave(who, 'group', both, { meetings: [later(['A', 'B', 'M', 'N'])] });
      expect(states(left.pairings).filter((row) => row.endsWith('active'))).toEqual([
        `G A–${stays} active`,
        `G B–${stays} active`,
      ]);
      expect(left.meetings[0]).toMatchObject({ state: 'planned', people: ['A', 'B', stays].sort() });
      expect(left.orphaned).toEqual([]);
    }
  });

  it('a circle: it goes on as long as two are left, and with the last but one it is over', () => {
    const first = leave('C', 'circle', circleOf('G', ['A', 'B', 'C']), {
      meetings: [later(['A', 'B', 'C'])],
    });
    expect(states(first.pairings)).toEqual(['G A active', 'G B active', 'G C ended']);
    expect(first.meetings[0]).toMatchObject({ people: ['A', 'B'], state: 'planned' });
    const second = leave('B', 'circle', first.pairings, { meetings: first.meetings });
    expect(states(second.pairings)).toEqual(['G A ended', 'G B ended', 'G C ended']);
    expect(second.meetings[0]?.state).toBe('cancelled');
    expect(second.orphaned).toEqual(['A']);
  });

  it('two peers: both are without one, and the one who stays is left behind', () => {
    const pair = [pairing('G', { mentee: 'A', mentor: 'B', role: 'peer' })];
    expect(leave('A', 'peer', pair).orphaned).toEqual(['B']);
    expect(leave('B', 'peer', pair).orphaned).toEqual(['A']);
    expect(states(leave('B', 'peer', pair).pairings)).toEqual(['G A–B ended']);
  });

  it('a rotation: their talks end and are cancelled, all others stand, nobody is left behind', () => {
    const rows = [talk('R', 1, ['A', 'M']), talk('R', 1, ['B', 'N']), talk('R', 2, ['A', 'N'])];
    const talks = rows.map(({ mentee, mentor }) => ({
      ...meeting('R', 1, '2026-07-15'),
      id: `${mentee}${mentor}`,
      people: [mentee, mentor],
    }));
    const left = leave('M', 'flash', rows, { meetings: talks });
    expect(states(left.pairings)).toEqual(['R A–M ended', 'R B–N active', 'R A–N active']);
    expect(left.meetings.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'AM cancelled',
      'BN planned',
      'AN planned',
    ]);
    expect(left.orphaned).toEqual([]);
  });

  it('a draft: it vanishes for them alone', () => {
    const drafts = groupOf('G', 'M', ['A', 'B', 'C'], { state: 'draft' });
    expect(states(leave('B', 'group', drafts).pairings)).toEqual(['G A–M draft', 'G C–M draft']);
    expect(leave('M', 'group', drafts).pairings).toEqual([]);
  });
});

describe('who leads on', () => {
  const successor = { person: 'N', name: 'Nora' };
  const group = groupOf('G', 'M', ['A', 'B'], { score: 7000, mentorAccepted: '2026-02-20' });

  it('keeps the id and the meetings; what ran runs on from that day', () => {
    const left = leave('M', 'group', group, { successor, meetings: [later(['A', 'B', 'M'])] });
    expect(states(left.pairings)).toEqual(['G A–M ended', 'G B–M ended', 'G A–N active', 'G B–N active']);
    expect(left.pairings[2]).toEqual({
      ...without(group[0] ?? pairing('G'), 'score', 'mentorAccepted'),
      mentor: 'N',
      mentorName: 'Nora',
      origin: 'declared',
      started: on,
      note: 'after Mentor M',
    });
    expect(left.meetings[0]).toMatchObject({ people: ['A', 'B', 'N'], state: 'planned', sequence: 1 });
    expect(left.orphaned).toEqual([]);
    expect(
      checkPairings(
        left.pairings.map((p, row) => ({ pairing: p, row })),
        'group',
        () => ({ file: '' }),
      ),
    ).toEqual([]);
  });

  it('goes on with a pause: the new row has it from the day of the change', () => {
    const paused = pairing('P1', {
      mentee: 'A',
      mentor: 'M',
      state: 'paused',
      note: 'paused from 2026-04-01',
    });
    const [ended, goesOn] = leave('M', 'one-to-one', [paused], { successor }).pairings;
    expect([ended?.note, goesOn?.state, goesOn?.note]).toEqual([
      'paused from 2026-04-01',
      'paused',
      `after Mentor M; paused from ${on}`,
    ]);
  });

  it('leads pairs on, too; what had not begun waits for the new mentor’s yes', () => {
    const pairs = [
      pairing('P1', { mentee: 'A', mentor: 'M' }),
      without(pairing('P2', { mentee: 'B', mentor: 'M', state: 'accepted', mentorAccepted: on }), 'started'),
      pairing('P3', { mentee: 'M', mentor: 'X' }),
    ];
    const left = leave('M', 'one-to-one', pairs, { successor });
    expect(states(left.pairings)).toEqual([
      'P1 A–M ended',
      'P2 B–M ended',
      'P3 M–X ended',
      'P1 A–N active',
      'P2 B–N proposed',
    ]);
    expect(left.pairings[4]?.mentorAccepted).toBeUndefined();
    expect(
      checkPairings(
        left.pairings.map((p, row) => ({ pairing: p, row })),
        'one-to-one',
        () => ({ file: '' }),
      ),
    ).toEqual([]);
  });

  const mentor = (more: Partial<Person> = {}): Person => ({
    id: 'N',
    name: 'Nora',
    roles: ['mentor'],
    timezone: 'UTC',
    capacity: { mentor: 2 },
    as: {},
    managers: [],
    places: [],
    ...more,
  });
  const refusal = (more: Partial<Person> = {}, pairings = group, overrides: Leaving['overrides'] = []) =>
    successorRefusal({ person: 'M', successor: mentor(more), on, pairings, overrides });

  it('must be a mentor who takes part, with room, in none of them and barred from none of them', () => {
    expect(refusal()).toBeUndefined();
    expect(refusal({ capacity: { mentee: 1 } })).toEqual({ reason: 'no-mentor' });
    expect(refusal({ outFrom: '2026-06-01' })).toEqual({ reason: 'out' });
    expect(refusal({ id: 'M' })).toEqual({ reason: 'same-person' });
    expect(refusal({ capacity: { mentor: 1 } })).toEqual({ reason: 'no-room', free: 1, needed: 2 });
    const busy = [...group, pairing('P9', { mentor: 'N', mentee: 'Z' })];
    expect(refusal({}, busy)).toEqual({ reason: 'no-room', free: 1, needed: 2 });
    // Beside another mentor they have room all the same.
    expect(refusal({}, [...group, ...coMentor('H', 'N', ['X', 'Y'])])).toBeUndefined();
    expect(refusal({}, [...group, ...coMentor('G', 'N', ['A'])])).toEqual({ reason: 'in-it', people: ['G'] });
    expect(refusal({}, group, [{ kind: 'ban', person: 'B', other: 'N' }])).toEqual({
      reason: 'barred',
      people: ['B'],
    });
    expect(refusal({}, circleOf('K', ['M', 'A', 'B']))).toEqual({ reason: 'leads-nobody' });
    expect(refusal({}, [pairing('P', { mentee: 'A', mentor: 'M', role: 'peer' })])).toEqual({
      reason: 'leads-nobody',
    });
  });
});

describe('a step of a group', () => {
  const step = { verb: 'accept', on: '2026-02-20' } as const;
  const drafts = groupOf('G', 'M', ['A', 'B'], { state: 'proposed' }).map((row) => without(row, 'started'));
  function moved(
    rows: readonly Pairing[],
    ...given: Parameters<typeof moveUnit> extends [unknown, ...infer R] ? R : never
  ) {
    const move = moveUnit(rows, ...given);
    if ('refused' in move) throw new Error(move.refused.map(({ reason }) => reason).join());
    return rows.map((row) => move.moved.get(row) ?? row);
  }

  it('is the mentor’s yes once, and the yes of each member', () => {
    const once = moved(drafts, { ...step, side: 'mentor' });
    expect(once.map(({ state, mentorAccepted }) => [state, mentorAccepted])).toEqual([
      ['proposed', '2026-02-20'],
      ['proposed', '2026-02-20'],
    ]);
    const first = moved(once, { ...step, side: 'mentee' }, 'A');
    expect(states(first)).toEqual(['G A–M accepted', 'G B–M proposed']);
    // Whose yes it is follows from the person.
    expect(states(moved(first, step, 'B'))).toEqual(['G A–M accepted', 'G B–M accepted']);
  });

  it('in a circle needs nobody else’s yes, between peers both', () => {
    const circle = circleOf('K', ['A', 'B', 'C'], { state: 'proposed' }).map((p) => without(p, 'started'));
    const one = moved(circle, step, 'B');
    expect(states(one)).toEqual(['K A proposed', 'K B accepted', 'K C proposed']);
    expect(one[1]?.mentorAccepted).toBeUndefined();
    const peers = [
      pairing('Q', { mentee: 'A', mentor: 'B', role: 'peer', state: 'proposed', started: '2026-02-20' }),
    ];
    const half = moved(peers, step, 'B');
    expect(half[0]).toMatchObject({ state: 'proposed', mentorAccepted: '2026-02-20' });
    expect(moved(half, step, 'A')[0]?.state).toBe('accepted');
  });

  it('moves all who are open, or the one person alone; what is over stays over', () => {
    const rows = groupOf('G', 'M', ['A', 'B', 'C']).map((row, at) =>
      at === 0 ? { ...row, state: 'ended' as const, ended: '2026-04-01' } : row,
    );
    const end = { verb: 'end', on: '2026-05-01', reason: 'no time' } as const;
    expect(states(moved(rows, end, 'B'))).toEqual(['G A–M ended', 'G B–M ended', 'G C–M active']);
    expect(moved(rows, end).map(({ ended }) => ended)).toEqual(['2026-04-01', '2026-05-01', '2026-05-01']);
    expect(moveUnit(rows, end, 'A')).toEqual({
      refused: [{ reason: 'over', state: 'ended', since: '2026-04-01' }],
    });
    expect(moveUnit(rows, end, 'Z')).toEqual({ refused: [{ reason: 'not-in-it' }] });
    expect(moveUnit(rows, { verb: 'resume', on })).toEqual({
      refused: [{ reason: 'already', state: 'active', since: '2026-03-02' }],
    });
  });

  it('is taken by those who can take it: one who is paused resumes among those who run', () => {
    const rows = groupOf('G', 'M', ['A', 'B']);
    const paused = moved(rows, { verb: 'pause', on }, 'B');
    expect(states(paused)).toEqual(['G A–M active', 'G B–M paused']);
    expect(states(moved(paused, { verb: 'resume', on }))).toEqual(['G A–M active', 'G B–M active']);
  });
});

describe('orphans', () => {
  it('are equals, too, and never those whose talk fell away', () => {
    const over = { state: 'ended', ended: '2026-04-01' } as const;
    expect(
      orphanedPeople([
        pairing('Q', { mentee: 'A', mentor: 'B', role: 'peer', ...over }),
        ...circleOf('K', ['C', 'D'], over),
        { ...talk('R', 1, ['E', 'M']), ...over },
        pairing('P', { mentee: 'F', mentor: 'N', ...over }),
      ]),
    ).toEqual(['A', 'B', 'C', 'D', 'F']);
  });
});

describe('rows written by hand', () => {
  const ids = (pairings: readonly Pairing[], format: Format) => {
    const rows = pairings.map((record) => ({ record, extra: new Map<string, string>() }));
    const done = completePairings(rows, { nameOf: () => undefined, last: 4, format });
    return done.rows.map(({ record }) => record.id).join(' ');
  };

  it('get one id for whoever belongs together', () => {
    const group = [...groupOf('', 'M', ['A']), ...groupOf('', 'N', ['B']), ...groupOf('', 'M', ['C'])];
    expect(ids(group, 'group')).toBe('P005 P006 P005');
    expect(ids(group, 'one-to-one')).toBe('P005 P006 P007');
    // A newcomer joins the group that runs, not the one that is over.
    const over = groupOf('P002', 'M', ['Y'], { state: 'ended' });
    expect(ids([...over, ...groupOf('P003', 'M', ['Z']), ...groupOf('', 'M', ['A'])], 'group')).toBe(
      'P002 P003 P003',
    );
    expect(ids([...over, ...groupOf('', 'M', ['A'])], 'group')).toBe('P002 P005');
    const circles = [
      ...circleOf('', ['A', 'B', 'C']),
      ...circleOf('P004', ['D']),
      ...circleOf('', ['E', 'F']),
    ];
    expect(ids(circles, 'circle')).toBe('P005 P005 P005 P004 P006 P006');
    expect(ids([talk('', 1, ['A', 'M']), talk('', 2, ['A', 'N'])], 'flash')).toBe('P005 P005');
  });

  it('are told apart: one id is for those who meet together', () => {
    const twice = (pairings: readonly Pairing[], format: Format) =>
      checkPairings(
        pairings.map((one, row) => ({ pairing: one, row })),
        format,
        (row) => ({ file: 'pairings.csv', row }),
      ).map(({ code, at }) => `${code} ${at?.row}`);
    const group = groupOf('G', 'M', ['A', 'B']);
    expect(twice(group, 'group')).toEqual([]);
    expect(twice(group, 'one-to-one')).toEqual(['pairing-id-twice 1']);
    expect(twice([...group, ...coMentor('G', 'N', ['A', 'B'])], 'group')).toEqual([]);
    expect(twice([...group, ...groupOf('G', 'N', ['C'])], 'group')).toEqual(['pairing-id-twice 2']);
    expect(twice([...group, ...groupOf('G', 'M', ['A'])], 'group')).toEqual(['pairing-id-twice 2']);
    expect(twice(circleOf('K', ['A', 'B', 'C']), 'circle')).toEqual([]);
    expect(twice([talk('R', 1, ['A', 'M']), talk('R', 2, ['A', 'N'])], 'flash')).toEqual([]);
    const ended = pairing('P', { mentee: 'A', mentor: 'M', state: 'ended', ended: '2026-04-01' });
    expect(twice([ended, pairing('P', { mentee: 'A', mentor: 'N' })], 'one-to-one')).toEqual([]);
    expect(twice([ended, pairing('P', { mentee: 'B', mentor: 'N' })], 'one-to-one')).toEqual([
      'pairing-id-twice 1',
    ]);
  });
});
