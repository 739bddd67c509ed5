import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateRoi } from '../../../src/evaluate/roi/evaluate-roi.ts';
import { participantsTime } from '../../../src/evaluate/roi/participants-time.ts';
import {
  benefitAt,
  breakEvenOf,
  costOf,
  percentOf,
  returnOf,
} from '../../../src/evaluate/roi/return-on-cost.ts';
import { withoutStudy } from '../../../src/evaluate/roi/stay-evidence.ts';
import { attendanceOf } from '../../../src/follow/attendance.ts';
import { followPairings } from '../../../src/follow/follow-pairings.ts';
import { usualLeaverCost } from '../../../src/model/usual-leaver-cost.ts';
import { programSchema } from '../../../src/schema/program.ts';
import { roiResultSchema } from '../../../src/schema/roi-result.ts';
import { stratifiedDifference } from '../../../src/stats/stratified-difference.ts';
import { meeting, pairing, program } from '../../follow/small-records.ts';
import { effectOf, evidenceOf, roiOf, settingsOf } from './roi-cases.ts';

/** The worked check of the method: 30 pairs, 8 meetings of an hour, and the matched strata 5/6, 22/24 against 39/60, 54/60. */
describe('thirty pairs, to the euro and the per cent', () => {
  const found = stratifiedDifference([
    { first: { count: 5, total: 6 }, second: { count: 39, total: 60 } },
    { first: { count: 22, total: 24 }, second: { count: 54, total: 60 } },
  ]);
  const result = roiOf({
    effect: effectOf(found?.value ?? 0, found?.low ?? 0, found?.high ?? 0),
    time: { meetings: 240, people: 60, mentees: 30, hours: 480, toCome: 0 },
  });

  it('cost, benefit, ratio and per cent with both ends', () => {
    expect(result.cost).toBe(25_600);
    expect(result.leaverCost).toBe(10_920);
    expect(Math.round(result.benefit.value ?? 0)).toBe(16_380);
    expect(result.ratio.value?.toFixed(2)).toBe('0.64');
    const { value, low, high } = result.percent;
    expect([value, low, high].map((each) => Math.round(each ?? 0))).toEqual([-36, -251, 94]);
  });

  it('break-even at 2.3 leavers fewer of 30', () => {
    expect(result.breakEven.leavers?.toFixed(2)).toBe('2.34');
    expect(result.breakEven.difference?.toFixed(4)).toBe('0.0781');
  });

  it('the cost is the sum of its items', () => {
    const { costs, cost } = roiOf({ settings: settingsOf({ training: 1800, events: 950 }) });
    expect(costs.map(({ amount }) => amount)).toEqual([21_600, 4000, 1800, 950]);
    expect(cost).toBe(28_350);
  });

  it('every amount stands with where it comes from', () => {
    const share = result.amounts.find(({ id }) => id === 'share_of_salary');
    expect(share).toEqual({ id: 'share_of_salary', ...usualLeaverCost });
    expect(result.claims.map(({ id }) => id)).toEqual(['roi.share_of_salary']);
    expect(result.amounts.find(({ id }) => id === 'salary')?.source).toBe('Payroll');
  });

  it('the result is what its schema says', () => {
    const head = { schema: 'mentor/roi@1', program: '', asOf: '2026-12-01', inputs: [] };
    expect(roiResultSchema.safeParse({ ...head, ...result }).error).toBeUndefined();
  });
});

describe('the time of participants', () => {
  const pairs = Array.from({ length: 30 }, (_, at) =>
    pairing(`P${at}`, { mentee: `E${at}`, mentor: `M${at}` }),
  );
  const days = ['03-09', '03-23', '04-06', '04-20', '05-04', '05-18', '06-01', '06-15'];
  const timeOf = (state: 'held' | 'planned') => {
    const meetings = pairs.flatMap(({ id }) =>
      days.map((day, nth) => meeting(id, nth + 1, `2026-${day}`, state)),
    );
    const records = {
      program: program({ meetings: { every: '2 weeks' } }),
      pairings: pairs,
      meetings,
      checkIns: [],
      goals: [],
      contacts: [],
      today: '2026-12-01',
    };
    const followed = followPairings(records);
    return participantsTime(followed, attendanceOf({ ...records, followed }));
  };

  it('is meetings held × people × length', () => {
    expect(timeOf('held')).toEqual({ meetings: 240, people: 60, mentees: 30, hours: 480, toCome: 0 });
  });

  it('is unknown, and not 0, where no meeting is on record as held', () => {
    expect(timeOf('planned').hours).toBeNull();
    const result = roiOf({ time: timeOf('planned') });
    expect(result.costs[0]).toEqual({ id: 'time', amount: null });
    expect(result.cost).toBe(4000);
  });
});

const terms = fc.record({
  difference: fc.double({ min: -1, max: 1, noNaN: true }),
  mentees: fc.integer({ min: 1, max: 500 }),
  salary: fc.integer({ min: 1000, max: 200_000 }),
  share_of_salary: fc.double({ min: 0.01, max: 3, noNaN: true }),
  hours: fc.integer({ min: 0, max: 10_000 }),
  hourly_cost: fc.integer({ min: 0, max: 200 }),
  coordinator: fc.integer({ min: 1, max: 100_000 }),
  training: fc.integer({ min: 0, max: 50_000 }),
  events: fc.integer({ min: 0, max: 50_000 }),
});
const run = { seed: 9, numRuns: 200 } as const;

describe('laws', () => {
  it('at the break-even difference the return is nil', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const difference = breakEvenOf(given) ?? Number.NaN;
        expect(returnOf({ ...given, difference })).toBeCloseTo(0, 6);
      }),
      run,
    );
  });

  it('both forms say the same: a benefit of twice the cost is 2 : 1 and +100 %', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const cost = costOf(given);
        const ratio = benefitAt(given.difference, given.mentees, given) / cost;
        expect(returnOf(given)).toBeCloseTo(100 * (ratio - 1), 6);
        expect(percentOf(2 * cost, cost)).toBeCloseTo(100, 9);
      }),
      run,
    );
  });

  it('a row of the sensitivity table is the whole result with that figure moved', () => {
    const base = roiOf({ effect: effectOf(0.05, -0.118, 0.151) });
    for (const { input, low, high } of base.sensitivity)
      for (const end of [low, high]) {
        const moved =
          input === 'difference'
            ? roiOf({ effect: effectOf(end.value, -0.118, 0.151) })
            : roiOf({ effect: effectOf(0.05, -0.118, 0.151), settings: settingsOf({ [input]: end.value }) });
        expect([input, end.percent]).toEqual([input, moved.percent.value]);
        expect([input, end.breakEven]).toEqual([input, moved.breakEven.difference]);
      }
  });

  it('what moves the result most stands first, after the difference', () => {
    const { sensitivity } = roiOf({ effect: effectOf(0.05, -0.118, 0.151) });
    expect(sensitivity.map(({ input }) => input)).toEqual([
      'difference',
      'share_of_salary',
      'salary',
      'hourly_cost',
      'coordinator',
    ]);
  });
});

describe('what is not known is null, and so is all that follows', () => {
  it('a difference that is held back leaves cost and break-even', () => {
    const result = roiOf({
      evidence: { ...evidenceOf(null), staying: 'hidden', mentees: 30 },
      audience: 'hr',
    });
    const none = { value: null, low: null, high: null };
    expect(result).toMatchObject({
      difference: none,
      benefit: none,
      ratio: none,
      percent: none,
      money: null,
    });
    expect(result.sensitivity.every(({ low, high }) => low.percent === null && high.percent === null)).toBe(
      true,
    );
    expect([result.cost, result.breakEven.difference]).toEqual([25_600, 0.078144]);
  });

  it('under ten leavers the coordinator has the numbers, others have none', () => {
    const evidence = { ...evidenceOf(effectOf(0.05, -0.118, 0.151, false)), staying: 'few-leavers' } as const;
    const own = roiOf({ evidence });
    expect([own.reportable, own.money, own.benefit.value]).toEqual([false, null, 16_380]);
    expect(roiOf({ evidence, audience: 'hr' }).benefit.value).toBeNull();
  });

  it('of few participants others learn neither time nor cost, nor how many mentees there are', () => {
    const time = { meetings: 16, people: 4, mentees: 2, hours: 32, toCome: 0 };
    const result = roiOf({ time, evidence: withoutStudy('no-study'), audience: 'hr' });
    expect([result.cost, result.mentees, result.breakEven.leavers]).toEqual([null, null, null]);
    expect(result.time).toEqual({ meetings: null, people: null, hours: null, toCome: null });
    expect(roiOf({ time, evidence: withoutStudy('no-study') }).cost).toBe(5440);
  });

  it('a study that hides its mentees is not got round by those of the program', () => {
    const evidence = { ...evidenceOf(null), staying: 'hidden', mentees: null } as const;
    expect(roiOf({ evidence, audience: 'hr' }).breakEven.difference).toBeNull();
  });

  it('without a roster break-even rests on the mentees of the program', () => {
    const result = roiOf({ evidence: withoutStudy('no-study') });
    expect([result.staying, result.mentees, result.percent.value]).toEqual(['no-study', 30, null]);
    expect(result.breakEven.difference).toBe(0.078144);
  });
});

it('for others than the coordinator every amount is worked out from what the retention report tells them', () => {
  const published = effectOf(0.05, -0.118, 0.152);
  const hr = roiOf({ effect: published, audience: 'hr' });
  expect(hr.benefit).toEqual(roiOf({ effect: published }).benefit);
  expect(hr.time.people).toBeNull();
});

it('settings as the contract writes them, in both forms', () => {
  const roi = { currency: 'EUR', salary: 52_000, share_of_salary: 0.21, hourly_cost: 45 };
  const plain = programSchema.parse({ roi });
  const long = programSchema.parse({
    roi: { ...roi, salary: { value: 52_000, source: 'A survey', year: 2025, grade: 'vendor' } },
  });
  const amounts = [plain, long].map((each) => {
    if (each.roi === undefined) throw new Error('no roi');
    return evaluateRoi({
      program: { ...each, roi: each.roi },
      evidence: withoutStudy('no-study'),
      time: { meetings: 240, people: 60, mentees: 30, hours: 480, toCome: 0 },
      audience: 'coordinator',
      published: [],
    });
  });
  expect(amounts.map(({ leaverCost }) => leaverCost)).toEqual([10_920, 10_920]);
  expect(amounts[1]?.claims.map(({ id }) => id)).toEqual(['roi.salary', 'roi.share_of_salary']);
});
