import type { NamedRule } from './rules.ts';
import type { Scorer } from './score.ts';
import type { Sides } from './sides.ts';

/**
 * Every eligible pair with its score, by mentee: those of mentee i stand at first[i] … first[i + 1] − 1. Each pair is
 * judged and scored once; scores in hundredths of a point.
 */
export type EligiblePairs = {
  readonly first: Int32Array;
  readonly mentor: Int32Array;
  readonly score: Int32Array;
};

/** Applies the laws to every pair, then scores what is left. */
export function eligiblePairs(sides: Sides, laws: readonly NamedRule[], scorer: Scorer): EligiblePairs {
  const first = new Int32Array(sides.mentees.length + 1);
  const mentor: number[] = [];
  const score: number[] = [];
  for (let i = 0; i < sides.mentees.length; i++) {
    for (let j = 0; j < sides.mentors.length; j++) {
      if (breaksAny(laws, i, j)) continue;
      mentor.push(j);
      score.push(scorer.score(i, j));
    }
    first[i + 1] = mentor.length;
  }
  return { first, mentor: new Int32Array(mentor), score: new Int32Array(score) };
}

/** Whether any law bars the pair; a plain loop, since it runs for every pair there is. */
export function breaksAny(laws: readonly NamedRule[], mentee: number, mentor: number): boolean {
  for (const law of laws) if (law.breaks(mentee, mentor)) return true;
  return false;
}
