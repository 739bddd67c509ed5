import type { FreeRow } from './free-rows.ts';
import type { Market } from './market.ts';
import { countedBy } from './scan/pair-judge.ts';
import { rowScorer } from './scan/row-scorer.ts';

/** Rows by the score of one side's own, −1 where `row` bars a pair: the joint score where the sides do not differ. */
export function ownRows(market: Market, side: 'mentee' | 'mentor', row: FreeRow): FreeRow {
  const { plan } = market;
  const criteria = countedBy(plan.criteria, side);
  if (criteria.length === plan.criteria.length && criteria.every((c, at) => c === plan.criteria[at]))
    return row;
  const own = rowScorer({ mentees: plan.mentees, mentors: plan.mentors, rules: [], criteria });
  const scores = new Int16Array(plan.mentors);
  return (i, out) => {
    row(i, out);
    own.scoreRow(i, scores);
    for (let j = 0; j < out.length; j++) if ((out[j] ?? -1) >= 0) out[j] = scores[j] ?? -1;
  };
}
