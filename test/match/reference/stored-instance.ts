import { costByScore, costScale, emptySeatCost } from '../../../src/match/cost-scale.ts';
import { lotteryNumber } from '../../../src/match/lottery.ts';
import type { Instance } from '../../../src/match/solve/instance.ts';
import { drawnNumber } from './drawn-number.ts';

/** One entry of optima.json: how to build an instance, and its optimum as SciPy found it. */
export type StoredOptimum = {
  readonly mentees: number;
  readonly mentors: number;
  /** Of all mentors and of all mentees together. */
  readonly places: number;
  readonly seats: number;
  readonly scores: 'any' | 'few' | 'equal' | 'prime' | 'product';
  /** Percent of the pairs that are barred. */
  readonly barred: number;
  readonly classes: number;
  /** What each further place of a mentor costs more than the one before, in hundredths. */
  readonly load: number;
  readonly objective: 'coverage-then-total' | 'total';
  readonly seed: number;
  /** Matched seats by priority class, first class first; of `total` only one of several optima. */
  readonly matched: readonly number[];
  /** Hundredths of a point, less what the places cost. */
  readonly total: number;
};

export type BuiltInstance = {
  readonly instance: Instance;
  /** By pair. */
  readonly score: Int16Array;
  /** Priority class by mentee. */
  readonly rank: readonly number[];
};

/** The instance that optima.py solved, with the costs that a match gives its pairs. */
export function buildInstance(of: StoredOptimum): BuiltInstance {
  const seats = spread(of.seed + 3, of.mentees, of.seats);
  const capacity = spread(of.seed + 2, of.mentors, of.places);
  const load = of.load * Math.max(...capacity);
  const path = Math.min(of.mentees, of.mentors);
  const pairsAtMost = Math.min(of.seats, of.places);
  const scale = costScale(of.objective, { path, pairs: pairsAtMost, classes: of.classes, load });
  const costOfScore = costByScore(of.objective, scale, 0);
  const rank = Array.from({ length: of.mentees }, (_, i) => drawnNumber(of.seed + 4, i) % of.classes);
  const score = new Int16Array(of.mentees * of.mentors);
  const mentor = new Int32Array(of.mentees * of.mentors);
  const cost = new Float64Array(of.mentees * of.mentors);
  const first = new Int32Array(of.mentees + 1);
  let pairs = 0;
  for (let i = 0; i < of.mentees; i++) {
    const key = drawnNumber(of.seed + 5, i);
    for (let j = 0; j < of.mentors; j++) {
      if (drawnNumber(of.seed + 1, i * of.mentors + j) % 100 < of.barred) continue;
      score[pairs] = scoreOf(of, i, j);
      mentor[pairs] = j;
      cost[pairs] =
        (costOfScore[score[pairs] ?? 0] ?? 0) +
        lotteryNumber(key, drawnNumber(of.seed + 6, j), scale.lotteryRange);
      pairs++;
    }
    first[i + 1] = pairs;
  }
  const emptyCost = Float64Array.from(rank, (r) =>
    emptySeatCost(of.objective, scale, { rank: r, classes: of.classes }),
  );
  return {
    rank,
    score: score.slice(0, pairs),
    instance: {
      seats,
      capacity,
      first,
      mentor: mentor.slice(0, pairs),
      cost: cost.slice(0, pairs),
      emptyCost,
      ...(of.load === 0 ? {} : { load: { step: of.load * scale.unit, taken: new Int32Array(of.mentors) } }),
    },
  };
}

function scoreOf({ scores, seed, mentors }: StoredOptimum, i: number, j: number): number {
  const drawn = drawnNumber(seed, i * mentors + j);
  switch (scores) {
    case 'few':
      return (drawn % 5) * 2500;
    case 'equal':
      return 5000;
    case 'prime':
      return (drawn % 103) * 97;
    case 'product':
      return (1 + (drawnNumber(seed, i * mentors) % 100)) * (1 + (drawnNumber(seed, j) % 100));
    case 'any':
      return drawn % 10_001;
  }
}

/** `total` places over people: the whole part of the mean for each, one more for those whose number comes first. */
function spread(seed: number, people: number, total: number): Int32Array {
  const each = new Int32Array(people).fill(Math.floor(total / people));
  const order = Array.from(each, (_, at) => at).sort(
    (a, b) => drawnNumber(seed, a) - drawnNumber(seed, b) || a - b,
  );
  for (const at of order.slice(0, total % people)) each[at] = (each[at] ?? 0) + 1;
  return each;
}
