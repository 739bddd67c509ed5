import { pairCost } from './cost-plan.ts';
import type { RowScorer } from './row-scorer.ts';
import { type ScanData, ScoredRows } from './scan.ts';

/** The `keep` mentees who lose least by each of these mentors: by cost minus what the row pays about anyway (`pays`). */
export type SuitorTask = {
  readonly rows: Int32Array;
  readonly pays: Float64Array;
  readonly mentors: Int32Array;
  readonly keep: number;
};

/** Those of mentors[m] stand at m · keep … m · keep + count[m] − 1, the best first, ties by canonical place. */
export type Suitors = {
  readonly count: Int32Array;
  readonly mentee: Int32Array;
  readonly loss: Float64Array;
  readonly score: Int16Array;
};

/** Looks for suitors of a few mentors among these mentees. */
export function findSuitors(scorer: RowScorer, data: ScanData, task: SuitorTask): Suitors {
  const { rows, pays, mentors, keep } = task;
  const scored = new ScoredRows(scorer, data);
  const best = new Best(mentors.length, keep);
  rows.forEach((mentee, r) => {
    const row = scored.someOf(mentee, mentors);
    mentors.forEach((mentor, at) => {
      const score = row[mentor] ?? -1;
      if (score < 0) return;
      const loss = pairCost(data.costs, score, { mentee, mentor }) - (pays[r] ?? 0);
      if (loss < Number.POSITIVE_INFINITY) best.offer(at, { mentee, loss, score });
    });
  });
  return best;
}

/** What was found among several portions of mentees, as one; in order of portions. */
export function joinSuitors(parts: readonly Suitors[], mentors: number, keep: number): Suitors {
  const best = new Best(mentors, keep);
  for (const part of parts)
    for (let at = 0; at < mentors; at++)
      for (let k = at * keep; k < at * keep + (part.count[at] ?? 0); k++)
        best.offer(at, {
          mentee: part.mentee[k] ?? 0,
          loss: part.loss[k] ?? 0,
          score: part.score[k] ?? 0,
        });
  return best;
}

type Offer = { readonly mentee: number; readonly loss: number; readonly score: number };

/** A few of the best for each mentor; whoever comes later loses a tie. */
class Best implements Suitors {
  readonly count: Int32Array;
  readonly mentee: Int32Array;
  readonly loss: Float64Array;
  readonly score: Int16Array;
  readonly #keep: number;

  constructor(mentors: number, keep: number) {
    this.#keep = keep;
    this.count = new Int32Array(mentors);
    this.mentee = new Int32Array(mentors * keep);
    this.loss = new Float64Array(mentors * keep);
    this.score = new Int16Array(mentors * keep);
  }

  offer(at: number, { mentee, loss, score }: Offer): void {
    const first = at * this.#keep;
    const count = this.count[at] ?? 0;
    if (count === this.#keep && loss >= (this.loss[first + count - 1] ?? 0)) return;
    let place = first + Math.min(count, this.#keep - 1);
    for (; place > first && loss < (this.loss[place - 1] ?? 0); place--) {
      this.mentee[place] = this.mentee[place - 1] ?? 0;
      this.loss[place] = this.loss[place - 1] ?? 0;
      this.score[place] = this.score[place - 1] ?? 0;
    }
    this.mentee[place] = mentee;
    this.loss[place] = loss;
    this.score[place] = score;
    this.count[at] = Math.min(count + 1, this.#keep);
  }
}
