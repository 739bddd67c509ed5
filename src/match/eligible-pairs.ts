import type { PairPlan } from './scan/pair-plan.ts';
import type { RowScorer } from './scan/row-scorer.ts';

/**
 * Every eligible pair with its score, by mentee: those of mentee i stand at first[i] … first[i + 1] − 1. Each pair is
 * judged and scored once; scores in hundredths of a point.
 */
export type EligiblePairs = {
  readonly first: Int32Array;
  readonly mentor: Int32Array;
  readonly score: Int32Array;
};

/** Scores all pairs by row and keeps those that no rule bars. */
export function eligiblePairs(plan: PairPlan, { scoreRow }: RowScorer): EligiblePairs {
  const row = new Int16Array(plan.mentors);
  const first = new Int32Array(plan.mentees + 1);
  let mentor = new Int32Array(1024);
  let score = new Int32Array(1024);
  let count = 0;
  for (let i = 0; i < plan.mentees; i++) {
    scoreRow(i, row);
    if (count + plan.mentors > mentor.length) {
      mentor = longer(mentor, count + plan.mentors);
      score = longer(score, count + plan.mentors);
    }
    for (let j = 0; j < row.length; j++) {
      const points = row[j] ?? -1;
      mentor[count] = j;
      score[count] = points;
      count += points < 0 ? 0 : 1;
    }
    first[i + 1] = count;
  }
  return { first, mentor: mentor.slice(0, count), score: score.slice(0, count) };
}

function longer(values: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(least, 2 * values.length));
  more.set(values);
  return more;
}
