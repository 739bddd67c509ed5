import { describe, expect, it } from 'vitest';
import { leaveProgram } from '../../src/follow/leave-program.ts';
import { orphanedPeople } from '../../src/follow/orphans.ts';
import { meeting, pairing } from './small-records.ts';

const pairings = [
  pairing('P001', { mentor: 'Gareth', mentee: 'Rhys' }),
  pairing('P002', { mentor: 'Gareth', mentee: 'Ann' }),
  pairing('P003', { mentor: 'Tom', mentee: 'Ann' }),
  pairing('P004', { mentor: 'Gareth', mentee: 'Zoe', state: 'draft' }),
  pairing('P005', { mentor: 'Gareth', mentee: 'Lin', state: 'completed', ended: '2026-05-01' }),
  pairing('P006', { mentor: 'Gareth', mentee: 'Late', state: 'accepted', started: '2026-09-01' }),
];
const meetings = [
  meeting('P001', 1, '2026-06-20', 'held'),
  meeting('P001', 2, '2026-07-01'),
  meeting('P001', 3, '2026-07-02'),
  meeting('P001', 4, '2026-07-16', 'moved'),
  meeting('P003', 1, '2026-07-16'),
  { ...meeting('x', 9, '2026-11-27'), id: 'E1', people: ['Ann', 'Gareth', 'Rhys'] },
].map((one) => (one.id === 'E1' ? (({ pairing: _none, ...event }) => event)(one) : one));

const leaving = {
  person: 'Gareth',
  on: '2026-07-01',
  reason: 'left the company',
  by: 'Lena',
  written: '2026-06-25',
  format: 'one-to-one' as const,
  pairings,
  meetings,
  overrides: [],
};

describe('a mentor who leaves', () => {
  const left = leaveProgram(leaving);

  it('ends their open pairings on the day, lets drafts go and leaves the rest alone', () => {
    expect(left.pairings.map(({ id, state, ended }) => [id, state, ended])).toEqual([
      ['P001', 'ended', '2026-07-01'],
      ['P002', 'ended', '2026-07-01'],
      ['P003', 'active', undefined],
      ['P005', 'completed', '2026-05-01'],
      // It was to begin in September: it cannot end before that.
      ['P006', 'ended', '2026-09-01'],
    ]);
    expect(left.pairings[0]?.endReason).toBe('left the company');
  });

  it('cancels what was planned after the last day, with a new sequence, and empties the seat at events', () => {
    expect(left.meetings.map(({ id, state, sequence, changed }) => [id, state, sequence, changed])).toEqual([
      ['P001-1', 'held', 0, '2026-03-01'],
      ['P001-2', 'planned', 0, '2026-03-01'],
      ['P001-3', 'cancelled', 1, '2026-06-25'],
      ['P001-4', 'cancelled', 1, '2026-06-25'],
      ['P003-1', 'planned', 0, '2026-03-01'],
      ['E1', 'planned', 1, '2026-06-25'],
    ]);
    expect(left.meetings[5]?.people).toEqual(['Ann', 'Rhys']);
  });

  it('takes them out, and names those who have nobody now', () => {
    expect(left.overrides).toEqual([
      { kind: 'out', person: 'Gareth', from: '2026-07-01', reason: 'left the company', by: 'Lena' },
    ]);
    // Ann still has Tom; Zoe had a draft only; Lin had completed.
    expect(left.orphaned).toEqual(['Late', 'Rhys']);
  });

  it('says which meetings were held after the day on which they left: it may be a slip', () => {
    const withBoth = { ...meeting('P001', 1, '2026-06-20', 'held'), people: ['Gareth', 'Rhys'] };
    const { heldLater, meetings: kept } = leaveProgram({
      ...leaving,
      on: '2026-06-19',
      meetings: [withBoth],
    });
    expect(heldLater.map(({ id }) => id)).toEqual(['P001-1']);
    expect(kept[0]?.state).toBe('held');
    expect(leaveProgram({ ...leaving, on: '2026-06-20', meetings: [withBoth] }).heldLater).toEqual([]);
  });

  it('does nothing more the second time', () => {
    const again = leaveProgram({ ...leaving, ...left });
    expect(again).toEqual({ ...left, orphaned: [] });
  });
});

describe('orphans', () => {
  it('are mentees whose latest pairing ended early, who have none and are not out', () => {
    const ended = (id: string, mentee: string, day: string, more = {}) =>
      pairing(id, { mentee, state: 'ended', ended: day, ...more });
    const all = [
      ended('P1', 'A', '2026-04-01'),
      ended('P2', 'B', '2026-04-01'),
      pairing('P3', { mentee: 'B', state: 'completed', ended: '2026-10-01' }),
      ended('P4', 'C', '2026-04-01'),
      pairing('P5', { mentee: 'C', state: 'proposed' }),
      ended('P6', 'D', '2026-04-01'),
      pairing('P7', { mentee: 'D', state: 'draft' }),
      ended('P8', 'E', '2026-04-01', { endReason: 'continues informally' }),
      ended('P9', 'F', '2026-04-01'),
    ];
    expect(orphanedPeople(all, [{ kind: 'out', person: 'F', from: '2026-04-01' }])).toEqual(['A', 'D']);
  });
});
