import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePairing, type PairingVerb } from '../../src/follow/pairing-life.ts';
import { closedStates, type Pairing, pairingSteps } from '../../src/model/pairing.ts';
import { checkPairings } from '../../src/read/check-pairings.ts';
import { pairing, without } from './small-records.ts';

const draft = without(pairing('P001', { state: 'draft' }), 'started');
const on = '2026-03-05';
const place = (row: number) => ({ file: 'pairings.csv', row });

function move(
  from: Pairing,
  verb: PairingVerb,
  more: { side?: 'mentee' | 'mentor'; reason?: string; on?: string } = {},
) {
  return movePairing(from, { verb, on, ...more });
}

function moved(from: Pairing, verb: PairingVerb, more: Parameters<typeof move>[2] = {}): Pairing {
  const result = move(from, verb, more);
  if (!('pairing' in result)) throw new Error(`${verb}: ${result.refused.reason}`);
  return result.pairing;
}

describe('a pairing step by step', () => {
  it('has the date of every step', () => {
    let now = moved(draft, 'propose', { on: '2026-02-20' });
    expect(now).toMatchObject({ state: 'proposed', proposed: '2026-02-20' });
    now = moved(now, 'accept', { side: 'mentee', on: '2026-02-22' });
    expect(now).toMatchObject({ state: 'proposed', menteeAccepted: '2026-02-22' });
    expect(now.mentorAccepted).toBeUndefined();
    now = moved(now, 'accept', { side: 'mentor', on: '2026-02-24' });
    expect(now).toMatchObject({
      state: 'accepted',
      menteeAccepted: '2026-02-22',
      mentorAccepted: '2026-02-24',
    });
    now = moved(now, 'start', { on: '2026-03-02' });
    expect(now).toMatchObject({ state: 'active', started: '2026-03-02' });
    now = moved(moved(now, 'pause'), 'resume', { on: '2026-04-01' });
    expect(now).toMatchObject({ state: 'active', started: '2026-03-02' });
    now = moved(now, 'end', { reason: 'no fit', on: '2026-05-01' });
    expect(now).toMatchObject({ state: 'ended', ended: '2026-05-01', endReason: 'no fit' });
  });

  it('means both sides when accept names none, and keeps a date that is there', () => {
    const half = moved(draft, 'accept', { side: 'mentor', on: '2026-03-01' });
    expect(half).toMatchObject({ state: 'proposed', mentorAccepted: '2026-03-01' });
    expect(moved(half, 'accept')).toMatchObject({
      state: 'accepted',
      mentorAccepted: '2026-03-01',
      menteeAccepted: on,
    });
  });

  it('skips steps forward; dates that are missing stay empty', () => {
    const started = moved(draft, 'start');
    expect(started).toMatchObject({ state: 'active', started: on });
    expect(started.proposed).toBeUndefined();
    expect(started.menteeAccepted).toBeUndefined();
  });

  it('begins on the day it is resumed if it was paused before it began', () => {
    expect(moved(moved(draft, 'pause'), 'resume', { on: '2026-04-01' }).started).toBe('2026-04-01');
  });
});

describe('steps that are not taken', () => {
  it('never leaves completed, ended and declined, whatever is asked', () => {
    const verbs: PairingVerb[] = [
      'propose',
      'accept',
      'start',
      'pause',
      'resume',
      'complete',
      'end',
      'decline',
    ];
    for (const state of closedStates)
      for (const verb of verbs)
        expect(move(pairing('P001', { state }), verb)).toEqual({ refused: { reason: 'over', state } });
  });

  it('says why', () => {
    const active = pairing('P001');
    expect(move(active, 'propose')).toEqual({ refused: { reason: 'backwards', state: 'active' } });
    expect(move(active, 'start')).toEqual({ refused: { reason: 'already', state: 'active' } });
    expect(move(active, 'decline')).toEqual({ refused: { reason: 'running', state: 'active' } });
    expect(move(draft, 'resume')).toEqual({ refused: { reason: 'not-paused', state: 'draft' } });
    expect(move(active, 'end', { on: '2026-03-01' })).toEqual({
      refused: { reason: 'before-earlier-step', column: 'started', day: '2026-03-02' },
    });
    const half = moved(draft, 'accept', { side: 'mentee' });
    expect(move(half, 'accept', { side: 'mentee' })).toEqual({
      refused: { reason: 'already', state: 'proposed' },
    });
  });

  it('never goes back, whatever the order of the commands', () => {
    const verb = fc.constantFrom<PairingVerb>(
      'propose',
      'accept',
      'start',
      'pause',
      'resume',
      'complete',
      'end',
      'decline',
    );
    const side = fc.constantFrom('mentee' as const, 'mentor' as const, undefined);
    const rank = (state: Pairing['state']): number =>
      Math.min(5, state === 'paused' ? 3 : pairingSteps.indexOf(state));
    fc.assert(
      fc.property(fc.array(fc.tuple(verb, side), { maxLength: 12 }), (steps) => {
        let now = draft;
        for (const [next, who] of steps) {
          const result = move(now, next, who === undefined ? {} : { side: who });
          if (!('pairing' in result)) continue;
          expect(rank(result.pairing.state)).toBeGreaterThanOrEqual(rank(now.state));
          now = result.pairing;
        }
        expect(checkPairings([{ pairing: now, row: 2 }], 'one-to-one', place)).toEqual([]);
      }),
    );
  });
});
