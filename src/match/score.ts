import type { Criterion } from '../schema/program-criteria.ts';
import { type CriterionValue, compileCriterion } from './criteria.ts';
import type { Sides, Surroundings } from './sides.ts';

/** One named part of a score: `value` in millionths; an unknown one carries the criterion's `missing` value. */
export type ScorePart = { readonly criterion: Criterion; readonly value: number; readonly known: boolean };

export type Scorer = {
  /** Hundredths of a point, 0 … 10000. */
  readonly score: (mentee: number, mentor: number) => number;
  /** The score by one side's own lights: without the criteria that are only the other side's. */
  readonly ownScore: (side: 'mentee' | 'mentor', mentee: number, mentor: number) => number;
  readonly parts: (mentee: number, mentor: number) => ScorePart[];
};

type Compiled = {
  readonly criterion: Criterion;
  readonly weight: number;
  readonly missing: number;
  readonly value: CriterionValue;
};

/**
 * Score = Σ w·v ÷ Σ w, half up to hundredths, all in integers: v in whole millionths, w in whole thousandths,
 * so that anybody can recompute it.
 */
export function makeScorer(criteria: readonly Criterion[], sides: Sides, surroundings: Surroundings): Scorer {
  const compiled = criteria.map((criterion) => ({
    criterion,
    weight: Math.round(criterion.weight * 1000),
    missing: Math.floor(criterion.missing * 1_000_000 + 0.5),
    value: compileCriterion(criterion, sides, surroundings),
  }));
  const own = {
    mentee: compiled.filter((c) => c.criterion.for !== 'mentor'),
    mentor: compiled.filter((c) => c.criterion.for !== 'mentee'),
  };
  return {
    score: (i, j) => weightedMean(compiled, i, j),
    ownScore: (side, i, j) => weightedMean(own[side], i, j),
    parts: (i, j) =>
      compiled.map(({ criterion, missing, value }) => {
        const known = value(i, j);
        return { criterion, value: known ?? missing, known: known !== undefined };
      }),
  };
}

function weightedMean(criteria: readonly Compiled[], i: number, j: number): number {
  let sum = 0;
  let weights = 0;
  for (const { weight, missing, value } of criteria) {
    sum += weight * (value(i, j) ?? missing);
    weights += weight;
  }
  // A value of 1 is a million and 10000 hundredths: one hundredth is 100 millionths of the weights.
  return weights === 0 ? 0 : Math.floor((2 * sum + 100 * weights) / (200 * weights));
}
