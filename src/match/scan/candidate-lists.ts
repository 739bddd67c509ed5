import type { Instance } from '../solve/instance.ts';
import { pairCost } from './cost-plan.ts';
import type { CheaperPairs, ScanData } from './scan.ts';
import type { Found } from './scan-jobs.ts';

/** The candidates of each mentee: those of mentee i stand at first[i] … first[i + 1] − 1, in order of mentor. */
export type Lists = {
  readonly first: Int32Array;
  readonly mentor: Int32Array;
  /** Hundredths of a point, by pair. */
  readonly score: Int16Array;
  /** 1 where the pair is in use. */
  readonly used: Uint8Array;
};

/** Candidates of one mentee, in order of mentor. */
export type Row = { readonly mentor: Int32Array; readonly score: Int16Array };

/** No candidates for anybody. */
export function emptyLists(mentees: number): Lists {
  return {
    first: new Int32Array(mentees + 1),
    mentor: new Int32Array(0),
    score: new Int16Array(0),
    used: new Uint8Array(0),
  };
}

/** One mentee's candidates. */
export function rowOf({ first, mentor, score }: Lists, mentee: number): Row {
  const [from, to] = [first[mentee] ?? 0, first[mentee + 1] ?? 0];
  return { mentor: mentor.subarray(from, to), score: score.subarray(from, to) };
}

/** The rows of what a job found. */
export function* foundRows(found: Found): Generator<{ mentee: number; row: Row; bound: number }> {
  for (let r = 0; r < found.rows.length; r++) {
    const [from, to] = [found.first[r] ?? 0, found.first[r + 1] ?? 0];
    yield {
      mentee: found.rows[r] ?? 0,
      row: { mentor: found.mentor.subarray(from, to), score: found.score.subarray(from, to) },
      bound: found.bound[r] ?? 0,
    };
  }
}

/** Only what a mentee uses of a row. */
export function usedRow(lists: Lists, mentee: number): Row {
  const { mentor, score } = rowOf(lists, mentee);
  const from = lists.first[mentee] ?? 0;
  return {
    mentor: mentor.filter((_, k) => lists.used[from + k] === 1),
    score: score.filter((_, k) => lists.used[from + k] === 1),
  };
}

/** Both rows as one; a mentor of both stands once. */
export function mergedRow(a: Row, b: Row): Row {
  const mentor = new Int32Array(a.mentor.length + b.mentor.length);
  const score = new Int16Array(mentor.length);
  let count = 0;
  for (let x = 0, y = 0; x < a.mentor.length || y < b.mentor.length; count++) {
    const left = a.mentor[x] ?? Number.POSITIVE_INFINITY;
    const right = b.mentor[y] ?? Number.POSITIVE_INFINITY;
    mentor[count] = Math.min(left, right);
    score[count] = (left <= right ? a.score[x] : b.score[y]) ?? 0;
    if (left <= right) x++;
    if (right <= left) y++;
  }
  return { mentor: mentor.slice(0, count), score: score.slice(0, count) };
}

/** Lists with other rows for some mentees; a pair in use that stands in the new row as well stays in use. */
export function withRows(lists: Lists, rows: ReadonlyMap<number, Row>): Lists {
  const mentees = lists.first.length - 1;
  const first = new Int32Array(mentees + 1);
  for (let i = 0; i < mentees; i++) {
    const length = rows.get(i)?.mentor.length ?? (lists.first[i + 1] ?? 0) - (lists.first[i] ?? 0);
    first[i + 1] = (first[i] ?? 0) + length;
  }
  const count = first[mentees] ?? 0;
  const made = {
    first,
    mentor: new Int32Array(count),
    score: new Int16Array(count),
    used: new Uint8Array(count),
  };
  for (let i = 0; i < mentees; i++) {
    const { mentor, score } = rows.get(i) ?? rowOf(lists, i);
    made.mentor.set(mentor, first[i]);
    made.score.set(score, first[i]);
    carryUse(lists, made, i);
  }
  return made;
}

function carryUse(from: Lists, to: Lists, mentee: number): void {
  let place = to.first[mentee] ?? 0;
  for (let k = from.first[mentee] ?? 0; k < (from.first[mentee + 1] ?? 0); k++) {
    if (from.used[k] !== 1) continue;
    const end = to.first[mentee + 1] ?? 0;
    while (place < end && (to.mentor[place] ?? 0) < (from.mentor[k] ?? 0)) place++;
    if (place < end && to.mentor[place] === from.mentor[k]) to.used[place] = 1;
  }
}

/** What the lists are solved for, beside them. */
export type Places = Pick<Instance, 'emptyCost' | 'load'>;

/** The lists as the solver takes them. */
export function instanceOf(lists: Lists, data: ScanData, { emptyCost, load }: Places): Instance {
  const cost = new Float64Array(lists.mentor.length);
  for (let i = 0; i + 1 < lists.first.length; i++) {
    for (let k = lists.first[i] ?? 0; k < (lists.first[i + 1] ?? 0); k++)
      cost[k] = pairCost(data.costs, lists.score[k] ?? 0, { mentee: i, mentor: lists.mentor[k] ?? 0 });
  }
  takeOff(cost, lists, data.cheaper);
  const { seats, capacity } = data;
  const instance = { seats, capacity, first: lists.first, mentor: lists.mentor, cost, emptyCost };
  return load === undefined ? instance : { ...instance, load };
}

function takeOff(cost: Float64Array, { first, mentor }: Lists, cheaper: CheaperPairs | undefined): void {
  cheaper?.mentee.forEach((i, at) => {
    const k = mentor.subarray(first[i], first[i + 1]).indexOf(cheaper.mentor[at] ?? -1);
    if (k >= 0) cost[(first[i] ?? 0) + k] = (cost[(first[i] ?? 0) + k] ?? 0) - cheaper.off;
  });
}
