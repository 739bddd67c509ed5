import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateRetention } from '../../../src/evaluate/retention/evaluate-retention.ts';
import type { RetentionInput } from '../../../src/evaluate/retention/input.ts';
import type { Lot } from '../../../src/model/lottery.ts';
import { type RetentionOutcome, retentionResultSchema } from '../../../src/schema/retention-result.ts';
import { cautiousMean, effectiveSize, hajekMean, hajekShare } from '../../../src/stats/hajek-mean.ts';
import { wilsonInterval } from '../../../src/stats/wilson-interval.ts';
import { retentionStatements } from '../../../src/texts/retention-words/retention-statements.ts';
import { inputOf, rosterOf, staff } from './workforce.ts';

const lot = (person: string, admitted: Lot['admitted'], probability?: number): Lot => ({
  person,
  draw: 1,
  admitted,
  ...(probability === undefined ? {} : { probability, probabilityError: 0.004 }),
  seed: 's',
  drawn: '2026-02-09',
});

function outcomeOf(input: RetentionInput): RetentionOutcome {
  const result = evaluateRetention(input);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  retentionResultSchema.parse({
    schema: 'mentor/retention@1',
    program: 'x',
    asOf: '2027-03-15',
    inputs: [],
    ...result.outcome,
  });
  return result.outcome;
}

const retention = { data_through: '2027-03-15', comparison: 'lottery' as const, horizons: [90, 365] };

describe('a lottery of a few people, worked out by hand', () => {
  // Days from 2 March 2026: 21 April 50, 10 June 100.
  const roster = rosterOf(`
    M01 2024-01-01
    M02 2024-01-01
    M03 2024-01-01 2026-06-10 voluntary
    M04 2024-01-01
    M05 2024-01-01 2026-04-21 voluntary
    M06 2024-01-01
    M07 2024-01-01
    M08 2024-01-01 2026-04-21 voluntary
    M09 2024-01-01
    M10 2024-01-01 2026-03-01 voluntary
    M11 2024-01-01
    X01 2020-01-01 2026-05-01 voluntary
  `);
  const lottery = [
    lot('M01', 'yes', 0.5),
    lot('M02', 'yes', 0.25),
    lot('M03', 'yes', 0.5),
    lot('M04', 'yes', 1),
    lot('M05', 'no', 0.5),
    lot('M06', 'later', 0.2),
    lot('M07', 'no', 0.75),
    lot('M08', 'no', 0),
    lot('M09', 'later'),
    lot('M10', 'yes', 0.5),
  ];
  const outcome = outcomeOf(inputOf(roster, { yaml: { retention }, lottery }));

  test('the groups are as the draw made them; certain chances, latecomers and early leavers are counted', () => {
    expect(outcome.design).toBe('lottery');
    expect(outcome.groups.map(({ n, events }) => [n, events])).toEqual([
      [3, 1],
      [3, 1],
    ]);
    expect(outcome.counted).toMatchObject({
      certain: 2,
      afterDraw: 1,
      admittedLater: 1,
      leftBeforeTimeZero: 1,
    });
  });

  test('shares are weighted by one over the chance of the group', () => {
    // Drawn: weights 2, 4, 2, the last left: 6 ÷ 8. Waiting: 2, 1.25, 4, the first left: 5.25 ÷ 7.25.
    const last = outcome.horizons.at(-1);
    expect(last?.groups.map(({ share }) => share)).toEqual([0.75, 0.724137931034]);
    expect(last?.difference).toBeCloseTo(6 / 8 - 5.25 / 7.25, 10);
    expect(last?.groups.map(({ stayed }) => stayed)).toEqual([2, 2]);
    expect(last?.method).toBe('hajek');
    // By day 90 nobody drawn had left.
    expect(outcome.horizons[0]?.groups.map(({ share }) => share)).toEqual([1, 0.724137931034]);
  });

  test('mean days are weighted as well', () => {
    // (6 · 365 + 2 · 100) ÷ 8 and (5.25 · 365 + 2 · 50) ÷ 7.25.
    expect(outcome.restrictedMean?.groups.map(({ mean }) => mean)).toEqual([298.75, 278.103448276]);
  });

  test('somebody who got a place later is followed like the others who waited', () => {
    const moved = lottery.map((one) => (one.person === 'M06' ? { ...one, admitted: 'no' as const } : one));
    const same = outcomeOf(inputOf(roster, { yaml: { retention }, lottery: moved }));
    expect(same.horizons).toEqual(outcome.horizons);
  });

  test('nothing is compared once the waiting list is admitted', () => {
    const cut = outcomeOf(
      inputOf(roster, { yaml: { retention, lottery: { waiting_until: '2026-06-09' } }, lottery }),
    );
    expect(cut.horizons.map(({ method, waitingUntil }) => [method, waitingUntil])).toEqual([
      ['hajek', undefined],
      ['none', '2026-06-09'],
    ]);
    // M03 left on the day after.
    expect(cut.groups.map(({ events }) => events)).toEqual([0, 1]);
  });

  test('without lottery.csv, or where the lot decided nothing, there is no such comparison', () => {
    const reasonOf = (lots?: readonly Lot[]) => {
      const result = evaluateRetention(
        inputOf(roster, { yaml: { retention }, ...(lots === undefined ? {} : { lottery: lots }) }),
      );
      return 'refused' in result ? result.refused.map(({ reason }) => reason) : [];
    };
    expect(reasonOf()).toEqual(['no-lottery']);
    const numbered = lottery.map((one, at) => ({ ...one, draw: at + 1 }));
    expect(reasonOf(numbered)).toEqual([]);
    expect(reasonOf(numbered.filter(({ draw }) => draw !== 3))).toEqual(['lots-missing']);
    expect(reasonOf([...lottery, lot('Z01', 'yes', 0.5)])).toEqual(['drawn-not-on-roster']);
    expect(reasonOf([lot('M01', 'yes', 1), lot('M05', 'no', 0)])).toEqual(['lottery-without-groups']);
  });
});

describe('weighted shares', () => {
  test('with equal weights are Wilson’s, and their difference Newcombe’s', () => {
    const sample = (stayed: number, n: number) =>
      Array.from({ length: n }, (_, i) => ({ value: i < stayed ? 1 : 0, weight: 1.7 }));
    const share = hajekShare(sample(9, 10));
    expect([share?.low, share?.high].map((value) => value?.toFixed(3))).toEqual(['0.596', '0.982']);
    const equal = (count: number, gone: number, admitted: 'yes' | 'no', prefix: string) =>
      Array.from({ length: count }, (_, i) => ({
        lot: lot(`M${prefix}${i + 1}`, admitted, 0.2),
        gone: i < gone,
      }));
    const all = [...equal(30, 3, 'yes', 'a'), ...equal(120, 27, 'no', 'b')];
    const roster = rosterOf(
      [
        staff('Ma', 30, { gone: 3, hired: '2024-01-01' }),
        staff('Mb', 120, { gone: 27, hired: '2024-01-01' }),
      ].join('\n'),
    );
    const { horizons } = outcomeOf(
      inputOf(roster, { yaml: { retention }, lottery: all.map((one) => one.lot) }),
    );
    const year = horizons.at(-1);
    expect([year?.difference, year?.low, year?.high].map((value) => value?.toFixed(4))).toEqual([
      '0.1250',
      '-0.0444',
      '0.2303',
    ]);
  });

  test('the standard error is the sandwich of known weights', () => {
    const found = hajekMean([
      { value: 1, weight: 2 },
      { value: 1, weight: 4 },
      { value: 0, weight: 2 },
    ]);
    // (2 · 0.25)² + (4 · 0.25)² + (2 · 0.75)² = 3.5, over 8².
    expect(found?.stderr).toBeCloseTo(Math.sqrt(3.5) / 8, 12);
  });

  test('limits rest on no more people than Kish’s size, and on no less error than the sandwich', () => {
    const person = fc.record({
      value: fc.constantFrom(0, 1),
      weight: fc.double({ min: 1, max: 40, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 30 }), (sample) => {
        const [share, size] = [hajekShare(sample), effectiveSize(sample)];
        const widest = wilsonInterval((share?.value ?? 9) * size, size);
        expect(share?.low ?? 9).toBeLessThanOrEqual((widest?.low ?? -9) + 1e-9);
        expect(share?.high ?? -9).toBeGreaterThanOrEqual((widest?.high ?? 9) - 1e-9);
        const errors = [cautiousMean(sample)?.stderr ?? -9, hajekMean(sample)?.stderr ?? 9] as const;
        expect(errors[0]).toBeGreaterThanOrEqual(errors[1]);
        const [alike, plain] = [cautiousMean, hajekMean].map(
          (of) => of(sample.map(({ value }) => ({ value, weight: 3 })))?.stderr,
        );
        expect(alike ?? 9).toBeCloseTo(plain ?? -9, 12);
      }),
      { seed: 20260302, numRuns: 300 },
    );
  });

  test('the few who stand for many and agree do not narrow them', () => {
    // Of the four with the weight of fifty all stayed: by the sandwich as sure as 44 people, by the weights 7.
    const sample = [
      ...Array.from({ length: 4 }, () => ({ value: 1, weight: 50 })),
      ...Array.from({ length: 60 }, (_, i) => ({ value: i < 30 ? 1 : 0, weight: 1 })),
    ];
    const { mean = 9, stderr = 9 } = hajekMean(sample) ?? {};
    expect((mean * (1 - mean)) / stderr ** 2).toBeCloseTo(43.95, 2);
    expect(effectiveSize(sample)).toBeCloseTo(260 ** 2 / (4 * 50 ** 2 + 60), 10);
    const share = hajekShare(sample);
    const expected = wilsonInterval((230 / 260) * effectiveSize(sample), effectiveSize(sample));
    expect(share?.low).toBeCloseTo(expected?.low ?? 9, 10);
    expect(share?.high).toBeCloseTo(expected?.high ?? 9, 10);
  });

  test('unequal weights widen the limits of a share of everybody', () => {
    const even = hajekShare(Array.from({ length: 10 }, () => ({ value: 1, weight: 1 })));
    const uneven = hajekShare(Array.from({ length: 10 }, (_, i) => ({ value: 1, weight: i < 5 ? 1 : 9 })));
    expect(even?.value).toBe(1);
    expect(uneven?.value).toBe(1);
    expect(uneven?.low ?? 1).toBeLessThan(even?.low ?? 0);
  });
});

describe('what is said', () => {
  const of = (goneDrawn: number, goneWaiting: number, more: Partial<RetentionInput> = {}) =>
    outcomeOf(
      inputOf(
        rosterOf(
          [
            staff('Ma', 100, { gone: goneDrawn, hired: '2024-01-01' }),
            staff('Mb', 100, { gone: goneWaiting, hired: '2024-01-01' }),
          ].join('\n'),
        ),
        {
          yaml: { retention },
          lottery: Array.from({ length: 200 }, (_, i) =>
            i < 100 ? lot(`Ma${i + 1}`, 'yes', 0.5) : lot(`Mb${i - 99}`, 'no', 0.5),
          ),
          ...more,
        },
      ),
    );

  test('an effect is that of the offer, in either direction', () => {
    expect(retentionStatements(of(8, 30))).toContain(
      'Offering mentoring raised the share of people who stayed.',
    );
    expect(retentionStatements(of(30, 8))).toContain(
      'Offering mentoring lowered the share of people who stayed.',
    );
    expect(retentionStatements(of(8, 30), { language: 'de' })).toContain(
      'Das Angebot eines Mentorings hat den Anteil derer, die geblieben sind, erhöht.',
    );
  });

  test('an interval that covers 0 fits both, and few leavers make no test', () => {
    const both = retentionStatements(of(12, 14)).join(' ');
    expect(both).toContain('so also no difference at all');
    expect(both).not.toMatch(/(?<!whether the offer of mentoring )raised|lowered|chose/);
    const few = retentionStatements(of(1, 5)).join(' ');
    expect(few).toContain('too few leavers');
    expect(few).not.toMatch(/raised|lowered/);
  });

  test('for others than the coordinator, weighted figures are rounded', () => {
    const told = of(12, 30, { audience: 'hr' }).horizons.at(-1);
    expect(told?.difference).toBe(0.18);
    expect(told?.groups.every(({ share }) => share === undefined)).toBe(true);
  });

  test('without a lottery nothing is said to have been raised', () => {
    const roster = rosterOf(
      [
        staff('M', 100, { gone: 8, hired: '2024-01-01' }),
        staff('E', 100, { gone: 30, hired: '2024-01-01' }),
      ].join('\n'),
    );
    const said = retentionStatements(outcomeOf(inputOf(roster))).join(' ');
    expect(said).toContain('people chose to join');
    expect(said).not.toMatch(/raised|lowered/);
  });
});
