import type { CostPlan } from './cost-plan.ts';
import type { RowScorer } from './row-scorer.ts';

/**
 * Single pairs that are scored otherwise than the rules say: −1 takes a pair out (it stands already), a score admits one
 * against the rules (what if …). In order of mentee; plain arrays, so that they go over to a thread.
 */
export type PairPatch = {
  readonly mentee: Int32Array;
  readonly mentor: Int32Array;
  readonly score: Int16Array;
};

/** Pairs that cost less than their score says; they stand in every list. In order of mentee. */
export type CheaperPairs = { readonly mentee: Int32Array; readonly mentor: Int32Array; readonly off: number };

/** The people and the costs of a pass over pairs, as data; the scores come from a `RowScorer`. */
export type ScanData = {
  readonly costs: CostPlan;
  /** Free seats of each mentee and places of each mentor: who has none is in no list. */
  readonly seats: Int32Array;
  readonly capacity: Int32Array;
  readonly patch: PairPatch;
  readonly cheaper?: CheaperPairs;
};

/** Scores row by row, with single pairs patched; the row returned is overwritten by the next call. */
export class ScoredRows {
  private readonly row: Int16Array;
  private readonly scorer: RowScorer;
  private readonly patch: PairPatch;
  private readonly patched: ReadonlyMap<number, number>;

  constructor(scorer: RowScorer, data: ScanData, row: Int16Array = new Int16Array(data.capacity.length)) {
    this.scorer = scorer;
    this.row = row;
    this.patch = data.patch;
    this.patched = firstPlaces(data.patch.mentee);
  }

  /** Scores of one mentee with every mentor, −1 where barred. */
  of(mentee: number): Int16Array {
    this.scorer.scoreRow(mentee, this.row);
    this.applyPatch(mentee);
    return this.row;
  }

  /** As `of`, but only the entries of these mentors are sure to be right. */
  someOf(mentee: number, mentors: Int32Array): Int16Array {
    this.scorer.scoreSome(mentee, mentors, this.row);
    this.applyPatch(mentee);
    return this.row;
  }

  private applyPatch(mentee: number): void {
    const { patch, row } = this;
    const from = this.patched.get(mentee);
    if (from === undefined) return;
    for (let at = from; patch.mentee[at] === mentee; at++) row[patch.mentor[at] ?? 0] = patch.score[at] ?? -1;
  }
}

/** The patch of these pairs, put in order of mentee. */
export function pairPatch(
  pairs: readonly { readonly mentee: number; readonly mentor: number; readonly score: number }[],
): PairPatch {
  const sorted = [...pairs].sort((a, b) => a.mentee - b.mentee || a.mentor - b.mentor);
  return {
    mentee: Int32Array.from(sorted, (p) => p.mentee),
    mentor: Int32Array.from(sorted, (p) => p.mentor),
    score: Int16Array.from(sorted, (p) => p.score),
  };
}

/** Where the entries of each mentee begin in a column that is in order of mentee. */
export function firstPlaces(mentees: Int32Array): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  mentees.forEach((mentee, at) => {
    if (!first.has(mentee)) first.set(mentee, at);
  });
  return first;
}
