import { maxScore } from './cost-scale.ts';
import type { Market } from './market.ts';

/** Counts over all pairs, made in one pass; no list of pairs is kept. */
export type PairTally = {
  /** Eligible pairs. */
  readonly eligible: number;
  /** Eligible mentees of each mentor. */
  readonly byMentor: Int32Array;
  /** Eligible pairs of each score, 0 … 10,000 hundredths of a point. */
  readonly byScore: Int32Array;
  /** Bit j of the row of a mentee: mentor j is eligible. */
  readonly eligibleRow: (mentee: number) => Uint32Array;
};

/** Rows are kept up to this many words (64 MB); beyond it a row is judged again when it is asked for. */
const mostWordsKept = 2 ** 24;

/** Judges and scores every pair once, a row at a time. */
export function pairTally(market: Market): PairTally {
  const n = market.sides.mentees.length;
  const m = market.sides.mentors.length;
  const words = (m + 31) >>> 5;
  const scores = new Int16Array(m);
  const bits = n * words <= mostWordsKept ? new Uint32Array(n * words) : undefined;
  const byMentor = new Int32Array(m);
  const byScore = new Int32Array(maxScore + 1);
  let eligible = 0;
  for (let i = 0; i < n; i++) {
    market.scoreRow(i, scores);
    for (let j = 0; j < m; j++) {
      const score = scores[j] ?? -1;
      if (score < 0) continue;
      eligible++;
      byMentor[j] = (byMentor[j] ?? 0) + 1;
      byScore[score] = (byScore[score] ?? 0) + 1;
      if (bits !== undefined) setBit(bits, i * words * 32 + j);
    }
  }
  return {
    eligible,
    byMentor,
    byScore,
    eligibleRow: (i) => bits?.subarray(i * words, (i + 1) * words) ?? rowOf(market, i, scores),
  };
}

/** The same rows for somebody who needs a few of them and no counts: each is judged when it is first asked for. */
export function eligibleRows(market: Market): PairTally['eligibleRow'] {
  const scores = new Int16Array(market.sides.mentors.length);
  const known = new Map<number, Uint32Array>();
  const mostKept = Math.ceil(mostWordsKept / Math.max(1, (scores.length + 31) >>> 5));
  return (i) => {
    const row = known.get(i) ?? rowOf(market, i, scores);
    if (known.size < mostKept) known.set(i, row);
    return row;
  };
}

function rowOf(market: Market, mentee: number, scores: Int16Array): Uint32Array {
  const row = new Uint32Array((scores.length + 31) >>> 5);
  market.scoreRow(mentee, scores);
  scores.forEach((score, j) => {
    if (score >= 0) setBit(row, j);
  });
  return row;
}

/** Sets bit `at` of a row of bits. */
export function setBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}
