import { turned } from './forms/turned.ts';
import type { Market } from './market.ts';
import type { PairPlan } from './scan/pair-plan.ts';
import { rowScorer } from './scan/row-scorer.ts';

/** One person against everybody: `out[j]` becomes s(i,j) + s(j,i) in hundredths of a point, −1 where either is barred. */
export type AffinityRow = (person: number, out: Int16Array) => void;

/**
 * Affinities in a market of equals, where both sides are the same people in the same order. The other direction of a row
 * is a row of the plan with its sides exchanged, so that no table of all pairs is needed.
 */
export function affinityRows({ plan, scoreRow }: Pick<Market, 'plan' | 'scoreRow'>): AffinityRow {
  const back = rowScorer(exchanged(plan));
  const other = new Int16Array(plan.mentees);
  return (person, out) => {
    scoreRow(person, out);
    back.scoreRow(person, other);
    for (let j = 0; j < other.length; j++) {
      const here = out[j] ?? -1;
      const there = other[j] ?? -1;
      out[j] = here < 0 || there < 0 || j === person ? -1 : here + there;
    }
  };
}

function exchanged({ mentees, mentors, rules, criteria }: PairPlan): PairPlan {
  return {
    mentees: mentors,
    mentors: mentees,
    rules: rules.map(({ name, forms }) => ({ name, forms: forms.map(turned) })),
    criteria: criteria.map((criterion) => ({ ...criterion, form: turned(criterion.form) })),
  };
}
