import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/stats/seeded-random.ts';
import { coverageOf } from '../../planted/coverage.ts';
import { cannotTell, leadOf } from '../../planted/leads.ts';
import { lotteryContrasts, plantedOutcome, workforceContrasts } from '../../planted/planted-contrasts.ts';
import { lotteryTruth } from '../../planted/planted-lottery.ts';
import { lottery, strata, thirty, workforce } from '../../planted/planted-plans.ts';

/** A first look at what test/long/planted-truths.test.ts measures with enough cohorts. */
describe('cohorts drawn from a known truth', () => {
  test('selection and immortal time: the naive difference misses no effect, ours holds it', () => {
    const { naive, ours } = coverageOf(45, 'first look', 0, workforceContrasts(workforce(20, 0)));
    expect(naive.mean).toBeGreaterThan(0.08);
    expect(naive.covers).toBeLessThan(0.5);
    expect(Math.abs(ours.mean)).toBeLessThan(0.02);
    expect(ours.covers).toBeGreaterThan(0.87);
  });

  test('a lottery with unequal chances: the plain difference is off, the weighted one is not', () => {
    const classes = lottery([0.06, 0.06, 0.06]);
    const truth = lotteryTruth(classes);
    const { naive, ours } = coverageOf(40, 'first look', truth, lotteryContrasts(classes));
    expect(naive.mean - truth).toBeGreaterThan(0.03);
    expect(Math.abs(ours.mean - truth)).toBeLessThan(0.02);
    expect(ours.covers).toBeGreaterThan(0.87);
  });

  test('what a draw adds, from the chances: less where those who wait get a place later', () => {
    const one = { people: 10, places: 5, stays: 0.8, effect: 0.1, later: 0 };
    expect(lotteryTruth([one])).toBeCloseTo(0.1, 12);
    expect(lotteryTruth([one, { ...one, people: 30, effect: 0.02 }])).toBeCloseTo(0.04, 12);
    const less = lotteryTruth([{ ...one, later: 0.5 }]);
    // Between 22 and 299 days late: on average 160 of 365 days are without a mentor.
    expect(less).toBeGreaterThan(0.1 - 0.5 * 0.1 * (1 - 160 / 365) - 0.001);
    expect(less).toBeLessThan(0.1 - 0.5 * 0.1 * (1 - 160 / 365) + 0.001);
  });

  test('with 30 pairs the page says first that it cannot tell', () => {
    const plan = strata(thirty, 0.8, 0.05);
    for (const seed of ['a', 'b', 'c']) {
      const outcome = plantedOutcome(plan, seededRandom(seed));
      expect(leadOf(outcome)).toMatch(cannotTell.en);
      expect(leadOf(outcome, 'de')).toMatch(cannotTell.de);
    }
  });
});
