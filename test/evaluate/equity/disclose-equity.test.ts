import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withheldCells } from '../../../src/evaluate/equity/disclose-equity.ts';
import type { EquityFigures } from '../../../src/evaluate/equity/equity-figures.ts';
import { outcomeOf } from '../../../src/evaluate/equity/evaluate-equity.ts';
import type { EquityFigure } from '../../../src/schema/equity-result.ts';
import { randomOf } from '../disclosure/samples.ts';
import { safe, verdictOf } from '../disclosure/worlds.ts';
import { figuresOfSize } from './sample-figures.ts';
import { cohortShapes, drawnSizes, firstFieldOf, publishedOf, sampleOf, toldOf } from './small-cohorts.ts';

/** Every way in which people can be spread over so many answers. */
function* spreadsOf(people: number, answers: number): Generator<number[]> {
  if (answers === 1) yield [people];
  else
    for (let own = 0; own <= people; own++)
      for (const rest of spreadsOf(people - own, answers - 1)) yield [own, ...rest];
}

const limits = { min_count: 5, min_mean: 10 };
type Outcome = ReturnType<typeof outcomeOf>;
type Given = { readonly figures: EquityFigures; readonly complete: Outcome; readonly told: Outcome };

const cohorts: readonly Given[] = fc
  .sample(figuresOfSize(1, 70), { seed: 94, numRuns: 60 })
  .map((figures) => ({
    figures,
    complete: outcomeOf(figures, { audience: 'coordinator', hidden: new Set() }),
    told: outcomeOf(figures, { audience: 'hr', hidden: withheldCells(figures, limits, []) }),
  }));
const holds = (law: (given: Given) => void): void => {
  for (const cohort of cohorts) law(cohort);
};
const figuresOf = ({ fields }: Outcome): EquityFigure[] =>
  fields.flatMap(({ measures }) => measures.flatMap(({ overall, groups }) => [overall, ...groups]));

describe('what hr and the public read of random cohorts', () => {
  test('no number of people under five, none of those left out of it either, no figure of fewer than ten', () => {
    holds(({ complete, told }) => {
      const all = figuresOf(complete);
      for (const [at, one] of figuresOf(told).entries()) {
        const true_ = all[at];
        if (one.n !== null) expect(one.n).toBeGreaterThanOrEqual(5);
        if (one.value !== null) expect(true_?.n).toBeGreaterThanOrEqual(10);
        if (one.value === null)
          expect([one.low, one.high, one.ratio, one.ratioLow, one.ratioHigh]).toEqual(Array(5).fill(null));
        if (one.count === null || one.n === null) continue;
        expect(one.count === 0 || one.count >= 5).toBe(true);
        expect(one.n === one.count || one.n - one.count >= 5).toBe(true);
      }
      for (const { groups } of told.fields)
        for (const { n } of groups) expect(n === null || n >= 5).toBe(true);
    });
  });

  test('that all or nobody had an early end, or got their first choice, is not told', () => {
    holds(({ told }) => {
      for (const { measures } of told.fields)
        for (const { id, overall, groups } of measures)
          if (id === 'early-ends' || id === 'first-choice')
            for (const { value } of [overall, ...groups]) expect(value === 0 || value === 1).toBe(false);
    });
  });

  test('no mean is told that all, or all but a few, stand at one end of the scale', () => {
    const people = Array.from({ length: 24 }, (_, at) => `p${String(at).padStart(2, '0')}`);
    const tellsMean = (atTop: number): boolean => {
      const rows = people.map((person, at) => ({ person, top: at < atTop ? 5 : 4, bottom: 1 }));
      const measure = {
        id: 'satisfaction',
        kind: 'mean',
        sensitive: true,
        scale: { min: 1, max: 5 },
        rows,
      } as const;
      const figures: EquityFigures = { about: 'mentees', people, fields: [], measures: [measure] };
      return !withheldCells(figures, limits, []).has('equity/all/satisfaction/value');
    };
    expect([24, 20, 19, 12].map(tellsMean)).toEqual([false, false, true, true]);
  });

  test('no group withheld is what the groups told leave of all', () => {
    holds(({ complete, told }) => {
      for (const [at, field] of told.fields.entries()) {
        const whole = complete.fields[at];
        const left = field.groups.flatMap(({ n }, g) => (n === null ? [whole?.groups[g]?.n ?? 0] : []));
        const together = left.reduce((sum, n) => sum + n, 0);
        expect(told.people === null || left.length === 0 || (left.length > 1 && together >= 5)).toBe(true);
        for (const [m, { overall, groups }] of field.measures.entries()) {
          if (overall.value === null) continue;
          const true_ = whole?.measures[m]?.groups ?? [];
          const hidden = groups.flatMap(({ value }, g) => (value === null ? [true_[g]?.n ?? 0] : []));
          const people = hidden.reduce((sum, n) => sum + n, 0);
          expect(people === 0 || (hidden.length > 1 && people >= 5)).toBe(true);
        }
      }
    });
  });

  test('a reader who tries every spread of people finds nobody, in one report and in two', () => {
    for (let i = 0; i < 40; i++) {
      const shape = cohortShapes[i % cohortShapes.length] ?? cohortShapes[0];
      if (shape === undefined) continue;
      const sizes = drawnSizes(shape, randomOf(`few ${i}`));
      const before = toldOf(firstFieldOf(shape), sizes);
      const now = toldOf(shape, sizes, publishedOf(firstFieldOf(shape), sizes, before));
      expect({ i, ...verdictOf(sampleOf(shape, sizes), new Set([...before, ...now])) }).toEqual({
        i,
        ...safe,
      });
    }
  });

  test('a mean to one decimal leaves three ways in which ten people can have answered', () => {
    const ways = new Map<number, number>();
    for (const answers of spreadsOf(10, 5)) {
      const sum = answers.reduce((total, people, at) => total + people * (at + 1), 0);
      const mean = Math.round(sum) / 10;
      // Five points from either end it is not told.
      if (Math.min(sum - 10, 50 - sum) >= 5) ways.set(mean, (ways.get(mean) ?? 0) + 1);
    }
    expect(ways.size).toBe(31);
    expect(Math.min(...ways.values())).toBeGreaterThanOrEqual(3);
  });

  test('most of a large cohort is told', () => {
    const large = fc.sample(figuresOfSize(150, 200), { numRuns: 10, seed: 5 });
    const shares = large.map((figures) => {
      const told = figuresOf(
        outcomeOf(figures, { audience: 'hr', hidden: withheldCells(figures, limits, []) }),
      );
      return told.filter(({ value }) => value !== null).length / told.length;
    });
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.5);
  });
});
