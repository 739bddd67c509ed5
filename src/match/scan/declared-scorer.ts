import { pairJudge } from './pair-judge.ts';
import type { PairPlan } from './pair-plan.ts';
import { type RowSteps, rowSteps } from './row-steps.ts';
import { termsOf } from './worth.ts';

/** Scores one mentee with mentors: out[j] in hundredths of a point, −1 where a rule bars the pair. */
export type RowScorer = {
  readonly scoreRow: (mentee: number, out: Int16Array) => void;
  /** Only the entries of these mentors are sure to be right; quicker where they are few. */
  readonly scoreSome: (mentee: number, mentors: Int32Array, out: Int16Array) => void;
};

/** Sums of so many mentors at a time stay in the first cache with what is added to them. */
const blockLength = 1024;
/** A pair by itself costs about as much as this many in a row. */
const singlePair = 12;

/** Scores by the declared rules and criteria, all but that of one direction. Made ready when it is first used. */
export function declaredScorer(plan: PairPlan): RowScorer {
  let ready: DeclaredScorer | undefined;
  const scorer = () => {
    ready ??= new DeclaredScorer(plan);
    return ready;
  };
  return {
    scoreRow: (mentee, out) => scorer().scoreRow(mentee, out),
    scoreSome: (mentee, mentors, out) => scorer().scoreSome(mentee, mentors, out),
  };
}

class DeclaredScorer implements RowScorer {
  readonly #mentors: number;
  readonly #row: RowSteps;
  readonly #start: number;
  readonly #divisor: number;
  readonly #sums: Float64Array;
  readonly #judge: ReturnType<typeof pairJudge>;

  constructor(plan: PairPlan) {
    const { terms, start, divisor } = termsOf(plan);
    const { oneDirection: _, ...declared } = plan;
    this.#mentors = plan.mentors;
    this.#row = rowSteps(terms, plan.mentors);
    this.#start = start;
    this.#divisor = divisor;
    this.#sums = new Float64Array(plan.mentors);
    this.#judge = pairJudge(declared);
  }

  scoreSome(mentee: number, mentors: Int32Array, out: Int16Array): void {
    if (mentors.length * singlePair > this.#mentors) {
      this.scoreRow(mentee, out);
      return;
    }
    for (const j of mentors) out[j] = this.#judge.barred(mentee, j) ? -1 : this.#judge.score(mentee, j);
  }

  scoreRow(mentee: number, out: Int16Array): void {
    for (const rule of this.#row.onlyListed) {
      const only = rule.only(mentee);
      if (only === undefined || only.length * singlePair > this.#mentors) continue;
      out.fill(-1);
      this.scoreSome(mentee, Int32Array.from(only), out);
      return;
    }
    const { blocks, patches, steps } = this.#row;
    const { open, gaps } = blocks.openTo(mentee);
    const sums = this.#sums;
    let start = this.#start;
    for (const step of steps) start += step.begin(mentee);
    out.fill(-1);
    for (let s = 0; s < open.length; s += 2) sums.fill(start, open[s], open[s + 1]);
    for (let g = 0; g < gaps.length; g += 2) sums.fill(Number.NEGATIVE_INFINITY, gaps[g], gaps[g + 1]);
    for (const patch of patches) patch.patch(mentee, sums);
    for (let s = 0; s < open.length; s += 2) {
      const last = open[s + 1] ?? 0;
      for (let from = open[s] ?? 0; from < last; from += blockLength) {
        const to = Math.min(last, from + blockLength);
        for (const step of steps) step.add(sums, from, to);
        this.#finish(out, from, to);
      }
    }
  }

  #finish(out: Int16Array, from: number, to: number): void {
    const sums = this.#sums;
    const divisor = this.#divisor;
    const { order } = this.#row.blocks;
    for (let k = from; k < to; k++) {
      const sum = sums[k] ?? 0;
      out[order[k] ?? 0] = sum < 0 ? -1 : Math.trunc(sum / divisor);
    }
  }
}
