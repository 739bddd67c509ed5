import { maxScore } from '../cost-scale.ts';
import type { FreeRow } from '../free-rows.ts';
import type { CoverageLists } from './coverage-lists.ts';

/** Who fills seats: free seats of both sides, what an empty seat of each mentee weighs, and the pairs that there are. */
export type CoverageProblem = {
  readonly seats: Int32Array;
  readonly capacity: Int32Array;
  /** Whole numbers from 1; a heavier mentee comes first. */
  readonly weight: Int32Array;
  readonly row: FreeRow;
  readonly lists: CoverageLists;
};

/** Prices by place, and w by pair: Σ seats·u + Σ places·v − Σ w is the least weight of empty seats. */
export type CoveragePrices = {
  readonly empty: number;
  readonly u: Int32Array;
  readonly v: Int32Array;
  readonly w: readonly { readonly mentee: number; readonly mentor: number; readonly w: number }[];
};

type Mate = { readonly mentor: number; readonly score: number };

/**
 * Fills as many seats as pairs of at least a given score can, heavier mentees first. Sets of seats that can be filled
 * together are a polymatroid, so filling class after class by augmenting paths is optimal (Edmonds 1971). Paths are sought
 * in lists first; only where these do not suffice are whole rows read.
 */
export class CoverageSearch {
  private readonly problem: CoverageProblem;
  private readonly scores: Int16Array;
  private readonly classes: readonly (readonly number[])[];
  private mates: Mate[][];
  private holders: number[][] = [];
  /** Mentors found by reading rows, beside the lists: of use for lower scores too. */
  private readonly found = new Map<number, Mate[]>();
  /** The weight of the class whose search ended here; 0 where none did. People there are reached by no path to a place. */
  private menteeLevel = new Int32Array(0);
  private mentorLevel = new Int32Array(0);
  private readonly menteeSeen: Int32Array;
  private readonly mentorSeen: Int32Array;
  /** By mentor: the mentee from whom it was reached; by mentee: the mentor who would let them go. */
  private readonly reachedFrom: Int32Array;
  private readonly lostBy: Int32Array;
  private phase = 0;
  private unseen = 0;
  private from = 0;

  constructor(problem: CoverageProblem) {
    this.problem = problem;
    const n = problem.seats.length;
    const m = problem.capacity.length;
    this.scores = new Int16Array(m);
    const heaviest = problem.weight.reduce((most, w) => Math.max(most, w), 0);
    const open = [...problem.seats.keys()].filter((i) => at(problem.seats, i) > 0);
    this.classes = Array.from({ length: heaviest }, (_, k) =>
      open.filter((i) => at(problem.weight, i) === heaviest - k),
    );
    this.mates = Array.from({ length: n }, () => []);
    this.menteeSeen = new Int32Array(n);
    this.mentorSeen = new Int32Array(m);
    this.reachedFrom = new Int32Array(m);
    this.lostBy = new Int32Array(n);
  }

  /**
   * The weight of the seats that stay empty with pairs of at least `from` hundredths; `exact`: the least, else that of
   * the listed pairs, which is never less.
   */
  cover(from: number, exact: boolean): number {
    const { seats, capacity, weight } = this.problem;
    const before = this.mates;
    this.from = from;
    this.mates = before.map(() => []);
    this.holders = Array.from(capacity, () => []);
    this.menteeLevel = new Int32Array(seats.length);
    this.mentorLevel = new Int32Array(capacity.length);
    for (const members of this.classes) {
      for (const i of members) for (const mate of before[i] ?? []) this.seatAgain(i, mate);
      this.fill(members, exact);
    }
    return seats.reduce((sum, d, i) => sum + at(weight, i) * (d - (this.mates[i]?.length ?? 0)), 0);
  }

  /** The least score in use; the greatest there is where nobody is matched. */
  lowest(): number {
    return this.mates.reduce(
      (least, mates) => mates.reduce((a, { score }) => Math.min(a, score), least),
      maxScore,
    );
  }

  /** What proves the last exact result. */
  prices(): CoveragePrices {
    const { seats, capacity } = this.problem;
    const u = this.menteeLevel;
    const v = this.mentorLevel.map((level) => (level === 0 ? 0 : -level));
    const w = this.mates.flatMap((mates, mentee) =>
      mates.flatMap(({ mentor }) => {
        const gain = at(u, mentee) + at(v, mentor);
        return gain > 0 ? [{ mentee, mentor, w: gain }] : [];
      }),
    );
    const empty =
      u.reduce((sum, price, i) => sum + price * at(seats, i), 0) +
      v.reduce((sum, price, j) => sum + price * at(capacity, j), 0) -
      w.reduce((sum, pair) => sum + pair.w, 0);
    return { empty, u, v, w };
  }

  private seatAgain(i: number, mate: Mate): void {
    const held = this.holders[mate.mentor] ?? [];
    if (mate.score < this.from || held.length >= at(this.problem.capacity, mate.mentor)) return;
    held.push(i);
    this.mates[i]?.push(mate);
  }

  /** Phases of searches that share what they have seen; one without success has seen all that can be reached. */
  private fill(members: readonly number[], exact: boolean): void {
    const { seats, capacity, weight } = this.problem;
    for (let progress = true; progress; ) {
      progress = false;
      this.phase++;
      this.unseen = capacity.reduce((n, c, j) => n + (c > 0 && at(this.mentorLevel, j) === 0 ? 1 : 0), 0);
      for (const i of members) {
        while ((this.mates[i]?.length ?? 0) < at(seats, i) && this.search(i, exact)) progress = true;
      }
    }
    for (const [seen, level] of [
      [this.menteeSeen, this.menteeLevel],
      [this.mentorSeen, this.mentorLevel],
    ] as const)
      for (let p = 0; p < seen.length; p++)
        if (at(seen, p) === this.phase && at(level, p) === 0) level[p] = at(weight, members[0] ?? 0);
  }

  /** One path, breadth first, from an empty seat of `start` to a mentor with room. */
  private search(start: number, exact: boolean): boolean {
    if (at(this.menteeSeen, start) === this.phase || at(this.menteeLevel, start) > 0) return false;
    this.menteeSeen[start] = this.phase;
    this.lostBy[start] = -1;
    const queue = [start];
    let listed = 0;
    for (let read = 0; ; ) {
      const i = queue[listed];
      const end = i === undefined ? this.readRow(queue[read++], queue, exact) : this.walkLists(i, queue);
      if (i !== undefined) listed++;
      if (end >= 0) {
        this.augment(end);
        return true;
      }
      if (listed >= queue.length && (!exact || read >= queue.length || this.unseen === 0)) return false;
    }
  }

  private walkLists(i: number, queue: number[]): number {
    const { first, mentor, score } = this.problem.lists;
    for (let k = at(first, i); k < at(first, i + 1) && at(score, k) >= this.from; k++) {
      const end = this.reach(i, at(mentor, k), queue);
      if (end >= 0) return end;
    }
    for (const mate of this.found.get(i) ?? []) {
      const end = mate.score < this.from ? -1 : this.reach(i, mate.mentor, queue);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** Looks for pairs that are in no list: only where a pair of at least the bound can be left out. */
  private readRow(i: number | undefined, queue: number[], exact: boolean): number {
    if (!exact || i === undefined || this.from > at(this.problem.lists.bound, i)) return -1;
    const { scores } = this;
    this.problem.row(i, scores);
    for (let j = 0; j < scores.length; j++) {
      if (at(scores, j) < this.from || this.isSeen(j)) continue;
      this.found.set(i, [...(this.found.get(i) ?? []), { mentor: j, score: at(scores, j) }]);
      const end = this.reach(i, j, queue);
      if (end >= 0) return end;
    }
    return -1;
  }

  private isSeen(j: number): boolean {
    return at(this.mentorSeen, j) === this.phase || at(this.mentorLevel, j) > 0;
  }

  /** Reaches a mentor, and everybody they hold; the mentor where there is room, else −1. */
  private reach(i: number, j: number, queue: number[]): number {
    const held = this.holders[j];
    if (held === undefined || at(this.problem.capacity, j) === 0 || this.isSeen(j)) return -1;
    if (this.mates[i]?.some((mate) => mate.mentor === j) === true) return -1;
    this.mentorSeen[j] = this.phase;
    this.unseen--;
    this.reachedFrom[j] = i;
    if (held.length < at(this.problem.capacity, j)) return j;
    for (const other of held) {
      if (at(this.menteeSeen, other) === this.phase) continue;
      this.menteeSeen[other] = this.phase;
      this.lostBy[other] = j;
      queue.push(other);
    }
    return -1;
  }

  private augment(end: number): void {
    // Room was found there, and nothing beyond: the next search may come again.
    this.mentorSeen[end] = 0;
    this.unseen++;
    for (let j = end; j >= 0; ) {
      const i = at(this.reachedFrom, j);
      const lost = at(this.lostBy, i);
      if (lost >= 0) {
        const held = this.holders[lost] ?? [];
        held.splice(held.indexOf(i), 1);
        const mates = this.mates[i] ?? [];
        mates.splice(
          mates.findIndex((mate) => mate.mentor === lost),
          1,
        );
      }
      this.holders[j]?.push(i);
      this.mates[i]?.push({ mentor: j, score: this.scoreOf(i, j) });
      j = lost;
    }
  }

  private scoreOf(i: number, j: number): number {
    const { first, mentor, score } = this.problem.lists;
    for (let k = at(first, i); k < at(first, i + 1); k++) if (at(mentor, k) === j) return at(score, k);
    return this.found.get(i)?.find((mate) => mate.mentor === j)?.score ?? this.from;
  }
}

/** A typed array never has holes; the fallback only satisfies the compiler and is never reached. */
function at(values: Int32Array | Int16Array, index: number): number {
  return values[index] ?? 0;
}
