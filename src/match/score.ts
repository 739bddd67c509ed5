import type { Criterion } from '../schema/program-criteria.ts';
import { criterionForm } from './criteria.ts';
import { pairValue } from './forms/pair-value.ts';
import { preferenceForm } from './preferences.ts';
import { countedBy, meanScore } from './scan/pair-judge.ts';
import type { PlannedCriterion } from './scan/pair-plan.ts';
import type { Sides, Surroundings } from './sides.ts';

/** One named part of a score: `value` in millionths; an unknown one carries the criterion's `missing` value. */
export type ScorePart = { readonly criterion: Criterion; readonly value: number; readonly known: boolean };

export type Scorer = {
  /** Hundredths of a point, 0 … 10000. */
  readonly score: (mentee: number, mentor: number) => number;
  /** The score by one side's own lights: without the criteria and lists of wishes that are only the other side's. */
  readonly ownScore: (side: 'mentee' | 'mentor', mentee: number, mentor: number) => number;
  readonly parts: (mentee: number, mentor: number) => ScorePart[];
};

/** Criteria as data, with weights in whole thousandths and values for missing answers in whole millionths. */
export const planCriteria = (
  criteria: readonly Criterion[],
  sides: Sides,
  surroundings: Surroundings,
): PlannedCriterion[] =>
  criteria.map((criterion) => ({
    form: criterionForm(criterion, sides, surroundings),
    weight: Math.round(criterion.weight * 1000),
    missing: Math.floor(criterion.missing * 1_000_000 + 0.5),
    ...(criterion.for === undefined ? ownForms(criterion, sides) : { side: criterion.for }),
  }));

/** In a side's own score only its own list of wishes counts. */
const ownForms = (criterion: Criterion, sides: Sides): Pick<PlannedCriterion, 'own'> =>
  criterion.type === 'preference'
    ? { own: { mentee: preferenceForm(sides, ['mentee']), mentor: preferenceForm(sides, ['mentor']) } }
    : {};

/** Scores one pair at a time; `planned` are the criteria as data, in the same order. */
export function makeScorer(criteria: readonly Criterion[], planned: readonly PlannedCriterion[]): Scorer {
  const own = {
    mentee: meanScore(countedBy(planned, 'mentee')),
    mentor: meanScore(countedBy(planned, 'mentor')),
  };
  const values = planned.map(({ form }) => pairValue(form));
  return {
    score: meanScore(planned),
    ownScore: (side, i, j) => own[side](i, j),
    parts: (i, j) =>
      criteria.map((criterion, at) => {
        const value = values[at]?.(i, j) ?? -1;
        return value < 0
          ? { criterion, value: planned[at]?.missing ?? 0, known: false }
          : { criterion, value, known: true };
      }),
  };
}
