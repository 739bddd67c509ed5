import { kernelSums } from './kernel/kernel-sums.ts';
import { pairJudge } from './pair-judge.ts';
import type { PairPlan } from './pair-plan.ts';
import { plainSums, type Sums } from './sums.ts';
import { termsOf } from './worth.ts';

/** Scores one mentee with mentors: out[j] in hundredths of a point, −1 where a rule bars the pair. */
export type RowScorer = {
  readonly scoreRow: (mentee: number, out: Int16Array) => void;
  /** Only the entries of these mentors are sure to be right; quicker where they are few. */
  readonly scoreSome: (mentee: number, mentors: Int32Array, out: Int16Array) => void;
};

/** WebAssembly, or JavaScript alone; the same scores. */
export type Engine = 'kernel' | 'plain';

/** Sums of so many mentors at a time stay in the first cache with what is added to them. */
const blockLength = 1024;
/** A pair by itself costs about as much as this many in a row. */
const singlePair = 100;

/** Scores by the declared rules and criteria, all but that of one direction. Made ready when it is first used. */
export function declaredScorer(plan: PairPlan, engine: Engine): RowScorer {
  let ready: DeclaredScorer | undefined;
  const scorer = () => {
    ready ??= new DeclaredScorer(plan, engine);
    return ready;
  };
  return {
    scoreRow: (mentee, out) => scorer().scoreRow(mentee, out),
    scoreSome: (mentee, mentors, out) => scorer().scoreSome(mentee, mentors, out),
  };
}

class DeclaredScorer implements RowScorer {
  readonly #mentors: number;
  readonly #start: number;
  readonly #sums: Sums;
  readonly #judge: ReturnType<typeof pairJudge>;

  constructor(plan: PairPlan, engine: Engine) {
    const terms = termsOf(plan);
    const { oneDirection: _, ...declared } = plan;
    this.#mentors = plan.mentors;
    this.#start = terms.start;
    this.#sums =
      (engine === 'kernel' ? kernelSums(terms, plan.mentors) : undefined) ?? plainSums(terms, plan.mentors);
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
    const { blocks, patches, steps, onlyListed } = this.#sums.row;
    for (const rule of onlyListed) {
      const only = rule.only(mentee);
      if (only === undefined || only.length * singlePair > this.#mentors) continue;
      out.fill(-1);
      this.scoreSome(mentee, Int32Array.from(only), out);
      return;
    }
    const { open, gaps } = blocks.openTo(mentee);
    let start = this.#start;
    for (const step of steps) start += step.begin(mentee);
    const { sums } = this.#sums;
    for (let s = 0; s < open.length; s += 2) sums.fill(start, open[s], open[s + 1]);
    for (let g = 0; g < gaps.length; g += 2) sums.fill(Number.NEGATIVE_INFINITY, gaps[g], gaps[g + 1]);
    for (const patch of patches) patch.patch(mentee, sums);
    this.#sums.clear(out);
    for (let s = 0; s < open.length; s += 2) {
      const last = Math.min(this.#sums.limit, open[s + 1] ?? 0);
      for (let from = open[s] ?? 0; from < last; from += blockLength) {
        const to = Math.min(last, from + blockLength);
        for (const step of steps) step.add(sums, from, to);
        this.#sums.divide(out, from, to);
      }
    }
    this.#sums.end(out);
  }
}
