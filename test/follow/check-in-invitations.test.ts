import { describe, expect, it } from 'vitest';
import { checkInInvitations } from '../../src/follow/check-in-invitations.ts';
import { followPairings } from '../../src/follow/follow-pairings.ts';
import type { CheckIn } from '../../src/model/check-in.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { checkIn, pairing, program } from './small-records.ts';

const isClosing = (wave: string): boolean => wave.startsWith('end');

/** wave pairing person → partners, of everybody who is to be asked on that day. */
function invited(
  pairings: readonly Pairing[],
  {
    today,
    checkIns = [],
    settings = {},
  }: { today: string; checkIns?: readonly CheckIn[]; settings?: ProgramInput },
): string[] {
  const followed = followPairings({
    program: program({ checkins: { waves: ['baseline', 'day 30', 'end', 'end + 6 months'] }, ...settings }),
    pairings,
    meetings: [],
    checkIns,
    goals: [],
    contacts: [],
    today,
  });
  return checkInInvitations(followed, isClosing).map(
    ({ wave, pairing: id, person, partners }) => `${wave} ${id} ${person} → ${partners.join()}`,
  );
}

describe('who is to be asked today', () => {
  it('everybody of a pairing that runs, in the wave that opened last', () => {
    expect(invited([pairing('P1')], { today: '2026-03-31' })).toEqual([
      'baseline P1 e-P1 → m-P1',
      'baseline P1 m-P1 → e-P1',
    ]);
    expect(invited([pairing('P1')], { today: '2026-04-01' })).toEqual([
      'day 30 P1 e-P1 → m-P1',
      'day 30 P1 m-P1 → e-P1',
    ]);
  });

  it('nobody who has answered that wave; an answer to an earlier one does not count', () => {
    const checkIns = [
      checkIn('P1', 'mentee', '2026-04-02', { wave: 'day 30' }),
      checkIn('P1', 'mentor', '2026-03-03', { wave: 'baseline' }),
    ];
    expect(invited([pairing('P1')], { today: '2026-04-03', checkIns })).toEqual(['day 30 P1 m-P1 → e-P1']);
  });

  it('each from their own first day', () => {
    const pairings = [pairing('P1'), pairing('P2', { started: '2026-03-20' })];
    expect(invited(pairings, { today: '2026-04-02' }).map((line) => line.slice(0, 11))).toEqual([
      'baseline P2',
      'baseline P2',
      'day 30 P1 e',
      'day 30 P1 m',
    ]);
  });

  it('nobody of a pairing that is over, paused, or not begun', () => {
    const over = [
      pairing('P1', { state: 'ended', ended: '2026-03-20' }),
      pairing('P2', { state: 'declined' }),
      pairing('P3', { state: 'paused' }),
      pairing('P4', { state: 'draft' }),
      pairing('P5', { state: 'completed', ended: '2026-03-25' }),
    ];
    expect(invited(over, { today: '2026-04-20' }).filter((line) => !line.includes('P5'))).toEqual([]);
  });

  it('of a completed one nobody in a wave of its time, though it stands unanswered', () => {
    const settings = { checkins: { waves: ['baseline', 'day 30'] } };
    const runs = [pairing('P1')];
    const over = [pairing('P1', { state: 'completed', ended: '2026-03-25' })];
    expect(invited(runs, { today: '2026-03-25', settings })).toHaveLength(2);
    expect(invited(over, { today: '2026-03-25', settings })).toEqual([]);
  });

  it('of a completed one at its end and after it', () => {
    const done = [pairing('P5', { state: 'completed', ended: '2026-11-20' })];
    expect(invited(done, { today: '2026-11-20' })).toHaveLength(2);
    expect(invited(done, { today: '2027-06-01' })[0]).toBe('end + 6 months P5 e-P5 → m-P5');
  });

  it('of a group its mentor about the members, and each member about the mentor', () => {
    const rows = ['A', 'B'].map((one) => pairing('G1', { mentee: one, mentor: 'L' }));
    expect(invited(rows, { today: '2026-04-02', settings: { format: 'group' } })).toEqual([
      'day 30 G1 A → L',
      'day 30 G1 B → L',
      'day 30 G1 L → A,B',
    ]);
  });
});
