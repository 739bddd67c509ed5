import { Nearest, type Prices } from './nearest.ts';
import type { RowScorer } from './row-scorer.ts';
import type { ScanData } from './scan.ts';

/** What was found for some mentees: those of rows[r] stand at first[r] … first[r + 1] − 1, in order of mentor. */
export type Found = {
  readonly rows: Int32Array;
  readonly first: Int32Array;
  readonly mentor: Int32Array;
  readonly score: Int16Array;
  /** By row: no eligible mentor that was looked at and not found has a lesser key (cost minus price). */
  readonly bound: Float64Array;
};

/** The `keep` best mentors of each of these mentees by cost minus price. */
export type ListTask = { readonly rows: Int32Array; readonly prices: Prices; readonly keep: number };

/**
 * The mentors of each of these mentees whose key is at most the row's limit, the `keep` best of them, among the first
 * `reach` of `order`; without an order among all.
 */
export type LookTask = {
  readonly rows: Int32Array;
  readonly limit: Float64Array;
  readonly prices: Prices;
  readonly keep: number;
  readonly among?: { readonly order: Int32Array; readonly reach: Int32Array };
};

/** Lists mentors for these mentees; every pair is scored once. */
export function listRows(scorer: RowScorer, data: ScanData, task: ListTask): Found {
  const nearest = new Nearest(scorer, data, task.prices);
  return collect(task.rows, nearest, (row) => nearest.find(row, task.keep));
}

/** Looks for pairs that the prices do not exclude. */
export function lookAtRows(scorer: RowScorer, data: ScanData, task: LookTask): Found {
  const nearest = new Nearest(scorer, data, task.prices);
  return collect(task.rows, nearest, (row, r) =>
    nearest.findBelow(row, {
      limit: task.limit[r] ?? 0,
      keep: task.keep,
      ...(task.among === undefined ? {} : { among: task.among.order.subarray(0, task.among.reach[r]) }),
    }),
  );
}

function collect(rows: Int32Array, nearest: Nearest, find: (row: number, r: number) => void): Found {
  const first = new Int32Array(rows.length + 1);
  const bound = new Float64Array(rows.length);
  let mentor = new Int32Array(64 * rows.length);
  let score = new Int16Array(64 * rows.length);
  rows.forEach((row, r) => {
    find(row, r);
    const from = first[r] ?? 0;
    const to = from + nearest.count;
    if (to > mentor.length) {
      mentor = longer(mentor, new Int32Array(2 * to));
      score = longer(score, new Int16Array(2 * to));
    }
    mentor.set(nearest.mentor.subarray(0, nearest.count), from);
    score.set(nearest.score.subarray(0, nearest.count), from);
    first[r + 1] = to;
    bound[r] = nearest.bound;
  });
  const count = first[rows.length] ?? 0;
  return { rows, first, bound, mentor: mentor.slice(0, count), score: score.slice(0, count) };
}

function longer<T extends Int32Array | Int16Array>(values: T, room: T): T {
  room.set(values);
  return room;
}
