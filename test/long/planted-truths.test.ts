import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { type Coverage, coverageLine, coverageOf } from '../planted/coverage.ts';
import { cannotTell, leadOf } from '../planted/leads.ts';
import {
  lotteryContrasts,
  lotteryDays,
  plantedOutcome,
  workforceContrasts,
} from '../planted/planted-contrasts.ts';
import { lotteryTruth } from '../planted/planted-lottery.ts';
import {
  lottery,
  sparse,
  strata,
  thirty,
  unevenLottery,
  withLaterMentors,
  workforce,
  workforceWithMoods,
} from '../planted/planted-plans.ts';
import type { Plan } from '../planted/planted-workforce.ts';

/**
 * Cohorts whose truth is known because they are drawn from it, evaluated as the report evaluates any. The truth comes from
 * the chances everything was drawn with, never from what was drawn. Each test prints what it found, with the standard error
 * that so many cohorts leave; a fixed seed makes it the same on every run.
 */
type Contrasts = Readonly<Record<'naive' | 'ours', Coverage>>;

function found(title: string, cohorts: number, plan: Plan, truth = plan.effect): Contrasts {
  return printed(title, truth, coverageOf(cohorts, title, truth, workforceContrasts(plan)));
}

function printed(title: string, truth: number, all: Contrasts): Contrasts {
  const lines = Object.entries(all).map(([name, each]) => `  ${coverageLine(name, each)}`);
  process.stdout.write(`${title}; the truth is ${(100 * truth).toFixed(2)} points\n${lines.join('\n')}\n`);
  return all;
}

/** An interval of 95 % may turn out somewhat narrow or wide, and no cohort may be without one. */
function expectHonest({ covers, missing }: Coverage): void {
  expect(missing).toBe(0);
  expect(covers).toBeGreaterThanOrEqual(0.93);
  expect(covers).toBeLessThanOrEqual(0.98);
}

describe('a workforce in which those who would stay anyway apply more, and many join later', () => {
  test('without any effect: the naive difference is far from zero, ours covers zero', () => {
    const { naive, ours } = found('Nobody stays for being mentored', 500, workforce(40, 0));
    expect(naive.mean).toBeGreaterThan(0.08);
    expect(naive.covers).toBeLessThan(0.2);
    expectHonest(ours);
    expect(Math.abs(ours.mean)).toBeLessThan(0.01);
  });

  test('with five points: ours covers five as often, the naive difference does not', () => {
    const { naive, ours } = found('Mentoring adds five points', 500, workforce(40, 0.05));
    expect(naive.covers).toBeLessThan(0.2);
    expectHonest(ours);
    expect(Math.abs(ours.mean - 0.05)).toBeLessThan(0.01);
  });

  test('where others are dismissed and only leaving of one’s own wish counts', () => {
    const plan = { ...workforce(40, 0.05), ownWish: 0.7 };
    // Seven in ten of the exits that do not happen would have been of one's own wish.
    const { ours } = found('Five points fewer leave, seven in ten of their own wish', 500, plan, 0.7 * 0.05);
    expectHonest(ours);
  });

  test('where three in ten of the others begin to mentor later, which only those can who stayed', () => {
    const { ours } = found('Others become mentors later', 500, withLaterMentors(workforce(40, 0), 0.3));
    expectHonest(ours);
    expect(Math.abs(ours.mean)).toBeLessThan(0.01);
  });

  test('what no roster records stays in the difference, which is why the page says that people chose', () => {
    const { ours } = found('Half of them like it here, and apply more', 200, workforceWithMoods(80));
    expect(ours.mean).toBeGreaterThan(0.01);
    expect(ours.covers).toBeLessThan(0.95);
  });
});

describe('a lottery with unequal chances, some of the waiting getting a place later', () => {
  test.each([
    ['without any effect', [0, 0, 0]],
    ['with six points for everybody', [0.06, 0.06, 0.06]],
    ['with an effect on those least likely to be drawn', [0.14, 0.05, 0]],
  ] as const)('%s: ours covers what the draw added', (name, effects) => {
    const classes = lottery(effects);
    const truth = lotteryTruth(classes);
    const { naive, ours } = printed(
      `A lottery ${name}`,
      truth,
      coverageOf(1000, name, truth, lotteryContrasts(classes)),
    );
    expect(naive.mean - truth).toBeGreaterThan(0.02);
    expectHonest(ours);
    expect(Math.abs(ours.mean - truth)).toBeLessThan(0.005);
  });
});

describe('a lottery with chances from 3 to 97 in 100, where a few stand for many', () => {
  test.each([
    ['without any effect', [0, 0, 0]],
    ['with six points for everybody', [0.06, 0.06, 0.06]],
    ['with an effect on those least likely to be drawn', [0.2, 0.1, 0]],
  ] as const)('%s: the interval is rather too wide than too narrow', (name, effects) => {
    const classes = unevenLottery(effects);
    const truth = lotteryTruth(classes);
    const title = `An uneven lottery ${name}`;
    const { ours } = printed(title, truth, coverageOf(1000, title, truth, lotteryContrasts(classes)));
    expect(ours.missing).toBe(0);
    expect(ours.covers).toBeGreaterThanOrEqual(0.94);
    expect(ours.covers).toBeLessThanOrEqual(0.99);
    expect(Math.abs(ours.mean - truth)).toBeLessThan(0.015);
  });

  test('mean days likewise', () => {
    const { days } = coverageOf(1000, 'days', 0, lotteryDays(unevenLottery([0, 0, 0])));
    process.stdout.write(`An uneven lottery without any effect\n  ${coverageLine('days', days, 'days')}\n`);
    expectHonest(days);
  });
});

describe('few mentees', () => {
  test.each([
    ['at 95 %', 2000, 0.95, 0],
    ['at 95 % with a mentor, five points fewer without', 1000, 0.9, 0.05],
    ['at 80 %', 1000, 0.8, 0],
  ] as const)('30 in four strata %s: ours covers at least 93 in 100', (name, cohorts, stays, effect) => {
    const { ours } = found(`30 mentees in four strata ${name}`, cohorts, strata(thirty, stays, effect));
    expect(ours.missing).toBe(0);
    expect(ours.covers).toBeGreaterThanOrEqual(0.93);
  });

  test('40 in sixteen strata', () => {
    const { ours } = found('40 mentees in sixteen strata at 90 %', 1000, strata(sparse, 0.9, 0));
    expect(ours.covers).toBeGreaterThanOrEqual(0.93);
  });

  test.each(['en', 'de'] as const satisfies readonly Language[])(
    'with 30 pairs the page says first that it cannot tell (%s)',
    (language) => {
      const plan = strata(thirty, 0.8, 0.05);
      const outcomes = Array.from({ length: 300 }, (_, i) =>
        plantedOutcome(plan, seededRandom(`30 pairs ${i}`)),
      );
      const said = outcomes.filter((outcome) => cannotTell[language].test(leadOf(outcome, language)));
      const open = outcomes.filter(({ adjusted }) => (adjusted?.low ?? 0) <= 0 && (adjusted?.high ?? 0) >= 0);
      process.stdout.write(
        `30 pairs, five points (${language}): ${said.length} of ${outcomes.length} say first that they cannot tell; ${open.length} intervals include no difference\n`,
      );
      expect(open.filter((outcome) => !said.includes(outcome)).map((each) => leadOf(each, language))).toEqual(
        [],
      );
      expect(said.length / outcomes.length).toBeGreaterThan(0.9);
    },
  );
});
