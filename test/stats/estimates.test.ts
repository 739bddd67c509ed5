import { describe, expect, test } from 'vitest';
import { cronbachAlpha } from '../../src/stats/cronbach-alpha.ts';
import { eValue } from '../../src/stats/e-value.ts';
import { exactInterval } from '../../src/stats/exact-interval.ts';
import { holmAdjusted } from '../../src/stats/holm.ts';
import type { Estimate } from '../../src/stats/interval.ts';
import { mantelHaenszelDifference } from '../../src/stats/mantel-haenszel-difference.ts';
import { mantelHaenszelOddsRatio } from '../../src/stats/mantel-haenszel-odds-ratio.ts';
import { petoOddsRatio } from '../../src/stats/peto-odds-ratio.ts';
import type { Stratum } from '../../src/stats/stratified-difference.ts';
import { twoProportionPower } from '../../src/stats/two-proportion-power.ts';
import { type Numbers, near, reference } from './reference.ts';

/** Everything but `attitude` is a list of numbers. */
const { attitude, ...r } = reference('estimates') as Readonly<Record<string, Numbers>> & {
  readonly attitude: readonly Numbers[];
};
const lists = r as Readonly<Record<string, Numbers>>;
const column = (name: string): Numbers => lists[name] ?? [];

function agree(found: readonly (number | null | undefined)[], call: string): void {
  const expected = column(call);
  expect(found.length).toBe(expected.length);
  found.forEach((value, i) => {
    near(value, expected[i] ?? null, 1e-11);
  });
}

test.each([
  ['binom.test(9, 10)', exactInterval(9, 10)],
  ['binom.test(0, 30)', exactInterval(0, 30)],
  ['binom.test(30, 30)', exactInterval(30, 30)],
  ['binom.test(127, 1310, conf.level = 0.9)', exactInterval(127, 1310, 0.9)],
])('%s', (call, interval) => {
  agree([interval?.low, interval?.high], call);
});

describe('strata', () => {
  const admissions = strataOf('UCBAdmissions');
  const pairs = column('gehan a').map((count, i) => ({
    first: { count, total: 1 },
    second: { count: column('gehan b')[i] ?? 0, total: 1 },
  }));
  const listed = (estimate: Estimate | null): readonly (number | undefined)[] => [
    estimate?.value,
    estimate?.low,
    estimate?.high,
  ];

  test('common odds ratio: mantelhaen.test, large strata and pairs', () => {
    agree(listed(mantelHaenszelOddsRatio(admissions)), 'mantelhaen.test(UCBAdmissions)');
    agree(listed(mantelHaenszelOddsRatio(pairs)), 'mantelhaen.test(gehan)');
  });

  test('common difference: the formula of metafor::rma.mh, large strata and pairs', () => {
    for (const [strata, call] of [
      [admissions, 'sato(UCBAdmissions)'],
      [pairs, 'sato(gehan)'],
    ] as const) {
      const found = mantelHaenszelDifference(strata);
      agree([found?.value, found?.stderr, found?.low, found?.high], call);
    }
  });

  test("Peto's odds ratio", () => {
    agree(listed(petoOddsRatio(admissions)), 'peto(UCBAdmissions)');
    agree(listed(petoOddsRatio(pairs)), 'peto(gehan)');
  });

  function strataOf(name: string): Stratum[] {
    return column(`${name} a`).map((count, i) => ({
      first: { count, total: column(`${name} n1`)[i] ?? 0 },
      second: { count: column(`${name} b`)[i] ?? 0, total: column(`${name} n2`)[i] ?? 0 },
    }));
  }
});

test('p.adjust(method = "holm")', () => {
  agree(holmAdjusted(column('holm p')), "p.adjust(p, method = 'holm')");
});

test.each([
  ['power.prop.test(n = 100, p1 = .75, p2 = .85)', 0.75, 0.85, 100],
  ['power.prop.test(n = 250, p1 = .75, p2 = .85)', 0.75, 0.85, 250],
  ['power.prop.test(n = 30, p1 = .9, p2 = .95)', 0.9, 0.95, 30],
] as const)('%s', (call, one, two, n) => {
  agree([twoProportionPower(one, two, { first: n, second: n })], call);
});

test('alpha(attitude) with Feldt’s interval', () => {
  const found = cronbachAlpha(attitude);
  agree([found?.alpha, found?.low, found?.high], 'alpha(attitude)');
  expect([found?.people, found?.items]).toEqual([30, 7]);
});

test('e-values', () => {
  agree(
    column('rr').map((ratio) => eValue(ratio)),
    'evalues.RR(rr)',
  );
});
