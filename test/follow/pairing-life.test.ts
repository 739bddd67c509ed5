import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePairing, type PairingVerb } from '../../src/follow/pairing-life.ts';
import { pairingOn } from '../../src/follow/pairing-on.ts';
import { endReasonOf, endReasons, germanEndReasons } from '../../src/model/end-reasons.ts';
import { type Pairing, type PairingState, pairingSteps } from '../../src/model/pairing.ts';
import { isPausedOn, pausesOf } from '../../src/model/pauses.ts';
import { checkPairings } from '../../src/read/check-pairings.ts';
import { stepWords } from '../../src/texts/step-words.ts';
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

const verbs = [
  'propose',
  'accept',
  'start',
  'pause',
  'resume',
  'complete',
  'end',
  'decline',
] as const satisfies readonly PairingVerb[];

/** A pairing in each state, with the days of all that came before. */
const standing: Readonly<Record<PairingState, Pairing>> = (() => {
  const drafted = { ...draft, drafted: '2026-02-16' };
  const proposed = moved(drafted, 'propose', { on: '2026-02-18' });
  const accepted = moved(proposed, 'accept', { on: '2026-02-20' });
  const active = moved(accepted, 'start', { on: '2026-03-02' });
  return {
    draft: drafted,
    proposed,
    accepted,
    active,
    paused: moved(active, 'pause', { on: '2026-03-03' }),
    completed: moved(active, 'complete', { on: '2026-03-04' }),
    ended: moved(active, 'end', { on: '2026-03-04', reason: 'no time' }),
    declined: moved(proposed, 'decline', { on: '2026-02-21' }),
  };
})();

/** What a verb makes of a pairing: its state and what is new in it; or the refusal in words. */
function told(state: PairingState, verb: PairingVerb): string {
  const from = standing[state];
  const result = move(from, verb);
  if ('refused' in result) return stepWords('P001', verb, result.refused);
  const before: Readonly<Record<string, unknown>> = from;
  const news = Object.entries(result.pairing).flatMap(([key, value]) =>
    key === 'state' || before[key] === value ? [] : [`${key} ${value}`],
  );
  return [result.pairing.state, ...news].join(', ');
}

describe('every verb in every state', () => {
  it('is a step with its days, or a refusal that says what can be done instead', () => {
    const table = pairingSteps.map((state) => {
      const said = verbs.map((verb) => [verb, told(state, verb)] as const);
      const [one, ...others] = new Set(said.map(([, words]) => words));
      return [state, others.length === 0 ? { 'whatever is asked': one } : Object.fromEntries(said)] as const;
    });
    expect(Object.fromEntries(table)).toMatchInlineSnapshot(`
      {
        "accepted": {
          "accept": "P001 is accepted already, since 2026-02-20.",
          "complete": "completed, ended 2026-03-05",
          "decline": "declined, ended 2026-03-05",
          "end": "ended, ended 2026-03-05",
          "pause": "paused, note paused from 2026-03-05",
          "propose": "P001 is accepted, since 2026-02-20; propose would be a step back. Write decline if one of the two says no.",
          "resume": "P001 is accepted, since 2026-02-20; only what is paused can be resumed. Write start to begin it.",
          "start": "active, started 2026-03-05",
        },
        "active": {
          "accept": "P001 is active, since 2026-03-02; accept would be a step back. Write pause or end to stop it.",
          "complete": "completed, ended 2026-03-05",
          "decline": "P001 is active, since 2026-03-02; what runs is ended, not declined. Write end --reason "not the right fit", or another reason.",
          "end": "ended, ended 2026-03-05",
          "pause": "paused, note paused from 2026-03-05",
          "propose": "P001 is active, since 2026-03-02; propose would be a step back. Write pause or end to stop it.",
          "resume": "P001 is active already, since 2026-03-02.",
          "start": "P001 is active already, since 2026-03-02.",
        },
        "completed": {
          "whatever is asked": "P001 was completed on 2026-03-04; what is over stays over. If the two want to go on, add a row to pairings.csv with their two ids, a state and no pairing_id, and the next command gives it an id.",
        },
        "declined": {
          "whatever is asked": "P001 was declined on 2026-02-21; what is over stays over. No later match pairs the two again; if both want it after all, add a row to pairings.csv with their two ids, a state and no pairing_id, and the next command gives it an id.",
        },
        "draft": {
          "accept": "accepted, menteeAccepted 2026-03-05, mentorAccepted 2026-03-05",
          "complete": "completed, ended 2026-03-05",
          "decline": "declined, ended 2026-03-05",
          "end": "ended, ended 2026-03-05",
          "pause": "paused, note paused from 2026-03-05",
          "propose": "proposed, proposed 2026-03-05",
          "resume": "P001 is a draft, since 2026-02-16; only what is paused can be resumed. Write start to begin it.",
          "start": "active, started 2026-03-05",
        },
        "ended": {
          "whatever is asked": "P001 was ended on 2026-03-04; what is over stays over. If the two want to try again, add a row to pairings.csv with their two ids, a state and no pairing_id, and the next command gives it an id; for somebody new, run mentor match.",
        },
        "paused": {
          "accept": "P001 is paused, since 2026-03-03; accept would be a step back. Write resume to go on, or end to stop it.",
          "complete": "completed, ended 2026-03-05",
          "decline": "P001 is paused, since 2026-03-03; what runs is ended, not declined. Write end --reason "not the right fit", or another reason.",
          "end": "ended, ended 2026-03-05",
          "pause": "P001 is paused already, since 2026-03-03.",
          "propose": "P001 is paused, since 2026-03-03; propose would be a step back. Write resume to go on, or end to stop it.",
          "resume": "active, note paused 2026-03-03 to 2026-03-05",
          "start": "P001 is paused, since 2026-03-03; it goes on with resume.",
        },
        "proposed": {
          "accept": "accepted, menteeAccepted 2026-03-05, mentorAccepted 2026-03-05",
          "complete": "completed, ended 2026-03-05",
          "decline": "declined, ended 2026-03-05",
          "end": "ended, ended 2026-03-05",
          "pause": "paused, note paused from 2026-03-05",
          "propose": "P001 is proposed already, since 2026-02-18.",
          "resume": "P001 is proposed, since 2026-02-18; only what is paused can be resumed. Write start to begin it.",
          "start": "active, started 2026-03-05",
        },
      }
    `);
  });
});

describe('steps that are not taken', () => {
  it('what one side said is said once, and who has not said it is named', () => {
    const half = moved(draft, 'accept', { side: 'mentee' });
    const again = move(half, 'accept', { side: 'mentee' });
    expect(again).toEqual({ refused: { reason: 'said-yes', side: 'mentee', since: on } });
    expect('refused' in again && stepWords('P001', 'accept', again.refused)).toBe(
      'The mentee of P001 said yes on 2026-03-05 already; the mentor has not. Write accept --side mentor once they have.',
    );
  });

  it('no step lies before an earlier one', () => {
    const words = (from: Pairing, verb: PairingVerb, day: string) => {
      const result = move(from, verb, { on: day });
      return 'refused' in result ? stepWords('P001', verb, result.refused) : result.pairing.state;
    };
    expect(words(standing.active, 'end', '2026-03-01')).toBe(
      'P001 has 2026-03-02 in its column started; end cannot be earlier. Give a later --on.',
    );
    expect(words(standing.paused, 'resume', '2026-03-02')).toBe(
      'P001 has a pause from 2026-03-03; resume cannot be earlier. Give a later --on.',
    );
    expect(words(standing.active, 'end', '2026-03-02')).toBe('ended');
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
      { seed: 13 },
    );
  });
});

describe('pauses', () => {
  const start = { ...standing.active, note: 'Ask about =1+1; in May' };
  const paused = moved(start, 'pause', { on: '2026-04-01' });
  const again = moved(moved(paused, 'resume', { on: '2026-05-10' }), 'pause', { on: '2026-07-01' });

  it('stand in the note after what people wrote, and are read back', () => {
    expect(paused.note).toBe('Ask about =1+1; in May; paused from 2026-04-01');
    expect(again.note).toBe(
      'Ask about =1+1; in May; paused 2026-04-01 to 2026-05-10; paused from 2026-07-01',
    );
    expect(pausesOf(again)).toEqual([{ from: '2026-04-01', until: '2026-05-10' }, { from: '2026-07-01' }]);
  });

  it('say on which days nobody expected a meeting', () => {
    const on = (row: Pairing) =>
      ['2026-03-31', '2026-04-01', '2026-05-09', '2026-05-10', '2026-07-01'].map((day) =>
        isPausedOn(row, day),
      );
    expect(on(again)).toEqual([false, true, true, false, true]);
    expect(on({ ...again, state: 'active' })).toEqual([false, true, true, false, false]);
    expect(on({ ...start, state: 'paused' })).toEqual([true, true, true, true, true]);
    expect(on(start)).toEqual([false, false, false, false, false]);
  });

  it('are known when somebody looks back, whatever became of the pairing since', () => {
    const states = (row: Pairing) =>
      ['2026-03-31', '2026-04-01', '2026-05-10', '2026-07-02', '2026-08-01'].map(
        (day) => pairingOn(row, day)?.state,
      );
    const ended = moved(again, 'end', { on: '2026-08-01' });
    expect(states(ended)).toEqual(['active', 'paused', 'active', 'paused', 'ended']);
    expect(states(again)).toEqual(['active', 'paused', 'active', 'paused', 'paused']);
  });

  it('begun by hand have no first day; their last is written down', () => {
    const byHand = moved({ ...standing.active, state: 'paused' }, 'resume', { on: '2026-05-10' });
    expect(byHand.note).toBe('paused until 2026-05-10');
    expect(pausesOf(byHand)).toEqual([{ until: '2026-05-10' }]);
  });
});

describe('why a pairing ended', () => {
  it('the seven words are one reason in both languages, however they are written; any other words stand', () => {
    for (const reason of endReasons)
      for (const words of [reason, germanEndReasons[reason], ` ${reason.toUpperCase()}. `])
        expect(endReasonOf(words)).toBe(reason);
    expect(endReasonOf('Left for  Lisbon.')).toBe('Left for Lisbon');
    expect(endReasonOf('')).toBe('');
    expect(endReasonOf('constructor')).toBe('constructor');
  });
});
