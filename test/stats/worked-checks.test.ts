import { describe, expect, test } from 'vitest';
import { cumulativeIncidence } from '../../src/stats/cumulative-incidence.ts';
import { exactLowerBound } from '../../src/stats/exact-bound.ts';
import { goalAttainmentScore } from '../../src/stats/goal-attainment-score.ts';
import type { Estimate } from '../../src/stats/interval.ts';
import { kaplanMeier } from '../../src/stats/kaplan-meier.ts';
import { logRank } from '../../src/stats/log-rank.ts';
import { newcombeDifference } from '../../src/stats/newcombe-difference.ts';
import { restrictedMean, restrictedMeanDifference } from '../../src/stats/restricted-mean.ts';
import type { Spell } from '../../src/stats/risk-table.ts';
import { shareAt } from '../../src/stats/share-at.ts';
import { stratifiedDifference } from '../../src/stats/stratified-difference.ts';
import {
  peopleNeededPerArm,
  smallestDetectableRise,
  twoProportionPower,
} from '../../src/stats/two-proportion-power.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';

/** The examples that the methods page prints, to the digits it prints. */

function printed(estimate: Estimate | null, digits: number, scale = 1): string[] {
  if (estimate === null) return [];
  return [estimate.value, estimate.low, estimate.high].map((x) => (x * scale).toFixed(digits));
}

/** "3, 6, 8+": months to leaving, + still there when last seen; "2>5" came under observation at 2. */
function months(text: string): Spell[] {
  return text.split(', ').map((item) => {
    const [from, to] = item.includes('>') ? item.split('>') : [undefined, item];
    const end = item.endsWith('+') ? 'censored' : 'event';
    const time = Number.parseFloat(to ?? '');
    return from === undefined ? { time, end } : { entry: Number(from), time, end };
  });
}

describe('shares', () => {
  test('Wilson, 9 of 10', () => {
    expect(printed(wilsonInterval(9, 10), 1, 100)).toEqual(['90.0', '59.6', '98.2']);
  });

  test('Newcombe, 27 of 30 against 93 of 120', () => {
    const difference = newcombeDifference({ count: 27, total: 30 }, { count: 93, total: 120 });
    expect(printed(difference, 1, 100)).toEqual(['12.5', '-4.4', '23.0']);
    expect(printed(difference, 4)).toEqual(['0.1250', '-0.0444', '0.2303']);
  });

  test('Newcombe, 56 of 70 against 48 of 80 (Newcombe 1998, table II, method 10)', () => {
    const difference = newcombeDifference({ count: 56, total: 70 }, { count: 48, total: 80 });
    expect(printed(difference, 4)).toEqual(['0.2000', '0.0524', '0.3339']);
  });

  test('matched: 5 of 6 and 22 of 24 against 39 of 60 and 54 of 60', () => {
    const strata = [
      { first: { count: 5, total: 6 }, second: { count: 39, total: 60 } },
      { first: { count: 22, total: 24 }, second: { count: 54, total: 60 } },
    ];
    expect(printed(stratifiedDifference(strata), 1, 100)).toEqual(['5.0', '-11.8', '15.1']);
    expect(printed(stratifiedDifference(strata), 4)).toEqual(['0.0500', '-0.1180', '0.1515']);
  });

  test('everybody stayed, 30 of 30: at least 90.5 %', () => {
    expect(exactLowerBound(30, 30)?.toFixed(3)).toBe('0.905');
    expect(exactLowerBound(30, 30)).toBeCloseTo(0.05 ** (1 / 30), 12);
  });

  test('people needed in each arm', () => {
    expect(peopleNeededPerArm(0.75, 0.85)).toBe(250);
    expect(peopleNeededPerArm(0.8, 0.9)).toBe(199);
    expect(twoProportionPower(0.75, 0.85, { first: 250, second: 250 })?.toFixed(3)).toBe('0.800');
    expect(twoProportionPower(0.8, 0.9, { first: 199, second: 199 })?.toFixed(3)).toBe('0.800');
    expect(smallestDetectableRise(0.75, { first: 250, second: 250 })?.toFixed(4)).toBe('0.1000');
    expect(smallestDetectableRise(129 / 168, { first: 40, second: 168 })?.toFixed(2)).toBe('0.18');
  });
});

describe('survival', () => {
  const a = months('3, 6, 8+, 12+, 12+, 12+, 12+, 12+');
  const b = months('2, 4, 5+, 7, 9, 12+, 12+, 12+');

  test('log-rank', () => {
    const { chiSquare, p, df } = logRank(a, b);
    expect([chiSquare?.toFixed(3), df, p?.toFixed(3)]).toEqual(['0.997', 1, '0.318']);
  });

  test('restricted mean to 12 months', () => {
    const one = restrictedMean(a, 12);
    const two = restrictedMean(b, 12);
    expect([one?.mean.toFixed(3), one?.stderr.toFixed(3)]).toEqual(['10.125', '1.178']);
    expect([two?.mean.toFixed(3), two?.stderr.toFixed(3)]).toEqual(['8.550', '1.339']);
    expect(printed(restrictedMeanDifference(one, two), 3)).toEqual(['1.575', '-1.920', '5.070']);
    expect(restrictedMeanDifference(one, two)?.stderr.toFixed(3)).toBe('1.783');
  });

  test('delayed entry', () => {
    const entered = months('0>2, 0>5, 0>12+, 3>7, 4>12+, 6>10, 6>12+');
    expect(kaplanMeier(entered).at(-1)?.survival.toFixed(3)).toBe('0.300');
    const ignored = entered.map(({ time, end }): Spell => ({ time, end }));
    expect(kaplanMeier(ignored).at(-1)?.survival.toFixed(3)).toBe('0.429');
  });

  test('who comes under observation on the day somebody leaves is not yet at risk', () => {
    // R: summary(survfit(Surv(c(0, 0, 2), c(2, 5, 6), c(1, 1, 0)) ~ 1)): 2 at risk at 2, 2 at 5.
    const curve = kaplanMeier(months('0>2, 0>5, 2>6+'));
    expect(curve.map((step) => [step.time, step.atRisk, step.survival])).toEqual([
      [2, 2, 0.5],
      [5, 2, 0.25],
      [6, 1, 0.25],
    ]);
  });

  test('one step of the JSON example: 1 of 28 at day 90', () => {
    const spells: Spell[] = [
      { time: 90, end: 'event' },
      ...Array.from({ length: 27 }, (): Spell => ({ time: 378, end: 'censored' })),
    ];
    const step = kaplanMeier(spells)[0];
    expect([
      step?.atRisk,
      step?.survival.toFixed(4),
      step?.stderr?.toFixed(4),
      step?.low?.toFixed(4),
      step?.high?.toFixed(4),
    ]).toEqual([28, '0.9643', '0.0351', '0.7724', '0.9949']);
  });

  test('with nothing competing Aalen–Johansen is Kaplan–Meier; fully followed, the share has Wilson limits', () => {
    const curve = kaplanMeier(a);
    cumulativeIncidence(a).forEach((step, i) => {
      expect(step.free).toBeCloseTo(curve[i]?.survival ?? Number.NaN, 12);
      expect(step.stderr ?? 0).toBeCloseTo(curve[i]?.stderr ?? 0, 12);
      expect(step.low ?? 9).toBeCloseTo(curve[i]?.low ?? 9, 12);
      expect(step.high ?? 9).toBeCloseTo(curve[i]?.high ?? 9, 12);
    });
    const followed = months('3, 6, 8, 13+, 13+, 13+, 13+, 13+, 13+, 13+');
    expect(printed(shareAt(followed, 12), 9)).toEqual(printed(wilsonInterval(7, 10), 9));
    expect(printed(shareAt(months('13+, 13+, 13+'), 12), 9)).toEqual(printed(wilsonInterval(3, 3), 9));
  });
});

test('goal attainment scores', () => {
  const score = (attainments: number[], weights = [1, 1, 1]): string | undefined =>
    goalAttainmentScore(
      attainments.map((attainment, i) => ({ attainment, weight: weights[i] ?? 1 })),
    )?.toFixed(2);
  expect(score([0, 1, -1])).toBe('50.00');
  expect(score([1, 0, 2])).toBe('63.69');
  expect(score([1, 0, -1], [3, 2, 1])).toBe('54.41');
});
