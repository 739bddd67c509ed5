import { describe, expect, it } from 'vitest';
import { hitRates, type PastRecords } from '../../src/follow/hit-rates.ts';
import { pairingOn } from '../../src/follow/pairing-on.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import { hitRateWords } from '../../src/texts/status-words/hit-rate-words.ts';
import { addDays } from '../../src/time/day.ts';
import { checkIn, goal, meeting, pairing, program } from './small-records.ts';

const start = '2026-03-02';
const day = (number: number): string => addDays(start, number);
const settings = program({ end: day(98), meetings: { every: '2 weeks' }, checkins: { waves: ['end'] } });

/** Meets every fortnight up to a day. */
const meets = (id: string, until: number) =>
  Array.from({ length: 8 }, (_, at) => 7 + 14 * at)
    .filter((number) => number < until)
    .map((number, at) => meeting(id, at + 1, day(number), 'held'));
const completed = (id: string) => pairing(id, { state: 'completed', ended: day(98) });
const ended = (id: string, on: number) =>
  pairing(id, { state: 'ended', ended: day(on), endReason: 'no time' });

function cohort(given: Partial<PastRecords> & { readonly pairings: readonly Pairing[] }): PastRecords {
  return {
    name: '2025',
    program: settings,
    meetings: [],
    checkIns: [],
    goals: given.pairings.map(({ mentee }) => goal(`G-${mentee}`, mentee)),
    contacts: [],
    ...given,
  };
}

const rate = (cohorts: readonly PastRecords[], rule: string) => {
  const found = hitRates(cohorts)?.rules.find((one) => one.rule === rule);
  return found === undefined
    ? undefined
    : [found.spoke, found.endedEarly, found.others, found.othersEndedEarly];
};

describe('the hit rate of a rule', () => {
  const past = cohort({
    pairings: [ended('A', 60), completed('B'), completed('C'), ended('D', 40)],
    // A stops meeting after day 7 and ends on day 60; B pauses as long and goes on; C and D meet throughout.
    meetings: [
      ...meets('A', 8),
      ...meets('B', 8),
      ...meets('B', 98).slice(4),
      ...meets('C', 98),
      ...meets('D', 40),
    ],
  });

  it('counts of the pairings it spoke of, and of the others, how many ended early', () => {
    // Gap: spoke of A and B, of which A ended; of C and D, D did.
    expect(rate([past], 'gap')).toEqual([2, 1, 2, 1]);
    expect(rate([past], 'contact-me')).toEqual([0, 0, 4, 2]);
    expect(hitRates([past])).toMatchObject({ cohorts: ['2025'], pairings: 4 });
  });

  it('adds cohorts up, and leaves out what still runs and what never began', () => {
    expect(rate([past, { ...past, name: '2024' }], 'gap')).toEqual([4, 2, 4, 2]);
    const more = [pairing('E'), pairing('F', { state: 'declined' })];
    expect(rate([cohort({ ...past, pairings: [...past.pairings, ...more] })], 'gap')).toEqual([2, 1, 2, 1]);
    expect(hitRates([])).toBeUndefined();
    expect(hitRates([cohort({ pairings: more })])).toBeUndefined();
  });

  it('knows on no day what came later: what is said on the day after the end changes nothing', () => {
    const late = (on: number) =>
      cohort({ ...past, checkIns: [checkIn('D', 'mentee', day(on), { contactMe: true })] });
    expect(rate([late(30)], 'contact-me')).toEqual([1, 1, 3, 1]);
    expect(rate([late(41)], 'contact-me')).toEqual([0, 0, 4, 2]);
    // A meeting planned for later, though marked held by now, fills no gap before its day.
    expect(rate([past], 'gap')?.[0]).toBe(2);
  });

  it('is said in a sentence, in words alone under five pairings', () => {
    const words = (spoke: number, endedEarly: number, others = 30, language: 'en' | 'de' = 'en') =>
      hitRateWords(
        {
          cohorts: ['2025'],
          pairings: spoke + others,
          rules: [{ rule: 'gap', spoke, endedEarly, others, othersEndedEarly: 3 }],
        },
        'gap',
        language,
      );
    expect(words(12, 7)).toBe(
      'Of 12 pairings for which this rule spoke in 2025, seven ended early; of the other 30, three.',
    );
    expect(words(12, 7, 30, 'de')).toBe(
      'Von 12 Tandems, bei denen diese Regel 2025 etwas gefunden hat, endeten sieben vorzeitig; von den übrigen 30 waren es drei.',
    );
    expect(words(4, 4)).toBe('In 2025 this rule spoke of fewer than five pairings: too few to judge it by.');
    expect(words(5, 4)).toContain('Of 5 pairings');
    expect(words(0, 0)).toBe('In 2025 this rule spoke of no pairing.');
    expect(words(6, 1, 0)).toBe('This rule spoke for all 6 pairings of 2025; one ended early.');
    expect(hitRateWords(undefined, 'gap')).toBeUndefined();
  });
});

describe('a row of pairings.csv on a day of the past', () => {
  const row = pairing('P', {
    state: 'ended',
    drafted: day(-10),
    proposed: day(-9),
    menteeAccepted: day(-8),
    mentorAccepted: day(-7),
    started: day(0),
    ended: day(50),
    endReason: 'no time',
  });

  it('takes back one step after the other', () => {
    const states = [-11, -10, -9, -8, -7, 0, 49, 50].map((number) => pairingOn(row, day(number))?.state);
    expect(states).toEqual([
      undefined,
      'draft',
      'proposed',
      'proposed',
      'accepted',
      'active',
      'active',
      'ended',
    ]);
    expect(pairingOn(row, day(49))).not.toHaveProperty('endReason');
    expect(pairingOn(row, day(50))).toEqual(row);
  });

  it('pauses for as long as its note says', () => {
    const paused = pairing('P', { note: `paused ${day(20)} to ${day(40)}` });
    const states = [19, 20, 39, 40].map((number) => pairingOn(paused, day(number))?.state);
    expect(states).toEqual(['active', 'paused', 'paused', 'active']);
  });

  it('leaves alone what has no dates', () => {
    const bare = pairing('P', { state: 'active' });
    for (const state of ['draft', 'proposed', 'accepted', 'active', 'paused', 'completed'] as const)
      expect(pairingOn({ ...bare, state }, day(5))?.state).toBe(state);
  });
});
