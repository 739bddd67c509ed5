import { maxScore } from '../cost-scale.ts';

/** Pairs of each line by falling score, then by place: those of line s stand at first[s] … first[s + 1] − 1. */
export type SortedArcs = {
  readonly first: Int32Array;
  readonly other: Int32Array;
  /** Hundredths of a point. */
  readonly score: Int32Array;
  readonly cost: Float64Array;
};

/** Lists the pairs that `row` allows (a score, −1 where there may be none); `costOf` a pair rises as its score falls. */
export function sortedArcs(
  { lines, others }: { readonly lines: number; readonly others: number },
  row: (line: number, out: Int16Array) => void,
  costOf: (line: number, other: number, score: number) => number,
): SortedArcs {
  const scores = new Int16Array(others);
  const keys = new Float64Array(others);
  const first = new Int32Array(lines + 1);
  const lists: Float64Array[] = [];
  for (let s = 0; s < lines; s++) {
    row(s, scores);
    let count = 0;
    for (let j = 0; j < others; j++) {
      const score = scores[j] ?? -1;
      // Numbers alone sort many times faster than pairs of them.
      if (score >= 0) keys[count++] = (maxScore - score) * others + j;
    }
    lists.push(keys.slice(0, count).sort());
    first[s + 1] = (first[s] ?? 0) + count;
  }
  const all = first[lines] ?? 0;
  const arcs = { first, other: new Int32Array(all), score: new Int32Array(all), cost: new Float64Array(all) };
  let e = 0;
  lists.forEach((list, s) => {
    for (const key of list) {
      const j = key % others;
      const score = maxScore - Math.floor(key / others);
      arcs.other[e] = j;
      arcs.score[e] = score;
      arcs.cost[e++] = costOf(s, j, score);
    }
  });
  return arcs;
}
