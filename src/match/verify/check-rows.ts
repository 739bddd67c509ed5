import { lotteryNumber } from '../lottery.ts';

/** Some pairs by mentee: those of mentee i stand at first[i] … first[i + 1] − 1. */
export type PairsByMentee = { readonly first: Int32Array; readonly mentor: Int32Array };

/** Prices that bound what pairs of at least `from` hundredths can cover: u + v ≤ w for each of them, w where listed. */
export type CoverageCheck = PairsByMentee & {
  readonly from: number;
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly w: Float64Array;
};

/** What is checked of every pair: typed arrays in canonical order, so that a thread can take over some rows. */
export type RowCheck = {
  readonly costOfScore: Float64Array;
  readonly lotteryRange: number;
  readonly menteeKeys: Uint32Array;
  readonly mentorKeys: Uint32Array;
  /** Prices; −Infinity of who has no free seat. */
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** Pairs in use: weighed one by one elsewhere, from the scores found here. */
  readonly used: PairsByMentee;
  /** Pairs that stand already: no match can make them again. */
  readonly standing: PairsByMentee;
  readonly coverage: readonly CoverageCheck[];
};

export type RowFindings = {
  readonly eligible: number;
  /** Of the used pairs of these rows, in their order: hundredths, −1 where a rule bars the pair. */
  readonly scores: Int16Array;
  /** Pairs that would lower the cost: mentee and mentor in turn, at most as many as are worth naming; and how many in all. */
  readonly improving: Int32Array;
  readonly improvingFound: number;
  /** Pairs that the prices of a coverage check do not bound. */
  readonly uncovered: number;
};

/** More are counted, not named. */
const named = 1_000;

/** Weighs every pair of the rows `from` … `to` − 1: c − u − v ≥ 0, but for used pairs. Pure; rows in any portions. */
export function checkRows(
  scoreRow: (mentee: number, out: Int16Array) => void,
  check: RowCheck,
  { from, to }: { readonly from: number; readonly to: number },
): RowFindings {
  const { costOfScore, v, used, standing } = check;
  const row = new Int16Array(v.length);
  const scores = new Int16Array(at(used.first, to) - at(used.first, from));
  const improving: number[] = [];
  let [eligible, improvingFound, uncovered, seen] = [0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    scoreRow(i, row);
    const u = at(check.u, i);
    for (let k = at(standing.first, i); k < at(standing.first, i + 1); k++) {
      if (at(row, at(standing.mentor, k)) >= 0) eligible++;
      row[at(standing.mentor, k)] = -1;
    }
    for (let j = 0; j < row.length; j++) {
      const score = at(row, j);
      if (score < 0) continue;
      eligible++;
      // The lottery number only adds to it: nearly every pair passes without.
      if (at(costOfScore, score) - at(v, j) >= u || isListed(used, i, j)) continue;
      if (at(costOfScore, score) + drawn(check, i, j) - at(v, j) >= u) continue;
      improvingFound++;
      if (improvingFound <= named) improving.push(i, j);
    }
    for (const proof of check.coverage) uncovered += uncoveredPairs(proof, i, row);
    for (let k = at(used.first, i); k < at(used.first, i + 1); k++)
      scores[seen++] = at(row, at(used.mentor, k));
  }
  return { eligible, scores, improving: Int32Array.from(improving), improvingFound, uncovered };
}

function uncoveredPairs(proof: CoverageCheck, i: number, row: Int16Array): number {
  const u = at(proof.u, i);
  if (u <= 0 && at(proof.first, i) === at(proof.first, i + 1)) return 0;
  let found = 0;
  for (let j = 0; j < row.length; j++) {
    if (at(row, j) < proof.from || u + at(proof.v, j) <= 0) continue;
    let w = 0;
    for (let k = at(proof.first, i); k < at(proof.first, i + 1); k++)
      if (at(proof.mentor, k) === j) w = at(proof.w, k);
    if (u + at(proof.v, j) > w) found++;
  }
  return found;
}

const drawn = (check: RowCheck, i: number, j: number): number =>
  lotteryNumber(at(check.menteeKeys, i), at(check.mentorKeys, j), check.lotteryRange);

function isListed({ first, mentor }: PairsByMentee, i: number, j: number): boolean {
  for (let k = at(first, i); k < at(first, i + 1); k++) if (at(mentor, k) === j) return true;
  return false;
}

/** Findings of neighbouring portions, in their order, as one. */
export function joinFindings(parts: readonly RowFindings[]): RowFindings {
  const sum = (of: (part: RowFindings) => number) => parts.reduce((all, part) => all + of(part), 0);
  return {
    eligible: sum((p) => p.eligible),
    scores: Int16Array.from(parts.flatMap((p) => [...p.scores])),
    improving: Int32Array.from(parts.flatMap((p) => [...p.improving])).slice(0, 2 * named),
    improvingFound: sum((p) => p.improvingFound),
    uncovered: sum((p) => p.uncovered),
  };
}

/** Pairs in order of mentee, then mentor. */
export function byMentee(
  pairs: readonly { readonly i: number; readonly j: number }[],
  mentees: number,
): PairsByMentee {
  const sorted = [...pairs].sort((a, b) => a.i - b.i || a.j - b.j);
  const first = new Int32Array(mentees + 1);
  for (const { i } of sorted) first[i + 1] = (first[i + 1] ?? 0) + 1;
  for (let i = 0; i < mentees; i++) first[i + 1] = (first[i + 1] ?? 0) + (first[i] ?? 0);
  return { first, mentor: Int32Array.from(sorted, ({ j }) => j) };
}

/** A typed array never has holes; the fallback only satisfies the compiler and is never reached. */
function at(values: Float64Array | Int32Array | Int16Array | Uint32Array, index: number): number {
  return values[index] ?? 0;
}
